// Does `freshness` replay cases and say where it agrees?
#include "tests/app/cli/headless.h"
#include "tests/core/io/shared_data.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright::testing;

class FreshnessCommandTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhereItAgreesAndWhereNot();
    void refusesWhatItCantRead_data();
    void refusesWhatItCantRead();
    void listsTheDialects();
    void replaysTheMeasuredCases();
};

namespace {

constexpr const char* cases = R"({"schema": 1, "cases": [{"id": "short", "kind": "lifetime", "rfc": ["o", "h"],
 "origin": {"/a": [{"version": 1, "headers": {"Cache-Control": "max-age=2"}}]},
 "timeline": [{"t": 0, "path": "/a"}, {"t": 3, "path": "/a"}], "outcomes": {}}]})";

} // namespace

void FreshnessCommandTest::saysWhereItAgreesAndWhereNot()
{
    const Folder folder;
    const QString file = folder.write("cases.json", cases);
    const Outcome told = run({"freshness", file, "--json"});
    QCOMPARE(told.status, 0);
    const Json json = told.json();
    QCOMPARE(json["cases"].get<int>(), 1);
    QCOMPARE(json["requests"].get<int>(), 2);
    QCOMPARE(json["agree"].get<int>(), 1); // the second is past its 2 s: no hit
    QCOMPARE(json["disagree"].size(), std::size_t(1));
    QCOMPARE(json["disagree"][0]["case"].get<std::string>(), std::string("short"));
    QCOMPARE(json["disagree"][0]["request"].get<int>(), 1);
    QCOMPARE(json["disagree"][0]["expected"].get<std::string>(), std::string("h"));
    QVERIFY(json["disagree"][0]["got"].get<std::string>().starts_with("miss 200 v1"));
    const Outcome words = run({"freshness", file});
    QCOMPARE(words.status, 0);
    QVERIFY2(words.out.contains("1 of 2 requests in 1 cases agree") && words.out.contains("short"), words.out);
}

void FreshnessCommandTest::refusesWhatItCantRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("no file") << QStringList{} << "CASES";
    QTest::newRow("absent file") << QStringList{"absent.json"} << "absent.json";
    QTest::newRow("a project") << QStringList{"small"} << "#/schema";
    QTest::newRow("unknown dialect") << QStringList{"cases", "--dialect", "toaster"} << "trafficserver";
    QTest::newRow("no case of the dialect") << QStringList{"cases", "--dialect", "nginx"} << "nginx";
}

void FreshnessCommandTest::refusesWhatItCantRead()
{
    const Folder folder;
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentions);
    for (QString& argument : arguments)
        argument = argument == "small"   ? folder.small()
                   : argument == "cases" ? folder.write("cases.json", cases)
                                         : argument;
    const Outcome refused = run(QStringList{"freshness"} + arguments);
    QVERIFY2(refused.status == 2, refused.out + refused.err);
    QCOMPARE(refused.err.count('\n'), 1);
    QVERIFY2(refused.err.contains(mentions.toUtf8()), refused.err);
}

void FreshnessCommandTest::listsTheDialects()
{
    const Json json = run({"freshness", "--list", "--json"}).json();
    QStringList names;
    for (const Json& entry : json.at("dialects"))
        names << QString::fromStdString(entry.at("name").get<std::string>());
    for (const char* name : {"rfc", "varnish", "nginx", "squid", "trafficserver", "apache", "cloudflare", "fastly",
                             "cloudfront", "akamai"})
        QVERIFY2(names.contains(name), name);
}

void FreshnessCommandTest::replaysTheMeasuredCases()
{
    const QString folder = sharedData("cdn");
    if (folder.isEmpty())
        QSKIP("the development data is absent");
    const Json json = run({"freshness", folder + "/cases.json", "--dialect", "rfc", "--json"}).json();
    QCOMPARE(json["agree"].get<int>(), json["requests"].get<int>());
    QVERIFY(json["cases"].get<int>() > 90);
}

REGISTER_TEST(FreshnessCommandTest)
#include "freshness_test.moc"
