// What is the cheapest placement of very many calls once prices stand in place of constraints?
#pragma once

#include "core/placement/wide/branches.h"
#include "core/placement/wide/calls_below.h"
#include "core/placement/wide/relation_rows.h"

#include <optional>

namespace edgewright::placing {

class WideMean;

/// A Lagrangean relaxation. Every ask pays to be served at all, every service for each replica, and calls further down for the site that
/// serves them (calls_below.h). What is left falls apart by site: which services are worth a node that they share, within its
/// capacities? That calls go to the nearest replica is priced where it is asked for (addNearestRules()); elsewhere they go to the
/// cheapest. The longest round trip is no less than any mean of all: how each weighs in it is a price. What services demand of where others
/// run has prices (relation_rows.h). Left out: bandwidths, limits; budgets bar sites that are too far in any case.
class WidePricing {
public:
    struct Solution {
        double value = 0;  ///< nothing feasible is of less
        double before = 0; ///< of it, what no placement changes: of the longest round trip, of prices of relations
        std::vector<double> rest; ///< by price: by how much its constraint is missed, which is the slope of the value
        std::vector<std::vector<char>> runs; ///< by service and site
        std::vector<std::vector<std::pair<std::size_t, std::size_t>>>
            serves;                              ///< by service: asks, and sites that serve them
        std::vector<double> services;            ///< by service: its part of the value; what nodes earn is off it
        std::vector<std::vector<double>> earned; ///< by service and site: what the node earns with it
        std::vector<std::vector<double>> takes;  ///< by service and ask: ms, where the longest round trip counts
    };
    /// First prices, and by how much each may change.
    struct Start {
        std::vector<double> prices, scales;
    };

    explicit WidePricing(const WideView& view);

    /// What `state` suggests; `level` 0: each ask pays what the cheapest site takes, 1: what the second of those that run it takes.
    Start start(const WideState& state, double level);
    /// Cost: O(asks × sites near them + quarters × channels × sites²).
    Solution solve(const std::vector<double>& prices);
    /// Nodes on which all fits that is worth it earn no more with these services than they cost: the same bound for the others, what these
    /// take alone counts for more.
    void lowerEarnings(const std::vector<char>& isOne, Solution& found) const;
    /// The service alone, after solving, while nodes earn the same with it.
    LoneService alone(std::size_t service, const std::vector<double>& prices, const Solution& found) const;
    /// Prices are never below 0, but for those of replicas.
    bool isFree(std::size_t price) const { return price >= replicaPrice_ && price < replicaPrice_ + latest_.size(); }
    /// How each of the view's patiences weighs in the longest round trip.
    std::span<const double> weights(std::span<const double> prices) const
    {
        return prices.subspan(weightPrice_, weightCount());
    }
    bool isRelation(std::size_t price) const { return price >= relationPrice_ && price < rulePrice_; }
    /// Makes prices allowed again after a step.
    void rectify(std::vector<double>& prices) const;
    std::size_t priceCount() const { return rulePrice_ + rules_.size(); }
    /// New rules, each with a price of its own at the end of all: when one of the sites that are nearest to an ask runs the service, or
    /// serves anyone, that ask is served from these. For each ask, the one that `mean` breaks most. Cost: O(asks² × sites near them), by service.
    /// Source: Cánovas, García, Labbé and Marín, "A strengthened formulation for the simple plant location problem with order",
    ///         Operations Research Letters 35 (2007).
    void addNearestRules(const WideMean& mean);
    /// Price of the ask that the rule is of.
    std::size_t askOfRule(std::size_t price) const;

private:
    /// The ask is served from its nearest sites, to `site`, at least as often as the other one; none: as the service runs on `site`.
    struct NearestRule {
        std::size_t service = 0, ask = 0, site = 0;
        std::optional<std::size_t> other;
    };
    /// A rule's part in what an ask pays: `sign` of its price on the sites that are near the rule's own ask.
    struct Lift {
        std::size_t price = 0;
        float sign = 1;
        std::span<const int> near;
        const float* rank = nullptr; ///< of all sites, by the rule's own ask

