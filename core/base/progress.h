// How does long work say how far it is, and how is it told to stop?
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace edgewright {

/// Handed to every engine. Any thread may ask to stop; the engine looks at least every 100 ms.
class Progress {
public:
    using Listener = std::function<void(double fraction, const Text& word)>;

    Progress() = default;
    explicit Progress(Listener listener) : listener_(std::move(listener)) {}
    /// Of a part of some work: it stops with the whole, which must outlive it.
    Progress(const Progress& whole, Listener listener) : listener_(std::move(listener)), whole_(&whole) {}
    /// Of a part that is stopped after this time, too, and once `enough` is set; without them it stops with the whole alone.
    Progress(const Progress& whole, std::optional<std::chrono::milliseconds> time,
             std::shared_ptr<const std::atomic<bool>> enough = {})
        : listener_([&whole](double fraction, const Text& word) { whole.report(fraction, word); }),
          whole_(&whole),
          enough_(std::move(enough))
    {
        if (time)
            end_ = std::chrono::steady_clock::now() + *time;
    }

    void report(double fraction, const Text& word) const
    {
        if (listener_)
            listener_(fraction, word);
    }
    void stop() { stop_.store(true, std::memory_order_relaxed); }
    bool stopped() const
    {
        return stop_.load(std::memory_order_relaxed) || (whole_ && whole_->stopped()) ||
               (enough_ && enough_->load(std::memory_order_relaxed)) ||
               (end_ && std::chrono::steady_clock::now() >= *end_);
    }

private:
    Listener listener_;
    const Progress* whole_ = nullptr;
    std::atomic<bool> stop_{false};
    std::shared_ptr<const std::atomic<bool>> enough_;
    std::optional<std::chrono::steady_clock::time_point> end_;
};

/// The answer of work that was stopped before it had one.
inline Error stoppedError() { return {.what = text("base", "stopped before it was done"), .kind = ErrorKind::Stopped}; }
inline bool isStopped(const Error& error) { return error.kind == ErrorKind::Stopped; }

} // namespace edgewright
