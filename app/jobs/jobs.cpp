// How does an engine run on a snapshot, off the GUI thread, with progress and Cancel?
#include "app/jobs/jobs.h"

#include "app/document/translated.h"

#include <QMetaObject>
#include <QThreadPool>

namespace edgewright {

Jobs::Jobs(QObject* parent) : QObject(parent), pool_(std::make_unique<QThreadPool>()) { pool_->setMaxThreadCount(1); }

Jobs::~Jobs()
{
    cancel();
    pool_->waitForDone();
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
    progress_ = std::make_shared<Progress>([this](double fraction, const Text& word) {
        QMetaObject::invokeMethod(
            this, [this, fraction, word] { emit progressed(fraction, translated(word)); }, Qt::QueuedConnection);
    });
    emit started(title);
    pool_->start([this, work = std::move(work), progress = progress_] {
        const std::function<void()> tell = work(*progress);
        QMetaObject::invokeMethod(
            this, [this, tell, progress] { answered(*progress, tell); }, Qt::QueuedConnection);
    });
}

void Jobs::answered(const Progress& progress, const std::function<void()>& tell)
{
    const bool wasCancelled = progress.stopped();
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
