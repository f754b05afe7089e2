// Which demands do services make on where others run: failure domains, affinity, separation, availability?
#pragma once

#include "core/placement/problem/problem.h"

namespace edgewright::placing {

/// Two services, one of which keeps the other out of its failure domains.
struct Separation {
    int service = 0, other = 0;
    bool isFallback = false;
};
std::vector<Separation> separations(const Problem& problem);

/// Do the two nodes fail as one at this level?
bool isOneDomain(const Problem& problem, FailureDomain level, int a, int b);

/// Demands of this kind, of all services, looked up by service.
class Relations {
public:
    explicit Relations(const Problem& problem);

    /// Could one more replica of `service` run on `node` beside what is placed? Services that have all their replicas count as settled.
    bool allows(const Choice& placed, int service, int node) const;
    /// Of services that have all their replicas: affinity among them, availability, required nodes. What allows() has let in keeps the others.
    bool hold(const Choice& placed) const;
    /// How many replicas, pairs and shares are at fault; 0: all hold.
    double violation(const Choice& placed) const;
    /// Of one replica alone, whatever is placed later.
    double clashes(const Choice& placed, int service, int node) const;
    bool areNone() const { return areNone_; }

private:
    bool isSettled(const Choice& placed, int service) const;
    double availabilityMissing(const Choice& placed, int service) const;

    const Problem& problem_;
    std::vector<std::vector<std::pair<int, FailureDomain>>> apart_; ///< by service, both ways
    std::vector<std::vector<int>> wantedBy_;                        ///< by service: those with affinity to it
    bool areNone_ = true;
};

} // namespace edgewright::placing
