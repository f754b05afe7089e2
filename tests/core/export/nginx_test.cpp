// Does the configuration of nginx, read back, say what the drawing says? (What it does is told by tests/live/nginx_export_live_test.cpp.)
#include "tests/support/register_test.h"

#include "core/export/caches/nginx_parts.h"
#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Result<Manifest> exported(const Topology& topology) { return exportTo(*exporterWithKey("nginx"), topology); }

Topology sites(int count) { return deliverySites(count, Provider::None, CacheSoftware::Nginx); }

QString words(const Manifest& manifest, const std::string& path)
{
    return QString::fromStdString(manifest.files.at(path));
}

QStringList found(const QString& text, const QString& expression)
{
    QStringList all;
    for (const QRegularExpressionMatch& match : QRegularExpression(expression).globalMatch(text))
        all << match.captured(1);
    return all;
}

bool hasLine(const Manifest& manifest, const RowRef& row, Outcome outcome, std::string_view part = "")
{
    return std::ranges::any_of(manifest.report, [&](const ExportLine& line) {
        return line.row == row && line.outcome == outcome &&
               std::string_view(line.what.source).find(part) != std::string_view::npos;
    });
}

template <class Row, class Change> void change(Table<Row>& rows, const char* id, Change make)
{
    Row row = *rows.find({id});
    make(row);
    rows.put(row);
}

} // namespace

class NginxTest : public QObject {
    Q_OBJECT

private slots:
    void pointsThatLeaveTheChoiceRunItToo();
    void lifetimesComeBack_data();
    void lifetimesComeBack();
    void edgesAskTheShieldAndTheShieldTheOrigins();
    void theMostSpecificPathIsTriedFirst();
    void noPathHidesBehindAWiderOne_data();
    void noPathHidesBehindAWiderOne();
    void theHostThatIsAskedIsTheHostOfTheKey();
    void hostsAreTheSameInEitherCase();
    void storageIsAServersShareAndKeepsTheLongestLife();
    void admissionComesBack();
    void numbersAboveALimitMatch_data();
    void numbersAboveALimitMatch();
    void whatTheDrawingLacksIsAskedFor();
    void whatNginxCannotSayIsSaid();
    void escapesInAPathAreUndone();
    void aSetCalledAsAKeywordIsASet();
    void nothingOfANameLeavesItsComment();
};

void NginxTest::pointsThatLeaveTheChoiceRunItToo()
{
    for (const CacheSoftware software : {CacheSoftware::Nginx, CacheSoftware::Provider, CacheSoftware::Standard})
        QVERIFY(exported(deliverySites(1, Provider::None, software)));
    QCOMPARE(exported(deliverySites(1, Provider::None, CacheSoftware::Varnish)).error().kind, ErrorKind::Nothing);
    QCOMPARE(exported(deliverySites(1, Provider::Akamai, CacheSoftware::Nginx)).error().kind, ErrorKind::Nothing);
}

void NginxTest::lifetimesComeBack_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("fresh");
    QTest::addColumn<QString>("windows");
    QTest::newRow("stale while revalidate") << "articles"
                                            << "s-maxage=60"
                                            << "stale-while-revalidate=600, stale-if-error=86400";
    QTest::newRow("until purged") << "front-pages"
                                  << "s-maxage=31536000"
                                  << "stale-while-revalidate=600, stale-if-error=86400";
    QTest::newRow("stale if error") << "pictures-and-clips"
                                    << "s-maxage=86400"
                                    << "stale-if-error=86400";
    QTest::newRow("time to live") << "all-else"
                                  << "s-maxage=30"
                                  << "";
}

void NginxTest::lifetimesComeBack()
{
    QFETCH(QString, set);
    QFETCH(QString, fresh);
    QFETCH(QString, windows);
    for (const char* file : {"shield/fetching.conf", "point-of-presence-0/fetching.conf"}) {
        const QStringList said = found(words(*exported(sites(1)), file), QString("set-%1 \"(.*)\";").arg(set));
        QCOMPARE(said.size(), 3); // whom it asks, how long it is fresh, how long it may be stale
        QCOMPARE(said[1], fresh);
        QCOMPARE(said[2], windows);
    }
}

void NginxTest::edgesAskTheShieldAndTheShieldTheOrigins()
{
    const Manifest manifest = *exported(sites(1));
    QCOMPARE(found(words(manifest, "point-of-presence-0/fetching.conf"), "    server (.*);"),
             QStringList{"shield.needs-input.invalid:80"});
    const QString shield = words(manifest, "shield/fetching.conf");
    QCOMPARE(found(shield, "    server (.*);"),
             (QStringList{"origin.example.com:80", "origin.example.com:80", "standby.example.com:80 backup"}));
    QVERIFY(shield.contains("set-articles \"origin_newsroom_origin__then_standby_origin\";"));
    QVERIFY(shield.contains("set-pictures-and-clips \"origin_newsroom_origin\";"));
    Topology byAddress = sites(1);
    change(byAddress.nodes, "shield", [](Node& node) { node.address = "2001:db8::7"; });
    QVERIFY(words(*exported(byAddress), "point-of-presence-0/fetching.conf").contains("server [2001:db8::7]:80;"));
}

