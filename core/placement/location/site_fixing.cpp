// Which sites are open, and which closed, in every solution that is still worth finding?
#include "core/placement/location/site_fixing.h"

#include <algorithm>

namespace edgewright::location {

void settleByValue(Branch& branch, const Ascent& ascent, double cutoff)
{
    std::vector<char> isChosen(branch.state.size());
    for (const std::uint32_t site : ascent.choice.chosen)
        isChosen[site] = 1;
    for (std::size_t site = 0; site < branch.state.size(); ++site) {
        if (branch.state[site] != SiteState::Free)
            continue;
        const double value = ascent.value[site];
        if (isChosen[site] && ascent.bound + ascent.choice.riseIfClosed(value) >= cutoff)
            branch.state[site] = SiteState::Open;
        else if (!isChosen[site] && ascent.bound + ascent.choice.riseIfOpen(value) >= cutoff)
            branch.state[site] = SiteState::Closed;
    }
}

} // namespace edgewright::location
