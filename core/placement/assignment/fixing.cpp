// What can't be in an answer that is good enough? Pairs and agents that the bound rules out.
#include "core/placement/assignment/fixing.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

class Fixing {
public:
    Fixing(const Domain& domain, const Relaxation& relaxation, std::span<const Amount> price)
        : domain_(domain),
          relaxation_(relaxation),
          price_(price),
          isTaken_(domain.problem().may.size()),
          lossElsewhere_(price.size())
    {
        for (int agent = 0; agent < domain.problem().agents; ++agent)
            for (const int job : relaxation.offers()[agent].jobs) {
                isTaken_[domain.problem().pair(agent, job)] = 1;
                lossElsewhere_[static_cast<std::size_t>(job)] += lossWithout(agent, job);
            }
    }

    /// The bound where `agent` has `job`: it must be open and take the job, which others that would take it lose.
    Amount boundWith(int agent, int job) const
    {
        Amount bound = relaxation_.separableBound() + std::max<Amount>(relaxation_.separableCost(agent), 0) +
                       lossElsewhere_[static_cast<std::size_t>(job)];
        if (domain_.isOpen(agent))
            bound -= std::max<Amount>(relaxation_.separableCost(agent), 0); // it is counted already
        return isTaken_[domain_.problem().pair(agent, job)] ? bound - lossWithout(agent, job)
                                                            : bound + lossWith(agent, job);
    }

private:
    /// What its profit at the best rises by, in whole units from above, with the job at `price` in a cut knapsack.
    double gain(int agent, int job) const
    {
        const std::size_t pair = domain_.problem().pair(agent, job);
        const double profit = static_cast<double>(price_[static_cast<std::size_t>(job)] - domain_.problem().cost[pair]);
        return profit - relaxation_.offers()[agent].price * static_cast<double>(domain_.problem().use[pair]);
    }
    Amount lossAt(int agent, double change) const
    {
        const Relaxation::Offer& offer = relaxation_.offers()[agent];
        return std::max<Amount>(0, offer.profit - offer.cutProfit - static_cast<Amount>(std::floor(change)) - 2);
    }
    Amount lossWith(int agent, int job) const { return lossAt(agent, gain(agent, job)); }
    /// An agent that is worth its cost only with the job is closed without it.
    Amount lossWithout(int agent, int job) const
    {
        const Amount loss = lossAt(agent, -gain(agent, job)), cost = relaxation_.separableCost(agent);
        return domain_.isOpen(agent) ? loss : std::min(loss, std::max<Amount>(-cost, 0));
    }

    const Domain& domain_;
    const Relaxation& relaxation_;
    std::span<const Amount> price_;
    std::vector<char> isTaken_;
    std::vector<Amount> lossElsewhere_;
};

bool fixAgents(Domain& domain, const Relaxation& relaxation, Amount most)
{
    const Amount spare = most - relaxation.separableBound();
    for (int agent = 0; agent < domain.problem().agents; ++agent) {
        if (domain.isOpen(agent) || domain.isClosed(agent))
            continue;
        if (-relaxation.separableCost(agent) > spare)
            domain.open(agent);
        else if (relaxation.separableCost(agent) > spare && !domain.close(agent))
            return false;
    }
    return true;
}

} // namespace

bool fixByBound(Domain& domain, const Relaxation& relaxation, std::span<const Amount> price, Amount most)
{
    if (relaxation.bound() > most)
        return false;
    const WholeAssignment& problem = domain.problem();
    const Fixing fixing(domain, relaxation, price);
    std::vector<std::pair<int, int>> out; // all reckoned from the domain that was relaxed, before it changes
    for (int agent = 0; agent < problem.agents; ++agent)
        for (int job = 0; job < problem.jobs; ++job)
            if (domain.may(agent, job) && domain.agentOf(job) < 0 && fixing.boundWith(agent, job) > most)
                out.emplace_back(agent, job);
    if (!fixAgents(domain, relaxation, most))
        return false;
    for (const auto& [agent, job] : out)
        if (!domain.forbid(agent, job))
            return false;
    return domain.isPossible();
}

} // namespace edgewright
