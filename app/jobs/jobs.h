// How does an engine run on a snapshot, off the GUI thread, with progress and Cancel?
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace edgewright {

/// One job of the program at a time; a second start cancels the first and takes its place once it has answered.
class Jobs final : public QObject {
    Q_OBJECT

public:
    explicit Jobs(QObject* parent = nullptr);
    ~Jobs() override; ///< asks the running job to stop and waits for its answer

    bool isRunning() const { return progress_ != nullptr; }
    const QString& title() const { return title_; }
    /// The work of the running job is: its answer is on the way.
    bool isDone() const { return isDone_; }

    /// `work` runs on another thread and touches only what it owns; `done` gets its answer on the GUI thread, unless it was cancelled.
    template <class Answer>
    void start(const QString& title, std::function<Result<Answer>(const Progress&)> work,
               std::function<void(Result<Answer>)> done)
    {
        startErased(
            title, [work = std::move(work), done = std::move(done)](const Progress& progress) -> std::function<void()> {
                auto answer = std::make_shared<Result<Answer>>(work(progress));
                return [answer, done] { done(std::move(*answer)); };
            });
    }
    void cancel();

signals:
    void started(const QString& title);
    /// The latest: what the window had no time to show is left out.
    void progressed(double fraction, const QString& word);
    void finished(bool cancelled);

    // From the worker to the GUI thread: something lies ready in reached_, in tell_.
    void stepReady(QPrivateSignal);
    void answerReady(QPrivateSignal);

private:
    using ErasedWork = std::function<std::function<void()>(const Progress&)>;
    void startErased(const QString& title, ErasedWork work);
    void launch(const QString& title, ErasedWork work);
    void reach(double fraction, const Text& word);
    void passOn();
    void answered();

    struct Step {
        double fraction = 0;
        Text word;
    };
    std::unique_ptr<Progress> progress_;
    QString title_, nextTitle_;
    ErasedWork next_;
    std::mutex mutex_; ///< of reached_
    std::optional<Step> reached_;
    std::function<void()> tell_; ///< the worker's until it is joined
    std::atomic<bool> isDone_ = false;
    std::thread worker_;
};

} // namespace edgewright
