// Are services caught that affinity brings onto one node although they are to stay apart?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class TogetherAndApartTest : public QObject {
    Q_OBJECT
private slots:
    void namesTheAffinity_data();
    void namesTheAffinity();
    void tellsTheirOwnAffinityFirst();
    void countsAFallbackAmongThoseThatStayApart();
    void leavesAloneAffinityInACircle();
    void leavesAloneWhatOnlySharesACaller();
    void leavesAloneAServiceApartFromItself();
};

namespace {

constexpr auto rule = "together-and-apart";

/// Services a, b and c, beside the sound drawing's own.
Topology services()
{
    Topology topology = soundDrawing();
    for (const char* id : {"a", "b", "c"})
        topology.services.put({.id = {id}, .name = id});
    return topology;
}

void beside(Topology& topology, const char* id, std::vector<ServiceId> others)
{
    alter<Service>(topology, id, [&](Service& service) { service.affinity = others; });
}

void apart(Topology& topology, const char* id, std::vector<ServiceId> others)
{
    alter<Service>(topology, id, [&](Service& service) { service.antiAffinity = others; });
}

} // namespace

void TogetherAndApartTest::namesTheAffinity_data()
{
    QTest::addColumn<QString>("affinities"); // "ab": a beside b
    QTest::addColumn<QString>("way");
    QTest::newRow("their own") << "ab"
                               << ": a beside b";
    QTest::newRow("the other's") << "ba"
                                 << ": b beside a";
    QTest::newRow("through another") << "ac cb"
                                     << ": a beside c, c beside b";
    QTest::newRow("of one that wants both") << "ca cb"
                                            << ": c beside a, c beside b";
}

void TogetherAndApartTest::namesTheAffinity()
{
    QFETCH(QString, affinities);
    QFETCH(QString, way);
    Topology topology = services();
    apart(topology, "a", {{"b"}});
    QVERIFY(findingsOf(rule, topology).empty());
    for (const QString& pair : affinities.split(' '))
        alter<Service>(topology, pair.left(1).toUtf8().constData(),
                       [&](Service& service) { service.affinity.push_back({pair.right(1).toStdString()}); });
    const auto found = findingsOf(rule, topology);
    QCOMPARE(rowsOf(rule, topology), std::string("services/a"));
    QVERIFY(found[0].severity == Severity::Error);
    QVERIFY2(english(found[0].what).ends_with(way.toStdString()), english(found[0].what).c_str());
    QVERIFY(says(found[0].remedy, "anti-affinity"));
}

void TogetherAndApartTest::tellsTheirOwnAffinityFirst()
{
    Topology topology = services();
    apart(topology, "c", {{"b"}});
    beside(topology, "a", {{"b"}, {"c"}});
    beside(topology, "c", {{"b"}});
    QVERIFY(english(findingsOf(rule, topology).at(0).what).ends_with(": c beside b"));
}

void TogetherAndApartTest::countsAFallbackAmongThoseThatStayApart()
{
    Topology topology = services();
    alter<Service>(topology, "a", [](Service& service) { service.fallback = ServiceId{"b"}; });
    beside(topology, "a", {{"b"}});
    const auto found = findingsOf(rule, topology);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY2(says(found[0].what, "a and its fallback b are to stay apart"), english(found[0].what).c_str());
    QVERIFY(says(found[0].remedy, "another fallback"));
    apart(topology, "a", {{"b"}});
    QCOMPARE(findingsOf(rule, topology).size(), std::size_t{1}); // the pair is told once
}

void TogetherAndApartTest::leavesAloneAffinityInACircle()
{
    Topology topology = services();
    beside(topology, "a", {{"b"}});
    beside(topology, "b", {{"a"}});
    QVERIFY(findingsOf(rule, topology).empty());
    apart(topology, "c", {{"a"}});
    QVERIFY(findingsOf(rule, topology).empty());
}

/// Of the replicas of b one may run beside a, the other beside c.
void TogetherAndApartTest::leavesAloneWhatOnlySharesACaller()
{
    Topology topology = services();
    beside(topology, "a", {{"b"}});
    beside(topology, "c", {{"b"}});
    apart(topology, "a", {{"c"}});
    alter<Service>(topology, "b", [](Service& service) { service.replicas = 2; });
    QVERIFY(findingsOf(rule, topology).empty());
}

void TogetherAndApartTest::leavesAloneAServiceApartFromItself()
{
    Topology topology = services();
    apart(topology, "a", {{"a"}});
    QVERIFY(findingsOf(rule, topology).empty());
}

REGISTER_TEST(TogetherAndApartTest)
#include "together_and_apart_test.moc"
