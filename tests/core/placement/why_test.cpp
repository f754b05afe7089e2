// Does each node say what it would mean to run a service there?
#include "core/placement/why.h"

#include "tests/core/placement/brute_force.h"
#include "tests/core/placement/kinds.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

using Verdict = PlacementChoice::Verdict;

class WhyTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithBruteForce();
    void namesTheRunnerUpAndWhatItCosts();
    void saysWhatTheNodeLacks_data();
    void saysWhatTheNodeLacks();
    void refusesWhatIsNotThere();
};

void WhyTest::agreesWithBruteForce()
{
    int possible = 0, impossible = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const World world = worldOfKinds(seed, 0b111u);
        const Result<PlacementResult> answer = world.placed();
        if (!answer || answer->status != PlacementStatus::Optimal || world.topology.services.empty())
            continue;
        const ServiceId service = world.topology.services.begin()->id;
        const auto choices = whyHere(world.topology, *answer, service, {}, Progress());
        QVERIFY(choices);
        QCOMPARE(choices->size(), world.topology.nodes.size());
        for (const PlacementChoice& choice : *choices) {
            World pinned = world; // the slow way: it may run nowhere else
            pinned.topology.assignments.put({.id = {"x"}, .service = service, .node = choice.node});
            Service row = *world.topology.services.find(service);
            row.mobility = Mobility::Pinned;
            pinned.topology.services.put(row);
            const BruteForce brute(pinned.topology);
            const QByteArray where = "seed " + QByteArray::number(seed);
            QVERIFY2(choice.objective.has_value() == brute.best.has_value(), where);
            if (brute.best)
                QVERIFY2(std::abs(*choice.objective - *brute.best) < 1e-8 * (1 + *brute.best), where);
            possible += choice.verdict == Verdict::Possible;
            impossible += choice.verdict == Verdict::Impossible;
            QVERIFY(!choice.words.empty());
        }
    }
    QVERIFY(possible > 10 && impossible > 0);
}

static World market()
{
    World world;
    world.node("cheap", Tier::Edge, 8, 1);
    world.node("fair", Tier::Edge, 8, 1.5);
    world.node("dear", Tier::Cloud, 8, 4);
    world.service("s", 2);
    return world;
}

void WhyTest::namesTheRunnerUpAndWhatItCosts()
{
    const World world = market();
    const auto choices = whyHere(world.topology, *world.placed(), {"s"}, {}, Progress());
    QCOMPARE((*choices)[0].node, NodeId{"cheap"});
    QCOMPARE((*choices)[0].verdict, Verdict::RunsHere);
    QCOMPARE((*choices)[1].node, NodeId{"fair"});
    QCOMPARE(english((*choices)[1].words), std::string("0.5 USD/h more"));
    QVERIFY((*choices)[1].isProven);
    QCOMPARE((*choices)[2].node, NodeId{"dear"});
}

using Spoil = std::function<void(Node&, Service&)>;
Q_DECLARE_METATYPE(Spoil)

void WhyTest::saysWhatTheNodeLacks_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, Spoil spoil, const char* words) {
        QTest::newRow(name) << spoil << QString(words);
    };
    row(
        "cpu", [](Node& node, Service&) { node.cpu = Cores(1); }, "1 CPU cores; 2 are needed");
    row(
        "memory", [](Node&, Service& service) { service.memory = Gibibytes(65); }, "64 GiB of memory; 65");
    row(
        "accelerators", [](Node&, Service& service) { service.accelerators = 1; }, "0 accelerators; 1");
    row(
        "licences", [](Node&, Service& service) { service.licences = 2; }, "0 licences; 2");
    row(
        "tier", [](Node&, Service& service) { service.allowedTiers = {Tier::Cloud}; }, "tier");
    row(
        "country", [](Node&, Service& service) { service.allowedCountries = "DE"; }, "country");
    row(
        "group", [](Node&, Service& service) { service.allowedGroups = {GroupId{"g"}}; }, "groups");
    row(
        "nothing computes",
        [](Node& node, Service&) {
            node.kind = NodeKind::Access;
            node.cpu = {}, node.memory = {}, node.storage = {};
        },
        "computes nothing");
}

void WhyTest::saysWhatTheNodeLacks()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, words);
    World world = market();
    world.topology.groups.put({.id = {"g"}, .name = "g"});
    Node node = *world.topology.nodes.find({"fair"});
    Service service = *world.topology.services.find({"s"});
    spoil(node, service);
    world.topology.nodes.put(node);
    world.topology.services.put(service);
    const auto choice = whyNot(world.topology, {}, {"s"}, {"fair"}, {}, Progress());
    QVERIFY(choice);
    QCOMPARE(choice->verdict, Verdict::NotAllowed);
    QVERIFY2(QString::fromStdString(english(choice->words)).contains(words), english(choice->words).c_str());
}

void WhyTest::refusesWhatIsNotThere()
{
    const World world = market();
    QVERIFY(!whyNot(world.topology, {}, {"ghost"}, {"fair"}, {}, Progress()));
    QVERIFY(!whyNot(world.topology, {}, {"s"}, {"moon"}, {}, Progress()));
}

REGISTER_TEST(WhyTest)
#include "why_test.moc"
