// Does the VCL, read back, say what the drawing says? (What it does is told by tests/live/varnish_export_live_test.cpp.)
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Result<Manifest> exported(const Topology& topology) { return exportTo(*exporterWithKey("varnish"), topology); }

Topology sites(int count) { return deliverySites(count, Provider::None, CacheSoftware::Varnish); }

QString words(const Manifest& manifest, const std::string& path)
{
    return QString::fromStdString(manifest.files.at(path));
}

/// What the block that begins with `head` holds, up to the line that closes it.
QString block(const QString& file, const QString& head)
{
    const qsizetype from = file.indexOf(head);
    return from < 0 ? QString() : file.mid(from, file.indexOf("\n    }\n", from) - from);
}

QStringList found(const QString& text, const char* expression)
{
    QStringList all;
    for (const QRegularExpressionMatch& match : QRegularExpression(expression).globalMatch(text))
        all << match.captured(1);
    return all;
}

bool hasLine(const Manifest& manifest, const RowRef& row, Outcome outcome, const char* part = "")
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

class VarnishTest : public QObject {
    Q_OBJECT

private slots:
    void eachPointOfOnesOwnHasAFolder_data();
    void eachPointOfOnesOwnHasAFolder();
    void lifetimesComeBack_data();
    void lifetimesComeBack();
    void edgesAskTheShieldAndTheShieldTheOrigins();
    void healthIsAskedOnlyWhereItMatters();
    void probesNameAHostThatTheOriginServes();
    void storageIsAServersShare_data();
    void storageIsAServersShare();
    void theMostSpecificPathIsTriedFirst();
    void whatTheDrawingLacksIsAskedFor();
    void whatVarnishCannotSayIsSaid();
    void purgingIsThereWhereSomethingIsPurged();
    void nothingOfANameLeavesItsComment();
};

void VarnishTest::eachPointOfOnesOwnHasAFolder_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<CacheSoftware>("software");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("Varnish") << Provider::None << CacheSoftware::Varnish << true;
    QTest::newRow("any") << Provider::None << CacheSoftware::Provider << true;
    QTest::newRow("by the standards") << Provider::None << CacheSoftware::Standard << true;
    QTest::newRow("another") << Provider::None << CacheSoftware::Nginx << false;
    QTest::newRow("a provider's") << Provider::Fastly << CacheSoftware::Varnish << false;
}

void VarnishTest::eachPointOfOnesOwnHasAFolder()
{
    QFETCH(Provider, provider);
    QFETCH(CacheSoftware, software);
    QFETCH(bool, isOurs);
    const Result<Manifest> manifest = exported(deliverySites(2, provider, software));
    QCOMPARE(manifest.has_value(), isOurs);
    if (!isOurs) {
        QCOMPARE(manifest.error().kind, ErrorKind::Nothing);
        return;
    }
    for (const char* folder : {"point-of-presence-0", "point-of-presence-1", "shield"})
        QVERIFY(manifest->files.contains(std::string(folder) + "/default.vcl"));
    QVERIFY(saysAll(*manifest));
}

void VarnishTest::lifetimesComeBack_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QStringList>("fresh");
    QTest::addColumn<QString>("grace");
    QTest::addColumn<QStringList>("graceWhileWell"); // empty: all of it
    QTest::newRow("stale while revalidate")
        << "articles" << QStringList{"60"} << "86400" << QStringList{"600", "86400"};
    QTest::newRow("until purged") << "front-pages" << QStringList{"31536000"} << "86400" << QStringList{"600", "86400"};
    QTest::newRow("fragments and pages") << "composed-pages" << QStringList{"15", "300"} << "86400"
                                         << QStringList{"0", "86400"};
    QTest::newRow("time to live") << "all-else" << QStringList{"30"} << "0" << QStringList{};
}

void VarnishTest::lifetimesComeBack()
{
    QFETCH(QString, set);
    QFETCH(QStringList, fresh);
    QFETCH(QString, grace);
    QFETCH(QStringList, graceWhileWell);
    const QString file = words(*exported(sites(1)), "point-of-presence-0/contents.vcl");
    const QString lifetime = block(file, QString("(bereq.http.X-Edgewright-Set == \"%1\")").arg(set));
    QCOMPARE(found(lifetime, "beresp[.]ttl = ([0-9]+)s;"), fresh);
    QCOMPARE(found(lifetime, "beresp[.]grace = ([0-9]+)s;"), QStringList{grace});
    QCOMPARE(lifetime.contains("do_esi = true"), set == "composed-pages");
    const QString recognised = block(file, QString("set req.http.X-Edgewright-Set = \"%1\"").arg(set));
    QCOMPARE(found(recognised, "req[.]grace = ([0-9]+)s;"), graceWhileWell);
}

