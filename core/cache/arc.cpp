// Which object leaves first? Objects asked for once and those asked for again stand in two queues; how much room each has is learnt from
// which of the two an object had left that comes back.
// Units:  sizes of queues in bytes; with objects of one byte this is the published algorithm.
// Source: Megiddo and Modha, "ARC: a self-tuning, low overhead replacement cache", FAST 2003, figure 4.
#include "core/cache/policy_entry.h"
#include "core/cache/sized_queues.h"

namespace edgewright::eviction {

namespace {

enum Queue : std::size_t {
    Once,
    Again,
    OnceGhost,
    AgainGhost,
    Queues,
    Nowhere = Queues
}; // T1, T2, B1, B2 in the paper

class AdaptiveReplacement final : public SizedQueues<Queues, OnceGhost> {
public:
    explicit AdaptiveReplacement(std::uint64_t capacity) : SizedQueues(capacity) {}

    bool admits(const Arrival&)
    {
        cameFrom_ = ghost_ == 0 ? std::size_t{Nowhere} : queueOf(ghost_);
        if (ghost_ != 0) {
            adapt();
            forget(ghost_);
        }
        return true;
    }
    void hit(ObjectIndex index, const Arrival&) { move(index, Again); }
    void insert(const Arrival& arrival)
    {
        insertInto(cameFrom_ == Nowhere ? Once : Again, arrival);
        cameFrom_ = Nowhere;
    }
    ObjectKey evict(const Arrival& arrival)
    {
        if (cameFrom_ != Nowhere)
            return replace();
        const std::uint64_t once = bytesIn(Once) + bytesIn(OnceGhost);
        if (once + arrival.bytes > capacity_) {
            if (isEmpty(OnceGhost) && !isEmpty(Once))
                return forget(oldestIn(Once));
            if (!isEmpty(OnceGhost))
                forget(oldestIn(OnceGhost));
        } else if (once + bytesIn(Again) + bytesIn(AgainGhost) >= 2 * capacity_ && !isEmpty(AgainGhost)) {
            forget(oldestIn(AgainGhost));
        }
        return replace();
    }

private:
    void adapt()
    {
        const auto once = static_cast<double>(bytesIn(OnceGhost)), again = static_cast<double>(bytesIn(AgainGhost));
        onceShare_ = cameFrom_ == OnceGhost
                         ? std::min(onceShare_ + std::max(again / once, 1.0), static_cast<double>(capacity_))
                         : std::max(onceShare_ - std::max(once / again, 1.0), 0.0);
    }

    ObjectKey replace()
    {
        const auto once = static_cast<double>(bytesIn(Once));
        const bool isOverItsShare = once > onceShare_ || (cameFrom_ == AgainGhost && once == onceShare_);
        const Queue from = (!isEmpty(Once) && isOverItsShare) || isEmpty(Again) ? Once : Again;
        const ObjectIndex oldest = oldestIn(from);
        move(oldest, from == Once ? OnceGhost : AgainGhost);
        return objects_[oldest].key;
    }

    double onceShare_ = 0;           ///< p: bytes that objects asked for once should have
    std::size_t cameFrom_ = Nowhere; ///< the ghosts among which the arriving object was
};

} // namespace

EvictionPolicyEntry arc()
{
    return policyEntry<AdaptiveReplacement>(
        "arc", text("eviction policy", "ARC"),
        text("eviction policy", "learns its share; ghosts for as much as the cache holds"));
}

} // namespace edgewright::eviction
