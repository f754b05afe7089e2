// May a service join a site, where others want it beside them?
#include "core/placement/wide/joining.h"

#include <algorithm>

namespace edgewright::placing {

namespace {

std::size_t index(int at) { return static_cast<std::size_t>(at); }

} // namespace

bool Joining::operator()(const WideState& state, const Choice& placed, int service, int site) const
{
    return relations_.allows(placed, service, view_.sites[index(site)]) &&
           std::ranges::all_of(relations_.wantedBy(service),
                               [&](int user) { return couldFollow(state, user, service, site); });
}

/// Once there are sites enough for all its replicas, the others may be where they will.
bool Joining::couldFollow(const WideState& state, int user, int service, int site) const
{
    const auto isFine = [&](int one) { return view_.isCandidate[index(user)][index(one)]; };
    return (isFine(site) && state.excess(user, site, 1) <= 0) ||
           std::ranges::count_if(state.choice()[index(service)], isFine) >=
               view_.problem.services[index(user)].replicas;
}

} // namespace edgewright::placing
