// What do a service's demands on the place where it runs mean for a node?
#include "core/model/demands.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <iterator>
#include <sstream>

namespace edgewright {

namespace {

/// The innermost group around the node of which `fits` holds.
const Group* groupAround(const Topology& topology, const Node& node, auto&& fits)
{
    for (std::optional<GroupId> at = node.group; at;) {
        const Group* group = topology.groups.find(*at);
        if (!group || fits(*group))
            return group;
        at = group->parent;
    }
    return nullptr;
}

/// "DE, fr" → "DE  FR": what is no letter parts the codes.
std::string upperCodes(std::string list)
{
    std::ranges::transform(list, list.begin(),
                           [](unsigned char c) { return std::isalpha(c) ? static_cast<char>(std::toupper(c)) : ' '; });
    return list;
}

} // namespace

bool isAllowedTier(const Service& service, const Node& node)
{
    return service.allowedTiers.empty() || std::ranges::count(service.allowedTiers, node.tier) > 0;
}

bool isAllowedGroup(const Topology& topology, const Service& service, const Node& node)
{
    const auto isListed = [&](const Group& group) { return std::ranges::count(service.allowedGroups, group.id) > 0; };
    return service.allowedGroups.empty() || groupAround(topology, node, isListed);
}

bool isAllowedCountry(const Service& service, const Node& node)
{
    std::istringstream words(upperCodes(service.allowedCountries));
    const std::vector<std::string> codes(std::istream_iterator<std::string>(words), {});
    return codes.empty() || std::ranges::count(codes, upperCodes(node.country)) > 0;
}

bool isAllowedAccelerator(const Service& service, const Node& node)
{
    return service.accelerators == 0 || service.acceleratorModel.empty() ||
           service.acceleratorModel == node.acceleratorModel;
}

std::string failureDomainOf(const Topology& topology, const Node& node, FailureDomain level)
{
    if (level == FailureDomain::Nodes)
        return "node " + node.id.value;
    const auto around = [&](GroupKind kind) {
        return groupAround(topology, node, [&](const Group& group) { return group.kind == kind; });
    };
    if (const Group* region = level == FailureDomain::Regions ? around(GroupKind::Region) : nullptr)
        return "group " + region->id.value;
    if (const Group* site = around(GroupKind::Site))
        return "group " + site->id.value;
    return node.site.empty() ? "node " + node.id.value
                             : fmt::format("provider {} {}", static_cast<int>(node.provider), node.site);
}

} // namespace edgewright
