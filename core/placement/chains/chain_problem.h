// Which services run where, how often, and which node serves each step of each demand's chain? The problem, and what an answer costs,
// looked at without the solver.
#pragma once

#include "core/base/result.h"
#include "core/model/rows.h"

#include <array>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace edgewright {

/// What a node has and its replicas share: CPU cores, gigabytes of memory, GPUs.
enum class ChainResource { CpuCores, Memory, Gpus };
inline constexpr std::size_t chainResourceCount = 3;
using ChainAmounts = std::array<double, chainResourceCount>;

struct ChainNode {
    std::string name;
    Tier tier = Tier::Edge;
    std::string country;
    ChainAmounts capacity{}; ///< may be infinite
    ChainAmounts price{};    ///< per hour and unit of the resource
    double speed = 1;        ///< divides processing times
};

/// Carries both directions.
struct ChainLink {
    std::string name;
    int from = 0, to = 0;
    double latency = 0;                                         ///< ms, one way
    double bandwidth = std::numeric_limits<double>::infinity(); ///< Mb/s, both directions together
    double price = 0;                                           ///< per gigabyte (10^9 bytes)
};

struct ChainService {
    std::string name;
    ChainAmounts need{};                                       ///< of one replica
    double processing = 0;                                     ///< ms a request at speed 1
    double capacity = std::numeric_limits<double>::infinity(); ///< requests a second of one replica
    std::optional<std::vector<Tier>> allowedTiers;             ///< unset: any
    std::optional<std::vector<std::string>> allowedCountries;  ///< unset: any
    int minReplicas = 0;
    int maxReplicas = std::numeric_limits<int>::max();
};

/// Services that are called one after the other.
struct ServiceChain {
    std::string name;
    std::vector<int> services;
    std::vector<double> kilobytes; ///< of a request on its way to each of them, answer included
};

/// Users at a node who call a chain. It is not split: each step of the chain is served by one node.
struct ChainDemand {
    std::string name;
    int node = 0;
    double accessLatency = 0; ///< ms, one way, before the node
    int chain = 0;
    double rate = 0;                                         ///< requests a second
    double budget = std::numeric_limits<double>::infinity(); ///< ms, of the round trip
};

/// Nodes, services, chains are meant by their index.
struct ChainProblem {
    std::vector<ChainNode> nodes;
    std::vector<ChainLink> links;
    std::vector<ChainService> services;
    std::vector<ServiceChain> chains;
    std::vector<ChainDemand> demands;
    std::vector<std::pair<int, int>> apart; ///< services that no node may host together

    const ServiceChain& chainOf(std::size_t demand) const
    {
        return chains[static_cast<std::size_t>(demands[demand].chain)];
    }
    bool mayHost(int service, int node) const; ///< tiers, countries and what one replica needs
};

struct ChainPlacement {
    std::vector<std::vector<int>> replicas; ///< nodes of each service, ascending
    std::vector<std::vector<int>> serves;   ///< node of each step of each demand
    bool operator==(const ChainPlacement&) const = default;
};

/// Errors: an index that leads nowhere, a number that is negative or not finite (a limit may be infinite), a speed of 0, a chain whose
///         steps and kilobytes differ in number.
Result<void> checkProblem(const ChainProblem& problem);

/// Cost per hour: replicas for what they take, and for each link of each way the gigabytes over it.
/// Traffic takes the path of least latency (of equal ones, that through nodes of smaller index). The round trip of a demand is twice
/// its access, and for each step twice the path's latency and the processing time.
/// Errors: the first constraint that is broken, in words; `where` is its name (chain_constraint.h).
/// Cost:   O(nodes · links · log nodes) for the paths.
/// Notes:  budgets are kept within 1e-6 ms, other limits within 1e-9 of them.
Result<double> evaluate(const ChainProblem& problem, const ChainPlacement& placement);

} // namespace edgewright
