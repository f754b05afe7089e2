// Which figures of two sides are compared? Tables of how each is read from the answers.
#include "core/comparison/figures.h"

#include "core/cache/topology/replications.h"
#include "core/network/availability.h"

#include <algorithm>
#include <cmath>

namespace edgewright::comparing {

namespace {

using Known = std::optional<double>;

Known placed(const Side& side, double (*of)(const PlacementFigures&))
{
    return side.answers.placement ? Known(of(side.answers.placement->figures)) : std::nullopt;
}

template <class Row, class Find> const Row* rowOf(const std::vector<Row>& rows, Find&& find)
{
    const auto found = std::ranges::find_if(rows, find);
    return found == rows.end() ? nullptr : &*found;
}

// What each population gets.

const PopulationLatency* latencyOf(const Side& side, const PopulationId& id)
{
    return side.answers.latency ? rowOf(side.answers.latency->populations,
                                        [&](const PopulationLatency& one) { return one.population == id; })
                                : nullptr;
}

/// Of those who wait for services.
const UserLatency* userOf(const Side& side, const PopulationId& id)
{
    if (!side.answers.placement)
        return nullptr;
    const UserLatency* user =
        rowOf(side.answers.placement->users, [&](const UserLatency& one) { return one.population == id; });
    return user && !user->legs.empty() ? user : nullptr; // of a placement: nobody is out of reach
}

Known medianRoundTrip(const Side& side, const PopulationId& id)
{
    const UserLatency* user = userOf(side, id);
    return user ? Known(user->total().value) : std::nullopt;
}

Known drawnRoundTrip(const Side& side, const PopulationId& id, Milliseconds PopulationLatency::*quantile)
{
    const PopulationLatency* latency = latencyOf(side, id);
    return latency && !latency->isOverloaded ? Known((latency->*quantile).value) : std::nullopt;
}
Known p95RoundTrip(const Side& side, const PopulationId& id)
{
    return drawnRoundTrip(side, id, &PopulationLatency::p95);
}

Known shareInBudget(const Side& side, const PopulationId& id)
{
    const PopulationLatency* latency = latencyOf(side, id);
    return latency && latency->medians.budget ? Known(100 * latency->withinBudget) : std::nullopt;
}

Known isBudgetMet(const Side& side, const PopulationId& id)
{
    const PopulationLatency* latency = latencyOf(side, id);
    return latency && latency->medians.budget ? Known(latency->isMet ? 1 : 0) : std::nullopt;
}

Known availability(const Side& side, const PopulationId& id)
{
    const UserLatency* user = userOf(side, id);
    const std::optional<Percent> up =
        user ? availabilityOf(side.topology, side.answers.placement->placement, *user) : std::nullopt;
    return up ? Known(up->value) : std::nullopt;
}

Known contentP95(const Side& side, const PopulationId& id)
{
    const PopulationContentResult* content =
        side.answers.caches ? rowOf(side.answers.caches->populations,
                                    [&](const PopulationContentResult& one) { return one.population == id; })
                            : nullptr;
    return content && content->requests > 0 ? Known(content->latency.p95.value) : std::nullopt;
}

// What all of them get together.

template <class Of> std::vector<double> ofPopulations(const Side& side, Of of)
{
    std::vector<double> known;
    for (const Population& population : side.topology.populations)
        if (const Known figure = of(side, population.id))
            known.push_back(*figure);
    return known;
}

Known meanRoundTrip(const Side& side)
{
    double sum = 0, weights = 0;
    for (const Population& population : side.topology.populations)
        if (const Known mean = drawnRoundTrip(side, population.id, &PopulationLatency::mean)) {
            const double rate = static_cast<double>(population.users) * population.requestRate.value;
            sum += rate * *mean;
            weights += rate;
        }
    return weights > 0 ? Known(sum / weights) : std::nullopt;
}

Known worstP95(const Side& side)
{
    const std::vector<double> all = ofPopulations(side, p95RoundTrip);
    return all.empty() ? std::nullopt : Known(std::ranges::max(all));
}

Known leastAvailability(const Side& side)
{
    const std::vector<double> all = ofPopulations(side, availability);
    return all.empty() ? std::nullopt : Known(std::ranges::min(all));
}

Known budgetsMissed(const Side& side)
{
    const std::vector<double> all = ofPopulations(side, isBudgetMet);
    return all.empty() ? std::nullopt : Known(static_cast<double>(std::ranges::count(all, 0.0)));
}

Known overloadedReplicas(const Side& side)
{
    return side.answers.latency ? Known(static_cast<double>(side.answers.latency->overloaded.size())) : std::nullopt;
}

Known ofCaches(const Side& side, std::string_view figure, double scale = 1)
{
    return side.answers.caches ? Known(scale * estimateOf(*side.answers.caches, figure).mean) : std::nullopt;
}

// What points of presence do.

/// Its place in the result, where it was asked for anything.
std::optional<std::size_t> placeOf(const Side& side, const NodeId& id)
{
    if (!side.answers.caches)
        return std::nullopt;
    const auto& points = side.answers.caches->pointsOfPresence;
    const auto* found =
        rowOf(points, [&](const PointOfPresenceResult& one) { return one.node == id && one.objects.requests > 0; });
    return found ? std::optional(static_cast<std::size_t>(found - points.data())) : std::nullopt;
}

Known pointHitRatio(const Side& side, const NodeId& id)
{
    const auto at = placeOf(side, id);
    return at ? Known(100 * hitRatioOf(*side.answers.caches, *at).mean) : std::nullopt;
}

Known pointByteHitRatio(const Side& side, const NodeId& id)
{
    const auto at = placeOf(side, id);
    if (!at)
        return std::nullopt;
    const PointOfPresenceResult& point = side.answers.caches->pointsOfPresence[*at];
    return point.bytesRequested > 0 ? Known(100 * point.bytesHit / point.bytesRequested) : std::nullopt;
}

// clang-format off
struct WholeFigure : FigureFacts { Known (*of)(const Side&); };
const WholeFigure wholes[] = {
    {{"cost_usd_per_hour", text("comparison", "Cost"), "USD/h"}, [](const Side& side) { return placed(side, [](const PlacementFigures& all) { return all.cost().value; }); }},
    {{"node_cost_usd_per_hour", text("comparison", "Cost of nodes"), "USD/h"}, [](const Side& side) { return placed(side, [](const PlacementFigures& all) { return all.nodeCost.value; }); }},
    {{"traffic_cost_usd_per_hour", text("comparison", "Cost of traffic"), "USD/h"}, [](const Side& side) { return placed(side, [](const PlacementFigures& all) { return all.trafficCost.value; }); }},
    {{"uplink_gb_per_hour", text("comparison", "Uplink traffic"), "GB/h"}, [](const Side& side) { return placed(side, [](const PlacementFigures& all) { return all.uplinkGigabytes; }); }},
    {{"power_w", text("comparison", "Power"), "W"}, [](const Side& side) { return placed(side, [](const PlacementFigures& all) { return all.power.value; }); }},
    {{"mean_round_trip_ms", text("comparison", "Mean round trip"), "ms"}, meanRoundTrip},
    {{"worst_p95_ms", text("comparison", "Highest 95th percentile"), "ms"}, worstP95},
    {{"budgets_missed", text("comparison", "Budgets missed"), ""}, budgetsMissed},
    {{"overloaded_replicas", text("comparison", "Overloaded replicas"), ""}, overloadedReplicas},
    {{"least_availability_percent", text("comparison", "Lowest availability"), "%", true}, leastAvailability},
    {{"hit_ratio_percent", text("comparison", "Hit ratio"), "%", true}, [](const Side& side) { return ofCaches(side, "hit_ratio", 100); }},
    {{"byte_hit_ratio_percent", text("comparison", "Byte hit ratio"), "%", true}, [](const Side& side) { return ofCaches(side, "byte_hit_ratio", 100); }},
    {{"origin_offload_percent", text("comparison", "Origin offload"), "%", true}, [](const Side& side) { return ofCaches(side, "origin_offload", 100); }},
    {{"peak_origin_mbps", text("comparison", "Peak at the origins"), "Mb/s"}, [](const Side& side) { return ofCaches(side, "peak_origin_mbps"); }},
    {{"egress_usd", text("comparison", "Cost of egress"), "USD"}, [](const Side& side) { return ofCaches(side, "egress_usd"); }},
    {{"outdated_percent", text("comparison", "Outdated answers"), "%"}, [](const Side& side) { return ofCaches(side, "stale_share", 100); }},
    {{"content_p95_ms", text("comparison", "95th percentile of contents"), "ms"}, [](const Side& side) { return ofCaches(side, "p95_ms"); }},
};

template <class Row> struct RowFigure : FigureFacts { Known (*of)(const Side&, const Id<Row>&); };
const RowFigure<Population> populationTable[] = {
    {{"round_trip_ms", text("comparison", "Round trip"), "ms"}, medianRoundTrip},
    {{"p95_ms", text("comparison", "95th percentile"), "ms"}, p95RoundTrip},
    {{"within_budget_percent", text("comparison", "Within budget"), "%", true}, shareInBudget},
    {{"budget_met", text("comparison", "Budget met"), "", true, true}, isBudgetMet},
    {{"availability_percent", text("comparison", "Availability"), "%", true}, availability},
    {{"content_p95_ms", text("comparison", "95th percentile of contents"), "ms"}, contentP95},
};
const RowFigure<Node> pointTable[] = {
    {{"hit_ratio_percent", text("comparison", "Hit ratio"), "%", true}, pointHitRatio},
    {{"byte_hit_ratio_percent", text("comparison", "Byte hit ratio"), "%", true}, pointByteHitRatio},
};
// clang-format on

/// The figures of a table that either side has.
template <class Table, class... Row>
std::vector<ComparedFigure> figuresOf(const Table& table, const Sides& sides, const Row&... row)
{
    std::vector<ComparedFigure> figures;
    for (const auto& figure : table) {
        ComparedFigure compared{figure, {figure.of(sides[0], row...), figure.of(sides[1], row...)}};
        if (compared.values[0] || compared.values[1])
            figures.push_back(std::move(compared));
    }
    return figures;
}

template <class Row, class Table> std::vector<ComparedRow> rowsOf(const Table& table, const Sides& sides)
{
    std::vector<ComparedRow> rows;
    for (const Row& row : tableOf<Row>(sides[0].topology))
        if (tableOf<Row>(sides[1].topology).contains(row.id))
            if (auto figures = figuresOf(table, sides, row.id); !figures.empty())
                rows.push_back({refOf(row.id), std::move(figures)});
    return rows;
}

} // namespace

std::vector<ComparedFigure> wholeFigures(const Sides& sides) { return figuresOf(wholes, sides); }
std::vector<ComparedRow> populationFigures(const Sides& sides) { return rowsOf<Population>(populationTable, sides); }
std::vector<ComparedRow> pointFigures(const Sides& sides) { return rowsOf<Node>(pointTable, sides); }

} // namespace edgewright::comparing
