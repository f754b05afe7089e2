// Do the engine and the caches that were measured agree, whatever the phase of the clock?
#include "core/cache/http/case_agreement.h"
#include "tests/core/io/shared_data.h"
#include "tests/support/register_test.h"

#include <QFile>
#include <QTest>

using namespace edgewright;
using namespace edgewright::http;

namespace {

const std::vector<FreshnessCase>& truth()
{
    static const std::vector<FreshnessCase> cases = [] {
        QFile file(edgewright::testing::sharedData("cdn") + "/cases.json");
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<FreshnessCase>();
        auto read = readCases(file.readAll().toStdString(), "cases.json", catalog());
        if (!read)
            qFatal("%s", oneLine(read.error()).c_str());
        return std::move(*read);
    }();
    return cases;
}

const MakePolicy leastRecentlyUsed = evictionPolicyWithKey("lru")->make;

constexpr const char* oneCase = R"({"schema": 1, "cases": [{"id": "a", "kind": "lifetime", "rfc": ["o", "h"],
 "origin": {"/a": [{"from": 0, "to": null, "status": 200, "version": 1, "delay_s": 0.2, "headers": {"Cache-Control": "max-age=2"}}]},
 "timeline": [{"t": 0, "op": "get", "path": "/a"}, {"t": 1, "op": "get", "path": "/a"}],
 "outcomes": {"varnish": {"settings": {"grace_s": 0},
  "requests": [{"source": "miss", "status": 200, "version": 1, "wait_s": 0.2}, {"source": "%1", "status": 200, "version": 1, "wait_s": 0, "age": [0, 0]}],
  "fetches": [{"t": 0, "path": "/a", "method": "GET", "conditional": false, "status": 200, "version": 1}]}}}]})";

} // namespace

class CaseAgreementTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTheMeasured_data();
    void agreesWithTheMeasured();
    void comesOutAlikeAtAnyPhase();
    void findsWhatDiffers();
    void saysThatNoCaseIsAboutTheDialect();
    void stopsWhenItIsTold();
};

void CaseAgreementTest::agreesWithTheMeasured_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("least");
    QTest::newRow("rfc") << "rfc" << 1.0;
    QTest::newRow("varnish") << "varnish" << 0.98;
    QTest::newRow("nginx") << "nginx" << 0.98;
    QTest::newRow("squid") << "squid" << 0.90;
    QTest::newRow("trafficserver") << "trafficserver" << 0.90;
    QTest::newRow("apache") << "apache" << 0.90;
}

void CaseAgreementTest::agreesWithTheMeasured()
{
    if (truth().empty())
        QSKIP("the development data is absent");
    QFETCH(QString, name);
    QFETCH(double, least);
    const auto result =
        agreement(truth(), findDialect(catalog(), name.toStdString())->dialect, leastRecentlyUsed, Progress());
    QVERIFY(result);
    for (const Disagreement& one : result->disagreements)
        qInfo("%s %zu: expected %s, got %s", one.caseId.c_str(), one.line, one.expected.c_str(), one.got.c_str());
    QVERIFY2(double(result->agree) >= least * double(result->requests),
             qPrintable(QString("%1 of %2").arg(result->agree).arg(result->requests)));
}

void CaseAgreementTest::comesOutAlikeAtAnyPhase()
{
    if (truth().empty())
        QSKIP("the development data is absent");
    for (const FreshnessCase& read : truth())
        for (const auto& [name, outcome] : read.outcomes) {
            if (read.phase)
                continue;
            const auto linesAt = [&](double phase) {
                std::vector<std::size_t> lines;
                for (const Disagreement& one :
                     disagreements(read, findDialect(catalog(), name)->dialect, leastRecentlyUsed, phase))
                    lines.push_back(one.line);
                return lines;
            };
            const auto early = linesAt(0.1);
            QVERIFY2(linesAt(0.45) == early && linesAt(0.8) == early, (read.id + " " + name).c_str());
        }
}

void CaseAgreementTest::findsWhatDiffers()
{
    for (const auto& [source, agree] : {std::pair("hit", std::size_t{2}), {"stale", std::size_t{1}}}) {
        const auto cases = readCases(QString(oneCase).arg(source).toStdString(), "one.json", catalog());
        QVERIFY2(cases.has_value(), cases ? "" : oneLine(cases.error()).c_str());
        const auto result =
            agreement(*cases, findDialect(catalog(), "varnish")->dialect, leastRecentlyUsed, Progress());
        QCOMPARE(result->requests, std::size_t{2});
        QCOMPARE(result->agree, agree);
        QCOMPARE(result->disagreements.size(), 2 - agree);
        QCOMPARE(result->kinds.front().name, std::string("lifetime"));
    }
}

void CaseAgreementTest::saysThatNoCaseIsAboutTheDialect()
{
    const auto cases = readCases(QString(oneCase).arg("hit").toStdString(), "one.json", catalog());
    const auto result = agreement(*cases, findDialect(catalog(), "squid")->dialect, leastRecentlyUsed, Progress());
    QVERIFY(!result);
    QVERIFY(oneLine(result.error()).find("squid") != std::string::npos);
}

void CaseAgreementTest::stopsWhenItIsTold()
{
    const auto cases = readCases(QString(oneCase).arg("hit").toStdString(), "one.json", catalog());
    Progress progress;
    progress.stop();
    const auto result = agreement(*cases, findDialect(catalog(), "rfc")->dialect, leastRecentlyUsed, progress);
    QVERIFY(!result && isStopped(result.error()));
}

REGISTER_TEST(CaseAgreementTest)
#include "case_agreement_test.moc"
