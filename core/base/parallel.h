// How does work that falls into independent parts use more than one processor?
#pragma once

#include <cstddef>
#include <functional>

namespace edgewright {

/// As many as were asked for; 0: as many as the machine has, at least one.
int threadsFor(int asked);

/// Runs task(0) … task(count - 1), each once, on at most threadsFor(threads): the caller and, for the time of the call, others beside it.
/// Each takes the lowest that is left, so on one thread they run in order. A task must touch nothing that another one changes: then where
/// it runs changes nothing.
/// Errors: what a task throws is thrown on once all threads have stopped; those not begun by then are left out.
/// Cost:   some 20 µs a thread.
void inParallel(std::size_t count, int threads, const std::function<void(std::size_t)>& task);

} // namespace edgewright
