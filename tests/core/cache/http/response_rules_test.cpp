// Is an answer read as its dialect reads it?
#include "core/cache/http/response_rules.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::http;

class ResponseRulesTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheLifetimeOfTheDialect_data();
    void readsTheLifetimeOfTheDialect();
    void leavesOutAFieldThatMayNotBeStored();
    void readsTheWindows();
};

void ResponseRulesTest::readsTheLifetimeOfTheDialect_data()
{
    QTest::addColumn<QByteArray>("cacheControl");
    QTest::addColumn<bool>("isOdd"); // last directive, no quotes, case matters
    QTest::addColumn<double>("lifetime");
    QTest::newRow("first of two") << QByteArray("max-age=60, max-age=2") << false << 60.0;
    QTest::newRow("last of two") << QByteArray("max-age=60, max-age=2") << true << 2.0;
    QTest::newRow("quoted") << QByteArray("max-age=\"60\"") << false
                            << 60.0; // RFC 9111, section 5.2: recipients should accept both
    QTest::newRow("quotes not read") << QByteArray("max-age=\"60\"") << true << 0.0;
    QTest::newRow("capitals") << QByteArray("MAX-AGE=60") << false << 60.0;
    QTest::newRow("capitals not read") << QByteArray("MAX-AGE=60") << true << -1.0;
    QTest::newRow("not a number") << QByteArray("max-age=x") << false << 0.0; // section 4.2.1: take it as stale
    QTest::newRow("without value") << QByteArray("max-age") << false << 0.0;
    QTest::newRow("negative") << QByteArray("max-age=-5") << false << 0.0;
}

void ResponseRulesTest::readsTheLifetimeOfTheDialect()
{
    QFETCH(QByteArray, cacheControl);
    QFETCH(bool, isOdd);
    QFETCH(double, lifetime);
    HeaderBook book;
    CacheDialect dialect;
    if (isOdd) {
        dialect.repeatedDirective = RepeatedDirective::Last;
        dialect.readsQuotedNumbers = false;
        dialect.directivesCaseSensitive = true;
    }
    const auto rules = readResponse(book, book.add({{"Cache-Control", cacheControl.toStdString()}}), dialect);
    QCOMPARE(rules.stated.value_or(-1), lifetime);
}

void ResponseRulesTest::leavesOutAFieldThatMayNotBeStored()
{
    HeaderBook book;
    const auto headers = book.add({{"X-Mark", "1"}, {"Cache-Control", "private=\"X-Mark\", max-age=60"}});
    const auto whole = readResponse(book, headers, CacheDialect{});
    QVERIFY(whole.isUnstorable);
    const auto without = readResponse(book, headers, CacheDialect{.privateField = FieldDirective::Field});
    QVERIFY(!without.isUnstorable); // RFC 9111, section 5.2.2.7
    QCOMPARE(book.value(without.stored, "x-mark"), std::string());
    QCOMPARE(book.value(without.stored, "cache-control"), std::string("private=\"X-Mark\", max-age=60"));
}

void ResponseRulesTest::readsTheWindows()
{
    HeaderBook book;
    const auto rules = readResponse(
        book, book.add({{"Cache-Control", "max-age=1, stale-while-revalidate=2, stale-if-error=3, proxy-revalidate"}}),
        CacheDialect{});
    QCOMPARE(rules.staleWhileRevalidate, 2.0);
    QCOMPARE(rules.staleIfError, 3.0);
    QVERIFY(rules.forbidsStale && !rules.hasSharedMaxAge && !rules.hasValidator);
}

REGISTER_TEST(ResponseRulesTest)
#include "response_rules_test.moc"
