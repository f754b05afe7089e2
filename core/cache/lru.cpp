// Which object leaves first? The one that was not asked for the longest.
#include "core/cache/key_queue.h"

namespace edgewright::eviction {

namespace {

class LeastRecentlyUsed final : public EvictionPolicy {
public:
    void inserted(ObjectKey key) override { byLastUse_.append(key); }
    void hit(ObjectKey key) override { byLastUse_.moveToEnd(key); }
    void removed(ObjectKey key) override { byLastUse_.remove(key); }
    ObjectKey victim() override { return byLastUse_.takeFirst(); }

private:
    KeyQueue byLastUse_;
};

std::unique_ptr<EvictionPolicy> makeLeastRecentlyUsed() { return std::make_unique<LeastRecentlyUsed>(); }

} // namespace

EvictionPolicyEntry lru()
{
    return {.key = "lru", .title = text("eviction policy", "Least recently used"), .make = makeLeastRecentlyUsed};
}

} // namespace edgewright::eviction
