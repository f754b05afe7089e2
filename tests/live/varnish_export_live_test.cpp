// Does a real varnishd that runs what was exported do what the drawing says?
#include "core/export/folder/write_manifest.h"
#include "tests/core/export/drawings.h"
#include "tests/live/exported.h"
#include "tests/live/varnishd.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::live;
using namespace edgewright::testing;
using namespace std::chrono_literals;

namespace {

/// deliverySites() with lives short enough to be waited for, one point of presence, and a shield where asked for.
Topology shortLived(bool isShielded)
{
    Topology drawing = deliverySites(1, Provider::None, CacheSoftware::Varnish);
    for (ContentSet set : std::vector<ContentSet>(drawing.contents.begin(), drawing.contents.end())) {
        set.ttl = set.fragmentTtl = Seconds(1);
        set.staleWhileRevalidate = Seconds(2);
        set.staleIfError = set.id.value == "rest" ? Seconds{} : Seconds(60);
        drawing.contents.put(set);
    }
    if (isShielded)
        return drawing;
    Node shield = *drawing.nodes.find({"shield"});
    shield.kind = NodeKind::Compute;
    drawing.nodes.put(shield);
    return drawing;
}

/// An exported folder whose backends are on loopback.
class Cache {
public:
    Cache(const Topology& drawing, const std::string& name, const std::map<std::string, std::uint16_t>& backends)
    {
        Manifest manifest = *exportTo(*exporterWithKey("varnish"), drawing);
        for (const auto& [host, port] : backends) {
            replaceIn(manifest, name + "/backends.vcl", "\"80\"", '"' + std::to_string(port) + '"', '"' + host + '"');
            replaceIn(manifest, name + "/backends.vcl", '"' + host + '"', "\"127.0.0.1\"");
        }
        if (!writeManifest(manifest, folder_.path().toStdString()))
            qFatal("the folder can't be written");
        varnishd_.emplace(folder_.filePath(QString::fromStdString(name) + "/default.vcl"));
    }
    Varnishd& varnishd() { return *varnishd_; }
    std::uint16_t port() const { return varnishd_->port(); }

private:
    QTemporaryDir folder_;
    std::optional<Varnishd> varnishd_;
};

} // namespace

class VarnishExportLiveTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsAnAnswerForItsLifetime();
    void theOriginsOwnWordComesFirst();
    void servesStaleWhileItFetchesAnew();
    void withoutAWindowNothingIsStale();
    void servesStaleWhereTheOriginFails_data();
    void servesStaleWhereTheOriginFails();
    void asksTheBackupWhereTheOriginFails_data();
    void asksTheBackupWhereTheOriginFails();
    void purgesSoftlyByUrl();
    void purgesByKey();
    void putsPagesTogether();
    void aPageStandsWithoutAFragmentThatFails();
    void personalAnswersPass();
    void cookiesDoNotMatterWhereNothingIsPersonal();
    void oneFetchServesAllWhoWait();
    void whatIsOfNoSetIsRefused();
    void largeObjectsAreNotLetIn();
    void objectsAreLetInAtTheSecondRequest();
    void theEdgeCountsFromTheFetchOfTheShield();
    void theShieldAddsToWhatTheOriginSays_data();
    void theShieldAddsToWhatTheOriginSays();

private:
    std::unique_ptr<SteeredOrigin> origin_, standby_;
    std::unique_ptr<Cache> cache_;
    QByteArray body(const QByteArray& path, const QByteArray& headers = {}) const
    {
        return ask(cache_->port(), path, headers).body;
    }
    std::unique_ptr<Cache> cacheFor(const Topology& drawing) const
    {
        return std::make_unique<Cache>(drawing, "point-of-presence-0",
                                       std::map<std::string, std::uint16_t>{{"origin.example.com", origin_->port()},
                                                                            {"standby.example.com", standby_->port()}});
    }
    void admitting(const std::function<void(Node&)>& change)
    {
        Topology drawing = shortLived(false);
        Node point = *drawing.nodes.find({"pop0"});
        change(point);
        drawing.nodes.put(point);
        cache_ = cacheFor(drawing);
    }
};

