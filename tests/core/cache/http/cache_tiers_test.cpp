// Do tiers of caches serve, wait, ask and forget as they should?
#include "core/base/random.h"
#include "tests/core/cache/http/origin.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::http;
using edgewright::testing::dialect;
using edgewright::testing::oneTier;
using edgewright::testing::Origin;
using edgewright::testing::shown;

class CacheTiersTest : public QObject {
    Q_OBJECT
private slots:
    void servesFreshThenValidates();
    void sendsOneRequestForManyAtOnce();
    void letsEachFetchWhereNothingCanBeShared();
    void waitsForNothingThatIsNotLetIn();
    void keepsWhatItLetInOnce();
    void servesStaleWhileItRefreshesBehind();
    void servesStaleWhenTheOriginIsGone();
    void takesAllThatCarriesATag();
    void expiresWhatIsPurgedSoftly();
    void anAgeThatIsNotPassedOnMakesLifetimesAdd();
    void aStaleShieldMakesTheEdgeFreshAgain();
    void keepsWithinItsCapacity();
    void forgetsWhatLeft();
    void answersConditionsAndRangesFromTheStore();
    void countsTheDelayToTheNextTier();
};

namespace {

constexpr std::uint64_t many = 10;

CacheTiers twoTiers(Origin& origin, const CacheDialect& dialect)
{
    return CacheTiers({{.dialect = dialect, .next = 1}, {.dialect = dialect}}, origin.book, origin.pages, origin);
}

const MakePolicy leastRecentlyUsed = evictionPolicyWithKey("lru")->make;

} // namespace

void CacheTiersTest::servesFreshThenValidates()
{
    Origin origin;
    origin.script = [&](double, const Request&) { return origin.content(1, "max-age=10"); };
    CacheTiers tiers = oneTier(origin, CacheDialect{});
    tiers.request(0, 0, origin.get("/a"), 0);
    tiers.request(5, 0, origin.get("/a"), 1);
    tiers.request(11, 0, origin.get("/a"), 2);
    tiers.request(15, 0, origin.get("/a"), 3);
    tiers.runOut();
    QCOMPARE(shown(origin.answers[0]), std::string("miss 200 v1"));
    QCOMPARE(shown(origin.answers[1]), std::string("hit 200 v1"));
    QCOMPARE(origin.answers[1].age, std::int64_t(5)); // response_delay 0.1 and 4.9 in the store
    QCOMPARE(shown(origin.answers[2]), std::string("revalidated 200 v1"));
    QCOMPARE(origin.answers[2].wait, 0.1); // a round trip
    QCOMPARE(shown(origin.answers[3]), std::string("hit 200 v1"));
    QCOMPARE(origin.fetches.size(), std::size_t(2));
    QVERIFY(!origin.fetches[0].isConditional && origin.fetches[1].isConditional && origin.fetches[1].status == 304);
}

void CacheTiersTest::sendsOneRequestForManyAtOnce()
{
    Origin origin;
    origin.script = [&](double, const Request&) { return origin.content(1, "max-age=10", 2); };
    CacheTiers tiers = oneTier(origin, CacheDialect{});
    for (std::uint64_t client = 0; client < many; ++client)
        tiers.request(0.1 * double(client), 0, origin.get("/a"), client);
    tiers.runOut();
    QCOMPARE(origin.fetches.size(), std::size_t(1));
    for (std::uint64_t client = 0; client < many; ++client) {
        QCOMPARE(shown(origin.answers[client]), std::string("miss 200 v1"));
        QCOMPARE(origin.answers[client].wait, 2 - 0.1 * double(client));
        QCOMPARE(origin.answers[client].joined, client > 0);
    }
}

void CacheTiersTest::letsEachFetchWhereNothingCanBeShared()
{
    Origin origin;
    origin.script = [&](double, const Request&) { return origin.content(1, "no-store", 1); };
    CacheTiers tiers = oneTier(origin, dialect("varnish"));
    for (std::uint64_t client = 0; client < many; ++client)
        tiers.request(0, 0, origin.get("/a"), client);
    tiers.request(10, 0, origin.get("/a"), many);
    tiers.runOut();
    QCOMPARE(origin.fetches.size(), std::size_t(many + 1));
    QCOMPARE(origin.answers[0].wait, 1.0);
    QCOMPARE(origin.answers[many - 1].wait, 2.0); // two rounds, not ten
    QCOMPARE(origin.answers[many].wait, 1.0);
}

