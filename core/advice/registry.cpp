// Which rules of advice are there? A line each; rules of the same severity report in this order.
#include "core/advice/advice.h"

#include <algorithm>

// A rule is one file, core/advice/<rule>.cpp, and its line here.
#define EDGEWRIGHT_ADVICE_RULES(X) \
    X(fasterThanLight) \
    X(noCapacity) \
    X(budgetUnreachable) \
    X(availabilityUnreachable) \
    X(togetherAndApart) \
    X(fallbackInVain) \
    X(wavelengthZonesJoined) \
    X(unconnected) \
    X(lossyLink) \
    X(tierBand) \
    X(powerInverted) \
    X(contentWithoutCache) \
    X(missingSite) \
    X(serviceUnused) \
    X(populationWithoutTraffic) \
    X(populationWithoutBudget)

namespace edgewright {

namespace advice {
#define EDGEWRIGHT_DECLARE(rule) AdviceRule rule();
EDGEWRIGHT_ADVICE_RULES(EDGEWRIGHT_DECLARE)
#undef EDGEWRIGHT_DECLARE
} // namespace advice

std::span<const AdviceRule> adviceRules()
{
#define EDGEWRIGHT_LIST(rule) advice::rule(),
    static const AdviceRule rules[] = {EDGEWRIGHT_ADVICE_RULES(EDGEWRIGHT_LIST)};
#undef EDGEWRIGHT_LIST
    return rules;
}

std::vector<Finding> advise(const Topology& topology)
{
    std::vector<Finding> findings;
    for (const AdviceRule& rule : adviceRules()) {
        std::vector<Finding> found;
        rule.run(topology, found);
        std::ranges::stable_sort(found, {}, &Finding::row);
        for (Finding& finding : found) {
            finding.rule = rule.key;
            findings.push_back(std::move(finding));
        }
    }
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    return findings;
}

} // namespace edgewright
