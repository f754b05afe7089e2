// Does the export for Fastly say what the drawing says, and what it can't say?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"
#include "tests/core/export/network_reading.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("fastly"), topology); }

Topology sites() { return deliverySites(2, Provider::Fastly); }

QString file(const Manifest& manifest, const std::string& path)
{
    const auto found = manifest.files.find(path);
    return found == manifest.files.end() ? QString() : QString::fromStdString(found->second);
}

/// What the VCL sets for a request, as the first branch that matches says; "fragment of PATH" is one of Edge-Side Includes.
QString branchFor(const QString& vcl, const QString& request)
{
    static const QRegularExpression branch(
        "if \\((req\\.is_esi_subreq && req\\.topurl|req\\.url\\.path) ~ \\{\"([^\"]*)\"\\}\\)[^\\n]*\\n((?:  [^\\n]*\\n)*)\\}");
    const bool isFragment = request.startsWith("fragment of ");
    const QString path = QString(request).remove("fragment of ");
    for (auto at = branch.globalMatch(vcl); at.hasNext();) {
        const auto match = at.next();
        if (match.captured(1).startsWith("req.is_esi") && !isFragment)
            continue;
        if (QRegularExpression(match.captured(2)).match(path).hasMatch())
            return match.captured(3);
    }
    return {};
}

} // namespace

class FastlyTest : public QObject {
    Q_OBJECT

private slots:
    void vclTellsRequestsApart_data();
    void vclTellsRequestsApart();
    void theBackupIsAskedWhereTheOriginFails_data();
    void theBackupIsAskedWhereTheOriginFails();
    void vclKeepsCopiesAsLongAsDrawn_data();
    void vclKeepsCopiesAsLongAsDrawn();
    void ofComposedPagesOnlyFragmentsArePersonal_data();
    void ofComposedPagesOnlyFragmentsArePersonal();
    void whatIsPrivateIsNotKeptInWhateverCase();
    void saysWhatIsNeededOrMissed_data();
    void saysWhatIsNeededOrMissed();
    void pathsOfTheUserStandInTemplates();
    void secretsComeFromTheStore();
    void namesNeverReachTheCode();
    void vclHoldsNothingOfAName();
    void everyVariableIsDeclaredAndUsed();
    void pointsThatNobodyAsksAreAnError();
};

void FastlyTest::vclTellsRequestsApart_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("set");
    QTest::newRow("below a path") << "/articles/2026/1"
                                  << "articles";
    QTest::newRow("a path that begins alike") << "/articlesque"
                                              << "all_else";
    QTest::newRow("a star in the middle") << "/pictures/a/b.jpg"
                                          << "pictures_and_clips";
    QTest::newRow("a dot is a dot") << "/pictures/a/bxjpg"
                                    << "all_else";
    QTest::newRow("one path alone") << "/"
                                    << "front_pages";
    QTest::newRow("a page") << "/pages/1"
                            << "composed_pages";
    QTest::newRow("its fragments") << "fragment of /pages/1?q"
                                   << "composed_pages_fragments";
    QTest::newRow("a fragment of something else") << "fragment of /articles/1"
                                                  << "articles";
}

void FastlyTest::vclTellsRequestsApart()
{
    QFETCH(QString, request);
    QFETCH(QString, set);
    const QString branch = branchFor(file(exported(sites()), "vcl/news_example_com_recv.vcl"), request);
    QVERIFY2(branch.contains("set req.http.X-Content-Set = \"" + set + "\";"), qPrintable(branch));
}

void FastlyTest::theBackupIsAskedWhereTheOriginFails_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<bool>("hasBackup");
    QTest::newRow("with a backup") << "/articles/1" << true;
    QTest::newRow("without") << "/pictures/a.jpg" << false;
}

