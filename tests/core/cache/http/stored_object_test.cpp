// Does the freshness of a stored answer follow the arithmetic of RFC 9111, section 4.2?
#include "core/cache/http/stored_object.h"
#include "tests/core/cache/http/origin.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::http;

namespace {

constexpr double noon = 1'700'000'000; // a whole second

/// Asked at noon + 1 and answered two seconds later.
std::optional<StoredObject> kept(const std::vector<HeaderLine>& lines, const CacheDialect& dialect, int status = 200)
{
    HeaderBook book;
    const HeadersId headers = book.add(lines);
    const HeaderFields& fields = book.fields(headers);
    Response response{
        .status = status, .headers = headers, .version = 1, .date = noon + 3, .sentAt = noon + 3, .endsAt = noon + 3};
    if (fields.date.isTime())
        response.date = fields.date.at(noon + 3);
    if (fields.age)
        response.age = static_cast<std::int64_t>(*fields.age);
    return stored(response, readResponse(book, headers, dialect), {.askedAt = noon + 1, .receivedAt = noon + 3},
                  dialect);
}

} // namespace

class StoredObjectTest : public QObject {
    Q_OBJECT
private slots:
    void livesByTheFirstRuleThatSpeaks_data();
    void livesByTheFirstRuleThatSpeaks();
    void countsTheAgeAsTheRfcDoes_data();
    void countsTheAgeAsTheRfcDoes();
    void refusesWhatMayNotBeStored_data();
    void refusesWhatMayNotBeStored();
    void opensTheStaleWindowAfterTheLifetime();
    void servesStaleAfterAnErrorWithinItsWindow_data();
    void servesStaleAfterAnErrorWithinItsWindow();
    void roundsAsTheClockOfTheDialectDoes_data();
    void roundsAsTheClockOfTheDialectDoes();
};

void StoredObjectTest::livesByTheFirstRuleThatSpeaks_data()
{
    QTest::addColumn<QByteArray>("cacheControl");
    QTest::addColumn<QByteArray>("expires");
    QTest::addColumn<double>("lifetime");
    QTest::newRow("max-age") << QByteArray("max-age=60") << QByteArray() << 60.0;
    QTest::newRow("s-maxage before max-age")
        << QByteArray("max-age=60, s-maxage=5") << QByteArray() << 5.0;                               // section 4.2.1
    QTest::newRow("max-age before Expires") << QByteArray("max-age=60") << QByteArray("@+5") << 60.0; // section 5.3
    QTest::newRow("Expires less Date") << QByteArray("public") << QByteArray("@+5") << 5.0;
    QTest::newRow("too large to be a number")
        << QByteArray("max-age=99999999999999999999") << QByteArray() << 2147483648.0;
}

void StoredObjectTest::livesByTheFirstRuleThatSpeaks()
{
    QFETCH(QByteArray, cacheControl);
    QFETCH(QByteArray, expires);
    QFETCH(double, lifetime);
    std::vector<HeaderLine> lines{{"Cache-Control", cacheControl.toStdString()}};
    if (!expires.isEmpty())
        lines.push_back({"Expires", expires.toStdString()});
    const auto object = kept(lines, CacheDialect{});
    QVERIFY(object);
    QCOMPARE(object->freshUntil - object->ageBase, lifetime);
}

void StoredObjectTest::countsTheAgeAsTheRfcDoes_data()
{
    // Section 4.2.3: corrected_initial_age = max(now - Date, Age + response_delay); the response took 2 s.
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<int>("initial");
    QTest::newRow("response delay") << QByteArray("@+0") << QByteArray() << 2;
    QTest::newRow("apparent age") << QByteArray("@-100") << QByteArray() << 100;
    QTest::newRow("Age and delay") << QByteArray("@+0") << QByteArray("57") << 59;
    QTest::newRow("the greater of both") << QByteArray("@-100") << QByteArray("57") << 100;
    QTest::newRow("a clock that is ahead") << QByteArray("@+50") << QByteArray() << 2;
}

void StoredObjectTest::countsTheAgeAsTheRfcDoes()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, age);
    QFETCH(int, initial);
    std::vector<HeaderLine> lines{{"Cache-Control", "max-age=60"}, {"Date", date.toStdString()}};
    if (!age.isEmpty())
        lines.push_back({"Age", age.toStdString()});
    const auto object = kept(lines, CacheDialect{});
    QVERIFY(object);
    QCOMPARE(object->ageAt(noon + 3), std::int64_t(initial));
    QCOMPARE(object->ageAt(noon + 13), std::int64_t(initial + 10)); // current_age adds the resident time
    QCOMPARE(object->freshUntil, noon + 3 - initial + 60);
}

