// How long and how dear is the way between two nodes, asked again and again?
#include "core/placement/problem/hop_table.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>

namespace edgewright::placing {

namespace {

constexpr std::size_t mostBytes = std::size_t{1} << 30;
constexpr std::size_t fewSteps = 3; // off a node whose row is made of its neighbours'

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
        step_.push_back({.latency = 0,
                         .price = std::round(link.price.value * priceGrains),
                         .uplinks = from && to && from->tier != to->tier});
        ends_.emplace_back(graph.indexOf(link.from), graph.indexOf(link.to));
    }
    findSteps(topology);
}

/// It pays where those at the edge are many more than their neighbours, whose rows are to be there.
void HopTable::findSteps(const Topology& topology)
{
    const auto isEdge = [&](std::size_t node) { return column_[node] < 0; };
    std::vector<int> nodeAt(index(graph_.nodeCount()), -1);
    for (std::size_t node = 0; node < graphIndex_.size(); ++node)
        nodeAt[index(graphIndex_[node])] = static_cast<int>(node);
    steps_.resize(topology.nodes.size());
    for (std::size_t link = 0; link < ends_.size(); ++link)
        for (const auto& [here, there] : {ends_[link], std::pair(ends_[link].second, ends_[link].first)})
            if (here >= 0 && there >= 0 && isEdge(index(nodeAt[index(here)])))
                steps_[index(nodeAt[index(here)])].push_back(
                    {.to = nodeAt[index(there)],
                     .link = static_cast<int>(link),
                     .latency = picoseconds(topology.links.find(graph_.linkAt(static_cast<int>(link)))->latency),
                     .price = step_[link].price,
                     .uplinks = step_[link].uplinks});
    std::size_t made = 0;
    std::vector<bool> isNeighbour(steps_.size());
    for (std::vector<Step>& steps : steps_) {
        const bool isFine = steps.size() <= fewSteps &&
                            std::ranges::none_of(steps, [&](const Step& step) { return isEdge(index(step.to)); });
        if (!isFine)
            steps.clear();
        for (const Step& step : steps)
            isNeighbour[index(step.to)] = true;
        made += !steps.empty();
    }
    constexpr std::size_t manyMore = 2;
    if (made < manyMore * static_cast<std::size_t>(std::ranges::count(isNeighbour, true)))
        steps_.clear();
}

int HopTable::before(int node, int link) const
{
    const auto& [from, to] = ends_[index(link)];
    return from == node ? to : from;
}

void HopTable::add(int from) const
{
    makeRoom(bytesOf(1, 0));
    held_ += bytesOf(1, 0);
    rows_[index(from)] = computed(from);
}

std::size_t HopTable::bytesOf(std::size_t whole, std::size_t made) const
{
    const std::size_t ofWhole =
        hosts_.size() * sizeof(Hop) + (watchesAny_ ? index(graph_.nodeCount()) * sizeof(int) : 0);
    return whole * ofWhole + made * hosts_.size() * (sizeof(Hop) + sizeof(std::uint8_t));
}

bool HopTable::makeRoom(std::size_t bytes) const
{
    if (held_ == 0 || held_ + bytes <= mostBytes)
        return false;
    rows_.assign(rows_.size(), {});
    held_ = 0;
    return true;
}

void HopTable::fill(std::span<const int> from, const Progress& progress) const
{
    std::vector<int> whole, made;
    const auto sortOut = [&] {
        whole.clear();
        made.clear();
        for (const int one : from)
            if (!hasRow(one))
                (steps_.empty() || steps_[index(one)].empty() ? whole : made).push_back(one);
        for (const int one : made)
            for (const Step& step : steps_[index(one)])
                if (!hasRow(step.to))
                    whole.push_back(step.to);
        for (std::vector<int>* some : {&whole, &made}) {
            std::ranges::sort(*some);
            some->erase(std::ranges::unique(*some).begin(), some->end());
        }
    };
    sortOut();
    if (whole.empty() && made.empty())
        return;
    if (makeRoom(bytesOf(whole.size(), made.size())))
        sortOut();
    held_ += bytesOf(whole.size(), made.size());
    inParallel(whole.size(), 0, [&](std::size_t at) {
        if (!progress.stopped())
            rows_[index(whole[at])] = computed(whole[at]);
    });
    inParallel(made.size(), 0, [&](std::size_t at) {
        if (progress.stopped())
            return;
        std::optional<Row> row = madeOfNeighbours(made[at]);
        rows_[index(made[at])] = row ? std::move(*row) : computed(made[at]);
    });
}

