// Does `failures` tell on the command line what each failure means, with the right exit status?
#include "tests/app/cli/headless.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright::testing;

namespace {

/// Visitors at the harbour; the guide runs on either of two sites, or as the argument says.
QByteArray project(const char* assignments, const char* fallback = "")
{
    return QByteArray(R"({"format": "edgewright", "version": 1,
 "nodes": [{"id": "a", "name": "Harbour", "kind": "access", "tier": "device"},
  {"id": "b", "name": "Site"}, {"id": "c", "name": "Hall"}],
 "links": [{"id": "l1", "from": "a", "to": "b", "latency_ms": 2}, {"id": "l2", "from": "a", "to": "c", "latency_ms": 5}],
 "populations": [{"id": "p", "name": "Visitors", "node": "a", "budget_ms": 20}],
 "services": [{"id": "s", "name": "Guide", "service_time_ms": 4)") +
           fallback + R"(}, {"id": "t", "name": "Leaflet", "service_time_ms": 1}],
 "flows": [{"id": "f", "population": "p", "service": "s"}],
 "assignments": [)" +
           assignments + "]}";
}

std::string severityOf(const Json& json, const std::string& id)
{
    for (const Json& failure : json.at("failures"))
        if (failure.at("failed").at("id") == id)
            return failure.at("severity").get<std::string>();
    return {};
}

} // namespace

class CliFailuresTest : public QObject {
    Q_OBJECT

private slots:
    void aSecondReplicaMakesAllFailuresHarmless();
    void aFallbackIsNamed();
    void anOutageIsTheAnswerNo();
    void sendsToPlaceWhereNothingIsAssigned();
    void answersForAPlacedTemplate();
};

void CliFailuresTest::aSecondReplicaMakesAllFailuresHarmless()
{
    const Folder folder;
    const QString file = folder.write("two.edge.json", project(R"({"id": "1", "service": "s", "node": "b"},
        {"id": "2", "service": "s", "node": "c"})"));
    const Outcome told = run({"failures", file, "--json"});
    QCOMPARE(told.status, 0);
    QVERIFY(told.err.isEmpty());
    const Json json = told.json();
    QCOMPARE(json.at("failures").size(), std::size_t{5});
    QCOMPARE(severityOf(json, "a"), std::string("access_lost"));
    QCOMPARE(severityOf(json, "b"), std::string("slower")); // 2 × 5 + 4 instead of 2 × 2 + 4
    QCOMPARE(severityOf(json, "c"), std::string("unaffected"));
    QVERIFY(json.at("findings").empty());
}

void CliFailuresTest::aFallbackIsNamed()
{
    const Folder folder;
    const QString file = folder.write("fallback.edge.json", project(R"({"id": "1", "service": "s", "node": "b"},
        {"id": "2", "service": "t", "node": "c"})",
                                                                    R"(, "fallback": "t")"));
    const Outcome told = run({"failures", file, "--json"});
    QCOMPARE(told.status, 0);
    QCOMPARE(severityOf(told.json(), "b"), std::string("fallback"));
    const Outcome words = run({"failures", file});
    QVERIFY(words.out.contains("Leaflet for Guide"));
    QVERIFY(words.out.contains("Visitors wait 11 ms instead of 8 ms")); // 2 × 5 + 1; 2 × 2 + 4
}

void CliFailuresTest::anOutageIsTheAnswerNo()
{
    const Folder folder;
    const QString file = folder.write("one.edge.json", project(R"({"id": "1", "service": "s", "node": "b"})"));
    const Outcome told = run({"failures", file, "--json"});
    QCOMPARE(told.status, 1);
    QCOMPARE(severityOf(told.json(), "b"), std::string("outage"));
    QCOMPARE(severityOf(told.json(), "l1"), std::string("outage"));
    QCOMPARE(told.json().at("findings").size(), std::size_t{1});
    const Outcome words = run({"failures", file});
    QCOMPARE(words.status, 1);
    QVERIFY(words.out.contains("2 of 5 failures leave users without a service"));
    QVERIFY(words.out.contains("Guide has no fallback"));
}

void CliFailuresTest::sendsToPlaceWhereNothingIsAssigned()
{
    const Folder folder;
    const Outcome refused = run({"failures", folder.small()});
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(refused.err.contains("place --apply"));
}

void CliFailuresTest::answersForAPlacedTemplate()
{
    const Folder folder;
    const QString file = folder.fromTemplate("ar-vr-metro"), placed = folder.at("placed.edge.json");
    QCOMPARE(run({"place", file, "--apply", "-o", placed}).status, 0);
    const Outcome once = run({"failures", placed, "--json"});
    const Json drawing = run({"info", placed, "--json"}).json();
    QVERIFY(once.json().at("failures").size() >=
            drawing.at("nodes").get<std::size_t>() + drawing.at("links").get<std::size_t>());
    QCOMPARE(run({"failures", placed, "--json"}).out, once.out);
}

REGISTER_TEST(CliFailuresTest)
#include "failures_test.moc"
