// Are lines and columns counted as people count them, and is UTF-8 told from what is not?
#include "core/io/text_position.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class TextPositionTest : public QObject {
    Q_OBJECT

private slots:
    void countsCharactersNotBytes();
    void findsTheFirstByteThatIsNotUtf8_data();
    void findsTheFirstByteThatIsNotUtf8();
    void shortensBetweenCharacters();
};

void TextPositionTest::countsCharactersNotBytes()
{
    QVERIFY((positionOf("", 0) == TextPosition{1, 1}));
    QVERIFY((positionOf("é=1", 3) == TextPosition{1, 3})); // é is two bytes, so byte 3 is the third character
    QVERIFY((positionOf("a\r\nbc", 4) == TextPosition{2, 2}));
    QVERIFY((positionOf("ab", 99) == TextPosition{1, 3}));
    QCOMPARE(placeIn("f.json", "a\nb", 2), std::string("f.json:2:1"));
}

void TextPositionTest::findsTheFirstByteThatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("bad");
    QTest::newRow("characters of one to four bytes") << QByteArray("aé€😀") << qint64(-1);
    QTest::newRow("Latin-1") << QByteArray("ab\xE9 c") << qint64(2);
    QTest::newRow("cut in a character") << QByteArray("a\xE2\x82") << qint64(1);
    QTest::newRow("an overlong slash") << QByteArray("\xC0\xAF") << qint64(0);
    QTest::newRow("an overlong euro") << QByteArray("\xF0\x82\x82\xAC") << qint64(0);
    QTest::newRow("a surrogate") << QByteArray("x\xED\xA0\x80") << qint64(1);
    QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << qint64(0);
}

void TextPositionTest::findsTheFirstByteThatIsNotUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, bad);
    QCOMPARE(static_cast<qint64>(firstInvalidUtf8(bytes.toStdString())), bad);
}

void TextPositionTest::shortensBetweenCharacters()
{
    QCOMPARE(shortened("aéb", 2), std::string("aé…"));
    QCOMPARE(shortened("aéb", 3), std::string("aéb"));
}

REGISTER_TEST(TextPositionTest)
#include "text_position_test.moc"
