// Does the export for Cloudflare say what the drawing says, and what it can't say?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/network_reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("cloudflare"), topology); }

Topology sites() { return deliverySites(2, Provider::Cloudflare); }

/// What the configuration of wrangler tells the only Worker of its contents, by tag.
QMap<QString, QJsonObject> contentSets(const Manifest& manifest)
{
    QString words = QString::fromStdString(manifest.files.at("worker/consent-and-redirects/wrangler.jsonc"));
    words.remove(QRegularExpression("^//.*$", QRegularExpression::MultilineOption));
    QMap<QString, QJsonObject> sets;
    for (const QJsonValue set : QJsonDocument::fromJson(words.toUtf8())["vars"]["CONTENT_SETS"].toArray())
        sets[set["tag"].toString()] = set.toObject();
    return sets;
}

} // namespace

class CloudflareTest : public QObject {
    Q_OBJECT

private slots:
    void workersKnowTheLifetimes_data();
    void workersKnowTheLifetimes();
    void theMostSpecificPathIsLookedUpFirst();
    void aWiderPathTakesNoRequestsOfANarrowerOne();
    void whatMayBePrivateLivesAsTheOriginSays();
    void saysWhatIsNeededOrMissed_data();
    void saysWhatIsNeededOrMissed();
    void withoutAFunctionStaleCopiesAreTheOriginsMatter();
    void functionsShareNoRoute();
    void hostsOfTwoDomainsLieInTwoZones();
    void secretsComeFromTheStore();
    void namesNeverReachTheCode();
    void everyVariableIsDeclaredAndUsed();
    void pointsThatNobodyAsksAreAnError();
};

void CloudflareTest::workersKnowTheLifetimes_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("fresh");
    QTest::addColumn<int>("staleWhileRevalidate");
    QTest::addColumn<int>("staleIfError");
    QTest::addColumn<bool>("kept");
    QTest::newRow("stale while revalidate") << "articles"
                                            << "/articles/*" << 60 << 600 << 86'400 << true;
    QTest::newRow("TTL") << "pictures_and_clips"
                         << "/pictures/*.jpg" << 86'400 << 0 << 86'400 << true;
    QTest::newRow("what is purged, the Worker keeps no copy of") << "front_pages"
                                                                 << "/" << 31'536'000 << 600 << 86'400 << false;
    QTest::newRow("nothing may be stale") << "all_else"
                                          << "/*" << 30 << 0 << 0 << false;
}

void CloudflareTest::workersKnowTheLifetimes()
{
    QFETCH(QString, tag);
    QFETCH(QString, path);
    QFETCH(int, fresh);
    QFETCH(int, staleWhileRevalidate);
    QFETCH(int, staleIfError);
    QFETCH(bool, kept);
    const QJsonObject set = contentSets(exported(sites()))[tag];
    QCOMPARE(set["host"].toString(), QString("news.example.com"));
    QCOMPARE(set["path"].toString(), path);
    QCOMPARE(set["fresh"].toInt(), fresh);
    QCOMPARE(set["staleWhileRevalidate"].toInt(), staleWhileRevalidate);
    QCOMPARE(set["staleIfError"].toInt(), staleIfError);
    QCOMPARE(set["kept"].toBool(), kept);
    QCOMPARE(set["fragments"].isNull(), tag != "composed_pages");
}

/// In the Worker the first match counts, among cache rules the last.
void CloudflareTest::theMostSpecificPathIsLookedUpFirst()
{
    const Manifest manifest = exported(sites());
    const std::string& sets = manifest.files.at("content_sets.tf");
    QVERIFY(sets.find("\"/articles/*\"") < sets.find("\"/*\""));
    const std::string& rules = manifest.files.at("zone_example_com.tf");
    QVERIFY(rules.find("edgewright:row = rest") < rules.find("edgewright:row = articles"));
}

/// Load balancing rules end at the first match: what goes to the host's own origin needs one too before a wider one that doesn't.
void CloudflareTest::aWiderPathTakesNoRequestsOfANarrowerOne()
{
    const Topology plain = with<ContentSet>(sites(), "pictures", [](ContentSet& set) { set.path = "/articles/*.jpg"; });
    const Manifest manifest = exported(plain);
    const std::string& zone = manifest.files.at("zone_example_com.tf");
    const std::string balancer = zone.substr(zone.find("\"cloudflare_load_balancer\""));
    const std::size_t narrow = balancer.find("wildcard \\\"/articles/*.jpg\\\""),
                      wide = balancer.find("wildcard \\\"/articles/*\\\"");
    QVERIFY2(narrow < wide && wide != std::string::npos, balancer.c_str());
    for (const char* id : {"articles", "pictures"})
        QVERIFY(said(manifest, TableKey::Contents, id).contains("needs input: the host needs 4 load balancing rules"));
    const QString apart = QString::fromStdString(exported(sites()).files.at("zone_example_com.tf"));
    QCOMPARE(apart.count("/pictures/"), 1); // its cache rule
    QVERIFY(said(exported(sites()), TableKey::Contents, "articles").contains("needs 3 load balancing rules"));
}

