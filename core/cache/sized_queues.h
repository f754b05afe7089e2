// How do policies with several queues keep them, and what of the objects that have left but are remembered?
#pragma once

#include "core/cache/policy_base.h"

#include <array>

namespace edgewright {

/// A policy of `count` queues whose sizes are known. Objects in queues from `firstGhost` on are ghosts: remembered, but not there.
/// Cost: O(1) each; a ghost takes as much memory as an object.
template <std::size_t count, std::size_t firstGhost = count> class SizedQueues : public PolicyBase<> {
public:
    ObjectIndex find(const Arrival& arrival)
    {
        const ObjectIndex found = PolicyBase::find(arrival);
        if constexpr (firstGhost == count)
            return found;
        ghost_ = found != 0 && isGhost(queueOf(found)) ? found : 0;
        return ghost_ == 0 ? found : 0;
    }
    void remove(ObjectIndex index) { forget(index); }
    std::size_t objects() const { return objects_.count() - ghosts_; }

protected:
    explicit SizedQueues(std::uint64_t capacity) : PolicyBase(capacity)
    {
        for (ObjectQueue& queue : queues_)
            queue = objects_.newQueue();
    }

    std::uint64_t bytesIn(std::size_t queue) const { return bytes_[queue]; }
    std::size_t queueOf(ObjectIndex index) const { return objects_[index].queue; }
    ObjectIndex oldestIn(std::size_t queue) const { return objects_.last(queues_[queue]); }
    bool isEmpty(std::size_t queue) const { return objects_.isEmpty(queues_[queue]); }

    void insertInto(std::size_t queue, const Arrival& arrival) { link(queue, add(arrival)); }
    /// To the front of the queue.
    void move(ObjectIndex index, std::size_t queue)
    {
        discount(index);
        objects_.unlink(index);
        link(queue, index);
    }
    ObjectKey forget(ObjectIndex index)
    {
        discount(index);
        return erase(index);
    }

    ObjectIndex ghost_ = 0; ///< what the last find() found among the ghosts

private:
    static bool isGhost(std::size_t queue) { return queue >= firstGhost; }

    void link(std::size_t queue, ObjectIndex index)
    {
        objects_[index].queue = static_cast<std::uint8_t>(queue);
        const std::uint64_t bytes = objects_[index].bytes();
        bytes_[queue] += bytes;
        (isGhost(queue) ? ghosts_ : used_) += isGhost(queue) ? 1 : bytes;
        objects_.pushFront(queues_[queue], index);
    }
    void discount(ObjectIndex index)
    {
        const std::size_t queue = queueOf(index);
        const std::uint64_t bytes = objects_[index].bytes();
        bytes_[queue] -= bytes;
        (isGhost(queue) ? ghosts_ : used_) -= isGhost(queue) ? 1 : bytes;
    }

    std::array<std::uint64_t, count> bytes_{};
    std::array<ObjectQueue, count> queues_{};
    std::uint64_t ghosts_ = 0;
};

} // namespace edgewright