void CacheTiersTest::waitsForNothingThatIsNotLetIn()
{
    Origin origin;
    origin.script = [&](double, const Request&) { return origin.content(1, "max-age=100", 1); };
    CacheTiers tiers = oneTier(origin, CacheDialect{.admitAtRequest = many});
    for (std::uint64_t client = 0; client < many - 1; ++client)
        tiers.request(0, 0, origin.get("/a"), client);
    tiers.request(5, 0, origin.get("/a"), many);
    tiers.request(10, 0, origin.get("/a"), many + 1);
    tiers.runOut();
    QCOMPARE(origin.fetches.size(), std::size_t(many));
    for (std::uint64_t client = 0; client < many - 1; ++client) {
        QCOMPARE(origin.answers[client].wait, 1.0);
        QVERIFY(origin.answers[client].here.isRefused);
    }
    QVERIFY(!origin.answers[many].here.isRefused);
    QCOMPARE(shown(origin.answers[many + 1]), std::string("hit 200 v1"));
}

/// What is stored is refreshed as ever: admission is about what is new.
void CacheTiersTest::keepsWhatItLetInOnce()
{
    Origin origin;
    origin.script = [&](double at, const Request&) { return origin.content(at < 5 ? 1 : 2, "max-age=10"); };
    CacheTiers tiers = oneTier(origin, CacheDialect{.admitAtRequest = 2});
    for (std::uint64_t client = 0; client < 4; ++client)
        tiers.request(20.0 * double(client / 2) + double(client % 2), 0, origin.get("/a"), client);
    tiers.runOut();
    QCOMPARE(shown(origin.answers[1]), std::string("miss 200 v1"));
    QCOMPARE(shown(origin.answers[2]), std::string("miss 200 v2"));
    QCOMPARE(shown(origin.answers[3]), std::string("hit 200 v2"));
}

void CacheTiersTest::servesStaleWhileItRefreshesBehind()
{
    Origin origin;
    origin.script = [&](double at, const Request&) {
        return origin.content(at < 5 ? 1 : 2, "max-age=10, stale-while-revalidate=10", 1);
    };
    CacheTiers tiers = oneTier(origin, CacheDialect{});
    tiers.request(0, 0, origin.get("/a"), 0);
    for (std::uint64_t client = 1; client <= many; ++client)
        tiers.request(12, 0, origin.get("/a"), client);
    tiers.request(14, 0, origin.get("/a"), 50);
    tiers.request(60, 0, origin.get("/a"), 51);
    tiers.runOut();
    for (std::uint64_t client = 1; client <= many; ++client) {
        QCOMPARE(shown(origin.answers[client]), std::string("stale 200 v1"));
        QCOMPARE(origin.answers[client].wait, 0.0);
    }
    QCOMPARE(shown(origin.answers[50]), std::string("hit 200 v2"));
    QCOMPARE(shown(origin.answers[51]), std::string("revalidated 200 v2")); // past the window: waited for
    QCOMPARE(origin.fetches.size(), std::size_t(3));
    QVERIFY(origin.fetches[1].isBackground && origin.fetches[1].isConditional && !origin.fetches[2].isBackground);
}

void CacheTiersTest::servesStaleWhenTheOriginIsGone()
{
    Origin origin;
    origin.script = [&](double at, const Request&) {
        return at < 5 ? origin.content(1, "max-age=10, stale-if-error=20")
                      : OriginAnswer{.failure = Failure::Error, .isReached = false};
    };
    CacheTiers tiers = oneTier(origin, CacheDialect{});
    tiers.request(0, 0, origin.get("/a"), 0);
    tiers.request(20, 0, origin.get("/a"), 1);
    tiers.request(40, 0, origin.get("/a"), 2);
    tiers.request(40, 0, origin.get("/b"), 3);
    tiers.runOut();
    QCOMPARE(shown(origin.answers[1]), std::string("stale 200 v1"));
    QCOMPARE(shown(origin.answers[2]),
             std::string("error 504 v-1")); // RFC 9111, section 5.2.2.2: where it may not be served
    QCOMPARE(shown(origin.answers[3]), std::string("error 502 v-1"));
    QCOMPARE(origin.fetches.size(), std::size_t(1));
}

