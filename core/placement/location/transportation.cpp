// Who is served from where at least cost, when open sites hold only so much and demand may be split?
#include "core/placement/location/transportation.h"

#include "core/placement/location/site_costs.h"

#include <algorithm>
#include <cmath>

namespace edgewright::location {

namespace {

constexpr std::size_t nowhere = ~std::size_t(0);
/// Overload and leftovers up to this share count as none: they are what rounding leaves. Room is used up further than that, so that
/// sites that hold the demand and no more are filled.
constexpr double tolerance = 1e-10, leastRoom = 1e-14;

} // namespace

Transportation::Transportation(const LocationProblem& problem) : problem_(problem), bySite_(costsBySite(problem)) {}

double Transportation::perUnit(std::size_t site, std::uint32_t customer) const
{
    return bySite_[open_[site] * problem_.customers() + customer] / problem_.demand[customer];
}

double Transportation::solve(const OpenSites& open, double enough)
{
    start(open);
    if (cost_ >= enough)
        return HUGE_VAL;
    while (excess_ > 0) {
        if (!findChain())
            return HUGE_VAL;
        if (cost_ + excess_ * potential_[last_] >= enough)
            return HUGE_VAL; // chains only get dearer
        moveAlongChain();
    }
    return cost_ < enough ? cost_ : HUGE_VAL;
}

void Transportation::start(const OpenSites& open)
{
    open_ = open;
    const std::size_t count = open.size();
    part_.assign(count * problem_.customers(), 0);
    load_.assign(count, 0);
    present_.resize(std::max(present_.size(), count));
    for (std::vector<std::uint32_t>& customers : present_)
        customers.clear();
    potential_.assign(count, 0);
    exchanges_.resize(count * count);
    for (Exchange& exchange : exchanges_)
        exchange.isBuilt = false;
    cost_ = 0;
    pairs_ += static_cast<std::int64_t>(count * problem_.customers());
    for (const std::uint32_t site : open)
        cost_ += problem_.sites[site].openCost;
    for (std::uint32_t customer = 0; customer < problem_.customers() && count > 0; ++customer)
        serveAtCheapest(customer);
    excess_ = 0;
    for (std::size_t site = 0; site < count; ++site)
        excess_ += std::max(0.0, load_[site] - problem_.sites[open[site]].capacity * (1 + tolerance));
}

std::size_t Transportation::cheapestFor(std::size_t customer) const
{
    const std::span<const double> costs = problem_.costsOf(customer);
    std::size_t cheapest = 0;
    for (std::size_t site = 1; site < open_.size(); ++site)
        if (costs[open_[site]] < costs[open_[cheapest]])
            cheapest = site;
    return cheapest;
}

void Transportation::serveAtCheapest(std::uint32_t customer)
{
    const std::size_t cheapest = cheapestFor(customer);
    cost_ += problem_.costsOf(customer)[open_[cheapest]];
    part(cheapest, customer) = problem_.demand[customer];
    present_[cheapest].push_back(customer);
    load_[cheapest] += problem_.demand[customer];
}

void Transportation::build(std::size_t from, std::size_t to)
{
    Exchange& exchange = exchanges_[from * open_.size() + to];
    exchange.isBuilt = true;
    pairs_ += static_cast<std::int64_t>(present_[from].size());
    exchange.heap.clear();
    for (const std::uint32_t customer : present_[from])
        if (part(from, customer) > 0)
            exchange.heap.push_back({perUnit(to, customer) - perUnit(from, customer), customer});
    std::make_heap(exchange.heap.begin(), exchange.heap.end(), std::greater());
}

const Transportation::Rise* Transportation::cheapest(std::size_t from, std::size_t to)
{
    Exchange& exchange = exchanges_[from * open_.size() + to];
    if (!exchange.isBuilt)
        build(from, to);
    while (!exchange.heap.empty() && part(from, exchange.heap.front().customer) <= 0) {
        std::pop_heap(exchange.heap.begin(), exchange.heap.end(), std::greater());
        exchange.heap.pop_back();
    }
    return exchange.heap.empty() ? nullptr : &exchange.heap.front();
}

/// Dijkstra's algorithm from all overloaded sites at once, with potentials that keep every exchange from being negative.
bool Transportation::findChain()
{
    const std::size_t count = open_.size();
    distance_.assign(count, HUGE_VAL);
    previous_.assign(count, nowhere);
    isReached_.assign(count, 0);
    const auto room = [&](std::size_t site) { return problem_.sites[open_[site]].capacity - load_[site]; };
    for (std::size_t site = 0; site < count; ++site)
        if (room(site) < -tolerance * problem_.sites[open_[site]].capacity)
            distance_[site] = 0;
    for (last_ = nextOfFrontier(); last_ != nowhere; last_ = nextOfFrontier()) {
        if (room(last_) > leastRoom * load_[last_])
            break;
        isReached_[last_] = 1;
        reach(last_);
    }
    if (last_ == nowhere)
        return false;
    for (std::size_t site = 0; site < count; ++site)
        potential_[site] += std::min(distance_[site], distance_[last_]);
    return true;
}

std::size_t Transportation::nextOfFrontier() const
{
    std::size_t next = nowhere;
    for (std::size_t site = 0; site < open_.size(); ++site)
        if (!isReached_[site] && distance_[site] < (next == nowhere ? HUGE_VAL : distance_[next]))
            next = site;
    return next;
}

void Transportation::reach(std::size_t from)
{
    for (std::size_t to = 0; to < open_.size(); ++to) {
        if (isReached_[to])
            continue;
        const Rise* rise = cheapest(from, to);
        if (!rise)
            continue;
        const double way = std::max(0.0, rise->perUnit + potential_[from] - potential_[to]);
        if (distance_[from] + way < distance_[to]) {
            distance_[to] = distance_[from] + way;
            previous_[to] = from;
        }
    }
}

void Transportation::moveAlongChain()
{
    double amount = problem_.sites[open_[last_]].capacity - load_[last_];
    std::size_t first = last_;
    for (; previous_[first] != nowhere; first = previous_[first])
        amount = std::min(amount, part(previous_[first], cheapest(previous_[first], first)->customer));
    amount = std::min(amount, load_[first] - problem_.sites[open_[first]].capacity);
    for (std::size_t to = last_; previous_[to] != nowhere; to = previous_[to])
        move(previous_[to], to, amount);
    load_[first] -= amount;
    load_[last_] += amount;
    excess_ = 0;
    for (std::size_t site = 0; site < open_.size(); ++site)
        excess_ += std::max(0.0, load_[site] - problem_.sites[open_[site]].capacity * (1 + tolerance));
}

void Transportation::move(std::size_t from, std::size_t to, double amount)
{
    const Rise rise = *cheapest(from, to);
    double& left = part(from, rise.customer);
    double& taken = part(to, rise.customer);
    cost_ += amount * rise.perUnit;
    const bool isNew = taken <= 0;
    left = left - amount > tolerance * problem_.demand[rise.customer] ? left - amount : 0;
    taken += amount;
    if (!isNew)
        return;
    present_[to].push_back(rise.customer);
    for (std::size_t next = 0; next < open_.size(); ++next)
        if (Exchange& exchange = exchanges_[to * open_.size() + next]; exchange.isBuilt) {
            exchange.heap.push_back({perUnit(next, rise.customer) - perUnit(to, rise.customer), rise.customer});
            std::push_heap(exchange.heap.begin(), exchange.heap.end(), std::greater());
        }
}

std::vector<LocationShare> Transportation::shares() const
{
    std::vector<LocationShare> shares;
    for (std::size_t customer = 0; customer < problem_.customers(); ++customer) {
        if (problem_.demand[customer] == 0)
            shares.push_back({.customer = customer, .site = open_[cheapestFor(customer)]});
        double sum = 0;
        for (std::size_t site = 0; site < open_.size(); ++site)
            sum += part_[site * problem_.customers() + customer];
        for (std::size_t site = 0; site < open_.size(); ++site)
            if (const double part = part_[site * problem_.customers() + customer]; part > 0)
                shares.push_back({customer, open_[site], part / sum});
    }
    return shares;
}

} // namespace edgewright::location
