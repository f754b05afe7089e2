// How does an engine run on a snapshot, off the GUI thread, with progress and Cancel?
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QThreadPool;

namespace edgewright {

/// One job of the program at a time; a second start cancels the first and takes its place once it has answered.
class Jobs final : public QObject {
    Q_OBJECT

public:
    explicit Jobs(QObject* parent = nullptr);
    ~Jobs() override; ///< asks the running job to stop and waits for its answer

    bool isRunning() const { return progress_ != nullptr; }
    const QString& title() const { return title_; }

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
    void progressed(double fraction, const QString& word);
    void finished(bool cancelled);

private:
    using ErasedWork = std::function<std::function<void()>(const Progress&)>;
    void startErased(const QString& title, ErasedWork work);
    void launch(const QString& title, ErasedWork work);
    void answered(const Progress& progress, const std::function<void()>& tell);

    std::unique_ptr<QThreadPool> pool_;
    std::shared_ptr<Progress> progress_;
    QString title_, nextTitle_;
    ErasedWork next_;
};

} // namespace edgewright
