// How is an overloaded agent relieved? By the shift or the swap that lessens the overload of all most, again and again.
#include "core/placement/assignment/repair.h"

#include <algorithm>

namespace edgewright {

namespace {

class Repair {
public:
    Repair(const Roster& roster, const Domain& domain, const Prices& prices)
        : roster_(roster), domain_(domain), prices_(prices)
    {}

    struct Move {
        Amount relief = 0; ///< of the overload of all
        double loss = 0;   ///< in reduced cost
        int job = -1, agent = -1;
        int other = -1; ///< the job that comes back; -1 for a shift
    };

    /// Without a job where nothing helps.
    Move best()
    {
        best_ = {};
        for (int from = 0; from < domain_.problem().agents; ++from)
            if (roster_.isOverloaded(from))
                for (const int job : roster_.jobsOf(from))
                    for (int to = 0; to < domain_.problem().agents; ++to)
                        if (to != from && domain_.may(to, job))
                            weighMoves(from, to, job);
        return best_;
    }

private:
    void weighMoves(int from, int to, int job)
    {
        const WholeAssignment& problem = domain_.problem();
        const Amount out = problem.use[problem.pair(from, job)], in = problem.use[problem.pair(to, job)];
        const double loss = lossOf(job, from, to);
        weigh({relief(from, -out) + relief(to, in), loss, job, to, -1});
        for (const int other : roster_.jobsOf(to))
            if (domain_.may(from, other)) {
                const Amount back = problem.use[problem.pair(from, other)], gone = problem.use[problem.pair(to, other)];
                weigh(
                    {relief(from, back - out) + relief(to, in - gone), loss + lossOf(other, to, from), job, to, other});
            }
    }
    void weigh(const Move& move)
    {
        if (move.relief > best_.relief || (move.relief == best_.relief && move.relief > 0 && move.loss < best_.loss))
            best_ = move;
    }
    Amount relief(int agent, Amount change) const
    {
        const Amount over = roster_.load(agent) - domain_.problem().capacity[agent];
        return std::max<Amount>(over, 0) - std::max<Amount>(over + change, 0);
    }
    double lossOf(int job, int from, int to) const
    {
        return prices_.reducedCost(domain_.problem(), to, job) - prices_.reducedCost(domain_.problem(), from, job);
    }

    const Roster& roster_;
    const Domain& domain_;
    const Prices& prices_;
    Move best_;
};

} // namespace

void lessenOverload(Roster& roster, const Domain& domain, const Prices& prices, const WorkBudget& limit)
{
    while (roster.overload() > 0 && !limit.isLate()) {
        const Repair::Move move = Repair(roster, domain, prices).best();
        if (move.job < 0)
            return;
        const int from = roster.agentOfJob()[move.job];
        roster.move(move.job, move.agent);
        if (move.other >= 0)
            roster.move(move.other, from);
    }
}

} // namespace edgewright
