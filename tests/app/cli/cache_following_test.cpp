// Does the headless program step through one request as the core tells it, and say what names none?
#include "tests/app/cli/headless.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright::testing;

namespace {

/// Visitors fetch films (one object, 100 kB) over a point of presence 5 ms away, 20 ms from the origin; others fetch nothing.
constexpr const char* project = R"({"format": "edgewright", "version": 1,
 "nodes": [
  {"id": "a", "name": "Harbour", "kind": "access", "tier": "device"},
  {"id": "o", "name": "Studio", "kind": "origin", "tier": "cloud"},
  {"id": "p", "name": "Corner", "kind": "point_of_presence", "tier": "edge", "cache_gib": 1}],
 "links": [{"id": "l", "from": "a", "to": "p", "latency_ms": 5}, {"id": "m", "from": "p", "to": "o", "latency_ms": 20}],
 "populations": [
  {"id": "idle", "name": "Readers", "node": "a"},
  {"id": "many", "name": "Fans", "node": "a", "users": 1, "requests_per_second": 1, "contents": ["films", "news"]},
  {"id": "v", "name": "Visitors", "node": "a", "users": 10, "requests_per_second": 1, "contents": ["films"]}],
 "contents": [
  {"id": "films", "name": "Films", "origin": "o", "objects": 1, "mean_size_kb": 100, "ttl_s": 10},
  {"id": "news", "name": "News", "origin": "o", "objects": 10, "ttl_s": 10}]})";

struct Drawn {
    Folder folder;
    QString file = folder.write("films.edge.json", project);
    Outcome follow(const QStringList& options) const
    {
        return run(QStringList{"cache", file, "--requests", "2000", "--warm-up", "0"} + options);
    }
};

} // namespace

class CacheFollowingTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheStepsInOrder();
    void asWordsForPeople();
    void everyOptionCounts_data();
    void everyOptionCounts();
    void refusesWhatNamesNoRequest_data();
    void refusesWhatNamesNoRequest();
};

void CacheFollowingTest::tellsTheStepsInOrder()
{
    const Drawn drawn;
    const Outcome followed = drawn.follow({"--follow", "Visitors", "--json"});
    QVERIFY2(followed.status == 0, followed.err);
    const Json json = followed.json();
    QCOMPARE(json.at("request").at("population").get<std::string>(), std::string("v"));
    QCOMPARE(json.at("request").at("content_name").get<std::string>(), std::string("Films"));
    QCOMPARE(json.at("request").at("object").get<int>(), 1);
    QStringList steps;
    for (const Json& step : json.at("steps"))
        steps << QString("%1 %2").arg(step.at("node").get<std::string>().c_str(),
                                      step.at("what").get<std::string>().c_str());
    const Json& lookUp = json.at("steps").at(1);
    if (lookUp.at("what") == "absent") { // nobody of the others came before
        QCOMPARE(steps, (QStringList{"a sent", "p absent", "p asks", "o origin_answers", "p gets", "p keeps",
                                     "p answers", "a received"}));
        QCOMPARE(lookUp.at("reason").get<std::string>(), std::string("compulsory"));
    }
    QCOMPARE(lookUp.at("at_ms").get<double>(), 5.0);
    double parts = 0;
    for (const char* part : {"network_ms", "waiting_ms", "body_ms"})
        parts += json.at(part).get<double>();
    QVERIFY(std::abs(parts - json.at("latency_ms").get<double>()) < 1e-9);
    QCOMPARE(json.at("steps").back().at("at_ms").get<double>(), json.at("latency_ms").get<double>());
}

void CacheFollowingTest::asWordsForPeople()
{
    const Drawn drawn;
    const Outcome followed = drawn.follow({"--follow", "v", "--at", "5"});
    QVERIFY2(followed.status == 0, followed.err);
    const QString words = QString::fromUtf8(followed.out);
    QVERIFY2(words.startsWith("Visitors, 5"), followed.out);
    for (const char* part :
         {"Asks for object 1 of Films", "Has a fresh copy: ", "Has the whole answer, 100 kB", "Corner"})
        QVERIFY2(words.contains(part), (part + followed.out).constData());
}

void CacheFollowingTest::everyOptionCounts_data()
{
    QTest::addColumn<QStringList>("option");
    QTest::newRow("population") << QStringList{"--follow", "Visitors", "--content", "Films"};
    QTest::newRow("content") << QStringList{"--follow", "Fans", "--content", "News"};
    QTest::newRow("object") << QStringList{"--follow", "Fans", "--content", "News", "--object", "7"};
    QTest::newRow("time") << QStringList{"--follow", "Fans", "--content", "Films", "--at", "20"};
    QTest::newRow("what if") << QStringList{"--follow", "Fans", "--content", "Films", "--capacity", "1KiB"};
}

void CacheFollowingTest::everyOptionCounts()
{
    QFETCH(QStringList, option);
    const Drawn drawn;
    const Outcome before = drawn.follow({"--follow", "Fans", "--content", "Films", "--json"});
    const Outcome after = drawn.follow(option + QStringList{"--json"});
    QVERIFY2(before.status == 0 && after.status == 0, after.err);
    QVERIFY(before.json().at("steps") != after.json().at("steps"));
}

void CacheFollowingTest::refusesWhatNamesNoRequest_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown population") << QStringList{"--follow", "Nobody"} << "Nobody";
    QTest::newRow("fetches nothing") << QStringList{"--follow", "Readers"} << "Readers fetch no contents";
    QTest::newRow("one of several") << QStringList{"--follow", "Fans"} << "Fans fetch 2 content sets";
    QTest::newRow("unknown content") << QStringList{"--follow", "Fans", "--content", "Songs"} << "Songs";
    QTest::newRow("not theirs") << QStringList{"--follow", "Visitors", "--content", "News"}
                                << "Visitors do not fetch News";
    QTest::newRow("no such object") << QStringList{"--follow", "Visitors", "--object", "2"} << "Films has no object 2";
    QTest::newRow("half an object") << QStringList{"--follow", "Visitors", "--object", "1.5"} << "whole number";
    QTest::newRow("too late") << QStringList{"--follow", "Visitors", "--at", "1e6"} << "no such request in";
    QTest::newRow("time alone") << QStringList{"--at", "5"} << "--at";
    QTest::newRow("object alone") << QStringList{"--object", "5"} << "--object";
    QTest::newRow("content alone") << QStringList{"--content", "Films"} << "--content";
    QTest::newRow("a comparison") << QStringList{"--follow", "Visitors", "--compare", "policies"} << "--compare";
    QTest::newRow("curves") << QStringList{"--follow", "Visitors", "--curves"} << "--curves";
    QTest::newRow("replications") << QStringList{"--follow", "Visitors", "--replications", "3"} << "--replications";
}

void CacheFollowingTest::refusesWhatNamesNoRequest()
{
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    const Drawn drawn;
    const Outcome refused = drawn.follow(options);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(said.toUtf8()), refused.err);
    QVERIFY(refused.out.isEmpty());
}

REGISTER_TEST(CacheFollowingTest)
#include "cache_following_test.moc"
