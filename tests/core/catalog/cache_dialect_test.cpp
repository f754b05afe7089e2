// Is a behaviour set from what fits it, and is all else refused?
#include "core/catalog/cache_dialect.h"
#include "core/catalog/catalog.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace edgewright;
using nlohmann::json;

class CacheDialectTest : public QObject {
    Q_OBJECT
private slots:
    void givesBackWhatWasSet_data();
    void givesBackWhatWasSet();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void refusesABehaviourThatNobodyHas();
    void saysWhereAFactOfTheCatalogueIsWrong_data();
    void saysWhereAFactOfTheCatalogueIsWrong();
};

void CacheDialectTest::givesBackWhatWasSet_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("yes or no") << QByteArray("esi") << QByteArray("true");
    QTest::newRow("seconds") << QByteArray("grace_s") << QByteArray("2.5");
    QTest::newRow("without end") << QByteArray("max_stale_s") << QByteArray("\"never\"");
    QTest::newRow("a count") << QByteArray("admit_at_request") << QByteArray("3");
    QTest::newRow("a word") << QByteArray("clock") << QByteArray("\"whole_seconds\"");
    QTest::newRow("the last word") << QByteArray("unfit_304") << QByteArray("\"changes_nothing\"");
    QTest::newRow("statuses") << QByteArray("negative_statuses") << QByteArray("[404,410]");
    QTest::newRow("words") << QByteArray("ignore_headers") << QByteArray("[\"Expires\"]");
    QTest::newRow("by status") << QByteArray("ttl_by_status_s") << QByteArray("{\"404\":3.0}");
    QTest::newRow("failures") << QByteArray("stale_on") << QByteArray("[\"error\",\"updating\",\"http_429\"]");
}

void CacheDialectTest::givesBackWhatWasSet()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    CacheDialect dialect;
    const json wanted = json::parse(value.toStdString());
    QVERIFY(behaviourOf(dialect, key.toStdString()) != wanted);
    QVERIFY(setBehaviour(dialect, key.toStdString(), wanted));
    QCOMPARE(QByteArray::fromStdString(behaviourOf(dialect, key.toStdString()).dump()), value);
}

void CacheDialectTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* key, const char* value) {
        QTest::newRow((std::string(key) + ' ' + value).c_str()) << QByteArray(key) << QByteArray(value);
    };
    row("esi", "1");
    row("esi", "\"yes\"");
    row("grace_s", "-1");
    row("grace_s", "\"forever\"");
    row("grace_s", "true");
    row("admit_at_request", "1.5");
    row("admit_at_request", "99999999999");
    row("clock", "\"sundial\"");
    row("clock", "0");
    row("negative_statuses", "[40]");
    row("negative_statuses", "404");
    row("ignore_headers", "[1]");
    row("ttl_by_status_s", "{\"4x4\": 3}");
    row("ttl_by_status_s", "{\"404\": -3}");
    row("ttl_by_status_s", "[404]");
    row("stale_on", "[\"http_4xx\"]");
    row("stale_on", "[\"http_99x\"]");
    row("stale_on", "[7]");
    row("stale_on", "null");
}

void CacheDialectTest::refusesWhatDoesNotFit()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    CacheDialect dialect;
    const auto set = setBehaviour(dialect, key.toStdString(), json::parse(value.toStdString()));
    QVERIFY(!set);
    QVERIFY(dialect == CacheDialect{});
    QCOMPARE(QByteArray::fromStdString(set.error().where), key);
    QVERIFY(!set.error().remedy.empty());
}

void CacheDialectTest::refusesABehaviourThatNobodyHas()
{
    CacheDialect dialect;
    QVERIFY(!setBehaviour(dialect, "telepathy", true));
    QVERIFY(behaviourOf(dialect, "telepathy").is_null());
}

void CacheDialectTest::saysWhereAFactOfTheCatalogueIsWrong_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("where");
    const QByteArray evidence = R"(, "source": "s", "date": "2026", "confidence": "A")";
    const QByteArray named = R"("dialects": [{"key": "d", "title": "D")" + evidence + "}], ";
    QTest::newRow("a dialect that is not there")
        << QByteArray(R"("dialect_behaviours": [{"dialect": "x", "key": "esi", "value": true)" + evidence + "}]")
        << QByteArray("c.json#/dialect_behaviours/0/dialect");
    QTest::newRow("an unknown behaviour")
        << QByteArray(named + R"("dialect_behaviours": [{"dialect": "d", "key": "telepathy", "value": true)" +
                      evidence + "}]")
        << QByteArray("c.json#/dialect_behaviours/0/value");
    QTest::newRow("no value") << QByteArray(named + R"("dialect_facts": [{"dialect": "d", "key": "esi")" + evidence +
                                            "}]")
                              << QByteArray("c.json#/dialect_facts/0/value");
    QTest::newRow("no source") << QByteArray(named + R"("dialect_facts": [{"dialect": "d", "key": "esi", "value": 1}])")
                               << QByteArray("c.json#/dialect_facts/0/source");
    QTest::newRow("a dialect twice") << QByteArray(R"("dialects": [{"key": "d", "title": "D")" + evidence +
                                                   R"(}, {"key": "d", "title": "E")" + evidence + "}]")
                                     << QByteArray("c.json#/dialects/1/key");
}

void CacheDialectTest::saysWhereAFactOfTheCatalogueIsWrong()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, where);
    const std::string text =
        R"({"format": "edgewright-catalog", "version": 1, "sources": [{"id": "s", "title": "S"}], )" +
        table.toStdString() + "}";
    const std::pair<std::string, std::string> files[] = {{"c.json", text}};
    const auto parsed = parseCatalog(files);
    QVERIFY(!parsed);
    QCOMPARE(QByteArray::fromStdString(parsed.error().where), where);
}

REGISTER_TEST(CacheDialectTest)
#include "cache_dialect_test.moc"
