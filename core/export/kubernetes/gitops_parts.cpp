// In which order do new versions reach the sites, and from which repository?
#include "core/export/kubernetes/gitops_parts.h"

#include "core/network/paths.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace edgewright::gitops {

namespace {

using yaml::List;
using yaml::Map;

std::set<ServiceId> calledBy(const Topology& topology, const Population& population)
{
    std::set<ServiceId> called;
    for (const Flow& flow : topology.flows)
        if (flow.population == population.id && flow.callsPerRequest > 0)
            called.insert(flow.service);
    return called;
}

bool runsAny(const Place& place, const std::set<ServiceId>& services)
{
    return services.empty() ||
           std::ranges::any_of(services, [&](const ServiceId& id) { return place.replicas.contains(id); });
}

/// Index of the place that serves the users, or nothing where none of what they call can be reached.
std::optional<std::size_t> servingPlace(const Plan& plan, const NetworkGraph& graph, const Population& population)
{
    const std::set<ServiceId> called = calledBy(plan.topology, population);
    const Distances distances = graph.distancesFrom(graph.indexOf(population.node));
    std::optional<std::size_t> nearest;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < plan.places.size(); ++i) {
        const auto& way = distances.oneWay[static_cast<std::size_t>(graph.indexOf(plan.places[i].node->id))];
        if (way && way->value < least && runsAny(plan.places[i], called)) {
            least = way->value;
            nearest = i;
        }
    }
    return nearest;
}

std::vector<std::int64_t> usersOfPlaces(const Plan& plan)
{
    const NetworkGraph graph(plan.topology);
    std::vector<std::int64_t> users(plan.places.size(), 0);
    for (const Population& population : plan.topology.populations)
        if (const auto place = servingPlace(plan, graph, population))
            users[*place] += population.users;
    return users;
}

bool isAtTheEdge(const Place& place) { return place.node->tier == Tier::Edge || place.node->tier == Tier::Device; }

std::vector<const Place*> inOrder(const Plan& plan)
{
    const std::vector<std::int64_t> users = usersOfPlaces(plan);
    std::vector<std::size_t> order(plan.places.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {},
                             [&](std::size_t i) { return std::pair(!isAtTheEdge(plan.places[i]), users[i]); });
    std::vector<const Place*> places;
    for (const std::size_t i : order)
        places.push_back(&plan.places[i]);
    return places;
}

Result<Plan> planOf(const Topology& topology)
{
    if (topology.services.empty())
        return fail(kubernetes_export::nothingRuns());
    Plan plan = kubernetes_export::planOf(topology);
    if (plan.places.empty())
        return fail({.what = text("export", "no service is placed, so there is no site to deploy to"),
                     .where = "/assignments",
                     .remedy = text("export", "run the placement or assign services to nodes, then export again"),
                     .kind = ErrorKind::Nothing});
    return plan;
}

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Wave>& waves, const RollOut& by)
{
    Report report;
    for (std::size_t wave = 0; wave < waves.size(); ++wave)
        for (const Place* place : waves[wave]) {
            const RowRef row = refOf(place->node->id);
            const std::string where = by.objectOf(*place);
            report.exported(row, where,
                            wave == 0
                                ? text("export", "the canary: new versions come here first")
                                : text("export", "in wave {} of {} after the canary").with(wave, waves.size() - 1));
            report.needsInput(row, where, by.clusterInput);
        }
    report.needsInput(refOf(waves.front().front()->node->id), std::string(by.folder) + "/" + inputsFile,
                      text("export", "the URL and the branch of the repository at whose root this folder lies"));
    std::vector<ExportLine> lines = kubernetes_export::reportOf(plan);
    std::ranges::move(report.take(), std::back_inserter(lines));
    std::ranges::stable_sort(lines, {}, &ExportLine::row);
    return lines;
}

} // namespace

std::vector<Wave> wavesOf(const Plan& plan)
{
    const std::vector<const Place*> places = inOrder(plan);
    std::vector<Wave> waves;
    std::size_t size = 1;
    for (std::size_t begin = 0; begin < places.size(); size *= 2) {
        const std::size_t end = std::min(begin + size, places.size());
        waves.emplace_back(places.begin() + static_cast<std::ptrdiff_t>(begin),
                           places.begin() + static_cast<std::ptrdiff_t>(end));
        begin = end;
    }
    return waves;
}

/// The annotation keeps the object out of what kustomize writes. No name below .invalid exists (RFC 2606), so nothing is fetched unless
/// the URL is put in.
std::string repositoryInputs()
{
    return yaml::write(Map{
        {"apiVersion", "v1"},
        {"kind", "ConfigMap"},
        {"metadata", Map{{"name", "repository"}, {"annotations", Map{{"config.kubernetes.io/local-config", "true"}}}}},
        {"data", Map{{"url", "https://git.invalid/unset.git"}, {"branch", "main"}}}});
}

Map replacement(const char* field, const std::vector<std::pair<const char*, const char*>>& kindsAndPaths)
{
    List targets;
    for (const auto& [kind, path] : kindsAndPaths)
        targets.emplace_back(
            Map{{"select", Map{{"kind", kind}}}, {"fieldPaths", List{path}}, {"options", Map{{"create", true}}}});
    return {{"source", Map{{"kind", "ConfigMap"}, {"name", "repository"}, {"fieldPath", std::string("data.") + field}}},
            {"targets", std::move(targets)}};
}

Result<Manifest> rollOut(const Topology& topology, const RollOut& by)
{
    const Result<Plan> plan = planOf(topology);
    if (!plan)
        return fail(plan.error());
    const std::vector<Wave> waves = wavesOf(*plan);
    Manifest manifest = kubernetes_export::writeTree(*plan);
    by.write(*plan, waves, manifest);
    manifest.files["README.md"] += by.explanation;
    manifest.report = reportOf(*plan, waves, by);
    return manifest;
}

} // namespace edgewright::gitops
