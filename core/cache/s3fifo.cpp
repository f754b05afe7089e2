// Which object leaves first? New objects wait in a small queue; those asked for twice there go on to the main queue, the others leave, but
// are remembered, and go to the main queue at once where they come back.
// Units:  the small queue has a tenth of the capacity, and a larger object is not let in; nine tenths' worth of objects are remembered.
// Source: Yang et al., "FIFO queues are all you need for cache eviction", SOSP 2023.
#include "core/cache/policy_entry.h"
#include "core/cache/sized_queues.h"

namespace edgewright::eviction {

namespace {

enum Queue : std::size_t { Small, Main, Ghost, Queues };

class S3Fifo final : public SizedQueues<Queues, Ghost> {
public:
    explicit S3Fifo(std::uint64_t capacity)
        : SizedQueues(capacity),
          mostSmall_(std::max<std::uint64_t>(capacity / 10, 1)),
          mostMain_(capacity - std::min(capacity, mostSmall_)),
          mostGhosts_(capacity - capacity / 10)
    {}

    bool admits(const Arrival& arrival)
    {
        comesBack_ = ghost_ != 0;
        if (comesBack_)
            forget(ghost_);
        return arrival.bytes <= mostSmall_;
    }
    void hit(ObjectIndex index, const Arrival&)
    {
        if (objects_[index].count < 3)
            ++objects_[index].count;
    }
    void insert(const Arrival& arrival) { insertInto(std::exchange(comesBack_, false) ? Main : Small, arrival); }
    ObjectKey evict(const Arrival&)
    {
        while (bytesIn(Main) <= mostMain_ && !isEmpty(Small)) {
            const ObjectIndex oldest = oldestIn(Small);
            if (objects_[oldest].count < 2)
                return remember(oldest);
            objects_[oldest].count = 0;
            move(oldest, Main);
        }
        return evictFromMain();
    }

private:
    ObjectKey remember(ObjectIndex index)
    {
        const std::uint64_t bytes = objects_[index].bytes();
        if (bytes > mostGhosts_)
            return forget(index);
        while (bytesIn(Ghost) + bytes > mostGhosts_)
            forget(oldestIn(Ghost));
        move(index, Ghost);
        return objects_[index].key;
    }

    ObjectKey evictFromMain()
    {
        ObjectIndex oldest = oldestIn(Main);
        for (; objects_[oldest].count > 0; oldest = oldestIn(Main)) {
            --objects_[oldest].count;
            move(oldest, Main);
        }
        return forget(oldest);
    }

    std::uint64_t mostSmall_, mostMain_, mostGhosts_;
    bool comesBack_ = false;
};

} // namespace

EvictionPolicyEntry s3fifo()
{
    return policyEntry<S3Fifo>(
        "s3fifo", text("eviction policy", "S3-FIFO"),
        text("eviction policy", "small queue 10 %, ghosts 90 %, to the main queue after 2 hits"));
}

} // namespace edgewright::eviction
