// Numbers as people type them.
#include "app/panels/number_text.h"

#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class NumberTextTest final : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatCouldBeTwoNumbers();
    void showsWhatItReads();
    void readsPairs();
};

void NumberTextTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("number");
    QTest::newRow("plain") << "3.1"
                           << "en_US" << 3.1;
    QTest::newRow("German comma") << "3,1"
                                  << "de_DE" << 3.1;
    QTest::newRow("point in German too") << "3.1"
                                         << "de_DE" << 3.1;
    QTest::newRow("English thousands") << "1,200"
                                       << "en_US" << 1200.0;
    QTest::newRow("German thousands and comma") << "1.200,5"
                                                << "de_DE" << 1200.5;
    QTest::newRow("thin space") << QString("1\u202f200") << "en_US" << 1200.0;
    QTest::newRow("unit behind") << "70 ms"
                                 << "en_US" << 70.0;
    QTest::newRow("exponent") << "1e3"
                              << "en_US" << 1000.0;
}

void NumberTextTest::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QString, locale);
    QFETCH(double, number);
    const std::optional<double> read = typedNumber(typed, "ms", QLocale(locale));
    QVERIFY(read);
    QCOMPARE(*read, number);
}

void NumberTextTest::refusesWhatCouldBeTwoNumbers()
{
    for (const char* typed : {"3,1", "", "fast", "inf", "nan", "1.2.3", "0x10", "-"})
        QVERIFY2(!typedNumber(typed, "ms", QLocale("en_US")), typed);
}

void NumberTextTest::showsWhatItReads()
{
    for (const char* name : {"en_US", "de_DE"})
        for (const double number : {0.0, 0.02, -71.0589, 1200.0, 12'345'678.25, 1e-9})
            QCOMPARE(typedNumber(exactFigure(number, QLocale(name)), {}, QLocale(name)).value_or(-1), number);
    QCOMPARE(exactFigure(1200.5, QLocale("de_DE")), QString("1\u202f200,5"));
}

void NumberTextTest::readsPairs()
{
    const std::vector<double> pairs{10, 1, 400.5, 3};
    QCOMPARE(exactPairs(pairs, QLocale("de_DE")), QString("10 : 1; 400,5 : 3"));
    for (const char* name : {"en_US", "de_DE"})
        QVERIFY(typedPairs(exactPairs(pairs, QLocale(name)), QLocale(name)) == pairs);
    QVERIFY(typedPairs("10:1;400.5:3;", QLocale("en_US")) == pairs);
    QVERIFY(typedPairs("") == std::vector<double>());
    for (const char* typed : {"10", "10:1; 4", "a:b", "10:1:2", "10:"})
        QVERIFY2(!typedPairs(typed, QLocale("en_US")), typed);
}

REGISTER_TEST(NumberTextTest)
#include "number_text_test.moc"
