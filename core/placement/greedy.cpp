// What does placing one service after the other, each where it costs least right now, give?
#include "core/placement/greedy.h"

#include "core/placement/problem/least_below.h"
#include "core/placement/problem/relations.h"
#include "core/placement/solvers.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

class Greedy {
public:
    explicit Greedy(const Problem& problem)
        : problem_(problem),
          relations_(problem),
          choice_(problem.services.size()),
          free_(problem.nodes.size()),
          isOpen_(problem.nodes.size())
    {
        for (std::size_t node = 0; node < free_.size(); ++node)
            free_[node] = problem.nodes[node].capacity;
        const LeastBelow least(problem);
        for (std::size_t tree = 0; tree < problem.trees.size(); ++tree) {
            at_.emplace_back(problem.trees[tree].calls.size(), -1);
            slack_.push_back(problem.trees[tree].budget - least.whole(tree).latency);
        }
    }

    Choice run()
    {
        for (const int service : servicesByCall(problem_))
            placeAll(service);
        return std::move(choice_);
    }

private:
    /// A call whose caller is placed already.
    struct OpenCall {
        std::size_t tree, call;
        int from;
        double least; ///< ms, from there to the best candidate
    };
    struct Price {
        double violation = 0, cost = 0;
        auto operator<=>(const Price&) const = default;
    };

    void placeAll(int service)
    {
        const std::vector<OpenCall> calls = openCalls(service);
        std::vector<int>& hosts = choice_[index(service)];
        for (int replica = 0; replica < problem_.services[index(service)].replicas; ++replica)
            host(service, cheapest(service, calls, hosts));
        std::ranges::sort(hosts);
        for (const OpenCall& call : calls)
            settle(call);
    }

    std::vector<OpenCall> openCalls(int service) const
    {
        std::vector<OpenCall> open;
        for (std::size_t tree = 0; tree < problem_.trees.size(); ++tree)
            for (std::size_t call = 0; call < problem_.trees[tree].calls.size(); ++call) {
                const Call& asked = problem_.trees[tree].calls[call];
                const int from = asked.caller < 0 ? problem_.trees[tree].entry : at_[tree][index(asked.caller)];
                if (asked.service == service && from >= 0 && !problem_.isStopped())
                    open.push_back({tree, call, from, leastFrom(service, from)});
            }
        return open;
    }

    double takes(int service, int from, int node) const
    {
        return problem_.hops->at(from, node).latency + problem_.processing(service, node);
    }

    double leastFrom(int service, int from) const
    {
        double least = unreachable;
        for (const int node : problem_.services[index(service)].candidates)
            least = std::min(least, takes(service, from, node));
        return least;
    }

    int cheapest(int service, const std::vector<OpenCall>& calls, const std::vector<int>& taken) const
    {
        int best = -1;
        Price least;
        for (const int node : problem_.services[index(service)].candidates) {
            if (std::ranges::find(taken, node) != taken.end())
                continue;
            if (const Price price = priceOf(service, calls, node); best < 0 || price < least) {
                least = price;
                best = node;
            }
            if (problem_.isStopped())
                break;
        }
        return best;
    }

    Price priceOf(int service, const std::vector<OpenCall>& calls, int node) const
    {
        Price price{relations_.clashes(choice_, service, node),
                    (isOpen_[index(node)] ? 0 : problem_.openCost(node)) + problem_.runCost(service, node)};
        if (std::ranges::binary_search(problem_.services[index(service)].required, node))
            price.violation -= 1;
        for (std::size_t r = 0; r < resourceCount; ++r)
            if (const double amount = problem_.services[index(service)].amounts[r];
                !fitsInto(amount, free_[index(node)][r]))
                price.violation += (amount - free_[index(node)][r]) / (1 + amount);
        for (const OpenCall& call : calls)
            addCall(price, service, call, node);
        return price;
    }

    void addCall(Price& price, int service, const OpenCall& call, int node) const
    {
        const CallTree& tree = problem_.trees[call.tree];
        const Hop hop = problem_.hops->at(call.from, node);
        if (!hop.exists()) {
            price.violation += tree.mustReach ? 1 : 0;
            return;
        }
        price.cost += problem_.hopCost(tree, tree.calls[call.call], hop, problem_.processing(service, node));
        if (const double extra = takes(service, call.from, node) - call.least; !isWithin(extra, slack_[call.tree]))
            price.violation += (extra - slack_[call.tree]) / (1 + tree.budget);
    }

    void host(int service, int node)
    {
        choice_[index(service)].push_back(node);
        isOpen_[index(node)] = true;
        for (std::size_t r = 0; r < resourceCount; ++r)
            free_[index(node)][r] -= problem_.services[index(service)].amounts[r];
    }

    void settle(const OpenCall& call)
    {
        const int service = problem_.trees[call.tree].calls[call.call].service;
        const int host = nearest(problem_, choice_[index(service)], call.from);
        at_[call.tree][call.call] = host;
        if (host >= 0)
            slack_[call.tree] -= takes(service, call.from, host) - call.least;
    }

    const Problem& problem_;
    Relations relations_;
    Choice choice_;
    std::vector<Amounts> free_;
    std::vector<bool> isOpen_;
    std::vector<std::vector<int>> at_; ///< by tree and call: where it is served; -1: not known
    std::vector<double> slack_;        ///< ms that the rest of each tree may take beyond its least
};

void improve(const Problem& problem, const PlacementOptions&, Answer& answer, const Progress&,
             const std::function<void(double)>&)
{
    if (!hasEnoughCandidates(problem))
        return;
    const Choice choice = greedyChoice(problem);
    offer(answer, choice, evaluate(problem, choice), "greedy");
}

} // namespace

Choice greedyChoice(const Problem& problem) { return Greedy(problem).run(); }

Solver greedy() { return {.key = "greedy", .share = 1, .improve = improve}; }

} // namespace edgewright::placing
