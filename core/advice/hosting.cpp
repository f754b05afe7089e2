// Which nodes could host a service, if nothing else ran there?
#include "core/advice/hosting.h"

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
    };
    return all;
}

bool isAllowedTier(const Service& service, Tier tier)
{
    return service.allowedTiers.empty() || std::ranges::find(service.allowedTiers, tier) != service.allowedTiers.end();
}

bool fits(const Service& service, const Node& node, const Resource& resource)
{
    return resource.demand(service) <= resource.capacity(node);
}

bool couldHost(const Service& service, const Node& node)
{
    const bool hasAny = std::ranges::any_of(resources(), [&](const Resource& r) { return r.capacity(node) > 0; });
    return (node.kind == NodeKind::Compute || hasAny) && isAllowedTier(service, node.tier) &&
           std::ranges::all_of(resources(), [&](const Resource& r) { return fits(service, node, r); });
}

} // namespace edgewright::advice