void VarnishTest::edgesAskTheShieldAndTheShieldTheOrigins()
{
    const Manifest manifest = *exported(sites(1));
    QCOMPARE(found(words(manifest, "point-of-presence-0/backends.vcl"), "backend (\\w+) [{]"),
             QStringList{"point_shield"});
    const QString shield = words(manifest, "shield/backends.vcl");
    QCOMPARE(found(shield, "backend (\\w+) [{]"), (QStringList{"origin_newsroom_origin", "origin_standby_origin"}));
    QCOMPARE(found(shield, "[.]host = \"(.*)\""), (QStringList{"origin.example.com", "standby.example.com"}));
    QCOMPARE(found(shield, "add_backend[(](\\w+)"), (QStringList{"origin_newsroom_origin", "origin_standby_origin"}));
    const QString contents = words(manifest, "shield/contents.vcl");
    QVERIFY(contents.contains("set req.backend_hint = first_newsroom_origin__then_standby_origin.backend();"));
    QVERIFY(contents.contains("set req.backend_hint = origin_newsroom_origin;")); // pictures have no backup
}

void VarnishTest::healthIsAskedOnlyWhereItMatters()
{
    Topology plain = sites(1);
    for (const char* id : {"articles", "front", "pages", "pictures", "rest"})
        change(plain.contents, id, [](ContentSet& set) {
            set.backupOrigin.reset();
            set.staleIfError = {};
        });
    QVERIFY(!words(*exported(plain), "shield/backends.vcl").contains(".probe"));
    const Manifest failingOver = *exported(sites(1));
    QCOMPARE(words(failingOver, "shield/backends.vcl").count(".probe"), 2);
    QVERIFY(words(failingOver, "point-of-presence-0/backends.vcl").contains(".url = \"/edgewright-health\""));
    QVERIFY(words(failingOver, "shield/default.vcl").contains("req.url == \"/edgewright-health\""));
    QVERIFY(hasLine(failingOver, {TableKey::Nodes, "standby"}, Outcome::NeedsInput, "a path that it answers with 200"));
}

void VarnishTest::probesNameAHostThatTheOriginServes()
{
    Topology drawing = sites(1);
    change(drawing.contents, "pictures", [](ContentSet& set) {
        set.host = "img.example.com";
        set.origin = {"standby"};
    });
    change(drawing.contents, "rest", [](ContentSet& set) { set.host = ""; });
    const QString shield = words(*exported(drawing), "shield/backends.vcl");
    QCOMPARE(found(shield, "[.]host_header = \"(.*)\""), (QStringList{"news.example.com", "img.example.com"}));
    for (const char* id : {"articles", "front", "pages"})
        change(drawing.contents, id, [](ContentSet& set) { set.host = ""; });
    QCOMPARE(found(words(*exported(drawing), "shield/backends.vcl"), "[.]host_header = \"(.*)\""),
             QStringList{"img.example.com"}); // of the standby alone
}

void VarnishTest::storageIsAServersShare_data()
{
    QTest::addColumn<double>("cache");
    QTest::addColumn<double>("memory");
    QTest::addColumn<double>("disk");
    QTest::addColumn<int>("servers");
    QTest::addColumn<QString>("storage");
    QTest::newRow("in memory") << 64.0 << 128.0 << 0.0 << 2 << "malloc,32768M"; // 64 × 1024 / 2
    QTest::newRow("on disk") << 40.0 << 0.0 << 100.0 << 1 << "file,/var/lib/varnish/storage.bin,40960M";
    QTest::newRow("of a machine that has neither") << 1.0 << 0.0 << 0.0 << 1 << "malloc,1024M";
    QTest::newRow("rounded down") << 1.0 << 8.0 << 0.0 << 3 << "malloc,341M";
}

void VarnishTest::storageIsAServersShare()
{
    QFETCH(double, cache);
    QFETCH(double, memory);
    QFETCH(double, disk);
    QFETCH(int, servers);
    QFETCH(QString, storage);
    Topology drawing = sites(1);
    change(drawing.nodes, "pop0", [&](Node& node) {
        node.cache = Gibibytes(cache);
        node.memory = Gibibytes(memory);
        node.storage = Gibibytes(disk);
        node.servers = servers;
    });
    const QString unit = words(*exported(drawing), "point-of-presence-0/varnish.service.d/edgewright.conf");
    QCOMPARE(found(unit, " -s (\\S+)"), QStringList{storage});
    QVERIFY(!unit.contains("NEEDS INPUT"));
}

