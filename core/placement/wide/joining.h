// May a service join a site, where others want it beside them?
#pragma once

#include "core/placement/problem/relations.h"
#include "core/placement/wide/state.h"

namespace edgewright::placing {

/// While a placement is made, replica by replica. Borrows both.
class Joining {
public:
    Joining(const WideView& view, const Relations& relations) : view_(view), relations_(relations) {}

    /// `placed`: the state's choice, by nodes. Relations let it, and those that want it there could follow.
    bool operator()(const WideState& state, const Choice& placed, int service, int site) const;

private:
    bool couldFollow(const WideState& state, int user, int service, int site) const;

    const WideView& view_;
    const Relations& relations_;
};

} // namespace edgewright::placing