void NginxTest::theMostSpecificPathIsTriedFirst()
{
    const QString file = words(*exported(sites(1)), "shield/nginx.conf");
    QCOMPARE(found(file, "location ~ \"(.*)\" "), // in the order of the file: the first that matches serves
             (QStringList{"^/pictures/[^?]*[.]jpg$", "^/articles/", "^/pages/", "^/$", "^/"}));
    QCOMPARE(found(file, "server_name (.*);"), (QStringList{"_", "news.example.com"}));
    Topology lacking = sites(1);
    change(lacking.contents, "articles", [](ContentSet& set) { set.path = "no path"; });
    QCOMPARE(found(words(*exported(lacking), "shield/nginx.conf"), "location ~ \"(.*)\" ").mid(3),
             (QStringList{"^$", "^/"})); // what the user puts in there comes before all else
}

void NginxTest::theHostThatIsAskedIsTheHostOfTheKey()
{
    const QString file = words(*exported(sites(1)), "shield/nginx.conf");
    QVERIFY(file.contains("proxy_cache_key $host$request_uri;"));
    QCOMPARE(file.count("proxy_set_header Host $host;"), 5); // of each set
    QVERIFY(!file.contains("$http_host"));
}

void NginxTest::noPathHidesBehindAWiderOne_data()
{
    QTest::addColumn<QByteArray>("wide");
    QTest::addColumn<QByteArray>("narrow");
    QTest::newRow("more after the star") << QByteArray("/a/*") << QByteArray("/a/*.jpg");
    QTest::newRow("no star") << QByteArray("/a/*") << QByteArray("/a/");
    QTest::newRow("more before the star") << QByteArray("/a/*.jpeg") << QByteArray("/a/b*");
}

/// The wider one has the smaller id.
void NginxTest::noPathHidesBehindAWiderOne()
{
    QFETCH(QByteArray, wide);
    QFETCH(QByteArray, narrow);
    Topology drawing = sites(1);
    change(drawing.contents, "articles", [&](ContentSet& set) { set.path = wide.toStdString(); });
    change(drawing.contents, "pictures", [&](ContentSet& set) { set.path = narrow.toStdString(); });
    const QString file = words(*exported(drawing), "shield/nginx.conf");
    const QStringList order = found(file, "X-Edgewright-Set set-(articles|pictures-and-clips);");
    QCOMPARE(order, (QStringList{"pictures-and-clips", "articles"}));
}

void NginxTest::hostsAreTheSameInEitherCase()
{
    Topology drawing = sites(1);
    change(drawing.contents, "pictures", [](ContentSet& set) { set.host = "News.Example.com"; });
    QCOMPARE(found(words(*exported(drawing), "shield/nginx.conf"), "server_name (.*);"),
             (QStringList{"_", "news.example.com"}));
}

void NginxTest::storageIsAServersShareAndKeepsTheLongestLife()
{
    const QString path = found(words(*exported(sites(1)), "shield/nginx.conf"), "(proxy_cache_path .*);").value(0);
    QVERIFY2(path.contains("max_size=32768m"), qPrintable(path));    // 64 GiB on two servers
    QVERIFY2(path.contains("inactive=31622400s"), qPrintable(path)); // a year and a day
    Topology many = sites(1);
    change(many.contents, "articles", [](ContentSet& set) { set.objects = 800'000; });
    QVERIFY(words(*exported(many), "shield/nginx.conf").contains("keys_zone=edgewright:101m")); // 804,000 / 8,000
}

void NginxTest::admissionComesBack()
{
    Topology drawing = sites(1);
    change(drawing.nodes, "pop0", [](Node& node) {
        node.admitSize = Kilobytes(5000);
        node.admitProbability = Percent(12.5);
        node.admitAtRequest = 3;
    });
    const Manifest manifest = *exported(drawing);
    const QString file = words(manifest, "point-of-presence-0/nginx.conf");
    QVERIFY(file.contains("# more than 5000000 bytes") && file.contains("12.50% \"\";"));
    QVERIFY(file.contains("proxy_cache_min_uses 3;"));
    QCOMPARE(file.count("proxy_no_cache $http_authorization $edgewright_too_large $edgewright_not_drawn;"), 4);
    QVERIFY(!words(manifest, "shield/nginx.conf").contains("too_large"));
}

void NginxTest::numbersAboveALimitMatch_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {0, 1, 9, 10, 99, 100, 1200, 1999, 5000000})
        QTest::addRow("%d", limit) << limit;
}

