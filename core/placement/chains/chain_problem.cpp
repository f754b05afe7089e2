// Which services run where, how often, and which node serves each step of each demand's chain? The problem, and what an answer costs,
// looked at without the solver.
#include "core/placement/chains/chain_problem.h"

#include "core/placement/chains/chain_constraint.h"
#include "core/placement/chains/routes.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

using Kind = ChainConstraint::Kind;
using chains::Routes;

std::size_t index(int at) { return static_cast<std::size_t>(at); }

bool isAmount(double value) { return std::isfinite(value) && value >= 0; }
bool isLimit(double value) { return value >= 0; }

Error badNumber(const char* table, std::size_t row)
{
    return {text("chains", "a number is negative or is none"), fmt::format("{} {}", table, row + 1),
            text("chains", "give numbers from 0 up; limits may be infinite, a speed is more than 0")};
}

Error leadsNowhere(const char* table, std::size_t row)
{
    return {text("chains", "an index names a row that is not there"), fmt::format("{} {}", table, row + 1),
            text("chains", "let it name a row of its table, counted from 0")};
}

bool isIn(int at, std::size_t size) { return at >= 0 && index(at) < size; }

bool hasNumbers(const ChainNode& node)
{
    return std::ranges::all_of(node.capacity, isLimit) && std::ranges::all_of(node.price, isAmount) &&
           isAmount(node.speed) && node.speed > 0;
}

bool hasNumbers(const ChainLink& link)
{
    return isAmount(link.latency) && isLimit(link.bandwidth) && isAmount(link.price);
}

bool hasNumbers(const ChainService& service)
{
    return std::ranges::all_of(service.need, isAmount) && isAmount(service.processing) && isLimit(service.capacity) &&
           service.minReplicas >= 0;
}

bool hasNumbers(const ServiceChain& chain) { return std::ranges::all_of(chain.kilobytes, isAmount); }

bool hasNumbers(const ChainDemand& demand)
{
    return isAmount(demand.accessLatency) && isAmount(demand.rate) && isLimit(demand.budget);
}

template <class Row> Result<void> checkNumbers(const char* table, const std::vector<Row>& rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (!hasNumbers(rows[row]))
            return fail(badNumber(table, row));
    return {};
}

Result<void> checkIndices(const ChainProblem& problem)
{
    for (std::size_t i = 0; i < problem.links.size(); ++i)
        if (!isIn(problem.links[i].from, problem.nodes.size()) || !isIn(problem.links[i].to, problem.nodes.size()))
            return fail(leadsNowhere("link", i));
    for (std::size_t i = 0; i < problem.chains.size(); ++i)
        for (const int service : problem.chains[i].services)
            if (!isIn(service, problem.services.size()))
                return fail(leadsNowhere("chain", i));
    for (std::size_t i = 0; i < problem.demands.size(); ++i)
        if (!isIn(problem.demands[i].node, problem.nodes.size()) ||
            !isIn(problem.demands[i].chain, problem.chains.size()))
            return fail(leadsNowhere("demand", i));
    for (std::size_t i = 0; i < problem.apart.size(); ++i)
        if (const auto [a, b] = problem.apart[i];
            a != -1 && (!isIn(a, problem.services.size()) || !isIn(b, problem.services.size()) || a == b))
            return fail(leadsNowhere("pair", i));
    return {};
}

/// Says which constraint an answer breaks.
class Judge {
public:
    Judge(const ChainProblem& problem, const ChainPlacement& placement)
        : problem_(problem),
          placement_(placement),
          routes_(problem),
          traffic_(problem.links.size()),
          load_(problem.services.size(), std::vector<double>(problem.nodes.size()))
    {}

    Result<double> cost()
    {
        if (const Result<void> shape = checkShape(); !shape)
            return fail(shape.error());
        for (std::size_t demand = 0; demand < problem_.demands.size(); ++demand)
            if (const Result<void> kept = follow(demand); !kept)
                return fail(kept.error());
        for (const auto check : {&Judge::checkServices, &Judge::checkNodes, &Judge::checkLinks})
            if (const Result<void> kept = (this->*check)(); !kept)
                return fail(kept.error());
        return replicaCost() + trafficCost();
    }

private:
    tl::unexpected<Error> broken(const ChainConstraint& constraint, Text what) const
    {
        return fail({std::move(what), nameOf(problem_, constraint), {}});
    }

