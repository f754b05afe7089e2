// Which site to open, to close or to exchange gains most, when everybody is served from the nearest open site?
#include "core/placement/location/interchange.h"

#include <algorithm>
#include <cmath>

namespace edgewright::location {

Interchange::Interchange(const LocationProblem& problem, NearestSites& nearest)
    : problem_(problem), nearest_(nearest), position_(problem.sites.size(), Move::none), gain_(problem.sites.size())
{}

void Interchange::start(std::span<const std::uint32_t> open)
{
    forget();
    open_.assign(open.begin(), open.end());
    loss_.assign(open.size(), 0);
    madeGood_.resize(std::max(madeGood_.size(), open.size() * position_.size()));
    for (std::uint32_t site = 0; site < gain_.size(); ++site)
        gain_[site] = -problem_.sites[site].openCost;
    cost_ = 0;
    for (std::uint32_t i = 0; i < open_.size(); ++i) {
        const double openCost = problem_.sites[open_[i]].openCost;
        position_[open_[i]] = i;
        loss_[i] = -openCost;
        cost_ += openCost;
    }
    for (std::size_t customer = 0; customer < problem_.customers(); ++customer)
        weigh(customer);
}

void Interchange::forget()
{
    for (const std::uint32_t site : open_)
        position_[site] = Move::none;
    for (const std::uint32_t pair : touched_)
        madeGood_[pair] = 0;
    touched_.clear();
}

void Interchange::weigh(std::size_t customer)
{
    std::span<const NearSite> row = nearest_.below(customer, 0);
    const auto rankOfOpen = [&](std::size_t rank) {
        while (rank >= row.size() || !isOpen(row[rank].site))
            if (rank < row.size())
                ++rank;
            else
                row = nearest_.longer(customer, row);
        return rank;
    };
    const std::size_t firstRank = rankOfOpen(0);
    const NearSite first = row[firstRank];
    cost_ += first.cost;
    for (std::size_t i = 0; i < firstRank; ++i)
        gain_[row[i].site] += first.cost - row[i].cost;

    // A site that is alone can only be exchanged: then any second will do that is no nearer than the new one.
    if (open_.size() == 1)
        row = nearest_.below(customer, HUGE_VAL);
    const std::size_t secondRank = open_.size() == 1 ? row.size() - 1 : rankOfOpen(firstRank + 1);
    pairs_ += static_cast<std::int64_t>(secondRank) + 1;
    const double second = row[secondRank].cost;
    loss_[position_[first.site]] += second - first.cost;
    const std::size_t pairs = position_[first.site] * position_.size();
    for (std::size_t i = 0; i < secondRank; ++i) {
        double& madeGood = madeGood_[pairs + row[i].site];
        if (madeGood == 0)
            touched_.push_back(static_cast<std::uint32_t>(pairs + row[i].site));
        madeGood += second - std::max(row[i].cost, first.cost);
    }
}

double Interchange::ofExchange(std::size_t position, std::uint32_t in) const
{
    return loss_[position] - gain_[in] - madeGood_[position * position_.size() + in];
}

Move Interchange::best(std::size_t fewest, std::size_t most) const
{
    Move best;
    const auto consider = [&best](Move move) {
        if (move.change < best.change)
            best = move;
    };
    std::uint32_t in = Move::none;
    for (std::uint32_t site = 0; site < gain_.size(); ++site)
        if (!isOpen(site) && (in == Move::none || gain_[site] > gain_[in]))
            in = site;
    const auto out = static_cast<std::size_t>(std::ranges::min_element(loss_) - loss_.begin());
    if (open_.size() > fewest)
        consider({.out = open_[out], .change = loss_[out]});
    if (in == Move::none)
        return best;
    if (open_.size() < most)
        consider({.in = in, .change = -gain_[in]});
    // Where nothing is made good, the best to open and the best to close are the best to exchange.
    consider({in, open_[out], ofExchange(out, in)});
    for (const std::uint32_t pair : touched_) {
        const std::size_t position = pair / position_.size();
        const auto site = static_cast<std::uint32_t>(pair % position_.size());
        if (!isOpen(site))
            consider({site, open_[position], ofExchange(position, site)});
    }
    return best;
}

} // namespace edgewright::location
