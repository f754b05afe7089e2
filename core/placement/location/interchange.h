// Which site to open, to close or to exchange gains most, when everybody is served from the nearest open site?
#pragma once

#include "core/placement/location/nearest_sites.h"

namespace edgewright::location {

struct Move {
    static constexpr std::uint32_t none = ~0u;
    std::uint32_t in = none, out = none; ///< either may be none
    double change = 0;                   ///< of the total cost; negative: it gains
};

/// Weighs all moves at once: each customer tells what it gains by a new site, what it loses with its nearest, and what of that loss the
/// new site makes good.
/// Source: Resende and Werneck, "A fast swap-based local search procedure for location problems", Annals of Operations Research 150 (2007).
class Interchange {
public:
    Interchange(const LocationProblem& problem, NearestSites& nearest);

    /// Takes up these sites. Cost: of the sites nearer than the second open one, over all customers.
    void start(std::span<const std::uint32_t> open);
    /// The best move that keeps the number of open sites from `fewest` to `most`. Nothing gains where its change is 0.
    /// Cost: as of start(), and the sites.
    Move best(std::size_t fewest, std::size_t most) const;

    double cost() const { return cost_; }
    std::int64_t pairs() const { return pairs_; }

private:
    void weigh(std::size_t customer);
    bool isOpen(std::uint32_t site) const { return position_[site] != Move::none; }
    void forget();
    double ofExchange(std::size_t position, std::uint32_t in) const;

    const LocationProblem& problem_;
    NearestSites& nearest_;
    std::vector<std::uint32_t> open_;
    std::vector<std::uint32_t> position_; ///< of a site among the open ones
    std::vector<double> gain_;            ///< by site: of opening it, opening cost included
    std::vector<double> loss_;            ///< by position: of closing it, opening cost included
    std::vector<double> madeGood_;        ///< by position and site: of the loss, when the site opens too
    std::vector<std::uint32_t> touched_;  ///< where that is not 0
    double cost_ = 0;
    std::int64_t pairs_ = 0; ///< of customer and site that were looked at
};

} // namespace edgewright::location
