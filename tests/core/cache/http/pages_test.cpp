// Is a page put together from its fragments, whatever becomes of them?
#include "tests/core/cache/http/origin.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::http;
using edgewright::testing::oneTier;
using edgewright::testing::Origin;
using edgewright::testing::shown;

class PagesTest : public QObject {
    Q_OBJECT
private slots:
    void putsAPageTogetherThoughAFragmentFails();
    void asksForAnotherWhereAFragmentFails_data();
    void asksForAnotherWhereAFragmentFails();
    void cutsAPageThatGrowsWithoutEnd();
};

void PagesTest::putsAPageTogetherThoughAFragmentFails()
{
    Origin origin;
    const PageId page = origin.pages.add(
        "<esi:include src=\"/f\"/><esi:include src=\"/broken\" onerror=\"continue\"/><esi:include src=\"/g\"/>");
    origin.script = [&](double, const Request& request) {
        OriginAnswer answer = origin.content(1, "max-age=100", 1);
        if (request.path == origin.book.words().add("/page"))
            answer.page = page;
        if (request.path == origin.book.words().add("/broken"))
            answer = {.status = 503, .version = 1, .delay = 1};
        if (request.path == origin.book.words().add("/g"))
            answer = origin.content(7, "max-age=1", 1);
        return answer;
    };
    CacheDialect withEsi;
    withEsi.esi = true;
    CacheTiers tiers = oneTier(origin, withEsi);
    tiers.request(0, 0, origin.get("/page"), 0);
    tiers.request(50, 0, origin.get("/page"), 1);
    tiers.runOut();
    const auto part = [&](const char* path, Version version) { return Part{origin.book.words().add(path), version}; };
    QCOMPARE(shown(origin.answers[0]), std::string("miss 200 v1"));
    QVERIFY((origin.answers[0].parts == std::vector{part("/page", 1), part("/f", 1), part("/g", 7)}));
    QCOMPARE(origin.answers[0].wait, 4.0); // one after the other
    QCOMPARE(shown(origin.answers[1]), std::string("hit 200 v1"));
    QCOMPARE(origin.answers[1].wait, 2.0); // the broken one again, and the short-lived one
}

void PagesTest::asksForAnotherWhereAFragmentFails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("shownAs"); // status, and the paths of the parts
    QTest::addColumn<QByteArray>("leniently");
    QTest::newRow("its alt") << QByteArray("<esi:include src='/broken' alt='/f'/>") << QByteArray("200: /page /f")
                             << QByteArray("200: /page");
    QTest::newRow("no alt where it comes") << QByteArray("<esi:include src='/f' alt='/g'/><esi:include src='/g'/>")
                                           << QByteArray("200: /page /f /g") << QByteArray("200: /page /f /g");
    QTest::newRow("neither") << QByteArray("<esi:include src='/f'/><esi:include src='/broken' alt='/gone'/>")
                             << QByteArray("502: /page") << QByteArray("200: /page /f");
    QTest::newRow("neither, and it may") << QByteArray("<esi:include src='/broken' alt='/gone' onerror='continue'/>"
                                                       "<esi:include src='/f'/>")
                                         << QByteArray("200: /page /f") << QByteArray("200: /page /f");
    QTest::newRow("a fragment whose own fails")
        << QByteArray("<esi:include src='/f'/><esi:include src='/nested' alt='/g'/>") << QByteArray("200: /page /f /g")
        << QByteArray("200: /page /f /nested /f");
}

/// Source: ESI 1.0, section 3.1; leniently: as caches do that know neither alt nor onerror. /nested includes /f and /broken.
void PagesTest::asksForAnotherWhereAFragmentFails()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, shownAs);
    QFETCH(QByteArray, leniently);
    Origin origin;
    const auto path = [&](const char* of) { return origin.book.words().add(of); };
    const PageId page = origin.pages.add(body.toStdString());
    const PageId nested = origin.pages.add("<esi:include src='/f'/><esi:include src='/broken'/>");
    origin.script = [&](double, const Request& request) {
        if (request.path == path("/broken") || request.path == path("/gone"))
            return OriginAnswer{.status = request.path == path("/gone") ? 404 : 503};
        OriginAnswer answer = origin.content(1, "max-age=100");
        answer.page = request.path == path("/page") ? page : request.path == path("/nested") ? nested : 0;
        return answer;
    };
    const auto told = [&](bool isLenient) {
        CacheDialect dialect;
        dialect.esi = true;
        dialect.esiAlt = dialect.esiFailsPage = !isLenient;
        CacheTiers tiers = oneTier(origin, dialect);
        tiers.request(0, 0, origin.get("/page"), 0);
        tiers.runOut();
        const Answer& answer = origin.answers[0];
        std::string words = std::to_string(answer.status) + ":";
        for (const Part& part : answer.parts)
            words.append(" ").append(origin.book.words().word(part.path));
        const bool isError = answer.source == Source::Error;
        if (isError != (answer.status >= 400) ||
            answer.bytes != (isError ? 0 : 1000.0 * static_cast<double>(answer.parts.size())))
            words += " of other bytes";
        return QByteArray::fromStdString(words);
    };
    QCOMPARE(told(false), shownAs);
    QCOMPARE(told(true), leniently);
}

void PagesTest::cutsAPageThatGrowsWithoutEnd()
{
    Origin origin;
    std::string body;
    for (int i = 0; i < 50; ++i)
        body += "<esi:include src=\"/a\"/>"; // 50 to the 5th pieces
    const PageId page = origin.pages.add(body);
    origin.script = [&](double, const Request&) {
        OriginAnswer answer = origin.content(1, "max-age=100");
        answer.page = page;
        return answer;
    };
    CacheDialect withEsi;
    withEsi.esi = true;
    CacheTiers tiers = oneTier(origin, withEsi);
    tiers.request(0, 0, origin.get("/a"), 0);
    tiers.runOut();
    QCOMPARE(origin.answers[0].parts.size(), std::size_t(10'000));
}

REGISTER_TEST(PagesTest)
#include "pages_test.moc"