void FastlyTest::theBackupIsAskedWhereTheOriginFails()
{
    QFETCH(QString, request);
    QFETCH(bool, hasBackup);
    const Manifest manifest = exported(sites());
    const QString branch = branchFor(file(manifest, "vcl/news_example_com_recv.vcl"), request);
    QVERIFY(branch.contains("set req.http.X-Origin = \"newsroom_origin\";"));
    QCOMPARE(branch.contains("req.restarts > 0 || !backend.F_newsroom_origin.healthy"), hasBackup);
    QCOMPARE(branch.contains("set req.http.X-Origin = \"standby_origin\";"), hasBackup);
    for (const char* subroutine : {"fetch", "error"}) {
        const QString vcl = file(manifest, std::string("vcl/news_example_com_") + subroutine + ".vcl");
        QVERIFY(vcl.indexOf("restart;") < vcl.indexOf("return(deliver_stale);")); // the backup before a stale copy
        QVERIFY(vcl.contains("req.http.X-Backup && req.restarts < 1"));
    }
    QVERIFY(terraform(manifest).contains("statement = \"req.http.X-Origin == \\\"standby_origin\\\"\""));
}

void FastlyTest::vclKeepsCopiesAsLongAsDrawn_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("control");
    QTest::addColumn<int>("staleWhileRevalidate");
    QTest::newRow("stale while revalidate") << "articles"
                                            << "max-age=60, stale-while-revalidate=600, stale-if-error=86400" << 600;
    QTest::newRow("TTL") << "pictures_and_clips"
                         << "max-age=86400, stale-if-error=86400" << 0;
    QTest::newRow("until it is purged") << "front_pages"
                                        << "max-age=31536000, stale-while-revalidate=600, stale-if-error=86400" << 600;
    QTest::newRow("nothing may be stale") << "all_else"
                                          << "max-age=30" << 0;
}

void FastlyTest::vclKeepsCopiesAsLongAsDrawn()
{
    QFETCH(QString, set);
    QFETCH(QString, control);
    QFETCH(int, staleWhileRevalidate);
    const QString vcl = file(exported(sites()), "vcl/news_example_com_fetch.vcl");
    const QRegularExpression branch("X-Content-Set == \"" + set + "\"\\) \\{\n((?:  [^\n]*\n)*)\\}");
    const QString lines = branch.match(vcl).captured(1);
    QVERIFY2(lines.contains("set beresp.http.Surrogate-Control = \"" + control + "\";"), qPrintable(vcl));
    QVERIFY(lines.contains(QString("set beresp.stale_while_revalidate = %1s;").arg(staleWhileRevalidate)));
    QCOMPARE(lines.contains("Surrogate-Key"), set == "front_pages");
    QCOMPARE(lines.contains("esi;"), false);
}

void FastlyTest::ofComposedPagesOnlyFragmentsArePersonal_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("statement"); // what passes
    QTest::newRow("some fragments") << 30.0
                                    << R"("req.http.X-Content-Set == \"composed_pages_fragments\" && req.http.Cookie)";
    QTest::newRow("all of them") << 100.0 << R"("req.http.X-Content-Set == \"composed_pages_fragments\"")";
}

