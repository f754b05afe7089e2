// What do the same requests come to under other strategies, or other policies? Each variant is a run of its own.
#include "core/cache/topology/cache_comparison.h"

#include "core/cache/eviction_policy.h"
#include "core/model/field.h"

#include <algorithm>

namespace edgewright {

namespace {

struct Variant {
    std::string_view key;
    Text name;
    CacheOptions options;
};

Result<std::vector<ComparedCaches>> compare(const Topology& topology, const std::vector<Variant>& variants,
                                            const Progress& progress)
{
    std::vector<ComparedCaches> compared;
    for (const Variant& variant : variants) {
        const auto done = static_cast<double>(compared.size()), all = static_cast<double>(variants.size());
        const Progress own(progress, [&](double fraction, const Text&) {
            progress.report((done + fraction) / all, text("cache", "Serving requests: {}").with(variant.name));
        });
        auto result = simulateCaches(topology, variant.options, own);
        if (!result && isStopped(result.error()))
            return fail(result.error());
        compared.push_back({std::string(variant.key), variant.name, std::move(result)});
    }
    if (std::ranges::none_of(compared, [](const ComparedCaches& one) { return one.result.has_value(); }))
        return fail(compared.front().result.error());
    return compared;
}

} // namespace

Result<std::vector<ComparedCaches>> compareStrategies(const Topology& topology, const CacheOptions& options,
                                                      const Progress& progress)
{
    std::vector<Variant> variants;
    for (const Choice& choice : choicesOf<CacheStrategy>()) {
        Variant& variant = variants.emplace_back(Variant{choice.key, choice.label, options});
        variant.options.strategy = static_cast<CacheStrategy>(variants.size() - 1);
    }
    return compare(topology, variants, progress);
}

Result<std::vector<ComparedCaches>> comparePolicies(const Topology& topology, const CacheOptions& options,
                                                    const Progress& progress)
{
    std::vector<Variant> variants;
    for (const EvictionPolicyEntry& policy : liveEvictionPolicies()) {
        Variant& variant = variants.emplace_back(Variant{policy.key, policy.title, options});
        variant.options.policy = policy.key;
    }
    return compare(topology, variants, progress);
}

} // namespace edgewright