void VarnishExportLiveTest::init()
{
    origin_ = std::make_unique<SteeredOrigin>("origin");
    standby_ = std::make_unique<SteeredOrigin>("standby");
    cache_ = cacheFor(shortLived(false));
    if (cache_->port() != 0)
        return;
    const QByteArray words = cache_->varnishd().words();
    if (cache_->varnishd().isAbsent())
        QSKIP(words);
    QFAIL(words);
}

void VarnishExportLiveTest::keepsAnAnswerForItsLifetime()
{
    QCOMPARE(body("/x"), QByteArray("origin /x 1")); // of “All else”: 1 s, no window
    QCOMPARE(body("/x"), QByteArray("origin /x 1"));
    wait(1200ms);
    QCOMPARE(body("/x"), QByteArray("origin /x 2"));
}

void VarnishExportLiveTest::theOriginsOwnWordComesFirst()
{
    origin_->replies["/kept"] = {.headers = "Cache-Control: max-age=60\r\n", .body = "kept"};
    origin_->replies["/private"] = {.headers = "Cache-Control: private\r\n", .body = "private"};
    body("/kept");
    body("/private");
    wait(1200ms); // the drawing's second is over
    body("/kept");
    body("/private");
    QCOMPARE(origin_->asked["/kept"], 1);
    QCOMPARE(origin_->asked["/private"], 2);
}

void VarnishExportLiveTest::servesStaleWhileItFetchesAnew()
{
    QCOMPARE(body("/articles/a"), QByteArray("origin /articles/a 1"));
    wait(1300ms);
    QCOMPARE(body("/articles/a"), QByteArray("origin /articles/a 1")); // stale, at once
    wait(300ms);
    QCOMPARE(body("/articles/a"), QByteArray("origin /articles/a 2"));
    wait(3400ms); // past 1 s + 2 s while the origin is well: fetched, though kept for when it fails
    QCOMPARE(body("/articles/a"), QByteArray("origin /articles/a 3"));
}

void VarnishExportLiveTest::withoutAWindowNothingIsStale()
{
    QCOMPARE(body("/pictures/a.jpg"),
             QByteArray("origin /pictures/a.jpg 1")); // stale-if-error, but no stale-while-revalidate
    wait(1300ms);
    QCOMPARE(body("/pictures/a.jpg"), QByteArray("origin /pictures/a.jpg 2"));
}

void VarnishExportLiveTest::servesStaleWhereTheOriginFails_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("answers 503") << false;
    QTest::newRow("refuses connections") << true;
}

void VarnishExportLiveTest::servesStaleWhereTheOriginFails()
{
    QFETCH(bool, isRefused);
    QCOMPARE(body("/pictures/a.jpg"), QByteArray("origin /pictures/a.jpg 1")); // has no backup
    QCOMPARE(body("/x"), QByteArray("origin /x 1"));                           // has no stale-if-error
    wait(1300ms);
    origin_->isIll = true;
    if (isRefused)
        origin_->stop();
    const HttpAnswer stale = ask(cache_->port(), "/pictures/a.jpg");
    QVERIFY2(stale.head.startsWith("HTTP/1.1 200 "), stale.head);
    QCOMPARE(stale.body, QByteArray("origin /pictures/a.jpg 1"));
    QVERIFY(ask(cache_->port(), "/x").head.startsWith("HTTP/1.1 503 "));
    QVERIFY(ask(cache_->port(), "/pictures/new.jpg").head.startsWith("HTTP/1.1 503 "));
}

void VarnishExportLiveTest::asksTheBackupWhereTheOriginFails_data() { servesStaleWhereTheOriginFails_data(); }

void VarnishExportLiveTest::asksTheBackupWhereTheOriginFails()
{
    QFETCH(bool, isRefused);
    origin_->isIll = true;
    if (isRefused)
        origin_->stop();
    QCOMPARE(body("/articles/a"), QByteArray("standby /articles/a 1"));
    QVERIFY(ask(cache_->port(), "/pictures/a.jpg").head.startsWith("HTTP/1.1 503 ")); // without a backup
}

