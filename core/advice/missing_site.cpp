// Which provider nodes stand at no site that the catalogue vouches for?
#include "core/advice/wording.h"
#include "core/catalog/catalog.h"
#include "core/model/field.h"
#include "core/network/geography.h"

#include <algorithm>
#include <cmath>

namespace edgewright::advice {

namespace {

constexpr Kilometres nearby{100};
constexpr double nearbyLatitude = 1; ///< degrees: never less than `nearby`

/// Some providers publish no sites: of theirs nothing can be said.
bool publishesSites(Provider provider)
{
    return std::ranges::any_of(catalog().sites, [&](const Site& site) { return site.provider == provider; });
}

/// What is wrong with the node's site, as a pattern for node, provider and site; nothing where it is in order.
std::optional<Text> faultOf(const Node& node)
{
    if (node.site.empty())
        return text("advice", "{} is a node of {} without a site");
    const Site* site = findSite(catalog(), node.provider, node.site);
    if (!site)
        return text("advice", "{} is a node of {} at site {}, which the catalogue does not have");
    if (site->status == SiteStatus::Retired)
        return text("advice", "{} is a node of {} at site {}, which is no longer offered");
    if (site->status == SiteStatus::Unverified)
        return text("advice", "{} is a node of {} at site {}, which no official source confirms");
    return {};
}

const Site* nearestSite(const Node& node)
{
    if (!node.latitude || !node.longitude)
        return nullptr;
    const Site* nearest = nullptr;
    Kilometres least = nearby;
    for (const Site* site : pickableSites(catalog(), node.provider)) {
        if (!site->latitude || !site->longitude ||
            std::abs(site->latitude->value - node.latitude->value) > nearbyLatitude)
            continue;
        const Kilometres away = geodesicDistance(*node.latitude, *node.longitude, *site->latitude, *site->longitude);
        if (away <= least) {
            least = away;
            nearest = site;
        }
    }
    return nearest;
}

Finding badSite(const Topology& topology, const Node& node, const Text& fault)
{
    Finding finding{.severity = Severity::Warning, .row = refOf(node.id)};
    finding.what = fault.with(nameOf(topology, node), choiceOf(node.provider).label, node.site);
    finding.remedy = text("advice", "choose a site of the catalogue, or set the provider to none");
    if (const Site* nearest = nearestSite(node)) {
        Node after = node;
        after.site = nearest->code;
        finding.remedy = text("advice", "choose {} ({}), the nearest site of the catalogue, or another")
                             .with(nearest->code, nearest->name);
        finding.fix = replacing(node, after, text("advice", "Choose the nearest site"));
    }
    return finding;
}

void findMissingSites(const Topology& topology, std::vector<Finding>& findings)
{
    for (const Node& node : topology.nodes) {
        if (node.provider == Provider::None || !publishesSites(node.provider))
            continue;
        if (const std::optional<Text> fault = faultOf(node))
            findings.push_back(badSite(topology, node, *fault));
    }
}

} // namespace

AdviceRule missingSite() { return {"missing-site", text("advice", "Provider nodes without a site"), findMissingSites}; }

} // namespace edgewright::advice