void NginxTest::numbersAboveALimitMatch()
{
    QFETCH(int, limit);
    const QRegularExpression expression(QString::fromStdString(nginx_export::numbersAbove(limit)));
    for (const int number : {0,    1,    2,    9,    10,   11,   12,   98,      99,      100,     101,       999,
                             1000, 1199, 1200, 1201, 1998, 1999, 2000, 4999999, 5000000, 5000001, 2000000000})
        QCOMPARE(expression.match(QString::number(number)).hasMatch(), number > limit);
}

void NginxTest::whatTheDrawingLacksIsAskedFor()
{
    Topology drawing = sites(1);
    change(drawing.nodes, "origin", [](Node& node) { node.address = "no host"; });
    change(drawing.nodes, "pop0", [](Node& node) { node.cache = {}; });
    change(drawing.contents, "articles", [](ContentSet& set) { set.host = "not a host"; });
    change(drawing.contents, "pictures", [](ContentSet& set) { set.path = "/pages/*"; });
    const Manifest manifest = *exported(drawing);
    QVERIFY(words(manifest, "shield/fetching.conf").contains("server newsroom-origin.needs-input.invalid:80;"));
    QVERIFY(words(manifest, "shield/nginx.conf").contains("server_name articles.needs-input.invalid;"));
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "origin"}, Outcome::NeedsInput, "no host name or IP address"));
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "pop0"}, Outcome::NeedsInput, "no size"));
    QVERIFY(hasLine(manifest, {TableKey::Contents, "articles"}, Outcome::NeedsInput, "no host name"));
    QVERIFY(hasLine(manifest, {TableKey::Contents, "pictures"}, Outcome::NeedsInput, "its path"));
    QVERIFY(hasLine(manifest, {TableKey::Contents, "front"}, Outcome::NeedsInput, "certificate"));
    QVERIFY(hasLine(manifest, {TableKey::Contents, "front"}, Outcome::NeedsInput, "no purge of its own"));
    QVERIFY(hasLine(manifest, {TableKey::Contents, "rest"}, Outcome::NeedsInput, "count as personal"));
}

void NginxTest::whatNginxCannotSayIsSaid()
{
    Topology drawing = sites(1);
    const Manifest manifest = *exported(drawing);
    QVERIFY(hasLine(manifest, {TableKey::Contents, "pages"}, Outcome::NotExpressible, "Edge-Side Includes"));
    QVERIFY(hasLine(manifest, {TableKey::Contents, "front"}, Outcome::NotExpressible, "soft purge"));
    drawing.populations = {};
    change(drawing.contents, "pages", [](ContentSet& set) { set.strategy = CacheStrategy::Ttl; });
    change(drawing.contents, "front", [](ContentSet& set) { set.purge = PurgeMode::Hard; });
    QCOMPARE(exported(drawing).error().kind, ErrorKind::Nothing); // nobody fetches anything
    drawing.populations = sites(1).populations;
    QVERIFY(saysAll(*exported(drawing)));
}

void NginxTest::escapesInAPathAreUndone()
{
    Topology drawing = sites(1);
    change(drawing.contents, "articles", [](ContentSet& set) { set.path = "/a%20b/(1)*"; });
    QVERIFY(words(*exported(drawing), "shield/nginx.conf").contains("location ~ \"^/a\\x20b/[(]1[)]\" {"));
}

/// A map of nginx has the keywords default, hostnames, include and volatile.
void NginxTest::aSetCalledAsAKeywordIsASet()
{
    Topology drawing = sites(1);
    change(drawing.contents, "articles", [](ContentSet& set) { set.name = "default"; });
    const Manifest manifest = *exported(drawing);
    QVERIFY(words(manifest, "shield/fetching.conf").contains("set-default \"s-maxage=60\";"));
    QVERIFY(words(manifest, "shield/nginx.conf").contains("X-Edgewright-Set set-default;"));
}

void NginxTest::nothingOfANameLeavesItsComment()
{
    const Manifest manifest = *exported(hostileDelivery(Provider::None, CacheSoftware::Nginx));
    for (const auto& [path, text] : manifest.files)
        if (path.ends_with(".conf"))
            for (const QString& line : QString::fromStdString(text).split('\n'))
                for (const char* piece : {"\"quoted\"", "${x}", "{{y}}", "rm -rf", "-->", "break: [1]"})
                    QVERIFY2(!line.contains(piece) || line.trimmed().startsWith('#'), qPrintable(line));
}

REGISTER_TEST(NginxTest)
#include "nginx_test.moc"
