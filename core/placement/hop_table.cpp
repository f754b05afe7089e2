// How long and how dear is the way between two nodes, asked again and again?
#include "core/placement/hop_table.h"

namespace edgewright::placing {

namespace {

constexpr std::size_t mostHops = (256u << 20) / sizeof(Hop);

std::size_t at(int index) { return static_cast<std::size_t>(index); }

} // namespace

HopTable::HopTable(const Topology& topology, const NetworkGraph& graph)
    : graph_(graph), position_(at(graph.nodeCount()), -1), rows_(topology.nodes.size())
{
    for (const Node& node : topology.nodes) {
        const int index = graph.indexOf(node.id);
        position_[at(index)] = static_cast<int>(graphIndex_.size());
        graphIndex_.push_back(index);
    }
    for (int index = 0; index < graph.linkCount(); ++index) {
        const Link& link = *topology.links.find(graph.linkAt(index));
        price_.push_back(link.price.value);
        ends_.emplace_back(graph.indexOf(link.from), graph.indexOf(link.to));
    }
}

const std::vector<Hop>& HopTable::row(int from) const
{
    std::vector<Hop>& row = rows_[at(from)];
    if (!row.empty())
        return row;
    if (held_ > 0 && (held_ + 1) * rows_.size() > mostHops) {
        rows_.assign(rows_.size(), {});
        held_ = 0;
    }
    ++held_;
    return rows_[at(from)] = computed(from);
}

std::vector<Hop> HopTable::computed(int from) const
{
    const Distances distances = graph_.distancesFrom(graphIndex_[at(from)]);
    std::vector<double> price(position_.size(), -1);
    price[at(graphIndex_[at(from)])] = 0;
    std::vector<Hop> row(rows_.size());
    std::vector<std::pair<int, int>> way;   // nodes whose price is not known yet, and the link that leads back from each
    for (int node = 0; node < graph_.nodeCount(); ++node) {
        if (!distances.oneWay[at(node)] || position_[at(node)] < 0)
            continue;
        int here = node;
        while (price[at(here)] < 0) {
            const int link = distances.viaLink[at(here)];
            way.emplace_back(here, link);
            here = ends_[at(link)].first == here ? ends_[at(link)].second : ends_[at(link)].first;
        }
        for (double sum = price[at(here)]; !way.empty(); way.pop_back())
            price[at(way.back().first)] = sum += price_[at(way.back().second)];
        row[at(position_[at(node)])] = {2 * distances.oneWay[at(node)]->value, price[at(node)]};
    }
    return row;
}

} // namespace edgewright::placing
