// How much better does a placement get by moving, swapping and emptying, step by step?
#include "core/placement/local_search.h"

#include "core/placement/greedy.h"
#include "core/placement/solvers.h"

#include <algorithm>
#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>
#include <cmath>

namespace edgewright::placing {

namespace {

/// Simulated annealing.
/// Source: Kirkpatrick, Gelatt and Vecchi, "Optimization by simulated annealing", Science 220 (1983).
class Annealing {
public:
    Annealing(const Problem& problem, Choice start, std::uint64_t seed)
        : problem_(problem),
          random_(mixedSeed(seed, 0)),
          evaluator_(problem),
          current_(std::move(start)),
          value_(evaluator_.of(current_)),
          best_(current_),
          bestValue_(value_),
          penalty_(1 + 10 * value_.value)
    {
        for (std::size_t service = 0; service < problem.services.size(); ++service)
            if (problem.services[service].candidates.size() > current_[service].size())
                movable_.push_back(service);
    }

    void run(int iterations, const std::function<void(double)>& report)
    {
        if (movable_.empty())
            return;
        const double hot = 0.05 * (value_.value + 1e-9), cold = 1e-5 * hot;
        for (int iteration = 0; iteration < iterations && !problem_.isStopped(); ++iteration) {
            const double done = static_cast<double>(iteration) / iterations;
            if (iteration % 256 == 0)
                report(done);
            step(hot * std::pow(cold / hot, done));
        }
    }

    const Choice& best() const { return best_; }
    const Evaluation& bestValue() const { return bestValue_; }

private:
    void step(double temperature)
    {
        Choice next = current_;
        if (!change(next))
            return;
        const Evaluation value = evaluator_.of(next);
        const double rise = energy(value) - energy(value_);
        if (rise > 0 &&
            boost::random::uniform_real_distribution<double>(0, 1)(random_) >= std::exp(-rise / temperature))
            return;
        current_ = std::move(next);
        value_ = value;
        if (value_.isBetterThan(bestValue_)) {
            best_ = current_;
            bestValue_ = value_;
        }
    }

    double energy(const Evaluation& value) const { return value.value + penalty_ * value.violation; }

    bool change(Choice& choice)
    {
        switch (below(4)) {
        case 0: return swap(choice);
        case 1: return empty(choice);
        default: return shift(choice);
        }
    }

    /// One replica to another candidate.
    bool shift(Choice& choice)
    {
        const std::size_t service = movable_[below(movable_.size())];
        const std::vector<int>& candidates = problem_.services[service].candidates;
        return rehost(choice, service, below(choice[service].size()), candidates[below(candidates.size())]);
    }

    /// Two replicas of different services change places.
    bool swap(Choice& choice)
    {
        const std::size_t a = movable_[below(movable_.size())], b = movable_[below(movable_.size())];
        const std::size_t i = below(choice[a].size()), j = below(choice[b].size());
        const int nodeOfA = choice[a][i], nodeOfB = choice[b][j];
        return a != b && nodeOfA != nodeOfB && isCandidate(a, nodeOfB) && isCandidate(b, nodeOfA) &&
               rehost(choice, a, i, nodeOfB) && rehost(choice, b, j, nodeOfA);
    }

    /// Everything that one node hosts moves to another node, so that the first costs nothing.
    bool empty(Choice& choice)
    {
        const std::size_t service = movable_[below(movable_.size())];
        const int from = choice[service][below(choice[service].size())];
        const std::vector<int>& candidates = problem_.services[service].candidates;
        const int to = candidates[below(candidates.size())];
        bool isMoved = false;
        for (const std::size_t one : movable_) {
            const auto there = std::ranges::find(choice[one], from);
            if (there != choice[one].end() && isCandidate(one, to))
                isMoved |= rehost(choice, one, static_cast<std::size_t>(there - choice[one].begin()), to);
        }
        return isMoved;
    }

    bool rehost(Choice& choice, std::size_t service, std::size_t replica, int node)
    {
        std::vector<int>& hosts = choice[service];
        if (std::ranges::find(hosts, node) != hosts.end())
            return false;
        hosts[replica] = node;
        std::ranges::sort(hosts);
        return true;
    }

    bool isCandidate(std::size_t service, int node) const
    {
        return std::ranges::binary_search(problem_.services[service].candidates, node);
    }

    std::size_t below(std::size_t count)
    {
        return boost::random::uniform_int_distribution<std::size_t>(0, count - 1)(random_);
    }

    const Problem& problem_;
    Random random_;
    Evaluator evaluator_;
    Choice current_;
    Evaluation value_;
    Choice best_;
    Evaluation bestValue_;
    double penalty_;                   ///< in the unit of the goal, for a limit that is missed by its whole
    std::vector<std::size_t> movable_; ///< services that have a choice
};

void improve(const Problem& problem, const PlacementOptions& options, Answer& answer, const Progress&,
             const std::function<void(double)>& report)
{
    if (!hasEnoughCandidates(problem))
        return;
    Annealing annealing(problem, answer.best ? *answer.best : greedyChoice(problem), options.seed);
    annealing.run(options.iterations, report);
    offer(answer, annealing.best(), annealing.bestValue(), "local-search");
    raiseBound(answer, answer.bound);
}

} // namespace

Choice annealed(const Problem& problem, Choice start, std::uint64_t seed, int iterations)
{
    Annealing annealing(problem, std::move(start), seed);
    annealing.run(iterations, [](double) {});
    return annealing.best();
}

Solver localSearch() { return {.key = "local-search", .share = 3, .improve = improve}; }

} // namespace edgewright::placing
