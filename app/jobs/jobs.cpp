// How does an engine run on a snapshot, off the GUI thread, with progress and Cancel?
#include "app/jobs/jobs.h"

#include "app/document/translated.h"

#include <utility>

namespace edgewright {

// A thread of the standard library, a mutex and a join: hand-overs that a race detector sees. Those inside Qt it does not.
Jobs::Jobs(QObject* parent) : QObject(parent)
{
    connect(this, &Jobs::stepReady, this, &Jobs::passOn, Qt::QueuedConnection);
    connect(this, &Jobs::answerReady, this, &Jobs::answered, Qt::QueuedConnection);
}

Jobs::~Jobs()
{
    cancel();
    if (worker_.joinable())
        worker_.join();
}

void Jobs::startErased(const QString& title, ErasedWork work)
{
    if (!isRunning()) {
        launch(title, std::move(work));
        return;
    }
    next_ = std::move(work);
    nextTitle_ = title;
    progress_->stop();
}

void Jobs::launch(const QString& title, ErasedWork work)
{
    title_ = title;
    progress_ = std::make_unique<Progress>([this](double fraction, const Text& word) { reach(fraction, word); });
    emit started(title);
    worker_ = std::thread([this, work = std::move(work), progress = progress_.get()] {
        tell_ = work(*progress);
        isDone_ = true;
        emit answerReady({});
    });
}

void Jobs::reach(double fraction, const Text& word)
{
    const std::lock_guard lock(mutex_);
    if (!std::exchange(reached_, Step{fraction, word}))
        emit stepReady({});
}

void Jobs::passOn()
{
    std::optional<Step> step;
    {
        const std::lock_guard lock(mutex_);
        step.swap(reached_);
    }
    if (step)
        emit progressed(step->fraction, translated(step->word));
}

void Jobs::answered()
{
    worker_.join();
    isDone_ = false;
    const std::function<void()> tell = std::exchange(tell_, nullptr);
    const bool wasCancelled = progress_->stopped();
    progress_.reset();
    if (!wasCancelled)
        tell();
    emit finished(wasCancelled);
    if (next_ && !isRunning())
        launch(nextTitle_, std::exchange(next_, nullptr));
}

void Jobs::cancel()
{
    next_ = nullptr;
    if (progress_)
        progress_->stop();
}

} // namespace edgewright
