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
/// The services, those before others that these want beside them; otherwise in this order.
std::vector<int> wantedFirst(const Problem& problem, const std::vector<int>& order);

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
    /// The service, and those on the node that want it, or one of these, beside them: where it goes, they go.
    std::vector<int> companions(const Choice& placed, int service, int node) const;
    /// May a replica of each move? Availability is not looked at.
    bool allowsMove(const Choice& placed, const std::vector<int>& companions, int from, int to) const;
    /// Those with affinity to it.
    const std::vector<int>& wantedBy(int service) const { return wantedBy_[static_cast<std::size_t>(service)]; }
    bool areNone() const { return areNone_; }

private:
    bool isSettled(const Choice& placed, int service) const;
    double availabilityMissing(const Choice& placed, int service) const;

    const Problem& problem_;
    std::vector<std::vector<std::pair<int, FailureDomain>>> apart_; ///< by service, both ways
    std::vector<std::vector<int>> wantedBy_;
    bool areNone_ = true;
};

} // namespace edgewright::placing
