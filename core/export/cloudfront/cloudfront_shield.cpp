// In which Region of AWS does a drawn shield stand?
#include "core/catalog/catalog.h"
#include "core/export/cloudfront/cloudfront_parts.h"
#include "core/network/geography.h"

#include <algorithm>

namespace edgewright::cloudfront {

namespace {

/// Source: Amazon CloudFront Developer Guide, "Choosing the AWS Region for Origin Shield": Regions with a regional edge cache.
constexpr std::string_view shieldRegions[] = {"ap-northeast-1", "ap-northeast-2", "ap-south-1", "ap-southeast-1",
                                              "ap-southeast-2", "eu-central-1",   "eu-west-1",  "eu-west-2",
                                              "sa-east-1",      "us-east-1",      "us-east-2",  "us-west-2"};

struct Place {
    Degrees latitude, longitude;
};

std::optional<Place> placeOf(const Node& node)
{
    if (node.latitude && node.longitude)
        return Place{*node.latitude, *node.longitude};
    const Site* site = findSite(catalog(), node.provider, node.site);
    if (site && site->latitude && site->longitude)
        return Place{*site->latitude, *site->longitude};
    return {};
}

} // namespace

/// The Region that the node's site names, else the nearest one; known where the node's place is.
Fact shieldRegion(const Node& node, std::string variable)
{
    if (std::ranges::find(shieldRegions, node.site) != std::end(shieldRegions))
        return {node.site, std::move(variable)};
    Fact region{"", std::move(variable)};
    const std::optional<Place> place = placeOf(node);
    Kilometres nearest{};
    for (const std::string_view code : shieldRegions) {
        const Site* site = findSite(catalog(), Provider::Aws, code);
        if (!place || !site || !site->latitude || !site->longitude)
            continue;
        const Kilometres distance =
            geodesicDistance(place->latitude, place->longitude, *site->latitude, *site->longitude);
        if (!region.isKnown() || distance < nearest) {
            nearest = distance;
            region.literal = code;
        }
    }
    return region;
}

} // namespace edgewright::cloudfront
