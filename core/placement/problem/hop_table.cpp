// How long and how dear is the way between two nodes, asked again and again?
#include "core/placement/problem/hop_table.h"

#include "core/base/parallel.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

constexpr std::size_t mostBytes = std::size_t{1} << 30;

std::size_t index(int at) { return static_cast<std::size_t>(at); }

} // namespace

HopTable::HopTable(const Topology& topology, const NetworkGraph& graph, std::vector<int> watched)
    : graph_(graph),
      watched_(std::move(watched)),
      watchesAny_(std::ranges::any_of(watched_, [](int number) { return number >= 0; })),
      rows_(topology.nodes.size())
{
    for (const Node& node : topology.nodes) {
        graphIndex_.push_back(graph.indexOf(node.id));
        column_.push_back(mayHost(node) ? static_cast<int>(hosts_.size()) : -1);
        if (mayHost(node))
            hosts_.push_back(graphIndex_.back());
    }
    for (int at = 0; at < graph.linkCount(); ++at) {
        const Link& link = *topology.links.find(graph.linkAt(at));
        const Node *from = topology.nodes.find(link.from), *to = topology.nodes.find(link.to);
        step_.push_back({.latency = 0, .price = link.price.value, .uplinks = from && to && from->tier != to->tier});
        ends_.emplace_back(graph.indexOf(link.from), graph.indexOf(link.to));
    }
}

int HopTable::before(int node, int link) const
{
    const auto& [from, to] = ends_[index(link)];
    return from == node ? to : from;
}

const HopTable::Row& HopTable::row(int from) const
{
    if (rows_[index(from)].hops.empty()) {
        makeRoom(1);
        rows_[index(from)] = computed(from);
    }
    return rows_[index(from)];
}

void HopTable::makeRoom(std::size_t rows) const
{
    const std::size_t bytes = hosts_.size() * sizeof(Hop) + (watchesAny_ ? index(graph_.nodeCount()) * sizeof(int) : 0);
    if (held_ > 0 && (held_ + rows) * bytes > mostBytes) {
        rows_.assign(rows_.size(), {});
        held_ = 0;
    }
    held_ += rows;
}

void HopTable::fill(std::span<const int> from, const Progress& progress) const
{
    const auto missing = std::ranges::count_if(from, [&](int one) { return rows_[index(one)].hops.empty(); });
    if (missing == 0)
        return;
    makeRoom(static_cast<std::size_t>(missing));
    inParallel(from.size(), 0, [&](std::size_t at) {
        if (Row& row = rows_[index(from[at])]; row.hops.empty() && !progress.stopped())
            row = computed(from[at]);
    });
}

HopTable::Row HopTable::computed(int from) const
{
    const int source = graphIndex_[index(from)];
    Distances distances = graph_.distancesFrom(source);
    std::vector<Hop> sums(index(graph_.nodeCount()), Hop{.latency = unreachable, .price = 0, .uplinks = -1});
    sums[index(source)] = {0, 0, 0};
    Row row{.hops = std::vector<Hop>(hosts_.size()), .viaLink = {}};
    std::vector<std::pair<int, int>> way; // nodes whose sums are not known yet, and the link that leads back from each
    for (std::size_t column = 0; column < hosts_.size(); ++column) {
        const int node = hosts_[column];
        if (!distances.oneWay[index(node)])
            continue;
        int here = node;
        while (sums[index(here)].uplinks < 0) {
            way.emplace_back(here, distances.viaLink[index(here)]);
            here = before(here, way.back().second);
        }
        for (Hop sum = sums[index(here)]; !way.empty(); way.pop_back()) {
            const auto& [reached, link] = way.back();
            sum.price += step_[index(link)].price;
            sum.uplinks += step_[index(link)].uplinks;
            sums[index(reached)] = sum;
        }
        Hop& hop = row.hops[column] = sums[index(node)];
        hop.latency = 2 * distances.oneWay[index(node)]->value;
    }
    if (watchesAny_)
        row.viaLink = std::move(distances.viaLink);
    return row;
}

void HopTable::crossings(int from, int to, std::vector<Crossing>& found) const
{
    found.clear();
    if (!watchesAny_)
        return;
    const Row& ways = row(from);
    for (int at = graphIndex_[index(to)]; ways.viaLink[index(at)] >= 0;) {
        const int link = ways.viaLink[index(at)];
        if (watched_[index(link)] >= 0)
            found.push_back({watched_[index(link)], ends_[index(link)].second == at});
        at = before(at, link);
    }
}

} // namespace edgewright::placing
