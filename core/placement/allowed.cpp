// Why may a service not run on a node, whatever else runs where?
#include "core/placement/allowed.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <sstream>

namespace edgewright::placing {

namespace {

bool liesWithin(const Topology& topology, const Node& node, const std::vector<GroupId>& groups)
{
    for (std::optional<GroupId> at = node.group; at;) {
        if (std::ranges::count(groups, *at) > 0)
            return true;
        const Group* group = topology.groups.find(*at);
        at = group ? group->parent : std::nullopt;
    }
    return false;
}

/// Is this code one of a list like "DE, FR"?
bool isListed(const std::string& code, std::string list)
{
    const auto letter = [](unsigned char c) { return std::isalpha(c) ? static_cast<char>(std::toupper(c)) : ' '; };
    std::ranges::transform(list, list.begin(), letter);
    std::string upper = code;
    std::ranges::transform(upper, upper.begin(), letter);
    std::istringstream words(list);
    return std::find(std::istream_iterator<std::string>(words), {}, upper) != std::istream_iterator<std::string>();
}

/// Of one resource; the unit is part of the words.
std::optional<Text> tooSmall(double needed, double has, const Text& words)
{
    if (needed <= has + 1e-9 * (1 + has))
        return {};
    return words.with(has, needed);
}

std::optional<Text> whyTooSmall(const Service& service, const Node& node)
{
    const auto count = [](std::int64_t number) { return static_cast<double>(number); };
    const std::optional<Text> reasons[] = {
        tooSmall(service.cpu.value, node.cpu.value, text("placement", "it has {} CPU cores; {} are needed")),
        tooSmall(service.memory.value, node.memory.value, text("placement", "it has {} GiB of memory; {} are needed")),
        tooSmall(service.storage.value, node.storage.value,
                 text("placement", "it has {} GiB of storage; {} are needed")),
        tooSmall(count(service.accelerators), count(node.accelerators),
                 text("placement", "it has {} accelerators; {} are needed")),
        tooSmall(count(service.licences), count(node.licences),
                 text("placement", "it has {} licences; {} are needed"))};
    const auto found = std::ranges::find_if(reasons, [](const auto& reason) { return reason.has_value(); });
    return found == std::end(reasons) ? std::nullopt : *found;
}

} // namespace

std::optional<Text> whyNotAllowed(const Topology& topology, const ServiceId& serviceId, const NodeId& nodeId)
{
    const Service& service = *topology.services.find(serviceId);
    const Node& node = *topology.nodes.find(nodeId);
    if (!mayHost(node))
        return text("placement", "it computes nothing");
    if (!service.allowedTiers.empty() && std::ranges::count(service.allowedTiers, node.tier) == 0)
        return text("placement", "its tier is not allowed");
    if (!service.allowedGroups.empty() && !liesWithin(topology, node, service.allowedGroups))
        return text("placement", "it lies in none of the allowed groups");
    if (service.allowedCountries.find_first_not_of(" ,;") != std::string::npos &&
        !isListed(node.country, service.allowedCountries))
        return text("placement", "its country is not allowed");
    if (service.accelerators > 0 && !service.acceleratorModel.empty() &&
        service.acceleratorModel != node.acceleratorModel)
        return text("placement", "its accelerators are of another model");
    return whyTooSmall(service, node);
}

} // namespace edgewright::placing
