// Which users are served too few by stations that are open in part?
#include "core/placement/coverage/shortfall.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgewright::coverage {

namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Vertex = Traits::vertex_descriptor;
using EdgeOf = Traits::edge_descriptor;

struct Node {
    boost::default_color_type color = boost::white_color;
    EdgeOf before{};
    long distance = 0;
};
struct Arc {
    std::int64_t capacity = 0, left = 0;
    EdgeOf back{};
};
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, Node, Arc>;

constexpr double unitsPerUser = 1 << 20; // flows are whole, so that they end
constexpr double leastShortfall = 1e-3;

std::int64_t units(double users) { return std::llround(users * unitsPerUser); }

} // namespace

/// Vertices: the source, the sink, the groups, the stations.
struct Shortfall::Network {
    explicit Network(const District& district)
        : groups(district.users.size()), graph(2 + groups + district.stations.size())
    {
        for (std::size_t group = 0; group < groups; ++group)
            fromSource.push_back(connect(source, vertexOf(group)));
        for (const District::Pair& pair : district.pairs)
            between.push_back(connect(vertexOf(pair.group), vertexOf(groups + pair.station)));
        for (std::size_t station = 0; station < district.stations.size(); ++station)
            toSink.push_back(connect(vertexOf(groups + station), sink));
    }

    EdgeOf connect(Vertex from, Vertex to)
    {
        const EdgeOf there = boost::add_edge(from, to, graph).first, back = boost::add_edge(to, from, graph).first;
        graph[there].back = back;
        graph[back].back = there;
        return there;
    }

    Vertex vertexOf(std::size_t place) const { return 2 + place; }

    std::int64_t flow()
    {
        return boost::boykov_kolmogorov_max_flow(
            graph, boost::get(&Arc::capacity, graph), boost::get(&Arc::left, graph), boost::get(&Arc::back, graph),
            boost::get(&Node::before, graph), boost::get(&Node::color, graph), boost::get(&Node::distance, graph),
            boost::get(boost::vertex_index, graph), source, sink);
    }

    static constexpr Vertex source = 0, sink = 1;
    std::size_t groups;
    Graph graph;
    std::vector<EdgeOf> fromSource, between, toSink;
};

double CoverRow::shortBy(std::span<const double> open) const
{
    return least - std::inner_product(factors.begin(), factors.end(), open.begin(), 0.0);
}

CoverRow rowOf(const District& district, int mostUsers, const std::vector<char>& isIn)
{
    CoverRow row{.factors = std::vector<double>(district.stations.size()), .least = static_cast<double>(mostUsers)};
    for (std::size_t group = 0; group < isIn.size(); ++group)
        if (!isIn[group])
            row.least -= district.size(group);
    for (std::size_t station = 0; station < row.factors.size(); ++station) {
        for (const std::size_t pair : district.ofStation[station])
            if (const std::size_t group = district.pairs[pair].group; isIn[group])
                row.factors[station] += district.size(group);
        row.factors[station] =
            std::min({row.factors[station], static_cast<double>(district.capacity[station]), row.least});
    }
    return row;
}

Shortfall::Shortfall(const District& district, int mostUsers)
    : district_(district), mostUsers_(mostUsers), network_(std::make_unique<Network>(district))
{}
Shortfall::~Shortfall() = default;

std::vector<CoverRow> Shortfall::at(std::span<const double> open)
{
    Graph& graph = network_->graph;
    for (std::size_t group = 0; group < district_.users.size(); ++group)
        graph[network_->fromSource[group]].capacity = units(district_.size(group));
    for (std::size_t pair = 0; pair < district_.pairs.size(); ++pair)
        graph[network_->between[pair]].capacity =
            units(district_.size(district_.pairs[pair].group) * open[district_.pairs[pair].station]);
    for (std::size_t station = 0; station < district_.stations.size(); ++station)
        graph[network_->toSink[station]].capacity = units(district_.capacity[station] * open[station]);
    network_->flow();
    std::vector<char> isNear, isNotBehind; // the cut closest to the users, and the one closest to the stations
    for (std::size_t group = 0; group < district_.users.size(); ++group) {
        const auto color = graph[network_->vertexOf(group)].color;
        isNear.push_back(color == boost::black_color);
        isNotBehind.push_back(color != boost::white_color);
    }
    std::vector<CoverRow> rows{rowOf(district_, mostUsers_, isNear)};
    if (isNotBehind != isNear)
        rows.push_back(rowOf(district_, mostUsers_, isNotBehind));
    std::erase_if(rows, [&](const CoverRow& row) { return row.shortBy(open) < leastShortfall; });
    return rows;
}

} // namespace edgewright::coverage