void StoredObjectTest::refusesWhatMayNotBeStored_data()
{
    QTest::addColumn<QByteArray>("cacheControl");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isStored");
    QTest::newRow("no-store") << QByteArray("no-store, max-age=60") << 200 << false; // section 3
    QTest::newRow("private") << QByteArray("private") << 200 << false;
    QTest::newRow("no-cache is stored") << QByteArray("no-cache") << 200 << true;
    QTest::newRow("a 500 that says so") << QByteArray("max-age=60") << 500 << true;
    QTest::newRow("a 500 that says nothing") << QByteArray("public") << 500 << false;
    QTest::newRow("a 404 that says nothing")
        << QByteArray("public") << 404 << true; // heuristically cacheable: RFC 9110, section 15.1
    QTest::newRow("a 302 that says nothing") << QByteArray("public") << 302 << false;
    QTest::newRow("a part") << QByteArray("max-age=60") << 206 << false;
}

void StoredObjectTest::refusesWhatMayNotBeStored()
{
    QFETCH(QByteArray, cacheControl);
    QFETCH(int, status);
    QFETCH(bool, isStored);
    QCOMPARE(kept({{"Cache-Control", cacheControl.toStdString()}}, CacheDialect{}, status).has_value(), isStored);
}

void StoredObjectTest::opensTheStaleWindowAfterTheLifetime()
{
    const CacheDialect dialect{.countsResponseDelay = false};
    const auto object =
        kept({{"Cache-Control", "max-age=600, stale-while-revalidate=30"}}, dialect); // RFC 5861, section 3
    QCOMPARE(object->freshUntil, noon + 603);
    QCOMPARE(object->staleUntil, noon + 633);
    const auto forbidden =
        kept({{"Cache-Control", "max-age=600, stale-while-revalidate=30, must-revalidate"}}, dialect);
    QCOMPARE(forbidden->staleUntil, noon + 603);
    const auto validated = kept({{"Cache-Control", "no-cache, max-age=600, stale-while-revalidate=30"}}, dialect);
    QVERIFY(!validated->isFresh(noon + 4) && validated->staleUntil < noon);
}

void StoredObjectTest::servesStaleAfterAnErrorWithinItsWindow_data()
{
    QTest::addColumn<QByteArray>("cacheControl");
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<double>("after");
    QTest::addColumn<bool>("isServed");
    const QByteArray window("max-age=600, stale-if-error=1200"); // the example of RFC 5861, section 4.1
    QTest::newRow("500 within") << window << 500 << 900.0 << true;
    QTest::newRow("500 after") << window << 500 << 1801.0 << false;
    QTest::newRow("404 is no error") << window << 404 << 900.0 << false;
    QTest::newRow("501 is no error") << window << 501 << 900.0 << false;
    QTest::newRow("no answer") << window << 0 << 900.0 << true;
    QTest::newRow("forbidden") << window + ", must-revalidate" << 500 << 900.0 << false;
    QTest::newRow("not allowed") << QByteArray("max-age=600") << 500 << 900.0 << false;
}

void StoredObjectTest::servesStaleAfterAnErrorWithinItsWindow()
{
    QFETCH(QByteArray, cacheControl);
    QFETCH(int, status);
    QFETCH(double, after);
    QFETCH(bool, isServed);
    const CacheDialect dialect{.countsResponseDelay = false};
    const auto object = kept({{"Cache-Control", cacheControl.toStdString()}}, dialect);
    const Failure failure = status == 0 ? Failure::Error : Failure::None;
    QCOMPARE(mayServeAfter(*object, failure, status, noon + 3 + after, dialect), isServed);
}

void StoredObjectTest::roundsAsTheClockOfTheDialectDoes_data()
{
    // max-age=2, received 0.7 s past a whole second: L to L+1 with "still fresh at the lifetime", L-1 to L without, L on an exact clock.
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<double>("freshFor");
    QTest::newRow("exact") << QByteArray("varnish") << 2.0;
    QTest::newRow("whole seconds, inclusive") << QByteArray("nginx") << 2.3;
    QTest::newRow("whole seconds, exclusive") << QByteArray("squid") << 1.3;
}

void StoredObjectTest::roundsAsTheClockOfTheDialectDoes()
{
    QFETCH(QByteArray, name);
    QFETCH(double, freshFor);
    const CacheDialect dialect = edgewright::testing::dialect(name.toStdString());
    HeaderBook book;
    const HeadersId headers = book.add({{"Cache-Control", "max-age=2"}, {"ETag", "\"a\""}});
    const Response response{.status = 200, .headers = headers, .version = 1, .date = noon, .sentAt = noon};
    const auto object = stored(response, readResponse(book, headers, dialect),
                               {.askedAt = noon + 0.7, .receivedAt = noon + 0.7}, dialect);
    QVERIFY(object);
    QVERIFY(object->isFresh(noon + 0.7 + freshFor - 0.01));
    QVERIFY(!object->isFresh(noon + 0.7 + freshFor + 0.01));
}

REGISTER_TEST(StoredObjectTest)
#include "stored_object_test.moc"
