// Which location problems are tried, and what is the least that they cost, found the slow way?
#pragma once

#include "core/base/random.h"
#include "core/placement/location/location_problem.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <vector>

namespace edgewright::testing {

inline double below(Random& random, std::uint64_t most) { return static_cast<double>(random() % most); }

/// `divisor` 1: whole numbers, many of them equal; 7: figures that no double holds exactly.
inline LocationProblem openCase(std::uint64_t seed, std::size_t sites, std::size_t customers, double divisor)
{
    Random random(seed);
    LocationProblem problem;
    for (std::size_t i = 0; i < sites; ++i)
        problem.sites.push_back({.openCost = below(random, 60) / divisor});
    problem.demand.assign(customers, 1);
    for (std::size_t i = 0; i < sites * customers; ++i)
        problem.cost.push_back(below(random, 40) / divisor);
    return problem;
}

inline LocationProblem medianCase(std::uint64_t seed, std::size_t sites, std::size_t customers, std::size_t open,
                                  double divisor)
{
    LocationProblem problem = openCase(seed, sites, customers, divisor);
    for (LocationSite& site : problem.sites)
        site.openCost = 0;
    problem.openSites = open;
    return problem;
}

/// Capacities that hold the demand `slack` times, of one size or of many; demand in whole numbers, now and then none.
inline LocationProblem fullCase(std::uint64_t seed, std::size_t sites, std::size_t customers, double slack)
{
    LocationProblem problem = openCase(seed, sites, customers, 7);
    Random random(mixedSeed(seed, 1));
    double demand = 0;
    for (double& one : problem.demand)
        demand += one = below(random, 9);
    const bool isEven = random() % 2 == 0;
    const double each = std::ceil(slack * demand / static_cast<double>(sites));
    for (LocationSite& site : problem.sites)
        site.capacity = isEven ? each : std::floor(each * (0.5 + below(random, 100) / 99));
    return problem;
}

/// The least cost of serving all from the open sites; infinite where they can't. Demand and capacities are whole numbers.
/// Cheapest ways from the customers that wait to sites with room, by Bellman and Ford's rounds over all arcs, a unit at a time.
class SlowTransport {
public:
    SlowTransport(const LocationProblem& problem, const std::vector<std::size_t>& open)
        : problem_(problem),
          open_(open),
          served_(problem.customers(), std::vector<double>(open.size())),
          room_(open.size())
    {
        for (std::size_t i = 0; i < open.size(); ++i)
            room_[i] = problem.sites[open[i]].capacity;
        for (std::size_t customer = 0; customer < problem.customers(); ++customer)
            serve(customer);
    }
    double cost() const { return cost_; }

private:
    double perUnit(std::size_t customer, std::size_t site) const
    {
        return problem_.costsOf(customer)[open_[site]] / problem_.demand[customer];
    }

    void serve(std::size_t customer)
    {
        if (problem_.demand[customer] == 0) {
            double least = HUGE_VAL;
            for (const std::size_t site : open_)
                least = std::min(least, problem_.costsOf(customer)[site]);
            cost_ += least;
        }
        for (double unit = 0; unit < problem_.demand[customer] && cost_ < HUGE_VAL; ++unit)
            serveUnit(customer);
    }

    void serveUnit(std::size_t customer)
    {
        const std::size_t sites = open_.size();
        std::vector<double> distance(sites);
        std::vector<std::size_t> from(sites, sites), by(sites, customer);
        for (std::size_t site = 0; site < sites; ++site)
            distance[site] = perUnit(customer, site);
        for (std::size_t round = 0; round < sites; ++round)
            for (std::size_t other = 0; other < problem_.customers(); ++other)
                for (std::size_t a = 0; a < sites; ++a)
                    for (std::size_t b = 0; b < sites && served_[other][a] > 0; ++b)
                        if (const double way = distance[a] + perUnit(other, b) - perUnit(other, a);
                            way < distance[b] - 1e-9) {
                            distance[b] = way;
                            from[b] = a;
                            by[b] = other;
                        }
        std::size_t end = sites;
        for (std::size_t site = 0; site < sites; ++site)
            if (room_[site] >= 1 && (end == sites || distance[site] < distance[end]))
                end = site;
        if (end == sites) {
            cost_ = HUGE_VAL;
            return;
        }
        cost_ += distance[end];
        --room_[end];
        for (; from[end] < sites; end = from[end]) {
            ++served_[by[end]][end];
            --served_[by[end]][from[end]];
        }
        ++served_[customer][end];
    }

    const LocationProblem& problem_;
    const std::vector<std::size_t>& open_;
    std::vector<std::vector<double>> served_;
    std::vector<double> room_;
    double cost_ = 0;
};

inline double slowCost(const LocationProblem& problem, const std::vector<std::size_t>& open)
{
    double cost = 0;
    for (const std::size_t site : open)
        cost += problem.sites[site].openCost;
    if (problem.hasCapacities())
        return cost + SlowTransport(problem, open).cost();
    for (std::size_t customer = 0; customer < problem.customers(); ++customer) {
        double least = HUGE_VAL;
        for (const std::size_t site : open)
            least = std::min(least, problem.costsOf(customer)[site]);
        cost += least;
    }
    return cost;
}

/// Tries every set of sites; nothing where none serves everybody.
inline std::optional<double> slowOptimum(const LocationProblem& problem)
{
    std::optional<double> best;
    for (std::uint64_t set = 0; set < std::uint64_t(1) << problem.sites.size(); ++set) {
        std::vector<std::size_t> open;
        for (std::size_t site = 0; site < problem.sites.size(); ++site)
            if (set >> site & 1)
                open.push_back(site);
        if (problem.openSites && open.size() != *problem.openSites)
            continue;
        if (const double cost = slowCost(problem, open); cost < best.value_or(HUGE_VAL))
            best = cost;
    }
    return best;
}

} // namespace edgewright::testing
