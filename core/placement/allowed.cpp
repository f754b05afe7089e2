// Why may a service not run on a node, whatever else runs where?
#include "core/placement/allowed.h"

#include "core/model/demands.h"

#include <algorithm>
#include <iterator>

namespace edgewright::placing {

namespace {

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
    if (!isAllowedTier(service, node))
        return text("placement", "its tier is not allowed");
    if (!isAllowedGroup(topology, service, node))
        return text("placement", "it lies in none of the allowed groups");
    if (!isAllowedCountry(service, node))
        return text("placement", "its country is not allowed");
    if (!isAllowedAccelerator(service, node))
        return text("placement", "its accelerators are of another model");
    return whyTooSmall(service, node);
}

} // namespace edgewright::placing