/// Nothing where two of the ways are equally long: which of them traffic takes hangs on their links.
std::optional<HopTable::Row> HopTable::madeOfNeighbours(int from) const
{
    Row row{
        .hops = std::vector<Hop>(hosts_.size()), .viaLink = {}, .viaStep = std::vector<std::uint8_t>(hosts_.size())};
    std::vector<Picoseconds> least(hosts_.size(), -1);
    const std::vector<Step>& steps = steps_[index(from)];
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const Step& step = steps[at];
        const std::vector<Hop>& beyond = rows_[index(step.to)].hops;
        for (std::size_t column = 0; column < beyond.size(); ++column) {
            if (!beyond[column].exists())
                continue;
            const Picoseconds latency = step.latency + picoseconds(Milliseconds(beyond[column].latency / 2));
            if (latency == least[column])
                return {};
            if (least[column] >= 0 && latency > least[column])
                continue;
            least[column] = latency;
            row.viaStep[column] = static_cast<std::uint8_t>(at);
            row.hops[column] = {.latency = 2 * milliseconds(latency).value,
                                .price = (step.price + std::round(beyond[column].price * priceGrains)) / priceGrains,
                                .uplinks = step.uplinks + beyond[column].uplinks};
        }
    }
    return row;
}

HopTable::Row HopTable::computed(int from) const
{
    const int source = graphIndex_[index(from)];
    Distances distances = graph_.distancesFrom(source);
    std::vector<Hop> sums(index(graph_.nodeCount()), Hop{.latency = unreachable, .price = 0, .uplinks = -1});
    sums[index(source)] = {0, 0, 0};
    Row row{.hops = std::vector<Hop>(hosts_.size()), .viaLink = {}, .viaStep = {}};
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
        hop.price /= priceGrains;
    }
    if (watchesAny_)
        row.viaLink = std::move(distances.viaLink);
    return row;
}

std::vector<std::vector<int>> HopTable::watchedAtNodes() const
{
    std::vector<std::vector<int>> byIndex(index(graph_.nodeCount())), byNode;
    for (std::size_t link = 0; link < ends_.size(); ++link)
        for (const int end : {ends_[link].first, ends_[link].second})
            if (end >= 0)
                byIndex[index(end)].push_back(watched_[link]);
    for (const int at : graphIndex_)
        byNode.push_back(std::ranges::count(byIndex[index(at)], -1) > 0 ? std::vector<int>() : byIndex[index(at)]);
    return byNode;
}

void HopTable::crossings(int from, int to, std::vector<Crossing>& found) const
{
    found.clear();
    if (!watchesAny_)
        return;
    const auto cross = [&](int link, int reached) {
        if (watched_[index(link)] >= 0)
            found.push_back({watched_[index(link)], ends_[index(link)].second == reached});
    };
    const Row& own = row(from);
    const Step* first = own.viaStep.empty() ? nullptr : &steps_[index(from)][own.viaStep[index(column_[index(to)])]];
    const Row& ways = first ? row(first->to) : own;
    for (int at = graphIndex_[index(to)]; ways.viaLink[index(at)] >= 0;) {
        const int link = ways.viaLink[index(at)];
        cross(link, at);
        at = before(at, link);
    }
    if (first)
        cross(first->link, graphIndex_[index(first->to)]);
}

} // namespace edgewright::placing
