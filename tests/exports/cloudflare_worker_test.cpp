// Does the Worker, served by workerd, do what the drawing says?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "core/export/folder/write_manifest.h"
#include "tests/core/export/drawings.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;
using nlohmann::json;

namespace {

const std::string news = "http://news.example.com";

json answer(int status, const std::string& body = "", const json& headers = json::object())
{
    return {{"status", status}, {"body", body}, {"headers", headers}};
}

/// `origin`: what it answers in turn; "unreachable": it doesn't.
json request(const std::string& path, const std::vector<json>& origin = {})
{
    return {{"url", news + path}, {"origin", {{path, origin}}}};
}

/// Contents whose copies are stale after a second: what else is known of them comes from the drawing.
json soonStale(const json& seconds)
{
    json set{{"host", "news.example.com"}, {"path", "/articles/*"}, {"fresh", 1},   {"staleWhileRevalidate", 0},
             {"staleIfError", 0},          {"fragments", nullptr},  {"kept", true}, {"tag", "articles"}};
    set.update(seconds);
    return {{"CONTENT_SETS", json::array({set})}};
}

} // namespace

class CloudflareWorkerTest : public QObject {
    Q_OBJECT

private slots:
    void passesRequestsOn();
    void servesACopyWhereTheOriginFails_data();
    void servesACopyWhereTheOriginFails();
    void aCopyIsServedNoLongerThanDrawn();
    void revalidatesBehindTheAnswer();
    void personalAnswersAreNeverKept_data();
    void personalAnswersAreNeverKept();
    void theFallbackTakesOver();
    void composesPagesOfFragments();
    void asksForFragmentsInTheNameOfTheUser();

private:
    json answers(const json& requests);
};

json CloudflareWorkerTest::answers(const json& requests)
{
    const Manifest manifest = *exportTo(*exporterWithKey("cloudflare"), deliverySites(1, Provider::Cloudflare));
    QTemporaryDir folder;
    if (!writeManifest(manifest, folder.path().toStdString()))
        return {};
    QProcess node;
    node.start("node", {EDGEWRIGHT_SOURCE_DIR "/tests/exports/run_worker.mjs",
                        folder.path() + "/worker/consent-and-redirects"});
    if (!node.waitForStarted())
        return {{"absent", "node is not installed here"}};
    node.write(QByteArray::fromStdString(requests.dump()));
    node.closeWriteChannel();
    if (!node.waitForFinished(120'000))
        return {};
    const std::string words = node.readAllStandardOutput().toStdString();
    if (node.exitCode() == 3)
        return {{"absent", words}};
    return json::parse(words, nullptr, false);
}

#define NEED(all) \
    do { \
        if ((all).is_object()) \
            QSKIP((all)["absent"].get<std::string>().c_str()); \
        QVERIFY2((all).is_array(), "the Worker did not answer"); \
    } while (false)

void CloudflareWorkerTest::passesRequestsOn()
{
    json post = request("/articles/1");
    post["method"] = "POST";
    const json all = answers({request("/anything/else"), post});
    NEED(all);
    QCOMPARE(all[0]["body"].get<std::string>(), std::string("origin news.example.com/anything/else"));
    QCOMPARE(all[1]["status"].get<int>(), 200);
}

void CloudflareWorkerTest::servesACopyWhereTheOriginFails_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("failure");
    QTest::addColumn<int>("status");
    QTest::newRow("it answers 503") << QByteArray("/articles/1") << QByteArray(R"({"status": 503})") << 200;
    QTest::newRow("it can't be reached") << QByteArray("/articles/1") << QByteArray(R"("unreachable")") << 200;
    QTest::newRow("that something is gone is an answer")
        << QByteArray("/articles/1") << QByteArray(R"({"status": 410})") << 410;
    QTest::newRow("contents without stale-if-error") << QByteArray("/rest") << QByteArray(R"({"status": 503})") << 503;
    QTest::newRow("nor where there is no answer") << QByteArray("/rest") << QByteArray(R"("unreachable")") << 502;
}

void CloudflareWorkerTest::servesACopyWhereTheOriginFails()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, failure);
    QFETCH(int, status);
    const json all =
        answers({request(path.toStdString()), request(path.toStdString(), {json::parse(failure.toStdString())})});
    NEED(all);
    QCOMPARE(all[0]["status"].get<int>(), 200);
    QCOMPARE(all[1]["status"].get<int>(), status);
    if (status == 200)
        QCOMPARE(all[1]["body"].get<std::string>(), all[0]["body"].get<std::string>());
}

