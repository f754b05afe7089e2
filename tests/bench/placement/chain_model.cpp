// How do service chains read as a mixed-integer program of the textbook?
#include "core/placement/chains/routes.h"
#include "tests/bench/placement/models.h"

#include <algorithm>
#include <cmath>

namespace edgewright::bench {

namespace {

constexpr double unlimited = Milp::unlimited;

std::size_t index(int at) { return static_cast<std::size_t>(at); }

/// Replicas are whole; so is which node serves a step. Ways between two steps are columns of their own.
class ChainModel {
public:
    explicit ChainModel(const ChainProblem& problem) : problem_(problem), routes_(problem)
    {
        addReplicas();
        addNodes();
        for (const auto& [a, b] : problem.apart)
            for (std::size_t node = 0; node < problem.nodes.size(); ++node)
                if (const int one = runs_[index(a)][node], other = runs_[index(b)][node]; one >= 0 && other >= 0) {
                    const int row = milp_.addRow(-unlimited, 1);
                    milp_.put(row, one, 1);
                    milp_.put(row, other, 1);
                }
        for (const ChainLink& link : problem.links)
            links_.push_back(std::isfinite(link.bandwidth) ? milp_.addRow(-unlimited, link.bandwidth) : -1);
        for (std::size_t demand = 0; demand < problem.demands.size(); ++demand)
            addDemand(demand);
    }

    Milp taken() { return std::move(milp_); }

private:
    using Columns = std::vector<int>; ///< by node; -1: none

    void addReplicas()
    {
        for (std::size_t s = 0; s < problem_.services.size(); ++s) {
            const ChainService& service = problem_.services[s];
            const int count = milp_.addRow(service.minReplicas, std::min<double>(service.maxReplicas, 1e6));
            Columns runs, loads;
            for (std::size_t n = 0; n < problem_.nodes.size(); ++n) {
                const bool may = problem_.mayHost(static_cast<int>(s), static_cast<int>(n));
                double cost = 0;
                for (std::size_t r = 0; may && r < chainResourceCount; ++r)
                    cost += service.need[r] * problem_.nodes[n].price[r];
                runs.push_back(may ? milp_.addColumn(cost, 0, 1, true) : -1);
                loads.push_back(may && std::isfinite(service.capacity) ? milp_.addRow(-unlimited, 0) : -1);
                if (may)
                    milp_.put(count, runs.back(), 1);
                if (loads.back() >= 0)
                    milp_.put(loads.back(), runs.back(), -service.capacity);
            }
            runs_.push_back(std::move(runs));
            loads_.push_back(std::move(loads));
        }
    }

    void addNodes()
    {
        for (std::size_t n = 0; n < problem_.nodes.size(); ++n)
            for (std::size_t r = 0; r < chainResourceCount; ++r) {
                if (!std::isfinite(problem_.nodes[n].capacity[r]))
                    continue;
                const int row = milp_.addRow(-unlimited, problem_.nodes[n].capacity[r]);
                for (std::size_t s = 0; s < runs_.size(); ++s)
                    if (runs_[s][n] >= 0)
                        milp_.put(row, runs_[s][n], problem_.services[s].need[r]);
            }
    }

    void addDemand(std::size_t d)
    {
        const ChainDemand& demand = problem_.demands[d];
        const ServiceChain& chain = problem_.chainOf(d);
        budget_ =
            std::isfinite(demand.budget) ? milp_.addRow(-unlimited, demand.budget - 2 * demand.accessLatency) : -1;
        Columns before; // which node serves the step before; empty: the users' own
        for (std::size_t step = 0; step < chain.services.size(); ++step)
            before = addStep(demand, chain, step, before);
    }

    Columns addStep(const ChainDemand& demand, const ServiceChain& chain, std::size_t step, const Columns& before)
    {
        const auto s = index(chain.services[step]);
        Columns serves(problem_.nodes.size(), -1), arrives(problem_.nodes.size(), -1);
        const int once = milp_.addRow(1, 1);
        for (std::size_t n = 0; n < serves.size(); ++n) {
            if (runs_[s][n] < 0)
                continue;
            serves[n] = milp_.addColumn(0, 0, 1, true);
            arrives[n] = milp_.addRow(0, 0); // ways that lead here, less this
            milp_.put(once, serves[n], 1);
            milp_.put(arrives[n], serves[n], -1);
            if (loads_[s][n] >= 0)
                milp_.put(loads_[s][n], serves[n], demand.rate);
            const int onlyWhereItRuns = milp_.addRow(-unlimited, 0);
            milp_.put(onlyWhereItRuns, serves[n], 1);
            milp_.put(onlyWhereItRuns, runs_[s][n], -1);
        }
        for (std::size_t from = 0; from < problem_.nodes.size(); ++from) {
            const bool isFirst = before.empty();
            if (isFirst ? static_cast<int>(from) != demand.node : before[from] < 0)
                continue;
            const int leaves = milp_.addRow(isFirst ? 1 : 0, isFirst ? 1 : 0);
            if (!isFirst)
                milp_.put(leaves, before[from], -1);
            for (std::size_t to = 0; to < serves.size(); ++to)
                if (serves[to] >= 0)
                    addWay(demand, chain, step, static_cast<int>(from), static_cast<int>(to), leaves, arrives[to]);
        }
        return serves;
    }

    void addWay(const ChainDemand& demand, const ServiceChain& chain, std::size_t step, int from, int to, int leaves,
                int arrives)
    {
        const double latency = routes_.latency(from, to);
        if (!std::isfinite(latency))
            return;
        const double sent = demand.rate * chain.kilobytes[step];
        const int way = milp_.addColumn(sent * 3600 / 1e6 * routes_.price(from, to), 0, 1, false);
        milp_.put(leaves, way, 1);
        milp_.put(arrives, way, 1);
        const ChainService& service = problem_.services[index(chain.services[step])];
        if (budget_ >= 0)
            milp_.put(budget_, way, 2 * latency + service.processing / problem_.nodes[index(to)].speed);
        routes_.forEachLink(from, to, [&](int link) {
            if (links_[index(link)] >= 0)
                milp_.put(links_[index(link)], way, sent * 8 / 1000);
        });
    }

    const ChainProblem& problem_;
    chains::Routes routes_;
    Milp milp_;
    std::vector<Columns> runs_, loads_; ///< by service: columns, rows
    Columns links_;                     ///< rows
    int budget_ = -1;                   ///< row of the demand that is written down
};

} // namespace

Milp modelOf(const ChainProblem& problem) { return ChainModel(problem).taken(); }

} // namespace edgewright::bench
