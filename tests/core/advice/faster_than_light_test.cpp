// Is a link caught that beats light, and only such a link?
#include "tests/support/register_test.h"

#include "tests/core/advice/case.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// Boston to London, 5,260 km or so: light in fibre needs about 26 ms, in vacuum 17.5 ms.
Topology seaCable(Medium medium, double ms)
{
    Topology topology;
    topology.nodes.put({.id = {"bos"}, .name = "Boston", .latitude = Degrees(42.36), .longitude = Degrees(-71.06)});
    topology.nodes.put({.id = {"lon"}, .name = "London", .latitude = Degrees(51.51), .longitude = Degrees(-0.13)});
    topology.links.put({.id = {"sea"},
                        .from = {"bos"},
                        .to = {"lon"},
                        .medium = medium,
                        .latency = Milliseconds(ms),
                        .provenance = Provenance::Measured,
                        .date = "2026-01-01"});
    return topology;
}

} // namespace

class FasterThanLightTest : public QObject {
    Q_OBJECT
private slots:
    void catchesAFibreThatBeatsLightInFibre();
    void believesAFibreThatTakesLonger();
    void letsRadioTravelAtTheSpeedOfLightInVacuum();
    void ignoresVirtualLinks();
    void ignoresEndsWithoutAPlace();
    void setsTheLatencyByDistance();
};

void FasterThanLightTest::catchesAFibreThatBeatsLightInFibre()
{
    const auto found = findingsOf("faster-than-light", seaCable(Medium::Fibre, 20));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].severity == Severity::Error);
    QCOMPARE(found[0].row.id, std::string("sea"));
    QVERIFY2(says(found[0].what, "Boston – London takes 20 ms one way"), english(found[0].what).c_str());
}

void FasterThanLightTest::believesAFibreThatTakesLonger()
{
    QVERIFY(findingsOf("faster-than-light", seaCable(Medium::Fibre, 27)).empty());
}

void FasterThanLightTest::letsRadioTravelAtTheSpeedOfLightInVacuum()
{
    QVERIFY(findingsOf("faster-than-light", seaCable(Medium::Satellite, 20)).empty());
    const auto found = findingsOf("faster-than-light", seaCable(Medium::Satellite, 15));
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(says(found[0].what, "vacuum"));
}

void FasterThanLightTest::ignoresVirtualLinks()
{
    QVERIFY(findingsOf("faster-than-light", seaCable(Medium::Virtual, 0)).empty());
}

void FasterThanLightTest::ignoresEndsWithoutAPlace()
{
    Topology topology = seaCable(Medium::Fibre, 0);
    alter<Node>(topology, "lon", [](Node& node) { node.longitude.reset(); });
    QVERIFY(findingsOf("faster-than-light", topology).empty());
}

void FasterThanLightTest::setsTheLatencyByDistance()
{
    Topology topology = seaCable(Medium::Fibre, 1);
    QVERIFY(isMended("faster-than-light", topology));
    QVERIFY(apply(topology, *findingsOf("faster-than-light", topology)[0].fix));
    const Link& link = *topology.links.find({"sea"});
    QVERIFY(link.latency.value > 38 && link.latency.value < 40); // 1.5 x 4.897 µs x 5,260 km = 38.6 ms
    QVERIFY(link.provenance == Provenance::Estimated);
    QVERIFY(link.date.empty());
}

REGISTER_TEST(FasterThanLightTest)
#include "faster_than_light_test.moc"
