// What stands below a chart of caches?
#include "app/charts/cache_small_print.h"

#include "app/document/translated.h"
#include "core/cache/eviction_policy.h"

namespace edgewright {

QString cacheSmallPrint(const CacheResult& result)
{
    const EvictionPolicyEntry* policy = evictionPolicyWithKey(result.policy);
    return translated(text("chart", "{} requests after {} of warm-up, seed {}, policy: {}")
                          .with(result.requests, result.warmUpRequests, std::to_string(result.seed),
                                policy ? policy->title : Text()));
}

} // namespace edgewright
