// Does a real nginx that runs what was exported do what the drawing says?
#include "core/export/folder/write_manifest.h"
#include "tests/core/export/drawings.h"
#include "tests/live/exported.h"
#include "tests/support/register_test.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace edgewright;
using namespace edgewright::live;
using namespace edgewright::testing;
using namespace std::chrono_literals;

namespace {

/// One point of presence before the origins, with lives short enough to be waited for.
Topology shortLived()
{
    Topology drawing = deliverySites(1, Provider::None, CacheSoftware::Nginx);
    for (ContentSet set : std::vector<ContentSet>(drawing.contents.begin(), drawing.contents.end())) {
        set.ttl = Seconds(1);
        set.staleWhileRevalidate = Seconds(2);
        set.staleIfError = set.id.value == "pictures" ? Seconds(5) : Seconds{};
        drawing.contents.put(set);
    }
    Node shield = *drawing.nodes.find({"shield"});
    shield.kind = NodeKind::Compute;
    drawing.nodes.put(shield);
    return drawing;
}

std::uint16_t freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// An exported folder on loopback.
class Cache {
public:
    Cache(const Topology& drawing, const SteeredOrigin& origin, const SteeredOrigin& standby)
    {
        Manifest manifest = *exportTo(*exporterWithKey("nginx"), drawing);
        const std::string conf = "point-of-presence-0/nginx.conf", fetching = "point-of-presence-0/fetching.conf";
        const std::string own = "127.0.0.1:" + std::to_string(port_), inner = "127.0.0.1:" + std::to_string(freePort());
        everywhere(manifest.files.at(conf), "listen 80", "listen " + own);
        everywhere(manifest.files.at(conf), "/var/cache/nginx/edgewright", cache().toStdString());
        for (const char* line : {"listen 443 ssl http2;", "ssl_certificate /etc/nginx/tls/news.example.com.crt;",
                                 "ssl_certificate_key /etc/nginx/tls/news.example.com.key;"})
            replaceIn(manifest, conf, line, "");
        for (const std::string& file : {conf, fetching})
            everywhere(manifest.files.at(file), "127.0.0.1:8079", inner);
        everywhere(manifest.files.at(fetching), "origin.example.com:80", "127.0.0.1:" + std::to_string(origin.port()));
        everywhere(manifest.files.at(fetching), "standby.example.com:80",
                   "127.0.0.1:" + std::to_string(standby.port()));
        if (!writeManifest(manifest, folder_.path().toStdString()))
            qFatal("the folder can't be written");
        script_.setProcessChannelMode(QProcess::MergedChannels);
        script_.start(EDGEWRIGHT_SOURCE_DIR "/tests/live/run_nginx.sh",
                      {folder_.filePath("point-of-presence-0/nginx.conf")});
        while (!script_.canReadLine() && script_.waitForReadyRead()) {}
        isReady_ = script_.readLine() == "ready\n";
    }
    /// Again, where somebody else took a port before nginx did.
    static std::unique_ptr<Cache> started(const Topology& drawing, const SteeredOrigin& origin,
                                          const SteeredOrigin& standby)
    {
        constexpr int most = 3;
        for (int times = 1;; ++times)
            if (auto cache = std::make_unique<Cache>(drawing, origin, standby);
                cache->port() != 0 || times == most || cache->isAbsent())
                return cache;
    }
    ~Cache()
    {
        script_.closeWriteChannel();
        script_.waitForFinished();
    }
    std::uint16_t port() const { return isReady_ ? port_ : 0; }
    bool isAbsent()
    {
        script_.waitForFinished(5000);
        return script_.exitCode() == 3;
    }
    QByteArray words() { return script_.readAll(); }
    /// Answers in whole: what is still being written has a longer name.
    int stored() const
    {
        int count = 0;
        for (QDirIterator file(cache(), QDir::Files, QDirIterator::Subdirectories); file.hasNext();)
            count += QFileInfo(file.next()).fileName().size() == 32 ? 1 : 0;
        return count;
    }
    int purge(const QStringList& what)
    {
        QProcess script;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("EDGEWRIGHT_CACHE", cache());
        script.setProcessEnvironment(environment);
        script.start("sh", QStringList{folder_.filePath("point-of-presence-0/purge.sh")} + what);
        script.waitForFinished();
        return script.exitCode();
    }

private:
    QString cache() const { return folder_.filePath("cache"); }
    static void everywhere(std::string& words, const std::string& from, const std::string& to)
    {
        for (std::size_t at = words.find(from); at != std::string::npos; at = words.find(from, at + to.size()))
            words.replace(at, from.size(), to);
    }

    QTemporaryDir folder_;
    QProcess script_;
    std::uint16_t port_ = freePort();
    bool isReady_ = false;
};

} // namespace

class NginxExportLiveTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsAnAnswerForItsLifetime();
    void theOriginsOwnWordComesFirst();
    void theDrawnLifetimeCountsWhereTheOriginTellsNone_data();
    void theDrawnLifetimeCountsWhereTheOriginTellsNone();
    void servesStaleForTheWindowAndNoLonger();
    void servesStaleWhereTheOriginFailsForTheWindowAndNoLonger_data();
    void servesStaleWhereTheOriginFailsForTheWindowAndNoLonger();
    void asksTheBackupWhereTheOriginFails_data();
    void asksTheBackupWhereTheOriginFails();
    void purgesByUrlAndByKey();
    void personalAnswersPass();
    void cookiesDoNotMatterWhereNothingIsPersonal();
    void oneFetchServesAllWhoWait();
    void whatIsOfNoSetIsRefused();
    void aHostBesideTheUrlPoisonsNothing();
    void largeObjectsAreNotLetIn();
    void objectsAreLetInAtTheThirdRequest();

private:
    std::unique_ptr<SteeredOrigin> origin_, standby_;
    std::unique_ptr<Cache> cache_;
    QByteArray body(const QByteArray& path, const QByteArray& headers = {}) const
    {
        return ask(cache_->port(), path, headers).body;
    }
    void admitting(const std::function<void(Node&)>& change)
    {
        Topology drawing = shortLived();
        Node point = *drawing.nodes.find({"pop0"});
        change(point);
        drawing.nodes.put(point);
        cache_ = Cache::started(drawing, *origin_, *standby_);
    }
};

void NginxExportLiveTest::init()
{
    origin_ = std::make_unique<SteeredOrigin>("origin");
    standby_ = std::make_unique<SteeredOrigin>("standby");
    cache_ = Cache::started(shortLived(), *origin_, *standby_);
    if (cache_->port() != 0)
        return;
    if (cache_->isAbsent())
        QSKIP("nginx is not installed here: nothing was compared with it");
    QFAIL(cache_->words());
}

/// nginx counts whole seconds: a lifetime of 1 s is over 2 s after at the latest.
void NginxExportLiveTest::keepsAnAnswerForItsLifetime()
{
    QCOMPARE(body("/x"), QByteArray("origin /x 1"));
    QCOMPARE(body("/x"), QByteArray("origin /x 1"));
    wait(2100ms);
    QCOMPARE(body("/x"), QByteArray("origin /x 2")); // of “All else”: no window
}

void NginxExportLiveTest::theOriginsOwnWordComesFirst()
{
    origin_->replies["/kept"] = {.headers = "Cache-Control: max-age=60\r\n", .body = "kept"};
    origin_->replies["/private"] = {.headers = "Cache-Control: private\r\n", .body = "private"};
    origin_->replies["/dated"] = {.headers = "Cache-Control: public\r\nExpires: Fri, 01 Jan 2100 00:00:00 GMT\r\n",
                                  .body = "dated"};
    for (const char* path : {"/kept", "/private", "/dated"})
        body(path);
    wait(2100ms);
    for (const char* path : {"/kept", "/private", "/dated"})
        body(path);
    QCOMPARE(origin_->asked["/kept"], 1);
    QCOMPARE(origin_->asked["/dated"], 1);
    QCOMPARE(origin_->asked["/private"], 2);
}

void NginxExportLiveTest::theDrawnLifetimeCountsWhereTheOriginTellsNone_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("public") << QByteArray("Cache-Control: public\r\n");
    QTest::newRow("must-revalidate") << QByteArray("Cache-Control: must-revalidate\r\n");
    QTest::newRow("a window") << QByteArray("Cache-Control: stale-if-error=60\r\n");
    QTest::newRow("in two lines") << QByteArray("Cache-Control: public\r\nCache-Control: must-revalidate\r\n");
}

void NginxExportLiveTest::theDrawnLifetimeCountsWhereTheOriginTellsNone()
{
    QFETCH(QByteArray, said);
    origin_->replies["/x"] = {.headers = said, .body = "x"};
    body("/x");
    body("/x");
    QCOMPARE(origin_->asked["/x"], 1);
    wait(2100ms);
    body("/x");
    QCOMPARE(origin_->asked["/x"], 2);
}

void NginxExportLiveTest::servesStaleForTheWindowAndNoLonger()
{
    QCOMPARE(body("/articles/a"), QByteArray("origin /articles/a 1"));
    wait(2100ms);
    QCOMPARE(body("/articles/a"), QByteArray("origin /articles/a 1")); // stale, at once
    wait(300ms);
    QCOMPARE(body("/articles/a"), QByteArray("origin /articles/a 2"));
    wait(4200ms); // past 1 s + 2 s
    QCOMPARE(body("/articles/a"), QByteArray("origin /articles/a 3"));
}

void NginxExportLiveTest::servesStaleWhereTheOriginFailsForTheWindowAndNoLonger_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("answers 503") << false;
    QTest::newRow("refuses connections") << true;
}

void NginxExportLiveTest::servesStaleWhereTheOriginFailsForTheWindowAndNoLonger()
{
    QFETCH(bool, isRefused);
    QCOMPARE(body("/pictures/a.jpg"), QByteArray("origin /pictures/a.jpg 1"));
    QCOMPARE(body("/x"), QByteArray("origin /x 1"));
    wait(2100ms);
    origin_->isIll = true;
    if (isRefused)
        origin_->stop();
    QCOMPARE(body("/pictures/a.jpg"), QByteArray("origin /pictures/a.jpg 1"));
    QVERIFY(ask(cache_->port(), "/x").head.startsWith("HTTP/1.1 502 ")); // has no stale-if-error
    wait(5100ms);                                                        // past 1 s + 5 s
    QVERIFY(ask(cache_->port(), "/pictures/a.jpg").head.startsWith("HTTP/1.1 502 "));
}

