// What is the floor under everything that completes a partial choice?
#include "core/placement/partial_choice.h"

#include <algorithm>

namespace edgewright::placing {

PartialChoice::PartialChoice(const Problem& problem, const LeastBelow& least, std::vector<int> order)
    : problem_(problem),
      least_(least),
      relations_(problem),
      order_(std::move(order)),
      hosts_(problem.services.size()),
      isDone_(problem.services.size()),
      hosted_(problem.nodes.size()),
      loads_(problem)
{
    for (const Host& node : problem.nodes)
        free_.push_back(node.capacity);
    for (const Demand& service : problem.services) {
        work_ += static_cast<std::int64_t>(service.candidates.size());
        for (std::size_t r = 0; r < resourceCount; ++r)
            remaining_[r] += service.replicas * service.amounts[r];
    }
    for (const CallTree& tree : problem.trees)
        work_ += static_cast<std::int64_t>(tree.calls.size());
    for (std::size_t r = 0; r < resourceCount; ++r) {
        for (std::size_t node = 0; node < problem.nodes.size(); ++node)
            if (problem.nodes[node].mayHost && problem.nodes[node].capacity[r] > 0)
                byPrice_[r].push_back(static_cast<int>(node));
        std::ranges::stable_sort(
            byPrice_[r], {}, [&](int node) { return problem.openCost(node) / problem.nodes[index(node)].capacity[r]; });
    }
}

bool PartialChoice::fits(int node) const
{
    const Amounts& amounts = problem_.services[index(service())].amounts;
    for (std::size_t r = 0; r < resourceCount; ++r)
        if (!fitsInto(amounts[r], free_[index(node)][r]))
            return false;
    return relations_.allows(hosts_, service(), node);
}

/// What the goal charges at once for a replica there, or gives back.
void PartialChoice::charge(int node, int service, double sign)
{
    const bool opens = hosted_[index(node)] == 0;
    hostCost_ += sign * ((opens ? problem_.openCost(node) : 0) + problem_.runCost(service, node));
}

/// Of a service that has all its replicas, in the unit of the goal.
double PartialChoice::moves(int service) const
{
    const Demand& demand = problem_.services[index(service)];
    const double each = problem_.weight(PlacementGoal::Cost) * demand.moveCost;
    if (each <= 0 || demand.runsOn.empty())
        return 0;
    const auto kept = std::ranges::count_if(hosts_[index(service)],
                                            [&](int node) { return std::ranges::binary_search(demand.runsOn, node); });
    return each * demand.moves(static_cast<int>(kept));
}

void PartialChoice::place(int node)
{
    const int placed = service();
    const Demand& demand = problem_.services[index(placed)];
    hosts_[index(placed)].push_back(node);
    for (std::size_t r = 0; r < resourceCount; ++r) {
        free_[index(node)][r] -= demand.amounts[r];
        remaining_[r] -= demand.amounts[r];
    }
    charge(node, placed, 1);
    ++hosted_[index(node)];
    if (static_cast<int>(hosts_[index(placed)].size()) == demand.replicas) {
        hostCost_ += moves(placed);
        isDone_[index(placed)] = true;
        ++next_;
    }
}

void PartialChoice::takeBack()
{
    if (isComplete() || hosts_[index(service())].empty()) {
        isDone_[index(order_[--next_])] = false;
        hostCost_ -= moves(service());
    }
    const int placed = service();
    const int node = hosts_[index(placed)].back();
    hosts_[index(placed)].pop_back();
    for (std::size_t r = 0; r < resourceCount; ++r) {
        free_[index(node)][r] += problem_.services[index(placed)].amounts[r];
        remaining_[r] += problem_.services[index(placed)].amounts[r];
    }
    --hosted_[index(node)];
    charge(node, placed, -1);
}

double PartialChoice::floor() const
{
    if (!relations_.hold(hosts_))
        return unreachable;
    const double rest = restOfNodes();
    return rest < unreachable ? hostCost_ + rest + callFloor() : unreachable;
}

double PartialChoice::callFloor() const
{
    loads_.clear();
    double sum = 0, longest = 0;
    for (std::size_t tree = 0; tree < problem_.trees.size(); ++tree) {
        const Least floor = treeFloor(tree);
        if (!(floor.latency < unreachable) || !isWithin(floor.latency, problem_.trees[tree].budget))
            return unreachable;
        sum += floor.cost;
        longest = std::max(longest, floor.latency);
    }
    return loads_.excess() == 0 ? sum + problem_.weight(PlacementGoal::WorstLatency) * longest : unreachable;
}

Least PartialChoice::treeFloor(std::size_t treeIndex) const
{
    const CallTree& tree = problem_.trees[treeIndex];
    at_.assign(tree.calls.size(), -1);
    Least sum;
    for (std::size_t call = 0; call < tree.calls.size(); ++call) {
        const Call& asked = tree.calls[call];
        const int from = asked.caller < 0 ? tree.entry : at_[index(asked.caller)];
        if (from < 0)
            continue; // counted in the floor of a call above
        if (!isDone_[index(asked.service)]) {
            const Least below = least_.of(treeIndex, call, from);
            sum.latency += below.latency;
            sum.cost += below.cost;
            continue;
        }
        at_[call] = nearest(problem_, hosts_[index(asked.service)], from);
        if (at_[call] < 0 && tree.mustReach)
            return {unreachable, 0};
        if (at_[call] < 0)
            continue;
        const Hop hop = problem_.hops->at(from, at_[call]);
        const double processing = problem_.processing(asked.service, at_[call]);
        sum.latency += hop.latency + processing;
        sum.cost += problem_.hopCost(tree, asked, hop, processing);
        loads_.add(asked, from, at_[call]);
    }
    return sum;
}

/// The dearest of several floors under the cost of nodes that are not open yet.
double PartialChoice::restOfNodes() const
{
    double floor = 0;
    for (std::size_t position = next_; position < order_.size() && floor < unreachable; ++position)
        floor = std::max(floor, cheapestHosts(position));
    for (std::size_t r = 0; r < resourceCount && floor < unreachable; ++r)
        floor = std::max(floor, cheapestCapacity(r));
    return floor;
}

/// What the open replicas of one service cost where each takes the cheapest node that still has room.
double PartialChoice::cheapestHosts(std::size_t position) const
{
    const int service = order_[position];
    const Demand& demand = problem_.services[index(service)];
    const auto& placed = hosts_[index(service)];
    const auto missing = static_cast<std::size_t>(demand.replicas) - placed.size();
    costs_.clear();
    for (const int node : demand.candidates) {
        if (!placed.empty() && node <= placed.back())
            continue; // replicas are alike: they are placed in the order of the nodes
        bool hasRoom = true;
        for (std::size_t r = 0; r < resourceCount && hasRoom; ++r)
            hasRoom = fitsInto(demand.amounts[r], free_[index(node)][r]);
        if (hasRoom)
            costs_.push_back((hosted_[index(node)] ? 0 : problem_.openCost(node)) + problem_.runCost(service, node));
    }
    if (costs_.size() < missing)
        return unreachable;
    std::ranges::nth_element(costs_, costs_.begin() + static_cast<std::ptrdiff_t>(missing) - 1);
    double sum = 0;
    for (std::size_t i = 0; i < missing; ++i)
        sum += costs_[i];
    return sum;
}

/// What the open demand for one resource costs where nodes may be opened in parts: a fractional knapsack.
double PartialChoice::cheapestCapacity(std::size_t r) const
{
    double missing = remaining_[r] - 1e-7 * (1 + remaining_[r]);
    for (const int node : byPrice_[r])
        if (hosted_[index(node)])
            missing -= std::max(0.0, free_[index(node)][r]);
    double sum = 0;
    for (const int node : byPrice_[r]) {
        if (missing <= 0)
            return sum;
        if (hosted_[index(node)])
            continue;
        const Host& host = problem_.nodes[index(node)];
        sum += problem_.openCost(node) * std::min(1.0, missing / host.capacity[r]);
        missing -= host.capacity[r];
    }
    return missing > 1e-6 * (1 + remaining_[r]) ? unreachable : sum;
}

} // namespace edgewright::placing
