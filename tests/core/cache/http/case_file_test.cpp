// Is a file of cases read whole, and does a mistake in it come back with its place?
#include "core/cache/http/case_file.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::http;

namespace {

const QByteArray whole =
    R"({"schema": 1, "cases": [{"id": "a", "kind": "swr", "rfc": ["o", "*"], "phase_s": 0.5, "capacity_bytes": 1000,
 "origin": {"/a": [{"from": 0, "to": null, "status": 200, "version": 3, "delay_s": 0.2, "etag": "t3",
   "headers": {"Cache-Control": ["max-age=60", "s-maxage=2"]}, "headers_304": {"cache-control": null, "X": "1"},
   "version_by": ["Accept-Language", {"en": 1}], "fault": "truncate"}]},
 "origin_down": [[1, null]],
 "timeline": [{"t": 0, "op": "get", "path": "/a", "method": "HEAD", "n": 3}, {"t": 1, "op": "ban", "path": "/a", "tag": "red"},
  {"t": 2, "op": "get", "path": "/a", "at": "shield"}],
 "outcomes": {"unheard of": {}, "ats": {"settings": {"coalesce": false, "vendor": ["x"], "heuristic_min_s": 9, "clock": "float"}, "shield": {"cache": "nginx"},
  "requests": [{"groups": [{"count": 3, "source": "stale", "status": 200, "version": null, "wait_s": [0, 1]}]}, {"op": "ban", "status": 200},
   {"source": "hit", "status": 304, "version": null, "age": [1, 2], "parts": {"/f": 2}}],
  "fetches": [{"t": 0.5, "t_range": [0, 1], "path": "/a", "method": "HEAD", "conditional": true, "status": 0}], "extra_fetches": 2}}}]})";

Result<std::vector<FreshnessCase>> read(const QByteArray& text)
{
    return readCases(text.toStdString(), "c.json", catalog());
}

} // namespace

class CaseFileTest : public QObject {
    Q_OBJECT
private slots:
    void readsEverything();
    void saysWhereTheMistakeIs_data();
    void saysWhereTheMistakeIs();
    void refusesEveryTruncation();
};

void CaseFileTest::readsEverything()
{
    const auto cases = read(whole);
    QVERIFY2(cases.has_value(), cases ? "" : oneLine(cases.error()).c_str());
    const FreshnessCase& one = cases->front();
    QCOMPARE(one.rfc, std::string("o*"));
    QCOMPARE(*one.phase, 0.5);
    const OriginStep& step = one.origin.at("/a").front();
    QVERIFY((step.headers == std::vector<HeaderLine>{
                                 {"Cache-Control", "max-age=60"}, {"Cache-Control", "s-maxage=2"}, {"ETag", "t3"}}));
    QVERIFY((step.headers304 == std::vector<HeaderLine>{{"ETag", "t3"}, {"X", "1"}}));
    QCOMPARE(step.versions.at("en"), Version(1));
    QVERIFY(step.fault == OriginFault::Truncate && step.to == CacheDialect::never);
    QCOMPARE(one.down.front().second, CacheDialect::never);
    QVERIFY(one.timeline[0].method == Method::Head && one.timeline[0].clients == 3 && one.timeline[2].isAtShield);
    QCOMPARE(one.outcomes.size(), std::size_t(1)); // of a cache that the catalogue knows
    const CaseOutcome& outcome = one.outcomes.at("trafficserver");
    QVERIFY(!outcome.dialect.coalesce && outcome.dialect.clock == CacheClock::Exact && outcome.shield->key == "nginx");
    QCOMPARE(outcome.dialect.defaultTtl, 9.0);
    QCOMPARE(outcome.answers[0].front().clients, 3);
    QVERIFY(outcome.answers[0].front().version == noVersion && outcome.answers[1].front().status == 200);
    QVERIFY(!outcome.answers[2].front().version); // a 304 without a version says nothing of it
    QCOMPARE(outcome.answers[2].front().parts.at("/f"), Version(2));
    QVERIFY(outcome.fetches.front().isConditional && outcome.fetches.front().at.second == 1.0 &&
            outcome.extraFetches == 2);
}

void CaseFileTest::saysWhereTheMistakeIs_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const char* right, const char* wrong, const char* where) {
        QTest::newRow(name) << QByteArray(right) << QByteArray(wrong) << QByteArray(where);
    };
    row("another schema", "\"schema\": 1", "\"schema\": 2", "c.json#/schema");
    row("no cases", "\"cases\"", "\"case\"", "c.json#/cases");
    row("no id", "\"id\": \"a\", ", "", "c.json#/cases/0/id");
    row("a letter too few", "[\"o\", \"*\"]", "[\"o\"]", "c.json#/cases/0/rfc");
    row("a status that is none", "\"status\": 200, \"version\": 3", "\"status\": 9, \"version\": 3",
        "c.json#/cases/0/origin/~1a/0/status");
    row("a delay of letters", "\"delay_s\": 0.2", "\"delay_s\": \"x\"", "c.json#/cases/0/origin/~1a/0/delay_s");
    row("a header that is a number", "\"max-age=60\", ", "7, ", "c.json#/cases/0/origin/~1a/0/headers/Cache-Control");
    row("an unknown fault", "\"truncate\"", "\"sulk\"", "c.json#/cases/0/origin/~1a/0/fault");
    row("an unknown operation", "\"ban\", \"path\"", "\"bin\", \"path\"", "c.json#/cases/0/timeline/1/op");
    row("time that falls", "{\"t\": 2,", "{\"t\": 0.5,", "c.json#/cases/0/timeline");
    row("no clients", "\"n\": 3", "\"n\": 0", "c.json#/cases/0/timeline/0/n");
    row("an unknown setting", "\"coalesce\"", "\"coal\"", "c.json#/cases/0/outcomes/ats/settings/coal");
    row("a setting of another type", "\"coalesce\": false", "\"coalesce\": 7",
        "c.json#/cases/0/outcomes/ats/settings/coalesce");
    row("an unknown shield", "\"cache\": \"nginx\"", "\"cache\": \"x\"", "c.json#/cases/0/outcomes/ats/shield/cache");
    row("a line without answer", ", {\"op\": \"ban\", \"status\": 200}", "", "c.json#/cases/0/outcomes/ats/requests");
    row("an unknown source", "\"hit\"", "\"hat\"", "c.json#/cases/0/outcomes/ats/requests/2/source");
}

void CaseFileTest::saysWhereTheMistakeIs()
{
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    QFETCH(QByteArray, where);
    QVERIFY(whole.contains(right));
    const auto cases = read(QByteArray(whole).replace(right, wrong));
    QVERIFY(!cases);
    QCOMPARE(QByteArray::fromStdString(cases.error().where), where);
    QVERIFY(!cases.error().remedy.empty());
}

void CaseFileTest::refusesEveryTruncation()
{
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!read(whole.left(length)), QByteArray::number(length));
}

REGISTER_TEST(CaseFileTest)
#include "case_file_test.moc"
