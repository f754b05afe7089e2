// How does a member of a conflict read?
#include "core/placement/chains/conflict_words.h"

#include "core/placement/chains/chain_model.h"

#include <algorithm>

namespace edgewright::chains {

namespace {

using Kind = ChainConstraint::Kind;

Text tierWord(Tier tier)
{
    switch (tier) {
    case Tier::Device: return text("chains", "device");
    case Tier::Edge: return text("chains", "edge");
    case Tier::Fog: return text("chains", "fog");
    case Tier::Cloud: return text("chains", "cloud");
    }
    return {};
}

Text resourceWord(ChainResource resource)
{
    switch (resource) {
    case ChainResource::CpuCores: return text("chains", "CPU cores");
    case ChainResource::Memory: return text("chains", "GB of memory");
    case ChainResource::Gpus: return text("chains", "GPUs");
    }
    return {};
}

template <class Word> Text listed(const std::vector<Word>& words)
{
    if (words.empty())
        return text("chains", "none");
    Text list = text("chains", "{}").with(words.front());
    for (std::size_t i = 1; i < words.size(); ++i)
        list = text("chains", "{}, {}").with(list, words[i]);
    return list;
}

int hostsOf(const ChainProblem& problem, std::size_t service)
{
    int count = 0;
    for (int node = 0; node < static_cast<int>(problem.nodes.size()); ++node)
        count += problem.mayHost(static_cast<int>(service), node);
    return count;
}

/// The step of a demand whose nearest node is farthest away, and its round trip in ms.
std::pair<int, double> farthestStep(const ChainProblem& problem, const ChainDemand& demand)
{
    const Routes routes(problem);
    std::pair<int, double> farthest{-1, -1};
    for (const int service : problem.chains[index(demand.chain)].services) {
        double nearest = std::numeric_limits<double>::infinity();
        for (int node = 0; node < static_cast<int>(problem.nodes.size()); ++node)
            if (problem.mayHost(service, node))
                nearest = std::min(nearest, 2 * (demand.accessLatency + routes.latency(demand.node, node)));
        if (nearest > farthest.second)
            farthest = {service, nearest};
    }
    return farthest;
}

Text budgetInWords(const ChainProblem& problem, const ChainConflict& conflict)
{
    const ChainDemand& demand = problem.demands[conflict.constraint.index];
    const auto [service, away] = farthestStep(problem, demand);
    if (service < 0)
        return text("chains", "{} may take {} ms, its access alone takes {} ms")
            .with(demand.name, demand.budget, 2 * demand.accessLatency);
    const std::string& name = problem.services[index(service)].name;
    if (conflict.limitThatWouldDo)
        return text("chains",
                    "{} may take {} ms, with all else that is asked it takes {} ms; the nearest node for {} is {} "
                    "ms away and back")
            .with(demand.name, demand.budget, *conflict.limitThatWouldDo, name, away);
    return text("chains", "{} may take {} ms; the nearest node for {} is {} ms away and back")
        .with(demand.name, demand.budget, name, away);
}

Text gpuInWords(const ChainProblem& problem, std::size_t service)
{
    const ChainService& it = problem.services[service];
    std::vector<std::string> hosts;
    for (int node = 0; node < static_cast<int>(problem.nodes.size()); ++node)
        if (problem.mayHost(static_cast<int>(service), node))
            hosts.push_back(problem.nodes[index(node)].name);
    return text("chains", "{} needs GPUs: {}; nodes that have them and may run it: {}")
        .with(it.name, it.need.back(), listed(hosts));
}

Text tiersInWords(const ChainProblem& problem, std::size_t service)
{
    std::vector<Text> words;
    for (const Tier tier : *problem.services[service].allowedTiers)
        words.push_back(tierWord(tier));
    return text("chains", "{} may run on these tiers only: {} (nodes that can host it: {})")
        .with(problem.services[service].name, listed(words), hostsOf(problem, service));
}

Text countriesInWords(const ChainProblem& problem, std::size_t service)
{
    return text("chains", "{} may run in these countries only: {} (nodes that can host it: {})")
        .with(problem.services[service].name, listed(*problem.services[service].allowedCountries),
              hostsOf(problem, service));
}

/// "…; … would do" where it is known what would.
Text withLimit(const Text& what, const ChainConflict& conflict)
{
    if (!conflict.limitThatWouldDo)
        return what;
    return text("chains", "{}; {} would do").with(what, *conflict.limitThatWouldDo);
}

Text inWords(const ChainProblem& problem, const ChainConflict& conflict)
{
    const std::size_t i = conflict.constraint.index;
    switch (conflict.constraint.kind) {
    case Kind::Budget: return budgetInWords(problem, conflict);
    case Kind::Gpu: return gpuInWords(problem, i);
    case Kind::Tiers: return tiersInWords(problem, i);
    case Kind::Countries: return countriesInWords(problem, i);
    case Kind::Capacity:
        return withLimit(text("chains", "{} has {} {}")
                             .with(problem.nodes[i].name, *limitOf(problem, conflict.constraint),
                                   resourceWord(conflict.constraint.resource)),
                         conflict);
    case Kind::Bandwidth:
        return withLimit(text("chains", "{} carries {} Mb/s").with(problem.links[i].name, problem.links[i].bandwidth),
                         conflict);
    case Kind::Load:
        return withLimit(text("chains", "a replica of {} serves {} requests a second")
                             .with(problem.services[i].name, problem.services[i].capacity),
                         conflict);
    case Kind::MinReplicas:
        return withLimit(text("chains", "{} runs on {} nodes at least")
                             .with(problem.services[i].name, problem.services[i].minReplicas),
                         conflict);
    case Kind::MaxReplicas:
        return withLimit(text("chains", "{} runs on {} nodes at most")
                             .with(problem.services[i].name, problem.services[i].maxReplicas),
                         conflict);
    case Kind::Apart:
        return text("chains", "no node may host both {} and {}")
            .with(problem.services[index(problem.apart[i].first)].name,
                  problem.services[index(problem.apart[i].second)].name);
    }
    return {};
}

} // namespace

void say(const ChainProblem& problem, ChainConflict& conflict)
{
    conflict.what = inWords(problem, conflict);
    conflict.remedy = conflict.costWithout
                          ? text("chains", "without that all can be had for {} an hour").with(*conflict.costWithout)
                          : text("chains", "lift it together with what else is in the way");
}

} // namespace edgewright::chains
