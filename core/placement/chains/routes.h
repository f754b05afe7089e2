// Which way does traffic take from node to node?
#pragma once

#include "core/placement/chains/chain_problem.h"

namespace edgewright::chains {

/// The paths of least latency between all nodes; of equal ones, that whose last steps have the smaller index.
/// Cost: O(nodes · links · log nodes) to find them; 24 bytes a pair of nodes.
class Routes {
public:
    explicit Routes(const ChainProblem& problem);

    double latency(int from, int to) const
    {
        return latency_[pair(from, to)];
    } ///< ms one way; infinite where no path leads
    double price(int from, int to) const { return price_[pair(from, to)]; } ///< per gigabyte

    /// Calls `visit(link)` for each link of the path, from its end to its beginning. There must be a path.
    template <class Visit> void forEachLink(int from, int to, Visit visit) const
    {
        while (to != from) {
            const Step& step = last_[pair(from, to)];
            visit(step.link);
            to = step.before;
        }
    }

private:
    struct Step {
        int link = -1, before = -1;
    };

    std::size_t pair(int from, int to) const
    {
        return static_cast<std::size_t>(from) * nodes_ + static_cast<std::size_t>(to);
    }
    void findFrom(const ChainProblem& problem, const std::vector<std::vector<Step>>& neighbours, int from);

    std::size_t nodes_;
    std::vector<double> latency_, price_;
    std::vector<Step> last_; ///< how the path to the node ends
};

} // namespace edgewright::chains