void FastlyTest::ofComposedPagesOnlyFragmentsArePersonal()
{
    QFETCH(double, share);
    QFETCH(QString, statement);
    const Manifest manifest =
        exported(with<ContentSet>(sites(), "pages", [&](ContentSet& set) { set.personalised = Percent(share); }));
    const QString service = terraform(manifest);
    QVERIFY2(service.contains(statement), qPrintable(service));
    QVERIFY(!service.contains(R"("req.http.X-Content-Set == \"composed_pages\" && req.http.Cookie)"));
    QVERIFY(!service.contains(R"("req.http.X-Content-Set == \"composed_pages\"")"));
    const QString fetch = file(manifest, "vcl/news_example_com_fetch.vcl");
    QVERIFY(fetch.contains("X-Content-Set == \"composed_pages\")")); // the page is kept, and composed
    QCOMPARE(fetch.contains("composed_pages_fragments"), share < 100);
}

/// Names of directives are the same in either case (RFC 9111, 5.2).
void FastlyTest::whatIsPrivateIsNotKeptInWhateverCase()
{
    const Manifest manifest = exported(sites());
    QVERIFY(file(manifest, "vcl/news_example_com_fetch.vcl").contains("Cache-Control ~ \"(?i)(private|no-store)\""));
    QCOMPARE(terraform(manifest).count("Cache-Control !~ \\\"(?i)(private|no-store)\\\""),
             6); // a set each, and fragments
    QVERIFY(!terraform(manifest).contains("\\\"(private"));
}

void FastlyTest::saysWhatIsNeededOrMissed_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, TableKey table, const char* id, const char* words) {
        QTest::newRow(name) << static_cast<int>(table) << QByteArray(id) << words;
    };
    row("a soft purge", TableKey::Contents, "front", "with the header Fastly-Soft-Purge: 1");
    row("certificate", TableKey::Contents, "articles", "needs input: lead the host name to Fastly");
    row("Edge-Side Includes", TableKey::Contents, "pages", "exported: Edge-Side Includes");
    row("backup", TableKey::Contents, "articles", "exported: the backup is asked while");
    row("personal answers", TableKey::Contents, "rest", "@ variables.tf: session_cookie");
    row("a fraction of a second", TableKey::Contents, "pictures",
        "not expressible: Fastly's settings take whole seconds");
    row("the shield's name", TableKey::Nodes, "shield", "@ variables.tf: shield");
    row("a point", TableKey::Nodes, "pop0", "exported: Fastly serves from all of its points of presence");
    row("admission", TableKey::Nodes, "pop2", "not expressible: what its cache lets in");
    row("a point that is down", TableKey::Nodes, "pop2", "not expressible: it is drawn as down");
    row("its host", TableKey::Services, "function", "@ variables.tf: domain_consent_and_redirects");
    row("its package", TableKey::Services, "function", "@ variables.tf: package_consent_and_redirects");
    row("what it does", TableKey::Services, "function", "needs input: what it answers is not drawn");
    row("memory", TableKey::Services, "function",
        "not expressible: a request in Compute has 128 MB of memory, not the 2 GiB");
    row("accelerators", TableKey::Services, "function", "not expressible: Compute has no accelerators");
    row("state", TableKey::Services, "function", "not expressible: Compute keeps no state");
    row("a model", TableKey::Services, "function", "not expressible: its model can't run");
    row("a secret without a name", TableKey::Services, "function", "needs input: “a-b” can't name a secret");
    row("its fallback", TableKey::Services, "function", "@ variables.tf: fallback_url_consent_and_redirects");
    row("a second shield", TableKey::Nodes, "shield2", "not expressible: a backend has one shield, and “Shield” is it");
    row("links", TableKey::Links, "up", "not concerned: Fastly's own network");
}

void FastlyTest::saysWhatIsNeededOrMissed()
{
    QFETCH(int, table);
    QFETCH(QByteArray, id);
    QFETCH(QString, words);
    Topology topology = with<Service>(deliverySites(3, Provider::Fastly), "function", [](Service& service) {
        service.accelerators = 1;
        service.state = ServiceState::Stateful;
        service.runtime = InferenceRuntime::OnnxRuntime;
        service.secrets = "a-b";
        service.fallback = ServiceId{"lite"};
    });
    topology.services.put(service("lite", "Lite", ""));
    topology = with<Node>(topology, "pop2", [](Node& node) {
        node.admitAtRequest = 2;
        node.state = NodeState::Down;
    });
    Node shield = *topology.nodes.find({"shield"});
    shield.id = {"shield2"};
    topology.nodes.put(shield);
    topology.links.remove({"b0"});
    topology.links.put({.id = {"b0"}, .from = {"pop0"}, .to = {"shield2"}, .latency = Milliseconds(9)});
    topology.links.put({.id = {"up3"}, .from = {"shield2"}, .to = {"origin"}, .latency = Milliseconds(20)});
    topology.links.put({.id = {"up4"}, .from = {"shield2"}, .to = {"standby"}, .latency = Milliseconds(30)});
    topology = with<ContentSet>(topology, "pictures", [](ContentSet& set) { set.ttl = Seconds(1.5); });
    const QString lines = said(exported(topology), static_cast<TableKey>(table), id.toStdString());
    QVERIFY2(lines.contains(words), qPrintable(lines));
}