void VarnishExportLiveTest::purgesSoftlyByUrl()
{
    const QByteArray before = body("/"); // probes ask it too, so how often is no matter
    QVERIFY(before.startsWith("origin / "));
    wait(1200ms);
    QCOMPARE(body("/"), before); // kept until it is purged, whatever its time to live
    QVERIFY(ask(cache_->port(), "/", {}, "PURGE").head.startsWith("HTTP/1.1 200 "));
    QCOMPARE(body("/"), before); // stale, while it is fetched
    wait(300ms);
    QVERIFY(body("/") != before);
}

void VarnishExportLiveTest::purgesByKey()
{
    for (const char* path : {"/articles/a", "/articles/b"})
        origin_->replies[path] = {.headers = "Cache-Control: max-age=60\r\nSurrogate-Key: all " +
                                             QByteArray(path).right(1) + "\r\n",
                                  .body = path};
    body("/articles/a");
    body("/articles/b");
    QVERIFY(ask(cache_->port(), "/", "Surrogate-Key: a\r\n", "PURGE").head.startsWith("HTTP/1.1 200 "));
    const HttpAnswer after = ask(cache_->port(), "/articles/a");
    QVERIFY(!after.head.contains("Surrogate-Key")); // is between caches and origin
    body("/articles/b");
    QCOMPARE(origin_->asked["/articles/a"], 2);
    QCOMPARE(origin_->asked["/articles/b"], 1);
    QVERIFY(ask(cache_->port(), "/", "Surrogate-Key: a) || (b\r\n", "PURGE").head.startsWith("HTTP/1.1 400 "));
}

void VarnishExportLiveTest::putsPagesTogether()
{
    origin_->replies["/pages/p"] = {.headers = "Cache-Control: max-age=60\r\n",
                                    .body = "<p>head <esi:include src=\"/parts/q\"/> foot</p>"};
    const QByteArray page = body("/pages/p");
    QVERIFY2(page.contains("origin /parts/q 1") && page.contains("foot") && !page.contains("esi:"), page);
    wait(1300ms); // the lifetime of fragments is over, the page's is not
    QVERIFY(body("/pages/p").contains("origin /parts/q 2"));
    QCOMPARE(origin_->asked["/pages/p"], 1);
}

void VarnishExportLiveTest::aPageStandsWithoutAFragmentThatFails()
{
    origin_->replies["/pages/p"] = {.body = "<p>head <esi:include src=\"/parts/q\"/> foot</p>"};
    for (SteeredOrigin* each : {origin_.get(), standby_.get()})
        each->replies["/parts/q"] = {.status = "500 Broken", .body = "broken"};
    const HttpAnswer page = ask(cache_->port(), "/pages/p");
    QVERIFY(page.head.startsWith("HTTP/1.1 200 "));
    QVERIFY2(page.body.contains("head ") && page.body.contains(" foot") && !page.body.contains("broken"), page.body);
    QCOMPARE(standby_->asked["/parts/q"], 2); // the backup, and again once no stale copy was found
}

void VarnishExportLiveTest::personalAnswersPass()
{
    body("/x", "Cookie: user=1\r\n");
    body("/x", "Cookie: user=2\r\n");
    QCOMPARE(origin_->asked["/x"], 2); // of “All else”, a share of which is personal
}

void VarnishExportLiveTest::cookiesDoNotMatterWhereNothingIsPersonal()
{
    body("/articles/a", "Cookie: user=1\r\n");
    body("/articles/a", "Cookie: user=2\r\n");
    QCOMPARE(origin_->asked["/articles/a"], 1);
    QVERIFY(!origin_->heard["/articles/a"].contains("Cookie"));
}

void VarnishExportLiveTest::oneFetchServesAllWhoWait()
{
    Client client(cache_->port());
    QEventLoop loop;
    int answered = 0;
    for (int i = 0; i < 20; ++i)
        client.send("GET /articles/many HTTP/1.1\r\nHost: news.example.com\r\n\r\n", [&](const HttpAnswer&) {
            if (++answered == 20)
                loop.quit();
        });
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    loop.exec();
    QCOMPARE(answered, 20);
    QCOMPARE(origin_->asked["/articles/many"], 1);
}