void NginxExportLiveTest::asksTheBackupWhereTheOriginFails_data()
{
    servesStaleWhereTheOriginFailsForTheWindowAndNoLonger_data();
}

void NginxExportLiveTest::asksTheBackupWhereTheOriginFails()
{
    QFETCH(bool, isRefused);
    origin_->isIll = true;
    if (isRefused)
        origin_->stop();
    QCOMPARE(body("/articles/a"), QByteArray("standby /articles/a 1"));
    QVERIFY(ask(cache_->port(), "/pictures/a.jpg").head.startsWith("HTTP/1.1 502 ")); // without a backup
}

void NginxExportLiveTest::purgesByUrlAndByKey()
{
    for (const char* path : {"/articles/a?q=1", "/articles/b"})
        origin_->replies[path] = {.headers =
                                      "Cache-Control: max-age=60\r\nVary: Accept-Language\r\nSurrogate-Key: all " +
                                      QByteArray(path).mid(10, 1) + "\r\n",
                                  .body = path};
    const auto askAll = [&] {
        for (const char* path : {"/articles/a?q=1", "/articles/b"})
            for (const char* language : {"Accept-Language: de\r\n", "Accept-Language: en\r\n"}) {
                const int others = cache_->stored() - origin_->asked[path];
                QVERIFY(!ask(cache_->port(), path, language).head.contains("Surrogate-Key"));
                QTRY_COMPARE(cache_->stored(), others + origin_->asked[path]); // it answers first, then it stores
            }
    };
    askAll();
    QCOMPARE(cache_->purge({"news.example.com", "/articles/a?q=1"}), 0);
    askAll();
    QCOMPARE(origin_->asked["/articles/a?q=1"], 4); // two variants, twice
    QCOMPARE(origin_->asked["/articles/b"], 2);
    QCOMPARE(cache_->purge({"--key", "b"}), 0);
    askAll();
    QCOMPARE(origin_->asked["/articles/a?q=1"], 4);
    QCOMPARE(origin_->asked["/articles/b"], 4);
    QCOMPARE(cache_->purge({"--key", ".*"}), 2);
    QCOMPARE(cache_->purge({"news.example.com"}), 2);
}

void NginxExportLiveTest::personalAnswersPass()
{
    body("/x", "Cookie: user=1\r\n");
    body("/x", "Cookie: user=2\r\n");
    QCOMPARE(origin_->asked["/x"], 2);
    body("/articles/a", "Authorization: Basic eDp5\r\n");
    body("/articles/a", "Authorization: Basic eDp5\r\n");
    QCOMPARE(origin_->asked["/articles/a"], 2);
}

void NginxExportLiveTest::cookiesDoNotMatterWhereNothingIsPersonal()
{
    body("/articles/a", "Cookie: user=1\r\n");
    body("/articles/a", "Cookie: user=2\r\n");
    QCOMPARE(origin_->asked["/articles/a"], 1);
    QVERIFY(!origin_->heard["/articles/a"].contains("Cookie"));
}

void NginxExportLiveTest::oneFetchServesAllWhoWait()
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

void NginxExportLiveTest::whatIsOfNoSetIsRefused()
{
    QVERIFY(ask(cache_->port(), "/x", {}, "GET", "other.example.com").head.startsWith("HTTP/1.1 404 "));
    QCOMPARE(origin_->asked["/x"], 0);
}

/// The host of the request line is that of the key; the header says another.
void NginxExportLiveTest::aHostBesideTheUrlPoisonsNothing()
{
    ask(cache_->port(), "http://news.example.com/articles/a", {}, "GET", "evil.example.com");
    QVERIFY2(origin_->heard["/articles/a"].contains("Host: news.example.com\r\n"), origin_->heard["/articles/a"]);
    QVERIFY(!origin_->heard["/articles/a"].contains("evil"));
}

void NginxExportLiveTest::largeObjectsAreNotLetIn()
{
    admitting([](Node& point) { point.admitSize = Kilobytes(1.2); }); // 1,200 bytes
    for (const int size : {9, 999, 1200, 1201, 1300, 2000, 10000}) {
        const QByteArray path = "/articles/" + QByteArray::number(size);
        origin_->replies[path] = {.body = QByteArray(size, 'a')};
        body(path);
        body(path);
        QCOMPARE(origin_->asked[path], size > 1200 ? 2 : 1);
    }
}

void NginxExportLiveTest::objectsAreLetInAtTheThirdRequest()
{
    admitting([](Node& point) { point.admitAtRequest = 3; });
    for (int i = 0; i < 5; ++i)
        body("/articles/a");
    QCOMPARE(origin_->asked["/articles/a"], 3);
}

REGISTER_TEST(NginxExportLiveTest)
#include "nginx_export_live_test.moc"
