// Which answer do the prices point to? Jobs are settled a share at a time, the surest first, and prices follow.
#include "core/placement/assignment/dive.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

/// A pair that the relaxation agrees on.
struct Sure {
    int agent, job;
    int agreed;    // steps in which the agent took the job
    double regret; // what the next best agent costs more
};

class Dive {
public:
    Dive(Domain domain, std::vector<Amount> price, const DivePace& pace, Amount most, const WorkBudget& limit)
        : domain_(std::move(domain)), ascent_(std::move(price)), pace_(pace), most_(most), limit_(limit)
    {}

    void run()
    {
        Amount hope = 0;
        while (domain_.unsettled() > 0 && domain_.isPossible() && !limit_.isLate()) {
            ascend(hope);
            if (!ascent_.isPossible())
                return;
            hope = std::max<Amount>(std::abs(ascent_.bound()) / 200, 1);
            if (!decideAgents())
                settleJobs();
        }
    }
    const Domain& domain() const { return domain_; }

private:
    void ascend(Amount hope);
    bool decideAgents();
    void settleJobs();
    std::vector<Sure> sureJobs() const;
    double regret(int agent, int job, const Prices& prices) const;
    void settleCheapest();

    Domain domain_;
    PriceAscent ascent_;
    DivePace pace_;
    Amount most_;
    const WorkBudget& limit_;
    std::vector<int> agreed_; // of each pair
    Prices prices_;
};

void Dive::ascend(Amount hope)
{
    const WholeAssignment& problem = domain_.problem();
    ascent_.restart(hope);
    agreed_.assign(problem.may.size(), 0);
    for (int step = 0; step < pace_.steps && !limit_.isLate(); ++step) {
        ascent_.step(domain_, most_);
        if (!ascent_.isPossible())
            return;
        for (int agent = 0; agent < problem.agents; ++agent)
            for (const int job : ascent_.relaxation().offers()[agent].jobs)
                ++agreed_[problem.pair(agent, job)];
    }
    prices_ = ascent_.prices(domain_);
}

/// Opens and closes a share of the agents that are neither. False where none are.
bool Dive::decideAgents()
{
    const WholeAssignment& problem = domain_.problem();
    std::vector<int> undecided;
    for (int agent = 0; agent < problem.agents; ++agent)
        if (problem.openCost[agent] > 0 && !domain_.isOpen(agent) && !domain_.isClosed(agent))
            undecided.push_back(agent);
    const std::vector<double>& share = ascent_.chosenShare();
    std::stable_sort(undecided.begin(), undecided.end(),
                     [&](int a, int b) { return std::abs(share[a] - 0.5) > std::abs(share[b] - 0.5); });
    const auto count = static_cast<std::size_t>(std::ceil(pace_.share * static_cast<double>(undecided.size())));
    for (std::size_t i = 0; i < count && domain_.isPossible(); ++i) {
        if (share[undecided[i]] >= 0.5)
            domain_.open(undecided[i]);
        else
            domain_.close(undecided[i]);
    }
    return !undecided.empty();
}

void Dive::settleJobs()
{
    std::vector<Sure> sure = sureJobs();
    if (sure.empty()) {
        settleCheapest();
        return;
    }
    std::stable_sort(sure.begin(), sure.end(), [](const Sure& a, const Sure& b) {
        return a.agreed != b.agreed ? a.agreed > b.agreed : a.regret > b.regret;
    });
    const auto count = static_cast<std::size_t>(std::max(1.0, pace_.share * domain_.unsettled()));
    for (std::size_t i = 0; i < std::min(count, sure.size()) && domain_.isPossible(); ++i)
        if (domain_.agentOf(sure[i].job) < 0 && domain_.may(sure[i].agent, sure[i].job))
            domain_.assign(sure[i].agent, sure[i].job);
}

std::vector<Sure> Dive::sureJobs() const
{
    const Relaxation& relaxation = ascent_.relaxation();
    std::vector<Sure> sure;
    for (int agent = 0; agent < domain_.problem().agents; ++agent)
        for (const int job : relaxation.offers()[agent].jobs)
            if (relaxation.offers()[agent].isChosen && relaxation.takers()[job] == 1)
                sure.push_back({agent, job, agreed_[domain_.problem().pair(agent, job)], regret(agent, job, prices_)});
    return sure;
}

double Dive::regret(int agent, int job, const Prices& prices) const
{
    double next = 1e300;
    for (int other = 0; other < domain_.problem().agents; ++other)
        if (other != agent && domain_.may(other, job))
            next = std::min(next, prices.reducedCost(domain_.problem(), other, job));
    return next - prices.reducedCost(domain_.problem(), agent, job);
}

/// Where no job has one taker, the pair of least reduced cost.
void Dive::settleCheapest()
{
    double least = 1e300;
    int bestAgent = -1, bestJob = -1;
    for (int agent = 0; agent < domain_.problem().agents; ++agent)
        for (int job = 0; job < domain_.problem().jobs; ++job)
            if (domain_.agentOf(job) < 0 && domain_.may(agent, job)) {
                const double reduced = prices_.reducedCost(domain_.problem(), agent, job);
                if (reduced < least) {
                    least = reduced;
                    bestAgent = agent;
                    bestJob = job;
                }
            }
    domain_.assign(bestAgent, bestJob);
}

/// Puts each job that has no agent where it overloads least, then costs least.
void placeTheRest(const WholeAssignment& problem, std::vector<int>& agentOfJob)
{
    std::vector<Amount> room = problem.capacity;
    for (int job = 0; job < problem.jobs; ++job)
        if (agentOfJob[job] >= 0)
            room[agentOfJob[job]] -= problem.use[problem.pair(agentOfJob[job], job)];
    for (int job = 0; job < problem.jobs; ++job) {
        if (agentOfJob[job] >= 0)
            continue;
        std::pair<Amount, Amount> least{INT64_MAX, 0};
        for (int agent = 0; agent < problem.agents; ++agent) {
            const std::size_t pair = problem.pair(agent, job);
            const std::pair<Amount, Amount> loss{std::max<Amount>(0, problem.use[pair] - room[agent]),
                                                 problem.cost[pair]};
            if (problem.may[pair] && loss < least) {
                least = loss;
                agentOfJob[job] = agent;
            }
        }
        room[agentOfJob[job]] -= problem.use[problem.pair(agentOfJob[job], job)];
    }
}

} // namespace

std::vector<int> dive(Domain domain, std::vector<Amount> price, const DivePace& pace, Amount most,
                      const WorkBudget& limit)
{
    Dive attempt(std::move(domain), std::move(price), pace, most, limit);
    attempt.run();
    const Domain& reached = attempt.domain();
    std::vector<int> agentOfJob;
    for (int job = 0; job < reached.problem().jobs; ++job)
        agentOfJob.push_back(reached.agentOf(job));
    placeTheRest(reached.problem(), agentOfJob);
    return agentOfJob;
}

} // namespace edgewright
