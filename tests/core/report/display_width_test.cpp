// How many columns of a terminal does a word take?
#include "core/report/display_width.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class DisplayWidthTest : public QObject {
    Q_OBJECT
private slots:
    void countsColumns_data();
    void countsColumns();
    void keepsWhatIsSafe();
};

void DisplayWidthTest::countsColumns_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<int>("columns");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("Latin") << QByteArray("Zürich") << 6;
    QTest::newRow("Han") << QByteArray("延迟") << 4;
    QTest::newRow("Hangul") << QByteArray("서울") << 4;
    QTest::newRow("full-width") << QByteArray("Ａ") << 2;
    QTest::newRow("emoji") << QByteArray("📡") << 2;
    QTest::newRow("combining accent") << QByteArray("e\u0301") << 1;
    QTest::newRow("zero-width joiner") << QByteArray("a\u200db") << 2;
    QTest::newRow("arrow") << QByteArray("a → b") << 5;
    QTest::newRow("lone continuation byte") << QByteArray("\x80") << 1;
    QTest::newRow("cut short") << QByteArray("\xe5\xbb") << 2;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << 2;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << 3;
}

void DisplayWidthTest::countsColumns()
{
    QFETCH(QByteArray, utf8);
    QFETCH(int, columns);
    QCOMPARE(displayWidth(utf8.toStdString()), columns);
}

void DisplayWidthTest::keepsWhatIsSafe()
{
    QCOMPARE(terminalSafe("Zürich 上海 📡 – →"), std::string("Zürich 上海 📡 – →"));
    QCOMPARE(terminalSafe("a\x1b\x7f\u009b\u2066z"), std::string("a\uFFFD\uFFFD\uFFFD\uFFFDz"));
}

REGISTER_TEST(DisplayWidthTest)
#include "display_width_test.moc"
