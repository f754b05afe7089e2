// Is every sample a drawing that reads, saves, passes the checks, places and simulates?
#include "core/catalog/templates.h"

#include "core/advice/advice.h"
#include "core/cache/topology/cache_simulation.h"
#include "core/catalog/catalog.h"
#include "core/catalog/embedded.h"
#include "core/io/project_file.h"
#include "core/placement/failures/failures.h"
#include "core/placement/placement.h"
#include "core/simulation/latency_simulation.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace edgewright;

namespace {

constexpr double boxWidth = 184, boxHeight = 72, leastGap = 48; ///< of a node on the canvas

Topology sampleTopology(const QString& name)
{
    const Template* found = findTemplate(name.toStdString());
    Result<Topology> read =
        found ? fromProjectText(found->text, "sample") : fail({text("test", "no such sample"), "", {}});
    return read ? std::move(*read) : Topology{};
}

void eachTemplate()
{
    QTest::addColumn<QString>("name");
    for (const Template& one : templates())
        QTest::newRow(std::string(one.name).c_str()) << QString::fromStdString(std::string(one.name));
}

/// The same network, with every service free to run in the cloud tier and nowhere else.
Topology inTheCloudAlone(const Topology& topology)
{
    Topology moved = topology;
    for (Service service : topology.services) {
        service.allowedTiers = {Tier::Cloud};
        service.replicas = 1;
        moved.services.put(service);
    }
    return moved;
}

bool keepApart(const NodeLayout& a, const NodeLayout& b)
{
    return std::abs(a.x - b.x) >= boxWidth + leastGap || std::abs(a.y - b.y) >= boxHeight + leastGap;
}

} // namespace

class TemplatesTest : public QObject {
    Q_OBJECT

private slots:
    void areTheSixOfTheStartPage();
    void haveAFileEach();

    void savesToTheSameBytes_data() { eachTemplate(); }
    void savesToTheSameBytes();
    void namesOnlySitesOfTheCatalogue_data() { eachTemplate(); }
    void namesOnlySitesOfTheCatalogue();
    void namesOnlyBudgetsOfTheCatalogue_data() { eachTemplate(); }
    void namesOnlyBudgetsOfTheCatalogue();
    void isDrawnOnTheGridWithoutOverlap_data() { eachTemplate(); }
    void isDrawnOnTheGridWithoutOverlap();
    void hasNoFindingOfSeverityError_data() { eachTemplate(); }
    void hasNoFindingOfSeverityError();
    void placesWithinEveryBudget_data() { eachTemplate(); }
    void placesWithinEveryBudget();
    void holdsItsBudgetsWhenSimulated_data() { eachTemplate(); }
    void holdsItsBudgetsWhenSimulated();
    void tellsOfFallbacksAndPower_data() { eachTemplate(); }
    void tellsOfFallbacksAndPower();
    void hitsInItsCaches_data() { eachTemplate(); }
    void hitsInItsCaches();

    void arAndVrMissInTheCloudAlone();
    void theNewsSiteComparesThreeStrategies();
};

void TemplatesTest::areTheSixOfTheStartPage()
{
    QCOMPARE(templates().size(), std::size_t(6));
    std::set<std::string_view> titles;
    for (const Template& one : templates()) {
        QCOMPARE(findTemplate(one.name), &one);
        QVERIFY(titles.insert(one.title.source).second);
        QVERIFY(!one.summary.empty() && !one.text.empty());
    }
    QVERIFY(!findTemplate("no such name"));
}

void TemplatesTest::haveAFileEach() { QCOMPARE(embeddedSamples().size(), templates().size()); }

void TemplatesTest::savesToTheSameBytes()
{
    QFETCH(QString, name);
    const Template* shipped = findTemplate(name.toStdString());
    const Result<Topology> read = fromProjectText(shipped->text, "sample");
    QVERIFY2(read.has_value(), read ? "" : oneLine(read.error()).c_str());
    QVERIFY(checkInvariants(*read).has_value());
    QVERIFY(toProjectText(*read) == shipped->text);
}

void TemplatesTest::namesOnlySitesOfTheCatalogue()
{
    QFETCH(QString, name);
    for (const Node& node : sampleTopology(name).nodes) {
        if (node.site.empty())
            continue;
        const Site* site = findSite(catalog(), node.provider, node.site);
        QVERIFY2(site, node.name.c_str());
        QVERIFY2(site->status == SiteStatus::Current || site->status == SiteStatus::Legacy, node.name.c_str());
        QVERIFY2(node.latitude == site->latitude && node.longitude == site->longitude, node.name.c_str());
    }
}

