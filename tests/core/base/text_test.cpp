// How does a sentence of the program read in English?
#include "tests/support/register_test.h"

#include "core/base/text.h"

#include <QTest>

#include <limits>

using namespace edgewright;

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void fillsMarksInTheirOrder_data();
    void fillsMarksInTheirOrder();
    void leavesMarksInsideArgumentsAlone();
    void saysThreeDigits_data();
    void saysThreeDigits();
    void saysArgumentsOfEveryKind();
    void saysTextsWithinTexts();
    void isEmptyWithoutASource();
};

void TextTest::fillsMarksInTheirOrder_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("filled");
    QTest::newRow("no mark") << "as it is" << QStringList{} << "as it is";
    QTest::newRow("two marks") << "{} and {}" << QStringList{"a", "b"} << "a and b";
    QTest::newRow("a mark too many stays") << "{} and {}" << QStringList{"a"} << "a and {}";
    QTest::newRow("an argument too many is dropped") << "{}." << QStringList{"a", "b"} << "a.";
    QTest::newRow("half a mark is words") << "{ {} }" << QStringList{"a"} << "{ a }";
    QTest::newRow("nothing") << "" << QStringList{"a"} << "";
}

void TextTest::fillsMarksInTheirOrder()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, arguments);
    QFETCH(QString, filled);
    std::vector<std::string> words;
    for (const QString& word : arguments)
        words.push_back(word.toStdString());
    QCOMPARE(QString::fromStdString(fill(pattern.toStdString(), words)), filled);
}

void TextTest::leavesMarksInsideArgumentsAlone()
{
    QCOMPARE(english(text("t", "{} – {}").with("{}", "b")), std::string("{} – b"));
}

void TextTest::saysThreeDigits_data()
{
    QTest::addColumn<double>("figure");
    QTest::addColumn<QString>("words");
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("no trailing zero") << 8.2 << "8.2";
    QTest::newRow("small") << 0.0123 << "0.0123";
    QTest::newRow("rounds to three") << 3.14159 << "3.14";
    QTest::newRow("below a hundred") << 99.94 << "99.9";
    QTest::newRow("reaches a hundred by rounding") << 99.96 << "100";
    QTest::newRow("whole above a hundred") << 412.4 << "412";
    QTest::newRow("large in full") << 18438046.0 << "18438046";
    QTest::newRow("negative") << -412.6 << "-413";
    QTest::newRow("least without an exponent") << 1e-4 << "0.0001";
    QTest::newRow("tiny") << 1.234e-7 << "1.23e-07";
    QTest::newRow("not known") << std::numeric_limits<double>::quiet_NaN() << "unknown";
    QTest::newRow("without end") << std::numeric_limits<double>::infinity() << "infinite";
    QTest::newRow("without end below") << -std::numeric_limits<double>::infinity() << "-infinite";
}

void TextTest::saysThreeDigits()
{
    QFETCH(double, figure);
    QFETCH(QString, words);
    QCOMPARE(QString::fromStdString(threeDigits(figure)), words);
}

void TextTest::saysArgumentsOfEveryKind()
{
    const Text words = text("t", "{}, {}, {}, {}").with("word", std::string("string"), 2.5, 1'234'567'890'123);
    QCOMPARE(english(words), std::string("word, string, 2.5, 1234567890123")); // a count is never rounded
}

void TextTest::saysTextsWithinTexts()
{
    const Text inner = text("t", "{} ms").with(8.25);
    const Text outer = text("t", "{} of {}").with(text("t", "{} too many").with(inner), 3);
    QCOMPARE(english(outer), std::string("8.25 ms too many of 3"));
}

void TextTest::isEmptyWithoutASource()
{
    QVERIFY(Text{}.empty());
    QVERIFY(!text("t", "words").empty());
}

REGISTER_TEST(TextTest)
#include "text_test.moc"
