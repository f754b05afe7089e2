// What do the calls take that services make in turn, when each site is paid for serving them?
#pragma once

#include "core/placement/wide/state.h"

namespace edgewright::placing {

/// One of the two things that calls take: money (or uplinks) for what they carry, or time. A unit is what a user's call of scale 1 sets off.
/// Users of one quarter pay together: a price for each channel, quarter and site that may serve it. What a call costs is then at least
/// the cheapest site's way and price, and what lies below that.
/// Units, prices and costs are as of a whole unit; a price is for all units that the quarter asks for.
class CallsBelow {
public:
    CallsBelow(const WideView& view, bool isTime);

    std::size_t priceCount() const; ///< where nobody calls further, none
    /// Prices at which each quarter's calls are served where `state` serves most of them, and by how much each may change.
    void suggest(const WideState& state, std::span<double> prices, std::span<double> scales) const;

    /// Cost: O(quarters × channels × sites²).
    void setPrices(std::span<const double> prices);
    /// By site, for a unit: what lies below it; of time also its own.
    std::span<const float> floors(int channel, int origin) const;
    double units(std::size_t service, std::size_t ask) const { return units_[service][ask]; }
    /// By service and ask: how much more a unit of it counts than the goal says.
    void weigh(const std::vector<std::vector<double>>& more);
    /// What the sites are paid for serving calls of the service, added to `gains`.
    void addPaid(int service, std::span<double> gains) const;

    void clearFlows();
    void addFlow(int channel, int origin, std::size_t site, double units);
    /// Sends the flows down, each to the cheapest site. `rest`: by price, the share of calls that it serves beyond what runs there.
    void serve(const std::vector<std::vector<char>>& runs, std::span<double> rest);

private:
    void countAsked();
    std::size_t quarterOf(int origin) const;
    std::size_t priceAt(std::size_t channel, std::size_t quarter) const;
    std::vector<float> toServe(std::size_t channel, std::size_t quarter) const;
    void addFloors(std::size_t channel, std::size_t below);
    void addFloors(std::size_t channel, std::size_t below, const std::vector<std::vector<float>>& serve,
                   std::size_t begin, std::size_t end);
    void serve(std::size_t quarter, const std::vector<std::vector<char>>& runs, std::span<double> rest);
    std::map<int, double> callers(std::size_t channel, std::size_t quarter, const WideState& state) const;
    void suggest(std::size_t channel, std::size_t quarter, const WideState& state, std::span<double> prices,
                 std::span<double> scales) const;

    const WideView& view_;
    bool isTime_;
    std::size_t quarters_;
    std::vector<std::size_t> place_;         ///< by channel: of its prices, in quarters × sites
    std::vector<double> each_;               ///< by channel: for a unit
    std::vector<std::vector<double>> units_; ///< by service and ask
    std::vector<std::vector<double>> asked_; ///< by channel and quarter: units of all asks
    Grid<float> hops_;                       ///< of one of each, by where it goes and whence it comes
    std::vector<Grid<float>> floors_;        ///< by channel: by quarter and site
    std::vector<Grid<double>> flows_;        ///< by channel: units by quarter and site that serves them
    std::vector<double> prices_;
};

} // namespace edgewright::placing