void TemplatesTest::namesOnlyBudgetsOfTheCatalogue()
{
    QFETCH(QString, name);
    for (const Population& population : sampleTopology(name).populations)
        QVERIFY2(population.application.empty() || findBudget(catalog(), population.application),
                 population.name.c_str());
}

void TemplatesTest::isDrawnOnTheGridWithoutOverlap()
{
    QFETCH(QString, name);
    const Topology topology = sampleTopology(name);
    QCOMPARE(topology.nodeLayouts.size(), topology.nodes.size());
    for (const NodeLayout& layout : topology.nodeLayouts) {
        QVERIFY2(std::fmod(layout.x, 24) == 0 && std::fmod(layout.y, 24) == 0, layout.id.value.c_str());
        for (const NodeLayout& other : topology.nodeLayouts)
            QVERIFY2(other.id == layout.id || keepApart(layout, other),
                     (layout.id.value + " on " + other.id.value).c_str());
    }
}

void TemplatesTest::hasNoFindingOfSeverityError()
{
    QFETCH(QString, name);
    for (const Finding& finding : advise(sampleTopology(name)))
        QVERIFY2(finding.severity != Severity::Error, english(finding.what).c_str());
}

void TemplatesTest::placesWithinEveryBudget()
{
    QFETCH(QString, name);
    const Topology topology = sampleTopology(name);
    const Result<PlacementResult> placed = place(topology, {}, Progress());
    QVERIFY2(placed.has_value(), placed ? "" : oneLine(placed.error()).c_str());
    QVERIFY2(placed->status != PlacementStatus::Infeasible,
             placed->conflicts.empty() ? "" : english(placed->conflicts.front().what).c_str());
    QVERIFY(placed->placement.size() >= 2);
    const Result<void> holds = verifyPlacement(topology, *placed);
    QVERIFY2(holds.has_value(), holds ? "" : oneLine(holds.error()).c_str());
    QVERIFY(std::ranges::all_of(placed->users, &UserLatency::isMet));
}

void TemplatesTest::holdsItsBudgetsWhenSimulated()
{
    QFETCH(QString, name);
    const Topology topology = sampleTopology(name);
    const Result<PlacementResult> placed = place(topology, {}, Progress());
    QVERIFY(placed.has_value());
    const Result<LatencyResult> simulated = simulateLatency(topology, placed->placement, {}, Progress());
    QVERIFY2(simulated.has_value(), simulated ? "" : oneLine(simulated.error()).c_str());
    QVERIFY(simulated->overloaded.empty() && simulated->unplaced.empty());
    for (const PopulationLatency& population : simulated->populations)
        QVERIFY2(population.isMet,
                 (population.population.value + ": " + threeDigits(population.atPercentile.value) + " ms").c_str());
}

/// What the failure check and a placement for energy are there to show.
void TemplatesTest::tellsOfFallbacksAndPower()
{
    QFETCH(QString, name);
    const Topology topology = sampleTopology(name);
    const Result<PlacementResult> placed = place(topology, {}, Progress());
    QVERIFY(placed.has_value());
    QVERIFY(placed->figures.power.value > 0);
    const Result<std::vector<Failure>> failures = failuresOf(topology, placed->placement, Progress());
    QVERIFY2(failures.has_value(), failures ? "" : oneLine(failures.error()).c_str());
    QVERIFY(std::ranges::any_of(*failures, [](const Failure& failure) {
        return std::ranges::any_of(failure.users, [](const UserImpact& user) { return !user.takeovers.empty(); });
    }));
}

void TemplatesTest::hitsInItsCaches()
{
    QFETCH(QString, name);
    const Result<CacheResult> simulated = simulateCaches(sampleTopology(name), {}, Progress());
    QVERIFY2(simulated.has_value(), simulated ? "" : oneLine(simulated.error()).c_str());
    QVERIFY(simulated->requests > 0);
    QVERIFY(simulated->objects.value() > 0.1 && simulated->objects.value() < 1);
    QVERIFY(std::ranges::any_of(simulated->populations, [](const auto& one) { return !one.pointOfPresence.empty(); }));
}

void TemplatesTest::arAndVrMissInTheCloudAlone()
{
    const Result<PlacementResult> placed = place(inTheCloudAlone(sampleTopology("ar-vr-metro")), {}, Progress());
    QVERIFY(placed.has_value());
    QVERIFY(placed->status == PlacementStatus::Infeasible);
    QVERIFY(!placed->conflicts.empty());
}

void TemplatesTest::theNewsSiteComparesThreeStrategies()
{
    std::set<CacheStrategy> strategies;
    for (const ContentSet& content : sampleTopology("news-cdn").contents)
        strategies.insert(content.strategy);
    QCOMPARE(strategies.size(), std::size_t(3));
}

REGISTER_TEST(TemplatesTest)
#include "templates_test.moc"
