// Which parts of the drawing have no link to the users, or where there are none, to the largest part?
#include "core/advice/wording.h"
#include "core/network/paths.h"

#include <algorithm>

namespace edgewright::advice {

namespace {

std::vector<std::vector<RowRef>> partsOf(const NetworkGraph& graph)
{
    std::vector<std::vector<RowRef>> parts;
    const std::vector<int> numbers = graph.components();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto part = static_cast<std::size_t>(numbers[i]);
        parts.resize(std::max(parts.size(), part + 1));
        parts[part].push_back(refOf(graph.nodeAt(static_cast<int>(i))));
    }
    return parts;
}

/// By part: is it where it should be? Those with users are; without any users the first of the largest is.
std::vector<bool> mainParts(const Topology& topology, const NetworkGraph& graph,
                            const std::vector<std::vector<RowRef>>& parts)
{
    std::vector<bool> isMain(parts.size(), false);
    const std::vector<int> numbers = graph.components();
    for (const Population& population : topology.populations)
        if (const int entry = graph.indexOf(population.node); entry >= 0)
            isMain[static_cast<std::size_t>(numbers[static_cast<std::size_t>(entry)])] = true;
    if (topology.populations.empty() && !parts.empty()) {
        const auto largest = std::ranges::max_element(parts, {}, &std::vector<RowRef>::size);
        isMain[static_cast<std::size_t>(largest - parts.begin())] = true;
    }
    return isMain;
}

void findUnconnected(const Topology& topology, std::vector<Finding>& findings)
{
    const NetworkGraph graph(topology);
    const auto parts = partsOf(graph);
    const std::vector<bool> isMain = mainParts(topology, graph, parts);
    const Text what = topology.populations.empty() ? text("advice", "not linked to the rest of the drawing: {}")
                                                   : text("advice", "not linked to any users: {}");
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!isMain[i])
            findings.push_back({.severity = Severity::Warning,
                                .row = parts[i].front(),
                                .what = what.with(namesOf(topology, parts[i])),
                                .remedy = text("advice", "draw a link to the rest, or remove what is not needed")});
}

} // namespace

AdviceRule unconnected()
{
    return {"unconnected", text("advice", "Parts without a link to the users"), findUnconnected};
}

} // namespace edgewright::advice
