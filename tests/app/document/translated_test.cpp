// Do figures and sentences read as they do in the user's locale?
#include "tests/support/register_test.h"

#include "app/document/translated.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace edgewright;

class TranslatedTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::system()); }
    void saysThreeDigits_data();
    void saysThreeDigits();
    void saysTheLocalesComma();
    void scalesUnits_data();
    void scalesUnits();
    void tellsAsManyDigitsAsMeanSomething_data();
    void tellsAsManyDigitsAsMeanSomething();
    void fillsSentences();
    void saysAnError();
};

namespace {

const QString thin(QChar(0x202F)); // narrow no-break space

} // namespace

void TranslatedTest::saysThreeDigits_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("no trailing zero") << 8.2 << "8.2";
    QTest::newRow("no trailing point") << 8.0 << "8";
    QTest::newRow("rounded") << 3.14159 << "3.14";
    QTest::newRow("small") << 0.0123 << "0.0123";
    QTest::newRow("rounds up to ten") << 9.996 << "10";
    QTest::newRow("rounds up to a hundred") << 99.96 << "100";
    QTest::newRow("zeros of a whole number stay") << 1200.0 << "1" + thin + "200";
    QTest::newRow("millions in full") << 18438046.0 << "18" + thin + "438" + thin + "046";
    QTest::newRow("negative") << -2.5 << "-2.5";
    QTest::newRow("tiny") << 1.234e-7 << "1.23E-07";
    QTest::newRow("not known") << std::numeric_limits<double>::quiet_NaN() << "unknown";
}

void TranslatedTest::saysThreeDigits()
{
    QFETCH(double, number);
    QFETCH(QString, words);
    QCOMPARE(figure(number), words);
}

void TranslatedTest::saysTheLocalesComma()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(figure(8.25), QString("8,25"));
    QCOMPARE(figure(8.0), QString("8"));
    QCOMPARE(figure(12345), "12" + thin + "345"); // a point in thousands would read as a decimal point elsewhere
    QCOMPARE(translated(text("test", "{} of {}").with(1.5, 1000)), "1,5 of 1" + thin + "000");
}

void TranslatedTest::scalesUnits_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QString>("words");
    const auto row = [](double number, const char* unit, const char* figure, const char* scaled) {
        QTest::newRow(scaled) << number << QByteArray(unit) << figure + (*scaled ? thin + scaled : QString());
    };
    row(8.2, "ms", "8.2", "ms");
    row(1500, "ms", "1.5", "s");
    row(999, "Mb/s", "999", "Mb/s");
    row(10'000, "Mb/s", "10", "Gb/s");
    row(2.5e6, "Mb/s", "2.5", "Tb/s");
    row(12, "kB", "12", "kB");
    row(1500, "kB", "1.5", "MB");
    row(2e6, "kB", "2", "GB");
    row(3e9, "kB", "3", "TB");
    row(1000, "GiB",
        "1"
        "\u202f"
        "000",
        "GiB"); // 1,024 GiB are a TiB
    row(1536, "GiB", "1.5", "TiB");
    row(64, "cores", "64", "cores");
    row(51.5, "°", "51.5", "°");
    row(7, "", "7", "");
}

void TranslatedTest::scalesUnits()
{
    QFETCH(double, number);
    QFETCH(QByteArray, unit);
    QFETCH(QString, words);
    QCOMPARE(withUnit(number, unit.constData()), words);
}

void TranslatedTest::tellsAsManyDigitsAsMeanSomething_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<double>("margin");
    QTest::addColumn<QString>("words");
    QTest::newRow("hundredths") << 59.6283 << 0.0314 << "59.63 ± 0.03";
    QTest::newRow("zeros that mean something") << 59.6 << 0.0314 << "59.60 ± 0.03";
    QTest::newRow("ones") << 163.2 << 4.6 << "163 ± 5";
    QTest::newRow("thousands") << 16'812.4 << 31.2
                               << "16\u202f"
                                  "812 ± 31";
    QTest::newRow("no more than four") << 0.5 << 1e-7 << "0.5000 ± 0.0000";
    QTest::newRow("no margin") << 8.2 << 0.0 << "8.2";
}

void TranslatedTest::tellsAsManyDigitsAsMeanSomething()
{
    QFETCH(double, number);
    QFETCH(double, margin);
    QFETCH(QString, words);
    QCOMPARE(withMargin(number, margin, {}), words);
    QCOMPARE(withMargin(number, margin, "ms"), words + QChar(0x202F) + "ms");
}

void TranslatedTest::fillsSentences()
{
    const Text words = text("test", "{} has {} of {}").with("Zürich", text("test", "{} ms").with(2.345), 12);
    QCOMPARE(translated(words), QString::fromUtf8("Zürich has 2.35 ms of 12"));
}

void TranslatedTest::saysAnError()
{
    QCOMPARE(translated(Error{text("test", "no such node"), "/links/l1/to", text("test", "add it")}),
             QString("/links/l1/to: no such node; add it"));
    QCOMPARE(translated(Error{text("test", "no such node"), {}, {}}), QString("no such node"));
}

REGISTER_TEST(TranslatedTest)
#include "translated_test.moc"
