// Which nodes could host a service, if nothing else ran there?
#include "core/advice/hosting.h"

#include "core/model/demands.h"

#include <algorithm>

namespace edgewright::advice {

std::span<const Resource> resources()
{
    static constexpr Resource all[] = {
        {[](const Service& s) { return s.cpu.value; }, [](const Node& n) { return n.cpu.value; },
         [](double figure) {
             return (figure == 1 ? text("advice", "1 CPU core") : text("advice", "{} CPU cores")).with(figure);
         }},
        {[](const Service& s) { return s.memory.value; }, [](const Node& n) { return n.memory.value; },
         [](double figure) { return text("advice", "{} GiB of memory").with(figure); }},
        {[](const Service& s) { return s.storage.value; }, [](const Node& n) { return n.storage.value; },
         [](double figure) { return text("advice", "{} GiB of storage").with(figure); }},
        {[](const Service& s) { return static_cast<double>(s.accelerators); },
         [](const Node& n) { return static_cast<double>(n.accelerators); },
         [](double figure) {
             return (figure == 1 ? text("advice", "1 accelerator") : text("advice", "{} accelerators")).with(figure);
         }},
        {[](const Service& s) { return static_cast<double>(s.licences); },
         [](const Node& n) { return static_cast<double>(n.licences); },
         [](double figure) {
             return (figure == 1 ? text("advice", "1 licence") : text("advice", "{} licences")).with(figure);
         }},
    };
    return all;
}

bool fits(const Service& service, const Node& node, const Resource& resource)
{
    return resource.demand(service) <= resource.capacity(node);
}

bool couldHost(const Topology& topology, const Service& service, const Node& node)
{
    return mayHost(node) && isAllowedTier(service, node) && isAllowedGroup(topology, service, node) &&
           isAllowedCountry(service, node) && isAllowedAccelerator(service, node) &&
           std::ranges::all_of(resources(), [&](const Resource& resource) { return fits(service, node, resource); });
}

std::vector<const Node*> hostsOf(const Topology& topology, const Service& service)
{
    std::vector<const Node*> hosts;
    for (const Node& node : topology.nodes)
        if (couldHost(topology, service, node))
            hosts.push_back(&node);
    return hosts;
}

std::set<std::string> domainsOf(const Topology& topology, const Service& service, const std::vector<const Node*>& nodes)
{
    std::set<std::string> domains;
    for (const Node* node : nodes)
        domains.insert(failureDomainOf(topology, *node, service.spread));
    return domains;
}

} // namespace edgewright::advice