/// Cloudflare would keep what is private for all, where a rule overrides the origin's word.
void CloudflareTest::whatMayBePrivateLivesAsTheOriginSays()
{
    const Manifest manifest = exported(sites());
    QCOMPARE(QString::fromStdString(manifest.files.at("zone_example_com.tf")).count("\"respect_origin\""),
             6); // 5 of browsers
    QVERIFY(said(manifest, TableKey::Contents, "rest").contains("needs input: some of its answers are one user's own"));
    QVERIFY(said(manifest, TableKey::Contents, "rest").contains("max-age=30"));
    QVERIFY(!said(manifest, TableKey::Contents, "rest").contains("an Edge TTL of"));
    QVERIFY(!said(manifest, TableKey::Contents, "articles").contains("one user's own"));
}

void CloudflareTest::saysWhatIsNeededOrMissed_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, TableKey table, const char* id, const char* words) {
        QTest::newRow(name) << static_cast<int>(table) << QByteArray(id) << words;
    };
    row("short lifetimes", TableKey::Contents, "articles", "needs input: an Edge TTL of 60 s needs the plan Business");
    row("purge", TableKey::Contents, "front",
        "needs input: on publication, call POST /zones/(var.zone_id_example_com)/invalidate_cache");
    row("stale after a purge", TableKey::Contents, "front", "stale-while-revalidate=600, stale-if-error=86400");
    row("composed by the Worker", TableKey::Contents, "pages",
        "exported: Cloudflare offers no Edge-Side Includes: the Worker composes");
    row("personal answers", TableKey::Contents, "rest", "@ variables.tf: session_cookie");
    row("more rules than a plan has", TableKey::Contents, "articles",
        "needs input: the host needs 3 load balancing rules");
    row("no account", TableKey::Services, "function", "@ variables.tf: account_id");
    row("no zone", TableKey::Contents, "articles", "@ variables.tf: zone_id_example_com");
    row("which upper tier", TableKey::Nodes, "shield", "not expressible: tiered cache is on");
    row("a point", TableKey::Nodes, "pop0", "exported: Cloudflare serves from all of its data centres");
    row("admission", TableKey::Nodes, "pop1", "not expressible: Cloudflare has no filter");
    row("a point that is down", TableKey::Nodes, "pop1", "not expressible: it is drawn as down");
    row("memory", TableKey::Services, "function", "not expressible: a Worker has 128 MB of memory, not the 2 GiB");
    row("accelerators", TableKey::Services, "function", "not expressible: a Worker has no accelerators");
    row("state", TableKey::Services, "function", "not expressible: a Worker keeps no state");
    row("a model", TableKey::Services, "function", "not expressible: its model can't run in a Worker");
    row("what it does", TableKey::Services, "function", "needs input: what it answers is not drawn");
    row("a secret that can't be bound", TableKey::Services, "function", "needs input: “a-b” can't name a binding");
    row("its fallback", TableKey::Services, "function", "@ variables.tf: fallback_url_consent_and_redirects");
    row("users", TableKey::Populations, "readers0", "not concerned: users");
    row("a fraction of a second", TableKey::Contents, "pictures",
        "not expressible: Cloudflare takes whole seconds up to a year: its lifetime becomes 1 s");
}

void CloudflareTest::saysWhatIsNeededOrMissed()
{
    QFETCH(int, table);
    QFETCH(QByteArray, id);
    QFETCH(QString, words);
    Topology topology = with<Service>(sites(), "function", [](Service& service) {
        service.accelerators = 1;
        service.state = ServiceState::Stateful;
        service.runtime = InferenceRuntime::OnnxRuntime;
        service.secrets = "a-b";
        service.fallback = ServiceId{"lite"};
    });
    topology.services.put(service("lite", "Lite", ""));
    topology = with<Node>(topology, "pop1", [](Node& node) {
        node.admitAtRequest = 2;
        node.state = NodeState::Down;
    });
    topology = with<ContentSet>(topology, "pictures", [](ContentSet& set) { set.ttl = Seconds(1.5); });
    const QString lines = said(exported(topology), static_cast<TableKey>(table), id.toStdString());
    QVERIFY2(lines.contains(words), qPrintable(lines));
}

void CloudflareTest::withoutAFunctionStaleCopiesAreTheOriginsMatter()
{
    Topology topology = sites();
    for (const char* id : {"function.pop0", "function.pop1"})
        topology.assignments.remove({id});
    const Manifest manifest = exported(topology);
    QVERIFY(said(manifest, TableKey::Contents, "articles")
                .contains("needs input: Cloudflare serves stale copies only as the origin's Cache-Control says: let it "
                          "send max-age=60, stale-while-revalidate=600, stale-if-error=86400"));
    QVERIFY(said(manifest, TableKey::Contents, "pages").contains("not expressible: Cloudflare offers no Edge-Side"));
    for (const auto& [path, words] : manifest.files)
        QVERIFY2(!path.starts_with("worker"), path.c_str());
}