void CacheTiersTest::takesAllThatCarriesATag()
{
    Origin origin;
    origin.script = [&](double, const Request& request) {
        OriginAnswer answer{.version = 1};
        const bool isRed = request.path != origin.book.words().add("/blue");
        answer.headers =
            origin.book.add({{"Cache-Control", "max-age=100"}, {"Surrogate-Key", isRed ? "red other" : "blue"}});
        return answer;
    };
    CacheTiers tiers = oneTier(origin, CacheDialect{});
    for (const char* path : {"/one", "/two", "/blue"})
        tiers.request(0, 0, origin.get(path), 0);
    QCOMPARE(tiers.purge(1, 0, PurgeKind::Tag, {}, origin.book.words().add("red")), 200);
    QCOMPARE(tiers.purge(1, 0, PurgeKind::Tag, {}, origin.book.words().add("red")), 404);
    std::uint64_t token = 1;
    for (const char* path : {"/one", "/two", "/blue"})
        tiers.request(2, 0, origin.get(path), token++);
    tiers.runOut();
    QCOMPARE(shown(origin.answers[1]) + shown(origin.answers[2]), std::string("miss 200 v1miss 200 v1"));
    QCOMPARE(shown(origin.answers[3]), std::string("hit 200 v1"));
}

void CacheTiersTest::expiresWhatIsPurgedSoftly()
{
    Origin origin;
    origin.script = [&](double at, const Request&) {
        return origin.content(at < 1 ? 1 : 2, "max-age=100, stale-while-revalidate=10");
    };
    CacheTiers tiers = oneTier(origin, CacheDialect{});
    tiers.request(0, 0, origin.get("/a"), 0);
    QCOMPARE(tiers.purge(20, 0, PurgeKind::Soft, origin.get("/a")), 200);
    tiers.request(25, 0, origin.get("/a"), 1);
    tiers.request(26, 0, origin.get("/a"), 2);
    QCOMPARE(tiers.purge(27, 0, PurgeKind::Hard, origin.get("/a")), 200);
    QCOMPARE(tiers.purge(27, 0, PurgeKind::Hard, origin.get("/a")), 404);
    tiers.runOut();
    QCOMPARE(shown(origin.answers[1]), std::string("stale 200 v1")); // the window begins at the purge
    QCOMPARE(shown(origin.answers[2]), std::string("hit 200 v2"));
    QCOMPARE(tiers.keysStored(0), std::size_t(0));
}

void CacheTiersTest::anAgeThatIsNotPassedOnMakesLifetimesAdd()
{
    for (const auto& [name, source] : {std::pair("varnish", "miss 200 v2"), {"nginx", "hit 200 v1"}}) {
        Origin origin;
        origin.script = [&](double at, const Request&) { return origin.content(at < 1 ? 1 : 2, "max-age=10"); };
        CacheDialect exact = dialect(name);
        exact.grace = 0;
        CacheTiers tiers = twoTiers(origin, exact);
        tiers.request(0, 1, origin.get("/a"), 0); // straight at the shield
        tiers.request(8, 0, origin.get("/a"), 1); // the edge takes the shield's
        tiers.request(15, 0, origin.get("/a"), 2);
        tiers.runOut();
        QVERIFY(origin.answers[1].fromNext);
        QCOMPARE(shown(origin.answers[2]), std::string(source)); // up to 20 s old where no Age tells
    }
}

void CacheTiersTest::aStaleShieldMakesTheEdgeFreshAgain()
{
    Origin origin;
    origin.script = [&](double at, const Request&) {
        return origin.content(at < 5 ? 1 : 2, "max-age=10, stale-while-revalidate=100");
    };
    CacheDialect behind = dialect("nginx");
    behind.backgroundRefresh = behind.revalidate = true;
    CacheTiers tiers = twoTiers(origin, behind);
    tiers.request(0, 0, origin.get("/a"), 0);
    tiers.request(20, 0, origin.get("/a"), 1); // both refresh behind: the edge gets the shield's stale one
    tiers.request(25, 0, origin.get("/a"), 2);
    tiers.request(40, 0, origin.get("/a"), 3);
    tiers.request(45, 0, origin.get("/a"), 4);
    tiers.runOut();
    QCOMPARE(shown(origin.answers[1]), std::string("stale 200 v1"));
    QCOMPARE(shown(origin.answers[2]), std::string("hit 200 v1")); // old content in a new lifetime
    QCOMPARE(shown(origin.answers[3]), std::string("stale 200 v1"));
    QCOMPARE(shown(origin.answers[4]), std::string("hit 200 v2"));
}