        bool holds(std::size_t site) const { return rank[site] < static_cast<float>(near.size()); }
    };
    /// What serving the ask takes at a site, in the unit of the goal.
    struct Costs {
        float gigabytes = 0, scale = 0, share = 0, latest = noWay;
        const float *price = nullptr, *latency = nullptr, *rank = nullptr;
        const float* wait = nullptr;                   ///< ms of processing
        const float *below = nullptr, *time = nullptr; ///< floors; null: nothing there

        float operator()(std::size_t site) const
        {
            float cost = gigabytes * price[site];
            cost += below ? scale * below[site] : 0;
            cost += time ? share * (latency[site] + time[site]) : 0;
            return latency[site] + wait[site] > latest ? noWay : cost;
        }
    };

    void scaleReplicas(Start& start);
    void setLatest();
    std::optional<NearestRule> mostBroken(std::size_t service, std::size_t ask, const WideMean& mean,
                                          const std::vector<std::vector<float>>& serves) const;
    void add(const NearestRule& rule);
    double liftAt(std::size_t service, std::size_t ask, std::size_t site, const std::vector<double>& prices) const;
    void startAsks(const WideState& state, double level, Start& start) const;
    double startAsk(std::size_t service, std::size_t at, const WideState& state, double level, Start& start) const;
    void startWeights(const WideState& state, Start& start);
    void weigh(const std::vector<double>& prices);
    void addWeightSlopes(const std::vector<double>& prices, Solution& found) const;
    std::size_t weightCount() const { return relationPrice_ - weightPrice_; }
    void addPaid(std::size_t service, const std::vector<double>& prices, std::span<double> gains) const;
    void addRelationSlopes(const std::vector<double>& prices, Solution& found) const;
    void scaleRelations(Start& start) const;
    double leastTime(int service, const Ask& ask) const;
    void setPrices(const std::vector<double>& prices);
    Costs costsOf(std::size_t service, std::size_t ask) const;
    void liftPays(const std::vector<Lift>& lifts, const std::vector<double>& prices, std::span<float> pays) const;
    void addGains(const Costs& costs, std::span<const float> pays, std::size_t begin, std::size_t end,
                  std::span<float> gains) const;
    std::vector<double> gainsOf(std::size_t service, const std::vector<double>& prices) const;
    std::vector<double> replicaPrices(const std::vector<std::vector<double>>& worth) const;
    std::vector<std::vector<double>> worthOf(const std::vector<double>& prices) const;
    double pack(Solution& found) const;
    double serveAsks(std::size_t service, const std::vector<double>& prices, Solution& found);

    const WideView& view_;
    std::vector<CallsBelow> kinds_; ///< money, time: those that the goal counts
    CallsBelow *money_ = nullptr, *time_ = nullptr;
    std::vector<std::vector<float>> latest_;            ///< by service and ask: ms that it may take at most
    std::vector<std::vector<float>> wait_;              ///< by service and site: ms of processing
    Grid<float> leastPrice_, leastLatency_;             ///< by origin and quarter
    std::vector<std::vector<std::vector<Lift>>> lifts_; ///< by service and ask
    std::vector<std::vector<std::pair<std::size_t, std::size_t>>>
        running_; ///< by service: rules of no other ask, price and site
    std::vector<NearestRule> rules_;
    std::vector<RelationRow> relations_;
    std::vector<std::size_t> byReplicas_; ///< services, those of most first
    std::vector<std::size_t> askPrice_;   ///< by service: index of its first price
    std::size_t replicaPrice_ = 0, weightPrice_ = 0, relationPrice_ = 0, rulePrice_ = 0; ///< index of the first
};

} // namespace edgewright::placing
