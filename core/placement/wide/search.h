// Which placement of very many calls is good: where does each replica help most, and what does moving one gain?
#pragma once

#include "core/placement/problem/relations.h"
#include "core/placement/problem/site_packing.h"
#include "core/placement/wide/swaps.h"

#include <optional>

namespace edgewright::placing {

/// Replicas added one after another where each saves most. Cost: O(asks × sites × log replicas).
SiteChoice grownChoice(const WideView& view);

/// Moves replicas, empties nodes and opens new ones, until nothing helps.
class WideSearch {
public:
    WideSearch(const WideView& view, SiteChoice start, const Penalties& penalties);
    /// At most so many moves.
    void improve(int moves);
    /// As if room on nodes that are open were worth such a part of what it costs now, then as it is: nodes give way to larger ones, on
    /// which others find room.
    void stir(double worth, int moves);
    Choice choice() const;
    const SiteChoice& sites() const { return state_.choice(); }
    void setPenalties(const Penalties& penalties);

private:
    struct Move {
        int service = 0, from = -1, to = -1;
    };
    std::vector<Move> movesTo(const SiteChoice& after) const;
    const WideSwaps& swapsOf(int service);
    void move(const Move& move);
    bool make(const std::vector<Move>& moves);
    bool explore();
    bool emptyNode(int site);
    bool openNode();
    /// A replica that leaves a node which closes, and what its going elsewhere costs.
    struct Departure {
        Move move;
        double change = 0;
    };
    std::vector<Departure> departures(int site);
    Packing takenBy(int to, const std::vector<Departure>& all, double atLeast);
    double changeOf(int service, int from, int to);
    double openCost(int site) const;
    const Amounts& capacity(int site) const;
    const Amounts& amounts(int service) const;
    bool isStopped() const { return movesLeft_ <= 0 || view_.problem.isStopped(); }

    const WideView& view_;
    WideState state_;
    Relations relations_;
    double value_; ///< of the state
    int movesLeft_ = 0;
    std::vector<std::optional<WideSwaps>> swaps_; ///< by service: nothing where they are not known
};

} // namespace edgewright::placing
