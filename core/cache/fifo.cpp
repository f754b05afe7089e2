// Which object leaves first? The one that came first, however often it was asked for since.
#include "core/cache/key_queue.h"

namespace edgewright::eviction {

namespace {

class FirstInFirstOut final : public EvictionPolicy {
public:
    void inserted(ObjectKey key) override { byArrival_.append(key); }
    void hit(ObjectKey) override {}
    void removed(ObjectKey key) override { byArrival_.remove(key); }
    ObjectKey victim() override { return byArrival_.takeFirst(); }

private:
    KeyQueue byArrival_;
};

std::unique_ptr<EvictionPolicy> makeFirstInFirstOut() { return std::make_unique<FirstInFirstOut>(); }

} // namespace

EvictionPolicyEntry fifo()
{
    return {.key = "fifo", .title = text("eviction policy", "First in, first out"), .make = makeFirstInFirstOut};
}

} // namespace edgewright::eviction
