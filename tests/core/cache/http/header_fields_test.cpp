// Are header lines read as RFC 9110 and 9111 say, and is what can't be read left out?
#include "core/cache/http/header_book.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright::http;

class HeaderFieldsTest : public QObject {
    Q_OBJECT
private slots:
    void partsAListAtCommasOutsideQuotes();
    void joinsLinesOfOneField();
    void readsTimesThatCountFromTheAnswer();
    void leavesOutAnAgeThatIsNoNumber_data();
    void leavesOutAnAgeThatIsNoNumber();
    void readsOneRange_data();
    void readsOneRange();
    void comparesTagsWeakly();
    void namesASetOnce();
    void putsFieldsOfA304InPlaceOfTheStored();
};

namespace {

HeaderFields read(const std::vector<HeaderLine>& lines)
{
    Vocabulary words;
    return readHeaders(lines, words);
}

} // namespace

void HeaderFieldsTest::partsAListAtCommasOutsideQuotes()
{
    const auto fields = read({{"cache-control", "private=\"X-A, X-B\", max-age=60 , , immutable"}});
    QCOMPARE(fields.cacheControl.size(), std::size_t(3));
    QCOMPARE(fields.cacheControl[0].value, std::string("X-A, X-B"));
    QVERIFY(fields.cacheControl[0].isQuoted);
    QCOMPARE(fields.cacheControl[1].name, std::string("max-age"));
    QVERIFY(!fields.cacheControl[2].hasValue);
}

void HeaderFieldsTest::joinsLinesOfOneField()
{
    const auto fields = read({{"Cache-Control", "max-age=60"}, {"Expires", "0"}, {"Cache-Control", "s-maxage=2"}});
    QCOMPARE(fields.cacheControl.size(), std::size_t(2)); // RFC 9110, section 5.3
    QCOMPARE(fields.cacheControl[1].line, 3);
    QCOMPARE(fields.expires.kind, HeaderTime::Invalid);
}

void HeaderFieldsTest::readsTimesThatCountFromTheAnswer()
{
    const auto fields =
        read({{"Expires", "@+3"}, {"Last-Modified", "@-10"}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}});
    QCOMPARE(fields.expires.at(100), 103.0);
    QCOMPARE(fields.lastModified.at(100.7), 90.0); // cut to whole seconds
    QCOMPARE(fields.date.at(100), 784111777.0);
}

void HeaderFieldsTest::leavesOutAnAgeThatIsNoNumber_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<double>("age");
    QTest::newRow("a number") << QByteArray("57") << 57.0;
    QTest::newRow("the first of several") << QByteArray("100, 0") << 100.0;
    QTest::newRow("letters") << QByteArray("abc") << -1.0;
    QTest::newRow("negative") << QByteArray("-50") << -1.0;
    QTest::newRow("a fraction") << QByteArray("1.5") << -1.0;
    QTest::newRow("nothing") << QByteArray("") << -1.0;
}

void HeaderFieldsTest::leavesOutAnAgeThatIsNoNumber()
{
    QFETCH(QByteArray, value);
    QFETCH(double, age);
    QCOMPARE(read({{"Age", value.toStdString()}}).age.value_or(-1), age);
}

void HeaderFieldsTest::readsOneRange_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::newRow("closed") << QByteArray("bytes=0-99") << 0.0 << 99.0;
    QTest::newRow("open") << QByteArray("bytes=500-") << 500.0 << -1.0;
    QTest::newRow("the last bytes") << QByteArray("bytes=-500") << -1.0 << 500.0;
    QTest::newRow("backwards") << QByteArray("bytes=9-1") << -1.0 << -1.0;
    QTest::newRow("several") << QByteArray("bytes=0-1,3-4") << -1.0 << -1.0;
    QTest::newRow("of another unit") << QByteArray("lines=0-1") << -1.0 << -1.0;
}

void HeaderFieldsTest::readsOneRange()
{
    QFETCH(QByteArray, value);
    QFETCH(double, first);
    QFETCH(double, last);
    const ByteRange range = read({{"Range", value.toStdString()}}).range;
    QCOMPARE(range.first, first);
    QCOMPARE(range.last, last);
}

void HeaderFieldsTest::comparesTagsWeakly()
{
    HeaderBook book;
    const auto weak = book.add({{"ETag", "W/\"a\""}}), strong = book.add({{"ETag", "\"a\""}});
    QCOMPARE(book.fields(weak).etag, book.fields(strong).etag); // RFC 9110, section 8.8.3.2
    QVERIFY(book.fields(weak).isWeakTag && !book.fields(strong).isWeakTag);
}

void HeaderFieldsTest::namesASetOnce()
{
    HeaderBook book;
    QCOMPARE(book.add({}), HeadersId(0));
    const auto first = book.add({{"A", "1"}});
    QVERIFY(first != 0 && book.add({{"A", "2"}}) != first);
    QCOMPARE(book.add({{"A", "1"}}), first);
    QCOMPARE(book.without(first, std::vector<std::string>{"a"}), HeadersId(0));
}

void HeaderFieldsTest::putsFieldsOfA304InPlaceOfTheStored()
{
    HeaderBook book; // RFC 9111, section 3.2
    const auto stored = book.add({{"X-Mark", "old"}, {"ETag", "\"a\""}, {"Cache-Control", "max-age=2"}});
    const auto merged = book.merged(stored, book.add({{"x-mark", "new"}, {"Cache-Control", "max-age=9"}}));
    QCOMPARE(book.value(merged, "x-mark"), std::string("new"));
    QCOMPARE(book.value(merged, "etag"), std::string("\"a\""));
    QCOMPARE(book.value(merged, "cache-control"), std::string("max-age=9"));
    QCOMPARE(book.merged(stored, stored), stored);
}

REGISTER_TEST(HeaderFieldsTest)
#include "header_fields_test.moc"