void CloudflareWorkerTest::aCopyIsServedNoLongerThanDrawn()
{
    json first = request("/articles/1"), second = request("/articles/1", {answer(503)});
    first["vars"] = soonStale({{"staleIfError", 1}}); // one second of freshness, one of grace
    second["waitMs"] = 2500;
    const json all = answers({first, second});
    NEED(all);
    QCOMPARE(all[1]["status"].get<int>(), 503);
}

void CloudflareWorkerTest::revalidatesBehindTheAnswer()
{
    json first = request("/articles/1", {answer(200, "old")}), second = request("/articles/1", {answer(200, "new")}),
         third = request("/articles/1");
    first["vars"] = soonStale({{"staleWhileRevalidate", 60}});
    second["waitMs"] = 1500;
    third["origin"]["/articles/1"] = json::array({answer(503)});
    third["waitMs"] = 1500;
    const json all = answers({first, second, third});
    NEED(all);
    QCOMPARE(all[1]["body"].get<std::string>(), std::string("old")); // at once
    QCOMPARE(all[1]["asked"].size(), std::size_t(1));                // behind it
    QCOMPARE(all[2]["body"].get<std::string>(), std::string("new"));
}

void CloudflareWorkerTest::personalAnswersAreNeverKept_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("answered");
    QTest::newRow("private") << QByteArray("{}") << QByteArray(R"({"cache-control": "private, max-age=60"})");
    QTest::newRow("a cookie is set") << QByteArray("{}") << QByteArray(R"({"set-cookie": "session=1"})");
    QTest::newRow("the session's cookie") << QByteArray(R"({"cookie": "a=b; session=1"})") << QByteArray("{}");
    QTest::newRow("authorization") << QByteArray(R"({"authorization": "Basic eDp5"})") << QByteArray("{}");
}

void CloudflareWorkerTest::personalAnswersAreNeverKept()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, answered);
    json first = request("/articles/1", {answer(200, "mine", json::parse(answered.toStdString()))});
    first["headers"] = json::parse(asked.toStdString());
    first["vars"] = {{"SESSION_COOKIE", "session"}};
    const json all = answers({first, request("/articles/1", {answer(503)})});
    NEED(all);
    QCOMPARE(all[0]["body"].get<std::string>(), std::string("mine"));
    QCOMPARE(all[1]["status"].get<int>(), 503);
}

void CloudflareWorkerTest::theFallbackTakesOver()
{
    json first = request("/rest", {answer(500)});
    first["vars"] = {{"FALLBACK_URL", "https://lite.example.com/base"}};
    json post = request("/rest", {answer(500)});
    post["method"] = "POST"; // may have had its effect: it is not repeated
    const json all = answers({first, request("/rest", {json("unreachable")}), post});
    NEED(all);
    for (int i : {0, 1})
        QCOMPARE(all[i]["body"].get<std::string>(), std::string("origin lite.example.com/base/rest"));
    QCOMPARE(all[2]["status"].get<int>(), 500);
}

void CloudflareWorkerTest::composesPagesOfFragments()
{
    const std::string page =
        R"(<p>a<esi:include src="/part"/>b</p><esi:remove>gone</esi:remove><esi:include src="/x"/>c)";
    const json html{{"content-type", "text/html"}};
    json first = request("/pages/1", {answer(200, page, html)});
    first["origin"]["/part"] = json::array({answer(200, "PART")});
    first["origin"]["/x"] = json::array({answer(404)});
    const json all = answers({first, request("/articles/1", {answer(200, page, html)})});
    NEED(all);
    QCOMPARE(all[0]["body"].get<std::string>(), std::string("<p>aPARTb</p>c"));
    QCOMPARE(all[1]["body"].get<std::string>(), page); // not under Edge-Side Includes
}

/// Of the page's own host; another's is never told who asks.
void CloudflareWorkerTest::asksForFragmentsInTheNameOfTheUser()
{
    json mine =
        request("/pages/1", {answer(200, R"(<esi:include src="/part"/> <esi:include src="http://ads.example.com/x"/>)",
                                    {{"content-type", "text/html"}})});
    json anyone = mine;
    mine["headers"] = {{"cookie", "session=1"}};
    mine["vars"] = {{"SESSION_COOKIE", "session"}};
    const json all = answers({mine, anyone});
    NEED(all);
    QCOMPARE(all[0]["body"].get<std::string>(),
             std::string("origin news.example.com/part for session=1 origin ads.example.com/x"));
    QCOMPARE(all[1]["body"].get<std::string>(), std::string("origin news.example.com/part origin ads.example.com/x"));
}

REGISTER_TEST(CloudflareWorkerTest)
#include "cloudflare_worker_test.moc"
