// How little can any solution of a branch cost, given the customers' prices?
#include "core/placement/location/relaxation.h"

#include <numeric>

namespace edgewright::location {

void Relaxation::solve(std::span<const double> prices, const Branch& branch, Relaxed& relaxed)
{
    relaxed.value.resize(branch.state.size());
    pricing_->values(prices, branch, relaxed.value);
    relaxed.choice = cheapestChoice(relaxed.value, branch);
    relaxed.bound = std::accumulate(prices.begin(), prices.end(), relaxed.choice.value);
    relaxed.served.assign(prices.size(), 0);
    pricing_->served(relaxed.choice.chosen, relaxed.served);
}

} // namespace edgewright::location