    Result<void> checkShape() const
    {
        const auto isPlaced = [&](const std::vector<int>& nodes) {
            return std::ranges::is_sorted(nodes, std::less_equal<>()) &&
                   std::ranges::all_of(nodes, [&](int node) { return isIn(node, problem_.nodes.size()); });
        };
        if (placement_.replicas.size() != problem_.services.size() ||
            placement_.serves.size() != problem_.demands.size() || !std::ranges::all_of(placement_.replicas, isPlaced))
            return fail(
                {text("chains", "the answer does not list nodes, ascending, for each service and demand"), {}, {}});
        return {};
    }

    bool runsOn(int service, int node) const
    {
        return std::ranges::binary_search(placement_.replicas[index(service)], node);
    }

    /// Adds up what a demand sends and how long it waits.
    Result<void> follow(std::size_t at)
    {
        const ChainDemand& demand = problem_.demands[at];
        const ServiceChain& chain = problem_.chainOf(at);
        if (placement_.serves[at].size() != chain.services.size())
            return fail({text("chains", "{} has {} steps, the answer serves {}")
                             .with(demand.name, chain.services.size(), placement_.serves[at].size()),
                         demand.name,
                         {}});
        double roundTrip = 2 * demand.accessLatency;
        int from = demand.node;
        for (std::size_t step = 0; step < chain.services.size(); ++step) {
            const int to = placement_.serves[at][step], service = chain.services[step];
            const std::string& called = problem_.services[index(service)].name;
            if (!runsOn(service, to))
                return fail(
                    {text("chains", "step {} of {} is served where no {} runs").with(step + 1, demand.name, called),
                     demand.name,
                     {}});
            if (!std::isfinite(routes_.latency(from, to)))
                return fail({text("chains", "step {} of {} can't be reached: no way leads to {}")
                                 .with(step + 1, demand.name, problem_.nodes[index(to)].name),
                             demand.name,
                             {}});
            roundTrip += 2 * routes_.latency(from, to) +
                         problem_.services[index(service)].processing / problem_.nodes[index(to)].speed;
            load_[index(service)][index(to)] += demand.rate;
            routes_.forEachLink(from, to,
                                [&](int link) { traffic_[index(link)] += demand.rate * chain.kilobytes[step]; });
            from = to;
        }
        if (roundTrip > demand.budget + 1e-6)
            return broken(
                {Kind::Budget, at},
                text("chains", "{} waits {} ms, it may wait {} ms").with(demand.name, roundTrip, demand.budget));
        return {};
    }

    static bool exceeds(double used, double limit) { return used > limit + 1e-9 * std::max(1.0, limit); }

    Result<void> checkServices() const
    {
        for (std::size_t i = 0; i < problem_.services.size(); ++i) {
            const ChainService& service = problem_.services[i];
            const auto count = static_cast<int>(placement_.replicas[i].size());
            if (count < service.minReplicas)
                return broken({Kind::MinReplicas, i}, text("chains", "{} has {} replicas, at least {} are asked for")
                                                          .with(service.name, count, service.minReplicas));
            if (count > service.maxReplicas)
                return broken({Kind::MaxReplicas, i}, text("chains", "{} has {} replicas, at most {} may be")
                                                          .with(service.name, count, service.maxReplicas));
            for (const int node : placement_.replicas[i])
                if (const Result<void> kept = checkReplica(i, node); !kept)
                    return kept;
        }
        return {};
    }

    Result<void> checkReplica(std::size_t i, int at) const
    {
        const ChainService& service = problem_.services[i];
        const ChainNode& node = problem_.nodes[index(at)];
        if (service.allowedTiers && std::ranges::find(*service.allowedTiers, node.tier) == service.allowedTiers->end())
            return broken({Kind::Tiers, i},
                          text("chains", "{} may not run on the tier of {}").with(service.name, node.name));
        if (service.allowedCountries &&
            std::ranges::find(*service.allowedCountries, node.country) == service.allowedCountries->end())
            return broken(
                {Kind::Countries, i},
                text("chains", "{} may not run in {}, where {} is").with(service.name, node.country, node.name));
        if (service.need.back() > 0 && node.capacity.back() == 0)
            return broken({Kind::Gpu, i}, text("chains", "{} needs a GPU, {} has none").with(service.name, node.name));
        if (exceeds(load_[i][index(at)], service.capacity))
            return broken({Kind::Load, i}, text("chains", "{} on {} gets {} requests a second, a replica serves {}")
                                               .with(service.name, node.name, load_[i][index(at)], service.capacity));
        return {};
    }