void VarnishExportLiveTest::whatIsOfNoSetIsRefused()
{
    QVERIFY(ask(cache_->port(), "/x", {}, "GET", "other.example.com").head.startsWith("HTTP/1.1 404 "));
    QVERIFY(origin_->asked["/x"] == 0);
}

void VarnishExportLiveTest::largeObjectsAreNotLetIn()
{
    admitting([](Node& point) { point.admitSize = Kilobytes(1); }); // 1,000 bytes
    origin_->replies["/articles/small"] = {.body = QByteArray(1000, 'a')};
    origin_->replies["/articles/large"] = {.body = QByteArray(1001, 'a')};
    for (int i = 0; i < 2; ++i)
        for (const char* path : {"/articles/small", "/articles/large"})
            body(path);
    QCOMPARE(origin_->asked["/articles/small"], 1);
    QCOMPARE(origin_->asked["/articles/large"], 2);
}

void VarnishExportLiveTest::objectsAreLetInAtTheSecondRequest()
{
    admitting([](Node& point) { point.admitAtRequest = 2; });
    for (int i = 0; i < 4; ++i)
        body("/articles/a");
    QCOMPARE(origin_->asked["/articles/a"], 2);
}

void VarnishExportLiveTest::theEdgeCountsFromTheFetchOfTheShield()
{
    const Topology drawing = shortLived(true);
    Cache shield(drawing, "shield",
                 {{"origin.example.com", origin_->port()}, {"standby.example.com", standby_->port()}});
    QVERIFY(shield.port() != 0);
    cache_ =
        std::make_unique<Cache>(drawing, "point-of-presence-0",
                                std::map<std::string, std::uint16_t>{{"shield.needs-input.invalid", shield.port()}});
    origin_->replies["/pages/p"] = {.body = "<p>head <esi:include src=\"/parts/q\"/> foot</p>"};
    QVERIFY(body("/pages/p").contains("origin /parts/q 1"));
    QVERIFY(ask(shield.port(), "/pages/p", "Surrogate-Capability: edge=\"ESI/1.0\"\r\n").body.contains("esi:include"));
    QVERIFY(ask(shield.port(), "/pages/p").body.contains("origin /parts/q 1")); // its own users get the page
    const HttpAnswer told = ask(shield.port(), "/articles/a");
    QVERIFY2(told.head.contains("Cache-Control: s-maxage=1\r\n"), told.head);
}

void VarnishExportLiveTest::theShieldAddsToWhatTheOriginSays_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char* name, const char* path, const char* said, const char* told) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(said) << QByteArray(told);
    };
    row("no lifetime", "/articles/a", "Cache-Control: must-revalidate\r\n", "must-revalidate, s-maxage=1");
    row("a lifetime of its own", "/articles/a", "Cache-Control: max-age=60\r\n", "max-age=60");
    row("in two lines", "/articles/a", "Cache-Control: public\r\nCache-Control: must-revalidate\r\n",
        "public, must-revalidate, s-maxage=1");
    row("until purged", "/", "Cache-Control: max-age=5\r\n", "max-age=5, s-maxage=31536000");
}

/// Read back at the point of presence: two tiers.
void VarnishExportLiveTest::theShieldAddsToWhatTheOriginSays()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, told);
    const Topology drawing = shortLived(true);
    origin_->replies[path] = {.headers = said, .body = "said"};
    Cache shield(drawing, "shield",
                 {{"origin.example.com", origin_->port()}, {"standby.example.com", standby_->port()}});
    QVERIFY(shield.port() != 0);
    cache_ =
        std::make_unique<Cache>(drawing, "point-of-presence-0",
                                std::map<std::string, std::uint16_t>{{"shield.needs-input.invalid", shield.port()}});
    const HttpAnswer answer = ask(cache_->port(), path);
    QVERIFY2(answer.head.contains("Cache-Control: " + told + "\r\n"), answer.head);
}

REGISTER_TEST(VarnishExportLiveTest)
#include "varnish_export_live_test.moc"
