// Is a file of edge user allocation read, and is what is wrong with one said?
#include "core/placement/coverage/coverage_json.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class CoverageJsonTest : public QObject {
    Q_OBJECT
private slots:
    void readsStationsAndUsers();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

namespace {

const QByteArray whole = R"({"format": "edge-user-allocation", "version": 1, "stations": [
    {"id": "s", "lat": 1, "lon": 2, "radius_m": 100, "capacity": 6}, {"id": "t", "capacity": 0}],
    "users": [{"id": "u", "in_range": ["t", "s"]}, {"id": "v", "in_range": []}]})";

} // namespace

void CoverageJsonTest::readsStationsAndUsers()
{
    const auto problem = coverageFromJson(whole.toStdString(), "city.json");
    QVERIFY2(problem.has_value(), problem ? "" : oneLine(problem.error()).c_str());
    QCOMPARE(problem->capacity, (std::vector<int>{6, 0}));
    QCOMPARE(problem->inRange, (std::vector<std::vector<int>>{{1, 0}, {}}));
}

void CoverageJsonTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const char* old, const char* with, const char* where) {
        QTest::newRow(name) << QByteArray(old) << QByteArray(with) << QString("city.json") + where;
    };
    row("another format", "edge-user-allocation", "network-pop-placement", "#/format");
    row("a newer version", "\"version\": 1", "\"version\": 2", "#/version");
    row("no stations", "\"stations\"", "\"masts\"", "#/stations");
    row("no users", "\"users\"", "\"people\"", "#/users");
    row("users are no list", "\"users\": [", "\"users\": 3, \"rest\": [", "#/users");
    row("a station without an id", "\"id\": \"s\", ", "", "#/stations/0/id");
    row("a station is a word", "{\"id\": \"t\", \"capacity\": 0}", "\"t\"", "#/stations/1");
    row("an empty id", "\"id\": \"t\"", "\"id\": \"\"", "#/stations/1/id");
    row("a station twice", "\"id\": \"t\"", "\"id\": \"s\"", "#/stations/1/id");
    row("no capacity", ", \"capacity\": 0", "", "#/stations/1/capacity");
    row("negative capacity", "\"capacity\": 0", "\"capacity\": -1", "#/stations/1/capacity");
    row("half a user", "\"capacity\": 0", "\"capacity\": 1.5", "#/stations/1/capacity");
    row("more than an int", "\"capacity\": 0", "\"capacity\": 1e12", "#/stations/1/capacity");
    row("capacity is a word", "\"capacity\": 0", "\"capacity\": \"6\"", "#/stations/1/capacity");
    row("a user twice", "\"id\": \"v\"", "\"id\": \"u\"", "#/users/1/id");
    row("no range", ", \"in_range\": []", "", "#/users/1/in_range");
    row("range is a word", "\"in_range\": []", "\"in_range\": \"s\"", "#/users/1/in_range");
    row("dangling", "[\"t\", \"s\"]", "[\"t\", \"x\"]", "#/users/0/in_range/1");
    row("a number for a station", "[\"t\", \"s\"]", "[1]", "#/users/0/in_range/0");
    row("in range twice", "[\"t\", \"s\"]", "[\"s\", \"s\"]", "#/users/0/in_range");
    row("cut off", "{\"id\": \"v\", \"in_range\": []}]}", "", ":3:");
    row("no object", whole, "[]", "#");
    row("empty", whole, "", ":1:1");
}

void CoverageJsonTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, old);
    QFETCH(const QByteArray, with);
    QFETCH(const QString, where);
    QByteArray content = whole;
    content.replace(old, with);
    QVERIFY(content != whole);
    const auto refused = coverageFromJson(content.toStdString(), "city.json");
    QVERIFY(!refused);
    QVERIFY2(refused.error().where.starts_with(where.toStdString()), oneLine(refused.error()).c_str());
    QVERIFY(!refused.error().remedy.empty());
}

REGISTER_TEST(CoverageJsonTest)
#include "coverage_json_test.moc"