    Result<void> checkNodes() const
    {
        for (std::size_t n = 0; n < problem_.nodes.size(); ++n) {
            ChainAmounts used{};
            for (std::size_t s = 0; s < problem_.services.size(); ++s)
                if (runsOn(static_cast<int>(s), static_cast<int>(n)))
                    for (std::size_t r = 0; r < chainResourceCount; ++r)
                        used[r] += problem_.services[s].need[r];
            for (std::size_t r = 0; r < chainResourceCount; ++r)
                if (exceeds(used[r], problem_.nodes[n].capacity[r]))
                    return broken({Kind::Capacity, n, static_cast<ChainResource>(r)},
                                  text("chains", "the replicas on {} take {}, it has {}")
                                      .with(problem_.nodes[n].name, used[r], problem_.nodes[n].capacity[r]));
        }
        for (std::size_t pair = 0; pair < problem_.apart.size(); ++pair)
            for (std::size_t n = 0; n < problem_.nodes.size(); ++n)
                if (const auto [a, b] = problem_.apart[pair];
                    a >= 0 && runsOn(a, static_cast<int>(n)) && runsOn(b, static_cast<int>(n)))
                    return broken({Kind::Apart, pair},
                                  text("chains", "{} hosts both {} and {}")
                                      .with(problem_.nodes[n].name, problem_.services[index(a)].name,
                                            problem_.services[index(b)].name));
        return {};
    }

    Result<void> checkLinks() const
    {
        for (std::size_t i = 0; i < problem_.links.size(); ++i)
            if (const double megabits = traffic_[i] * 8 / 1000; exceeds(megabits, problem_.links[i].bandwidth))
                return broken({Kind::Bandwidth, i},
                              text("chains", "{} carries {} Mb/s, it has {}")
                                  .with(problem_.links[i].name, megabits, problem_.links[i].bandwidth));
        return {};
    }

    double replicaCost() const
    {
        double sum = 0;
        for (std::size_t s = 0; s < problem_.services.size(); ++s)
            for (const int node : placement_.replicas[s])
                for (std::size_t r = 0; r < chainResourceCount; ++r)
                    sum += problem_.services[s].need[r] * problem_.nodes[index(node)].price[r];
        return sum;
    }

    double trafficCost() const
    {
        double sum = 0;
        for (std::size_t i = 0; i < problem_.links.size(); ++i)
            sum += traffic_[i] * 3600 / 1e6 * problem_.links[i].price;
        return sum;
    }

    const ChainProblem& problem_;
    const ChainPlacement& placement_;
    Routes routes_;
    std::vector<double> traffic_;           ///< kB a second by link
    std::vector<std::vector<double>> load_; ///< requests a second by service and node
};

} // namespace

bool ChainProblem::mayHost(int service, int node) const
{
    const ChainService& it = services[index(service)];
    const ChainNode& at = nodes[index(node)];
    const auto names = [](const auto& allowed, const auto& value) {
        return !allowed || std::ranges::find(*allowed, value) != allowed->end();
    };
    if (!names(it.allowedTiers, at.tier) || !names(it.allowedCountries, at.country))
        return false;
    for (std::size_t r = 0; r < chainResourceCount; ++r)
        if (it.need[r] > at.capacity[r] + 1e-9 * std::max(1.0, at.capacity[r]))
            return false;
    return true;
}

Result<void> checkProblem(const ChainProblem& problem)
{
    for (const Result<void>& checked : {checkIndices(problem), checkNumbers("node", problem.nodes),
                                        checkNumbers("link", problem.links), checkNumbers("service", problem.services),
                                        checkNumbers("chain", problem.chains), checkNumbers("demand", problem.demands)})
        if (!checked)
            return checked;
    for (std::size_t i = 0; i < problem.chains.size(); ++i)
        if (problem.chains[i].services.size() != problem.chains[i].kilobytes.size())
            return fail({text("chains", "{} services are called with {} sizes")
                             .with(problem.chains[i].services.size(), problem.chains[i].kilobytes.size()),
                         fmt::format("chain {}", i + 1), text("chains", "give one size a service")});
    return {};
}

Result<double> evaluate(const ChainProblem& problem, const ChainPlacement& placement)
{
    if (const Result<void> checked = checkProblem(problem); !checked)
        return fail(checked.error());
    return Judge(problem, placement).cost();
}

} // namespace edgewright