void CloudflareTest::functionsShareNoRoute()
{
    Topology topology = sites();
    topology.services.put(service("second", "Second", ""));
    assign(topology, "second", "pop0");
    const Manifest manifest = exported(topology);
    for (const char* variable : {"routes_consent_and_redirects", "routes_second"})
        QVERIFY(terraform(manifest).contains(QString("for_each = toset(var.%1)").arg(variable)));
    QVERIFY(said(manifest, TableKey::Services, "second").contains("needs input: the drawing doesn't tell which URLs"));
    QVERIFY(
        said(manifest, TableKey::Contents, "articles").contains("needs input: Cloudflare serves stale copies only"));
}

void CloudflareTest::hostsOfTwoDomainsLieInTwoZones()
{
    const auto moved = [](const char* host) {
        return with<ContentSet>(sites(), "pictures", [&](ContentSet& set) { set.host = host; });
    };
    QVERIFY(exported(moved("img.example.com")).files.contains("zone_example_com.tf"));
    QVERIFY(!exported(moved("img.example.com")).files.contains("zone_example_net.tf"));
    const Manifest two = exported(moved("img.example.net"));
    QVERIFY(two.files.at("zone_example_net.tf").find("zone_id = var.zone_id_example_net") != std::string::npos);
    QVERIFY(terraform(two).contains("length(distinct([var.zone_id_example_com, var.zone_id_example_net])) == 2"));
    QVERIFY(exported(moved("img.example.co.uk")).files.contains("zone_example_co_uk.tf"));
    QVERIFY(
        exported(moved("www.bmw.de")).files.contains("zone_bmw_de.tf")); // a name of three letters is no kind of domain
    QVERIFY(exported(moved("img.example.com.au")).files.contains("zone_example_com_au.tf"));
}

void CloudflareTest::secretsComeFromTheStore()
{
    const Manifest manifest = exported(with<Service>(sites(), "function", [](Service& service) {
        service.secrets = "DATABASE_PASSWORD, LICENCE_KEY SESSION_COOKIE";
    }));
    static const QRegularExpression store(
        R"re(type +?= "secrets_store_secret"\s+name +?= "(\w+)"\s+store_id +?= var\.secrets_store_id\s+secret_name = "(\w+)")re");
    std::set<QString> bound;
    for (auto at = store.globalMatch(terraform(manifest)); at.hasNext();) {
        const auto match = at.next();
        QCOMPARE(match.captured(1), match.captured(2));
        bound.insert(match.captured(1));
    }
    QVERIFY(
        (bound == std::set<QString>{"DATABASE_PASSWORD", "LICENCE_KEY"})); // the third is a binding of the Worker's own
    QVERIFY(said(manifest, TableKey::Services, "function").contains("“SESSION_COOKIE” can't name a binding"));
}

void CloudflareTest::namesNeverReachTheCode()
{
    const std::string code = exported(sites()).files.at("worker/consent-and-redirects/src/index.js");
    const Manifest manifest = exported(hostileDelivery(Provider::Cloudflare));
    int workers = 0;
    for (const auto& [path, words] : manifest.files)
        if (path.ends_with("index.js")) {
            ++workers;
            QCOMPARE(words.substr(words.find('\n')), code.substr(code.find('\n')));
        } else if (path.ends_with("wrangler.jsonc")) {
            const QByteArray json = QByteArray::fromStdString(words.substr(words.find("\n{") + 1));
            QVERIFY2(!QJsonDocument::fromJson(json).isNull(), words.c_str());
        }
    QCOMPARE(workers, static_cast<int>(hostileNames().size()) + 1);
}

void CloudflareTest::everyVariableIsDeclaredAndUsed()
{
    for (const Topology& topology : {sites(), hostileDelivery(Provider::Cloudflare)}) {
        const QString text = terraform(exported(topology));
        std::set<QString> declared, used;
        static const QRegularExpression declaration(R"re(variable "(\w+)")re"), use(R"(\bvar\.(\w+))");
        for (auto at = declaration.globalMatch(text); at.hasNext();)
            declared.insert(at.next().captured(1));
        const QString uses = QString(text).remove(QRegularExpression("(condition +=|description) .*var.*"));
        for (auto at = use.globalMatch(uses); at.hasNext();)
            used.insert(at.next().captured(1));
        QVERIFY2(declared == used, qPrintable(text));
    }
}

void CloudflareTest::pointsThatNobodyAsksAreAnError()
{
    Topology topology;
    Node point = node("n", "Frankfurt", Provider::Cloudflare, "FRA");
    point.kind = NodeKind::PointOfPresence;
    topology.nodes.put(point);
    const Result<Manifest> manifest = exportTo(*exporterWithKey("cloudflare"), topology);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Nothing);
}

REGISTER_TEST(CloudflareTest)
#include "cloudflare_test.moc"
