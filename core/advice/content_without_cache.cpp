// Who fetches content that no reachable point of presence could cache?
#include "core/advice/wording.h"
#include "core/network/paths.h"

#include <set>

namespace edgewright::advice {

namespace {

std::set<int> partsWithACache(const Topology& topology, const NetworkGraph& graph, const std::vector<int>& parts)
{
    std::set<int> cached;
    for (const Node& node : topology.nodes)
        if (node.kind == NodeKind::PointOfPresence && node.state == NodeState::Up && node.cache.value > 0)
            cached.insert(parts[static_cast<std::size_t>(graph.indexOf(node.id))]);
    return cached;
}

void findContentWithoutCache(const Topology& topology, std::vector<Finding>& findings)
{
    const NetworkGraph graph(topology);
    const std::vector<int> parts = graph.components();
    const std::set<int> cached = partsWithACache(topology, graph, parts);
    for (const Population& population : topology.populations) {
        const int entry = graph.indexOf(population.node);
        if (population.contents.empty() || entry < 0 || cached.contains(parts[static_cast<std::size_t>(entry)]))
            continue;
        findings.push_back(
            {.severity = Severity::Warning,
             .row = refOf(population.id),
             .what = text("advice",
                          "{} fetch {}, but reach no point of presence with a cache: every request goes to the origin")
                         .with(nameOf(topology, population), namesOf(topology, refsOf(population.contents))),
             .remedy = text("advice", "draw a point of presence with a content cache and link it to {}")
                           .with(nameOf(topology, population.node))});
    }
}

} // namespace

AdviceRule contentWithoutCache()
{
    return {"content-without-cache", text("advice", "Content that nothing caches"), findContentWithoutCache};
}

} // namespace edgewright::advice
