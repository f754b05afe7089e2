// How does long work say how far it is, and how is it told to stop?
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <functional>

namespace edgewright {

/// Handed to every engine. Any thread may ask to stop; the engine looks at least every 100 ms.
class Progress {
public:
    using Listener = std::function<void(double fraction, const Text& word)>;

    Progress() = default;
    explicit Progress(Listener listener) : listener_(std::move(listener)) {}
    /// Of a part of some work: it stops with the whole, which must outlive it.
    Progress(const Progress& whole, Listener listener) : listener_(std::move(listener)), whole_(&whole) {}

    void report(double fraction, const Text& word) const
    {
        if (listener_)
            listener_(fraction, word);
    }
    void stop() { stop_.store(true, std::memory_order_relaxed); }
    bool stopped() const { return stop_.load(std::memory_order_relaxed) || (whole_ && whole_->stopped()); }

private:
    Listener listener_;
    const Progress* whole_ = nullptr;
    std::atomic<bool> stop_{false};
};

/// The answer of work that was stopped before it had one.
inline Error stoppedError() { return {.what = text("base", "stopped before it was done"), .kind = ErrorKind::Stopped}; }
inline bool isStopped(const Error& error) { return error.kind == ErrorKind::Stopped; }

} // namespace edgewright
