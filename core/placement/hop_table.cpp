// How long and how dear is the way between two nodes, asked again and again?
#include "core/placement/hop_table.h"

namespace edgewright::placing {

namespace {

constexpr std::size_t mostHops = (256u << 20) / sizeof(Hop);

std::size_t index(int at) { return static_cast<std::size_t>(at); }

} // namespace

HopTable::HopTable(const Topology& topology, const NetworkGraph& graph)
    : graph_(graph), position_(index(graph.nodeCount()), -1), rows_(topology.nodes.size())
{
    for (const Node& node : topology.nodes) {
        const int inGraph = graph.indexOf(node.id);
        position_[index(inGraph)] = static_cast<int>(graphIndex_.size());
        graphIndex_.push_back(inGraph);
    }
    for (int at = 0; at < graph.linkCount(); ++at) {
        const Link& link = *topology.links.find(graph.linkAt(at));
        price_.push_back(link.price.value);
        ends_.emplace_back(graph.indexOf(link.from), graph.indexOf(link.to));
    }
}

const std::vector<Hop>& HopTable::row(int from) const
{
    std::vector<Hop>& row = rows_[index(from)];
    if (!row.empty())
        return row;
    if (held_ > 0 && (held_ + 1) * rows_.size() > mostHops) {
        rows_.assign(rows_.size(), {});
        held_ = 0;
    }
    ++held_;
    return rows_[index(from)] = computed(from);
}

std::vector<Hop> HopTable::computed(int from) const
{
    const Distances distances = graph_.distancesFrom(graphIndex_[index(from)]);
    std::vector<double> price(position_.size(), -1);
    price[index(graphIndex_[index(from)])] = 0;
    std::vector<Hop> row(rows_.size());
    std::vector<std::pair<int, int>> way; // nodes whose price is not known yet, and the link that leads back from each
    for (int node = 0; node < graph_.nodeCount(); ++node) {
        if (!distances.oneWay[index(node)] || position_[index(node)] < 0)
            continue;
        int here = node;
        while (price[index(here)] < 0) {
            const int link = distances.viaLink[index(here)];
            way.emplace_back(here, link);
            here = ends_[index(link)].first == here ? ends_[index(link)].second : ends_[index(link)].first;
        }
        for (double sum = price[index(here)]; !way.empty(); way.pop_back())
            price[index(way.back().first)] = sum += price_[index(way.back().second)];
        row[index(position_[index(node)])] = {2 * distances.oneWay[index(node)]->value, price[index(node)]};
    }
    return row;
}

} // namespace edgewright::placing
