// Are the includes of a page found, and what is no include passed over?
#include "core/cache/http/page_book.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright::http;

class PageBookTest : public QObject {
    Q_OBJECT
private slots:
    void findsTheIncludes_data();
    void findsTheIncludes();
    void namesTheSameListOnce();
};

void PageBookTest::findsTheIncludes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("paths");
    QTest::newRow("none") << QByteArray("<p>plain</p>") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("two") << QByteArray("<esi:include src=\"/f\"/> <esi:include src='/g' onerror=\"continue\"/>")
                         << QByteArray("/f /g? ");
    QTest::newRow("another where it fails")
        << QByteArray("<esi:include src=\"/f\" alt=\"/b\" onerror=\"stop\"/>") << QByteArray("/f|/b ");
    QTest::newRow("an include that is removed")
        << QByteArray("<esi:remove><esi:include src=\"/f\"/></esi:remove><esi:include src=\"/g\"/>")
        << QByteArray("/g ");
    QTest::newRow("in a comment of its own form")
        << QByteArray("<!--esi <esi:include src=\"/f\"/>-->") << QByteArray("/f ");
    QTest::newRow("a comment") << QByteArray("<esi:comment text=\"src\"/>") << QByteArray();
    QTest::newRow("alt is not src") << QByteArray("<esi:include alt=\"/b\" src=\"/f\"/>") << QByteArray("/f|/b ");
    QTest::newRow("cut off") << QByteArray("<esi:include src=\"/f") << QByteArray();
    QTest::newRow("removed without end") << QByteArray("<esi:remove><esi:include src=\"/f\"/>") << QByteArray();
    QTest::newRow("without src") << QByteArray("<esi:include/>") << QByteArray();
}

void PageBookTest::findsTheIncludes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, paths);
    Vocabulary words;
    PageBook pages(words);
    const auto wordOf = [&](WordId word) { return QByteArray::fromStdString(std::string(words.word(word))); };
    QByteArray found;
    if (const PageId page = pages.add(body.toStdString()))
        for (const Include& include : pages.includes(page))
            found += wordOf(include.path) + (include.otherwise ? "|" + wordOf(include.otherwise) : QByteArray()) +
                     (include.isDispensable ? "? " : " ");
    QCOMPARE(found, paths);
}

void PageBookTest::namesTheSameListOnce()
{
    Vocabulary words;
    PageBook pages(words);
    const PageId first = pages.add("<esi:include src=\"/f\"/>");
    QVERIFY(pages.add("<esi:include src=\"/g\"/>") != first);
    QVERIFY(pages.add("<esi:include src=\"/f\" onerror=\"continue\"/>") != first);
    QCOMPARE(pages.add("text <esi:include src=\"/f\"/>"), first);
}

REGISTER_TEST(PageBookTest)
#include "page_book_test.moc"
