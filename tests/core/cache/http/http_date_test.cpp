// Are HTTP dates read, and what is no date refused?
#include "core/cache/http/http_date.h"
#include "tests/support/register_test.h"

#include <QTest>

using edgewright::http::httpDate;

class HttpDateTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheExampleOfTheRfc();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
};

void HttpDateTest::readsTheExampleOfTheRfc()
{
    QCOMPARE(httpDate("Sun, 06 Nov 1994 08:49:37 GMT").value_or(0), 784111777.0); // RFC 9110, section 5.6.7
    QCOMPARE(httpDate("Thu, 01 Jan 1970 00:00:00 GMT").value_or(1), 0.0);
    QCOMPARE(httpDate("Thu, 29 Feb 2024 00:00:00 GMT").value_or(0), 1709164800.0); // date -u -d 2024-02-29 +%s
}

void HttpDateTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "0", "-1", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37", "Sun, 31 Feb 1994 08:49:37 GMT",
          "Sun, 06 Now 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, -6 Nov 1994 08:49:37 GMT",
          "Sunday, 06-Nov-94 08:49:37 GMT"})
        QTest::newRow(text) << QByteArray(text);
}

void HttpDateTest::refusesWhatIsNoDate()
{
    QFETCH(QByteArray, text);
    QVERIFY(!httpDate(text.toStdString()));
}

REGISTER_TEST(HttpDateTest)
#include "http_date_test.moc"