void FastlyTest::pathsOfTheUserStandInTemplates()
{
    const Manifest manifest =
        exported(with<ContentSet>(sites(), "articles", [](ContentSet& set) { set.path = "no path"; }));
    QVERIFY(file(manifest, "vcl/news_example_com_recv.vcl").contains("req.url.path ~ {\"${path_articles}$\"}"));
    QVERIFY(terraform(manifest).contains("templatefile(\"${path.module}/vcl/news_example_com_recv.vcl\""));
    QVERIFY(said(manifest, TableKey::Contents, "articles").contains("@ variables.tf: path_articles"));
}

void FastlyTest::secretsComeFromTheStore()
{
    const Manifest manifest =
        exported(with<Service>(sites(), "function", [](Service& service) { service.secrets = "DATABASE_PASSWORD"; }));
    QVERIFY(terraform(manifest).contains("resource_id = fastly_secretstore.consent_and_redirects.id"));
    for (const auto& [path, words] : manifest.files)
        QVERIFY2(words.find("DATABASE_PASSWORD") == std::string::npos,
                 path.c_str()); // fetched by name, by the service's own code
    QVERIFY(said(manifest, TableKey::Services, "function").contains("needs input: put its secrets into the store"));
    QVERIFY(!terraform(exported(sites())).contains("fastly_secretstore"));
}

void FastlyTest::namesNeverReachTheCode()
{
    const std::string code = exported(sites()).files.at("compute/consent-and-redirects/src/index.js");
    int packages = 0;
    for (const auto& [path, words] : exported(hostileDelivery(Provider::Fastly)).files)
        if (path.ends_with("index.js")) {
            ++packages;
            QCOMPARE(words.substr(words.find('\n')), code.substr(code.find('\n')));
        }
    QCOMPARE(packages, static_cast<int>(hostileNames().size()) + 1);
}

/// Without its comments and its strings, VCL has words, numbers and marks alone; strings hold what paths and names may.
void FastlyTest::vclHoldsNothingOfAName()
{
    int files = 0;
    for (const auto& [path, words] : exported(hostileDelivery(Provider::Fastly)).files) {
        if (!path.ends_with(".vcl"))
            continue;
        ++files;
        QString vcl = QString::fromStdString(words);
        vcl.remove(QRegularExpression(" *#[^\n]*"));
        static const QRegularExpression strings(
            "\\{\"[A-Za-z0-9_./^$*\\\\?()${}-]*\"\\}|\"[A-Za-z0-9_ =,^$|()?/.-]*\"");
        vcl.remove(strings);
        static const QRegularExpression allowed(R"(^[A-Za-z0-9_.\-{}();=!<>&|~,\s]*$)");
        QVERIFY2(allowed.match(vcl).hasMatch(), qPrintable(vcl));
        QCOMPARE(vcl.count('{'), vcl.count('}'));
    }
    QVERIFY(files > 5);
}

void FastlyTest::everyVariableIsDeclaredAndUsed()
{
    for (const Topology& topology : {sites(), hostileDelivery(Provider::Fastly)}) {
        const QString text = terraform(exported(topology));
        std::set<QString> declared, used;
        static const QRegularExpression declaration(R"re(variable "(\w+)")re"), use(R"(\bvar\.(\w+))");
        for (auto at = declaration.globalMatch(text); at.hasNext();)
            declared.insert(at.next().captured(1));
        const QString uses = QString(text).remove(QRegularExpression("condition +=.*var.*"));
        for (auto at = use.globalMatch(uses); at.hasNext();)
            used.insert(at.next().captured(1));
        QVERIFY2(declared == used, qPrintable(text));
    }
}

void FastlyTest::pointsThatNobodyAsksAreAnError()
{
    Topology topology;
    Node point = node("n", "Frankfurt", Provider::Fastly, "FRA");
    point.kind = NodeKind::PointOfPresence;
    topology.nodes.put(point);
    const Result<Manifest> manifest = exportTo(*exporterWithKey("fastly"), topology);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Nothing);
}

REGISTER_TEST(FastlyTest)
#include "fastly_test.moc"
