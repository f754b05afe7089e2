// What does a placement of very many calls come to, and which calls would one replica elsewhere change?
#pragma once

#include "core/placement/wide/view.h"

namespace edgewright::placing {

/// Where calls of one channel come from and how much they carry; what one replica elsewhere changes is a sum over these.
struct Load {
    int channel = 0, origin = 0;
    double gigabytes = 0, scale = 0,
           share = 0;           ///< as of an Ask, the first of this call and the others of what it sets off
    double limit = unreachable; ///< ms that this call and what lies below may take
    double weight = 1;          ///< of each ms beyond it
};

/// Sites of each service's replicas, ascending.
using SiteChoice = std::vector<std::vector<int>>;

/// What calls that reach nobody are taken to cost, and each capacity that is missed by all of it.
struct Penalties {
    double late = 1; ///< for each ms beyond a limit
    double shortage = 1000, unserved = 1e12;
    double room = 0; ///< what an open node is taken to be worth that holds all replicas alone
};

/// What a load's calls cost at each site, in the unit of the goal, with the penalties. Good while nothing moves.
struct LoadCost {
    double gigabytes = 0, scale = 0, share = 0, limit = unreachable, late = 0, unserved = 0;
    const float *price = nullptr, *latency = nullptr;
    const double *below = nullptr, *wait = nullptr;

    /// -1: where nobody serves them.
    double operator()(int at) const
    {
        if (at < 0)
            return unserved;
        const auto site = static_cast<std::size_t>(at);
        const double time = static_cast<double>(latency[site]) + wait[site];
        const double cost = gigabytes * static_cast<double>(price[site]) + scale * below[site] + share * time +
                            (time > limit ? late * (time - limit) : 0);
        return cost < unserved ? cost : unserved;
    }
};

Choice nodesOf(const WideView& view, const SiteChoice& choice);
SiteChoice sitesOf(const WideView& view, const Choice& choice);
/// For placements of about this value: dear enough that few break anything, so cheap that some do on the way to a better one.
Penalties penaltiesFor(double value);

/// Keeps the nearest replicas, what follows from them, and what is free. Borrows the view.
class WideState {
public:
    WideState(const WideView& view, SiteChoice choice, const Penalties& penalties = {});
    const SiteChoice& choice() const { return choice_; }
    /// `from` -1: one more. Cost: O(asks of the service + channels × sites), and replicas for each ask that it concerns.
    void move(int service, int from, int to);
    /// Value of all, with the penalties. Cost: O(asks + sites).
    double total() const;
    /// Loads of the service's calls as things stand. Cost: O(all asks).
    std::vector<Load> loads(int service) const;
    LoadCost costOf(const Load& load) const;
    /// Sites that calls go to first and next; -1 where there is none. For origins that ask for the service, and sites.
    std::pair<int, int> nearestTwo(int service, int origin) const
    {
        return nearest_[static_cast<std::size_t>(service)][static_cast<std::size_t>(origin)];
    }
    /// What so many more replicas of the service change on the site: the node, their running, what is short.
    double siteChange(int service, int site, int replicas) const;

    /// What the site is short of with so many more replicas of the service, in shares of its capacities.
    double excess(int service, int site, int replicas) const;
    /// Of the node, less what its room is taken to be worth.
    double openCost(int site) const;
    /// What the open nodes cost, for room that holds all replicas once.
    double priceOfRoom() const;
    std::vector<double> roundTrips() const; ///< ms, by patience
    int guests(int site) const { return guests_[static_cast<std::size_t>(site)]; }
    Penalties penalties;

private:
    int nearest(int service, int origin) const { return nearestTwo(service, origin).first; }
    std::pair<int, int> foundTwo(int service, int origin) const;
    void findNearest(int service, int left, int joined);
    void sumBelow(int service);
    void sumBelowChannel(std::size_t at);
    void count(int service, int site, int replicas);
    double takes(int channel, int origin, int site) const; ///< ms
    /// ms that are left to the most impatient of an ask's users, and what each beyond weighs at most.
    struct Slack {
        double left = unreachable, weight = 1;

        void take(const Slack& other)
        {
            left = std::min(left, other.left);
            weight = std::max(weight, other.weight);
        }
    };
    std::vector<std::vector<Slack>> slackOfAsks() const;
    std::vector<bool> leadingTo(int service) const; ///< channels through which calls of it come

    const WideView& view_;
    SiteChoice choice_;
    std::vector<std::vector<std::pair<int, int>>> nearest_; ///< by service and origin
    std::vector<std::vector<double>>
        below_; ///< by channel and site: gigabytes' cost of the calls below, for a scale of 1
    std::vector<std::vector<double>> wait_; ///< by channel and site: ms of processing there and of all below
    std::vector<Amounts> used_;             ///< by site
    std::vector<int> guests_;               ///< by site
};

/// What the goal charges for a replica on a site, beside the node itself.
double runCostAt(const WideView& view, int service, int site);

} // namespace edgewright::placing