void CacheTiersTest::keepsWithinItsCapacity()
{
    Origin origin;
    origin.script = [&](double, const Request& request) {
        OriginAnswer answer = origin.content(1, "max-age=5, stale-while-revalidate=5", 0.01);
        answer.bytes = 100 + 37 * (request.path % 11);
        return answer;
    };
    CacheTiers tiers({{.dialect = CacheDialect{}, .capacityBytes = 3000, .policy = leastRecentlyUsed}}, origin.book,
                     origin.pages, origin);
    Random random(5);
    for (int i = 0; i < 20'000; ++i) {
        tiers.request(0.01 * i, 0, origin.get(("/" + std::to_string(random() % 50)).c_str()), 0);
        QVERIFY(tiers.bytesStored(0) <= 3000);
        QVERIFY(tiers.keysStored(0) <= 31); // 30 of the smallest, and one under way
    }
}

void CacheTiersTest::forgetsWhatLeft()
{
    Origin origin;
    origin.script = [&](double, const Request&) { return origin.content(1, "max-age=1000"); };
    CacheTiers tiers({{.dialect = CacheDialect{}, .capacityBytes = 2000, .policy = leastRecentlyUsed}}, origin.book,
                     origin.pages, origin);
    std::uint64_t token = 0;
    for (const char* path : {"/a", "/b", "/a", "/c", "/a", "/b"})
        tiers.request(double(token), 0, origin.get(path), token), ++token;
    tiers.runOut();
    QCOMPARE(shown(origin.answers[4]), std::string("hit 200 v1")); // used last: /b left for /c
    QCOMPARE(shown(origin.answers[5]), std::string("miss 200 v1"));
    QCOMPARE(tiers.keysStored(0), std::size_t(2));
}

void CacheTiersTest::answersConditionsAndRangesFromTheStore()
{
    Origin origin;
    origin.script = [&](double, const Request&) {
        OriginAnswer answer = origin.content(1, "max-age=100");
        answer.acceptsRanges = true;
        return answer;
    };
    CacheTiers tiers = oneTier(origin, CacheDialect{});
    tiers.request(0, 0, origin.get("/a"), 0);
    tiers.request(1, 0, origin.get("/a", {{"If-None-Match", "\"0\", \"1\""}}), 1);
    tiers.request(1, 0, origin.get("/a", {{"Range", "bytes=-100"}}), 2);
    tiers.request(1, 0, origin.get("/a", {{"Range", "bytes=5000-"}}), 3);
    tiers.request(1, 0, origin.get("/a", {{"Range", "bytes=0-9"}, {"If-Range", "\"2\""}}), 4);
    tiers.runOut();
    QCOMPARE(shown(origin.answers[1]), std::string("hit 304 v1"));
    QCOMPARE(shown(origin.answers[2]), std::string("hit 206 v1"));
    QCOMPARE(origin.answers[2].bytes, 100.0);
    QCOMPARE(shown(origin.answers[3]), std::string("hit 416 v1"));
    QCOMPARE(shown(origin.answers[4]), std::string("hit 200 v1"));
    QCOMPARE(origin.fetches.size(), std::size_t(1));
}

void CacheTiersTest::countsTheDelayToTheNextTier()
{
    Origin origin;
    origin.script = [&](double, const Request&) { return origin.content(1, "max-age=100", 1); };
    CacheTiers tiers({{.dialect = CacheDialect{}, .next = 1, .delay = 0.25}, {.dialect = CacheDialect{}, .delay = 0.5}},
                     origin.book, origin.pages, origin);
    tiers.request(0, 0, origin.get("/a"), 0);
    tiers.runOut();
    QCOMPARE(origin.answers[0].wait, 1.75);
    QCOMPARE(origin.fetches[0].at, 0.375); // half of each way
}

REGISTER_TEST(CacheTiersTest)
#include "cache_tiers_test.moc"
