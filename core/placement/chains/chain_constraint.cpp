// Which constraints does a problem of chains state, each of which could be lifted alone?
#include "core/placement/chains/chain_constraint.h"

#include <fmt/format.h>

#include <cmath>

namespace edgewright {

namespace {

using Kind = ChainConstraint::Kind;

constexpr Kind kinds[] = {Kind::Capacity, Kind::Bandwidth, Kind::Load,  Kind::MaxReplicas, Kind::MinReplicas,
                          Kind::Gpu,      Kind::Countries, Kind::Tiers, Kind::Apart,       Kind::Budget};
constexpr std::size_t gpus = static_cast<std::size_t>(ChainResource::Gpus);
constexpr double unlimited = std::numeric_limits<double>::infinity();

std::size_t countOf(const ChainProblem& problem, Kind kind)
{
    switch (kind) {
    case Kind::Capacity: return problem.nodes.size();
    case Kind::Bandwidth: return problem.links.size();
    case Kind::Budget: return problem.demands.size();
    case Kind::Apart: return problem.apart.size();
    default: return problem.services.size();
    }
}

bool isStated(const ChainProblem& problem, const ChainConstraint& constraint)
{
    switch (constraint.kind) {
    case Kind::Tiers: return problem.services[constraint.index].allowedTiers.has_value();
    case Kind::Countries: return problem.services[constraint.index].allowedCountries.has_value();
    case Kind::Gpu: return problem.services[constraint.index].need[gpus] > 0;
    case Kind::MinReplicas: return problem.services[constraint.index].minReplicas > 0;
    case Kind::MaxReplicas:
        return problem.services[constraint.index].maxReplicas < static_cast<int>(problem.nodes.size());
    case Kind::Apart: return true;
    case Kind::Capacity:
        if (constraint.resource == ChainResource::Gpus && problem.nodes[constraint.index].capacity[gpus] == 0)
            return false;
        [[fallthrough]];
    default: return std::isfinite(*limitOf(problem, constraint));
    }
}

} // namespace

std::vector<ChainConstraint> constraintsOf(const ChainProblem& problem)
{
    std::vector<ChainConstraint> all;
    for (const Kind kind : kinds)
        for (std::size_t r = 0; r < (kind == Kind::Capacity ? chainResourceCount : 1); ++r)
            for (std::size_t i = 0; i < countOf(problem, kind); ++i)
                if (const ChainConstraint one{kind, i, static_cast<ChainResource>(r)}; isStated(problem, one))
                    all.push_back(one);
    return all;
}

std::string nameOf(const ChainProblem& problem, const ChainConstraint& constraint)
{
    static constexpr const char* resources[] = {"cpu_cores", "ram_gb", "gpus"};
    static constexpr const char* words[] = {"capacity", "bandwidth",    "tiers",        "countries", "gpu",
                                            "load",     "min_replicas", "max_replicas", "budget",    "apart"};
    const char* word = words[static_cast<std::size_t>(constraint.kind)];
    const std::size_t i = constraint.index;
    switch (constraint.kind) {
    case Kind::Capacity:
        return fmt::format("{}:{}:{}", word, resources[static_cast<std::size_t>(constraint.resource)],
                           problem.nodes[i].name);
    case Kind::Bandwidth: return fmt::format("{}:{}", word, problem.links[i].name);
    case Kind::Budget: return fmt::format("{}:{}", word, problem.demands[i].name);
    case Kind::Apart:
        return fmt::format("{}:{}|{}", word, problem.services[static_cast<std::size_t>(problem.apart[i].first)].name,
                           problem.services[static_cast<std::size_t>(problem.apart[i].second)].name);
    default: return fmt::format("{}:{}", word, problem.services[i].name);
    }
}

void lift(ChainProblem& problem, const ChainConstraint& constraint)
{
    const std::size_t i = constraint.index;
    switch (constraint.kind) {
    case Kind::Capacity: problem.nodes[i].capacity[static_cast<std::size_t>(constraint.resource)] = unlimited; break;
    case Kind::Bandwidth: problem.links[i].bandwidth = unlimited; break;
    case Kind::Tiers: problem.services[i].allowedTiers.reset(); break;
    case Kind::Countries: problem.services[i].allowedCountries.reset(); break;
    case Kind::Gpu: problem.services[i].need[gpus] = 0; break;
    case Kind::Load: problem.services[i].capacity = unlimited; break;
    case Kind::MinReplicas: problem.services[i].minReplicas = 0; break;
    case Kind::MaxReplicas: problem.services[i].maxReplicas = std::numeric_limits<int>::max(); break;
    case Kind::Budget: problem.demands[i].budget = unlimited; break;
    // Indices of other pairs stay as they are: a pair that names no services binds nothing.
    case Kind::Apart: problem.apart[i] = {-1, -1}; break;
    }
}

std::optional<double> limitOf(const ChainProblem& problem, const ChainConstraint& constraint)
{
    const std::size_t i = constraint.index;
    switch (constraint.kind) {
    case Kind::Capacity: return problem.nodes[i].capacity[static_cast<std::size_t>(constraint.resource)];
    case Kind::Bandwidth: return problem.links[i].bandwidth;
    case Kind::Load: return problem.services[i].capacity;
    case Kind::MinReplicas: return problem.services[i].minReplicas;
    case Kind::MaxReplicas: return problem.services[i].maxReplicas;
    case Kind::Budget: return problem.demands[i].budget;
    default: return std::nullopt;
    }
}

} // namespace edgewright
