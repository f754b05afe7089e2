// What do the location problems of the OR-Library say?
#include "core/placement/location/orlib_location.h"

#include "core/io/orlib_numbers.h"
#include "core/placement/location/shortest_paths.h"

#include <algorithm>
#include <tuple>

namespace edgewright {

namespace {

using location::Edge;

constexpr std::size_t mostNodes = 5'000; // their table takes 200 MB
constexpr std::size_t mostFigures = 100'000'000;

/// What the capacity of a site becomes, as the reader comes to it.
using ReadCapacity = Result<double> (*)(OrlibNumbers&, std::size_t site, std::optional<double> given);

Text ofSite(std::size_t site, const Text& what) { return text("location", "{} of site {}").with(what, site + 1); }

Result<double> unheededCapacity(OrlibNumbers& numbers, std::size_t site, std::optional<double>)
{
    if (!numbers.takes("capacity"))
        if (const auto figure = numbers.figure(ofSite(site, text("location", "the capacity"))); !figure)
            return figure;
    return std::numeric_limits<double>::infinity();
}

Result<double> statedCapacity(OrlibNumbers& numbers, std::size_t site, std::optional<double> given)
{
    if (numbers.takes("capacity")) {
        if (given)
            return *given;
        return fail({text("location", "the capacity of site {} is left open").with(site + 1), numbers.where(),
                     text("location", "state the capacity: the OR-Library publishes four for each such file")});
    }
    const Result<double> figure = numbers.figure(ofSite(site, text("location", "the capacity")));
    return figure && *figure == 0 && given ? *given : figure;
}

Result<void> readSites(OrlibNumbers& numbers, LocationProblem& problem, ReadCapacity capacity,
                       std::optional<double> given)
{
    for (std::size_t site = 0; site < problem.sites.size(); ++site) {
        const Result<double> holds = capacity(numbers, site, given);
        if (!holds)
            return tl::unexpected(holds.error());
        const Result<double> cost = numbers.figure(ofSite(site, text("location", "the opening cost")));
        if (!cost)
            return tl::unexpected(cost.error());
        problem.sites[site] = {.openCost = *cost, .capacity = *holds};
    }
    return {};
}

Result<void> readCustomer(OrlibNumbers& numbers, LocationProblem& problem)
{
    const std::size_t customer = problem.customers() + 1;
    const Result<double> demand = numbers.figure(text("location", "the demand of customer {}").with(customer));
    if (!demand)
        return tl::unexpected(demand.error());
    problem.demand.push_back(*demand);
    for (std::size_t site = 1; site <= problem.sites.size(); ++site) {
        const Result<double> cost =
            numbers.figure(text("location", "the cost of customer {} from site {}").with(customer, site));
        if (!cost)
            return tl::unexpected(cost.error());
        problem.cost.push_back(*cost);
    }
    return {};
}

Result<LocationProblem> readCap(OrlibNumbers numbers, ReadCapacity capacity, std::optional<double> given)
{
    const Result<std::size_t> sites = numbers.count(text("location", "the number of sites"), mostFigures);
    if (!sites)
        return tl::unexpected(sites.error());
    const Result<std::size_t> customers = numbers.count(text("location", "the number of customers"), mostFigures);
    if (!customers)
        return tl::unexpected(customers.error());
    // Each figure takes a digit and a blank, so a count that lies asks for no memory.
    if (*customers > 0 && *sites > numbers.bytesLeft() / *customers)
        return fail({text("location", "the file is too short for {} sites and {} customers").with(*sites, *customers),
                     numbers.where(), text("location", "mend the counts, or take the whole file")});
    if (*sites > numbers.bytesLeft())
        return fail({text("location", "the file is too short for {} sites").with(*sites), numbers.where(),
                     text("location", "mend the counts, or take the whole file")});
    LocationProblem problem;
    problem.sites.resize(*sites);
    Result<void> read = readSites(numbers, problem, capacity, given);
    while (read && problem.customers() < *customers)
        read = readCustomer(numbers, problem);
    if (read)
        read = numbers.end();
    if (!read)
        return tl::unexpected(read.error());
    return problem;
}

Result<Edge> readEdge(OrlibNumbers& numbers, std::size_t number, std::size_t nodes)
{
    Edge edge;
    for (std::size_t* end : {&edge.from, &edge.to}) {
        const Result<std::size_t> node = numbers.count(text("location", "an end of edge {}").with(number), nodes);
        if (!node)
            return tl::unexpected(node.error());
        if (*node == 0)
            return fail({text("location", "edge {} names node 0; nodes count from 1").with(number), numbers.where(),
                         text("location", "add 1 to every node")});
        *end = *node - 1;
    }
    const Result<double> cost = numbers.figure(text("location", "the cost of edge {}").with(number));
    if (!cost)
        return tl::unexpected(cost.error());
    edge.cost = *cost;
    return edge;
}

/// Keeps the last of the edges that join the same two nodes.
void keepLast(std::vector<Edge>& edges)
{
    const auto ends = [](const Edge& edge) { return std::minmax(edge.from, edge.to); };
    std::ranges::reverse(edges);
    std::ranges::stable_sort(edges, {},
                             [&](const Edge& edge) { return std::pair<std::size_t, std::size_t>(ends(edge)); });
    const auto same = [&](const Edge& a, const Edge& b) {
        return std::pair<std::size_t, std::size_t>(ends(a)) == std::pair<std::size_t, std::size_t>(ends(b));
    };
    edges.erase(std::unique(edges.begin(), edges.end(), same), edges.end());
}

LocationProblem medianProblem(std::vector<double> distances, std::size_t nodes, std::size_t open)
{
    LocationProblem problem;
    problem.sites.resize(nodes);
    problem.demand.assign(nodes, 1);
    problem.cost = std::move(distances);
    problem.openSites = open;
    return problem;
}

} // namespace

Result<LocationProblem> uncapacitatedFromOrlib(std::string_view file, std::string_view name)
{
    return readCap({file, name}, unheededCapacity, std::nullopt);
}

Result<LocationProblem> capacitatedFromOrlib(std::string_view file, std::string_view name,
                                             std::optional<double> capacity)
{
    return readCap({file, name}, statedCapacity, capacity);
}

Result<LocationProblem> medianFromOrlib(std::string_view file, std::string_view name, const Progress& progress)
{
    OrlibNumbers numbers(file, name);
    std::size_t counts[3] = {};
    const std::pair<Text, std::size_t> announced[] = {{text("location", "the number of nodes"), mostNodes},
                                                      {text("location", "the number of edges"), mostFigures},
                                                      {text("location", "the number of open sites"), mostFigures}};
    for (std::size_t i = 0; i < 3; ++i) {
        const Result<std::size_t> count = numbers.count(announced[i].first, announced[i].second);
        if (!count)
            return tl::unexpected(count.error());
        counts[i] = *count;
    }
    const auto [nodes, edgeCount, open] = counts;
    std::vector<Edge> edges;
    while (edges.size() < edgeCount) {
        const Result<Edge> edge = readEdge(numbers, edges.size() + 1, nodes);
        if (!edge)
            return tl::unexpected(edge.error());
        edges.push_back(*edge);
    }
    if (const Result<void> end = numbers.end(); !end)
        return tl::unexpected(end.error());
    keepLast(edges);
    Result<std::vector<double>> distances = location::shortestPaths(nodes, edges, progress);
    if (!distances) {
        Error error = distances.error();
        error.where = name;
        return fail(std::move(error));
    }
    return medianProblem(std::move(*distances), nodes, open);
}

} // namespace edgewright