void VarnishTest::theMostSpecificPathIsTriedFirst()
{
    const QString file = words(*exported(sites(1)), "shield/contents.vcl");
    QCOMPARE(found(file, "set req.http.X-Edgewright-Set = \"(.*)\""),
             (QStringList{"pictures-and-clips", "articles", "composed-pages", "front-pages", "all-else"}));
    QCOMPARE(found(file, "req[.]url ~ \"(.*?)\""),
             (QStringList{"^/pictures/[^?]*[.]jpg([?]|$)", "^/articles/", "^/pages/", "^/([?]|$)", "^/"}));
    QCOMPARE(found(file, "req[.]http[.]host ~ \"(.*?)\"").front(), QString("(?i)^news[.]example[.]com(:[0-9]+)?$"));
}

void VarnishTest::whatTheDrawingLacksIsAskedFor()
{
    Topology drawing = sites(1);
    change(drawing.nodes, "origin", [](Node& node) { node.address.clear(); });
    change(drawing.nodes, "pop0", [](Node& node) { node.cache = {}; });
    change(drawing.contents, "articles", [](ContentSet& set) { set.host = "not a host"; });
    change(drawing.contents, "pictures", [](ContentSet& set) { set.path = "/pages/*"; }); // as the pages
    const Manifest manifest = *exported(drawing);
    const QString backends = words(manifest, "shield/backends.vcl"), contents = words(manifest, "shield/contents.vcl");
    QVERIFY(backends.contains(
        "\"newsroom-origin.needs-input.invalid\"")); // such a name never resolves: no start without it
    QVERIFY(contents.contains("req.http.host ~ \"^needs-input[.]invalid$\""));
    QCOMPARE(contents.count("req.url ~ \"^$\""), 2);
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "origin"}, Outcome::NeedsInput, "no address"));
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "shield"}, Outcome::NeedsInput, "no address"));
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "pop0"}, Outcome::NeedsInput, "no size"));
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "pop0"}, Outcome::NeedsInput, "servers"));
    QVERIFY(hasLine(manifest, {TableKey::Contents, "articles"}, Outcome::NeedsInput, "no host name"));
    QVERIFY(hasLine(manifest, {TableKey::Contents, "pictures"}, Outcome::NeedsInput, "its path"));
    QVERIFY(hasLine(manifest, {TableKey::Contents, "rest"}, Outcome::NeedsInput, "count as personal"));
    QVERIFY(hasLine(manifest, {TableKey::Contents, "front"}, Outcome::NeedsInput, "published and purged"));
}

void VarnishTest::whatVarnishCannotSayIsSaid()
{
    Topology drawing = sites(1);
    QVERIFY(saysAll(*exported(drawing)));
    change(drawing.nodes, "pop0", [](Node& node) { node.admitAtRequest = 3; });
    change(drawing.contents, "front", [](ContentSet& set) { set.objectsPerKey = 4; });
    const Manifest manifest = *exported(drawing);
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "pop0"}, Outcome::NotExpressible, "at request"));
    QVERIFY(hasLine(manifest, {TableKey::Contents, "front"}, Outcome::NotExpressible, "surrogate key"));
    QVERIFY(hasLine(manifest, {TableKey::Links, "up"}, Outcome::NotConcerned));
    QVERIFY(hasLine(manifest, {TableKey::Nodes, "access0"}, Outcome::NotConcerned));
}

void VarnishTest::purgingIsThereWhereSomethingIsPurged()
{
    Topology drawing = sites(1);
    const QString soft = words(*exported(drawing), "shield/purging.vcl");
    QVERIFY(soft.contains("purge.soft(") && soft.contains("\"^(front-pages)$\""));
    change(drawing.contents, "front", [](ContentSet& set) { set.purge = PurgeMode::Hard; });
    QVERIFY(!words(*exported(drawing), "shield/purging.vcl").contains("purge.soft("));
    change(drawing.contents, "front", [](ContentSet& set) { set.strategy = CacheStrategy::Ttl; });
    const Manifest none = *exported(drawing);
    QVERIFY(!none.files.contains("shield/purging.vcl") && !words(none, "shield/default.vcl").contains("PURGE"));
}

void VarnishTest::nothingOfANameLeavesItsComment()
{
    const Manifest manifest = *exported(hostileDelivery(Provider::None, CacheSoftware::Varnish));
    for (const auto& [path, text] : manifest.files)
        if (path.ends_with(".vcl"))
            for (const QString& line : QString::fromStdString(text).split('\n'))
                for (const char* piece : {"\"quoted\"", "${x}", "{{y}}", "rm -rf", "-->", "break: [1]"})
                    QVERIFY2(!line.contains(piece) || line.trimmed().startsWith('#'), qPrintable(line));
}

REGISTER_TEST(VarnishTest)
#include "varnish_test.moc"
