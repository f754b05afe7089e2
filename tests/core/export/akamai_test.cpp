// Do Akamai's rules, followed as a property follows them, do what the drawing says, and does the report tell what they can't?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <map>

using namespace edgewright;
using namespace edgewright::testing;
using nlohmann::json;

using AkamaiChange = void (*)(Topology&);
Q_DECLARE_METATYPE(AkamaiChange)

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("akamai"), topology); }

Topology drawn(AkamaiChange edit = nullptr)
{
    Topology drawing = deliverySites(2, Provider::Akamai);
    if (edit)
        edit(drawing);
    return drawing;
}

template <class Row> void changeRow(Table<Row>& rows, const char* id, void (*edit)(Row&))
{
    Row row = *rows.find({id});
    edit(row);
    rows.put(row);
}

json rulesOf(const Manifest& manifest)
{
    return json::parse(manifest.files.at("property-snippets/main.json"))["rules"];
}

struct Request {
    std::string host, path;
    int status = 200; ///< of the origin
};

/// '*' for any characters.
bool globMatches(std::string_view pattern, std::string_view word)
{
    if (pattern.empty())
        return word.empty();
    if (pattern.front() != '*')
        return !word.empty() && pattern.front() == word.front() && globMatches(pattern.substr(1), word.substr(1));
    for (std::size_t taken = 0; taken <= word.size(); ++taken)
        if (globMatches(pattern.substr(1), word.substr(taken)))
            return true;
    return false;
}

bool meets(const json& criterion, const Request& request)
{
    const json& options = criterion["options"];
    const auto any = [&](const std::string& word) {
        return std::ranges::any_of(options["values"],
                                   [&](const json& value) { return globMatches(value.get<std::string>(), word); });
    };
    if (criterion["name"] == "hostname")
        return any(request.host);
    if (criterion["name"] == "path")
        return any(request.path) == (options["matchOperator"] == "MATCHES_ONE_OF");
    return criterion["name"] == "matchResponseCode" && any(std::to_string(request.status));
}

/// Behaviours that count for a request, by name: a rule overrides those before it. Source: TechDocs, "Rules and behaviors".
void follow(const json& rule, const Request& request, std::map<std::string, json>& behaviours)
{
    const auto met = [&](const json& criterion) { return meets(criterion, request); };
    const json& criteria = rule["criteria"];
    const bool any = rule["criteriaMustSatisfy"] == "any";
    if (any ? std::ranges::none_of(criteria, met) : !std::ranges::all_of(criteria, met))
        return;
    for (const json& behaviour : rule["behaviors"])
        behaviours[behaviour["name"]] = behaviour["options"];
    for (const json& child : rule["children"])
        follow(child, request, behaviours);
}

std::map<std::string, json> behavioursFor(const Manifest& manifest, const Request& request)
{
    std::map<std::string, json> behaviours;
    follow(rulesOf(manifest), request, behaviours);
    return behaviours;
}

int lines(const Manifest& manifest, const RowRef& row, Outcome outcome, std::string_view word)
{
    return static_cast<int>(std::ranges::count_if(manifest.report, [&](const ExportLine& line) {
        return line.row == row && line.outcome == outcome &&
               (line.where.find(word) != std::string::npos || english(line.what).find(word) != std::string::npos);
    }));
}

} // namespace

class AkamaiTest : public QObject {
    Q_OBJECT

private slots:
    void aRequestLivesAsItsSet_data();
    void aRequestLivesAsItsSet();
    void whatIsOfNoSetIsNotKept();
    void aFailingOriginHasItsBackup();
    void pagesAreComposedAtTheEdge();
    void answersForOneUserAreNotShared();
    void staleCopiesOutliveFailuresWhereDrawn();
    void eachHostHasItsRules();
    void severalWorkersAskForTheirPaths();
    void whatAkamaiCanNotSayIsTold_data();
    void whatAkamaiCanNotSayIsTold();
    void whatTheDrawingLacksIsAskedFor_data();
    void whatTheDrawingLacksIsAskedFor();
    void everyNeedIsDefinedAndUsed();
    void nothingThatAPersonTypedIsAMarkOrCode();
    void whatPassesNoPointOfAkamaiIsNoConcern();
};

void AkamaiTest::aRequestLivesAsItsSet_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("behavior");
    QTest::addColumn<QString>("ttl");
    QTest::newRow("articles") << "/articles/2026/tides"
                              << "MAX_AGE"
                              << "60s";
    QTest::newRow("pages") << "/pages/home"
                           << "MAX_AGE"
                           << "300s";
    QTest::newRow("pictures") << "/pictures/a/b.jpg"
                              << "MAX_AGE"
                              << "86400s";
    QTest::newRow("front pages: until they are purged") << "/"
                                                        << "MAX_AGE"
                                                        << "31536000s";
    QTest::newRow("all else: unless it is private") << "/pictures/a.gif"
                                                    << "CACHE_CONTROL"
                                                    << "30s";
}

void AkamaiTest::aRequestLivesAsItsSet()
{
    QFETCH(QString, path);
    QFETCH(QString, behavior);
    QFETCH(QString, ttl);
    auto behaviours = behavioursFor(exported(drawn()), {"news.example.com", path.toStdString()});
    QCOMPARE(behaviours["origin"]["hostname"].get<std::string>(), std::string("origin.example.com"));
    QCOMPARE(behaviours["caching"]["behavior"].get<std::string>(), behavior.toStdString());
    const char* option = behavior == "MAX_AGE" ? "ttl" : "defaultTtl";
    QCOMPARE(behaviours["caching"][option].get<std::string>(), ttl.toStdString());
}

void AkamaiTest::whatIsOfNoSetIsNotKept()
{
    auto behaviours = behavioursFor(exported(drawn()), {"other.example.com", "/articles/1"});
    QCOMPARE(behaviours["caching"]["behavior"].get<std::string>(), std::string("NO_STORE"));
    auto never =
        behavioursFor(exported(drawn([](Topology& d) {
                          changeRow<ContentSet>(d.contents, "articles", [](ContentSet& set) { set.ttl = Seconds(0); });
                      })),
                      {"news.example.com", "/articles/1"});
    QCOMPARE(never["caching"]["behavior"].get<std::string>(), std::string("NO_STORE"));
}

void AkamaiTest::aFailingOriginHasItsBackup()
{
    const Manifest manifest = exported(drawn());
    QVERIFY(!behavioursFor(manifest, {"news.example.com", "/articles/1", 404}).contains("failAction"));
    auto failing = behavioursFor(manifest, {"news.example.com", "/articles/1", 503});
    QCOMPARE(failing["failAction"]["actionType"].get<std::string>(), std::string("RECREATED_CO"));
    const std::string host = failing["failAction"]["contentHostname"];
    auto backup = behavioursFor(manifest, {host, "/articles/1"});
    QCOMPARE(backup["origin"]["hostname"].get<std::string>(), std::string("standby.example.com"));
    QCOMPARE(backup["caching"]["ttl"].get<std::string>(), std::string("60s"));            // as of the origin
    QVERIFY(!behavioursFor(manifest, {host, "/articles/1", 503}).contains("failAction")); // there is no third
    QVERIFY(!behavioursFor(manifest, {"news.example.com", "/pictures/a.jpg", 503}).contains("failAction")); // has none
}

void AkamaiTest::pagesAreComposedAtTheEdge()
{
    const Manifest manifest = exported(drawn());
    auto pages = behavioursFor(manifest, {"news.example.com", "/pages/home"});
    QVERIFY(pages["edgeSideIncludes"]["enabled"] == true && pages["edgeSideIncludes"]["detectInjection"] == true);
    QVERIFY(!behavioursFor(manifest, {"news.example.com", "/articles/1"}).contains("edgeSideIncludes"));
    QCOMPARE(lines(manifest, {TableKey::Contents, "pages"}, Outcome::NeedsInput, "max-age=15s"), 1);
}

void AkamaiTest::answersForOneUserAreNotShared()
{
    const Manifest manifest = exported(drawn());
    auto rest = behavioursFor(manifest, {"news.example.com", "/me"});
    QVERIFY(rest["caching"]["honorPrivate"] == true && rest["caching"]["honorNoStore"] == true);
    const std::string rules = manifest.files.at("property-snippets/main.json");
    QVERIFY(rules.find("INCLUDE_COOKIES") != std::string::npos);
    QVERIFY(!behavioursFor(manifest, {"news.example.com", "/articles/1"}).contains("cacheId"));
}

void AkamaiTest::staleCopiesOutliveFailuresWhereDrawn()
{
    const Manifest manifest = exported(drawn());
    auto articles = behavioursFor(manifest, {"news.example.com", "/articles/1"});
    QVERIFY(articles["cacheError"]["preserveStale"] == true && articles["caching"]["mustRevalidate"] == false);
    auto rest = behavioursFor(manifest, {"news.example.com", "/else"}); // no time for it is drawn
    QVERIFY(!rest.contains("cacheError") && rest["caching"]["mustRevalidate"] == true);
}

void AkamaiTest::eachHostHasItsRules()
{
    const Manifest manifest = exported(drawn([](Topology& d) {
        changeRow<ContentSet>(d.contents, "pictures", [](ContentSet& set) { set.host = "Pictures.example.com"; });
        changeRow<ContentSet>(d.contents, "front", [](ContentSet& set) { set.host.clear(); });
    }));
    QVERIFY(behavioursFor(manifest, {"pictures.example.com", "/pictures/a.jpg"})["caching"]["ttl"] == "86400s");
    QVERIFY(behavioursFor(manifest, {"news.example.com", "/pictures/a.jpg"})["caching"]["defaultTtl"] == "30s");
    QVERIFY(behavioursFor(manifest, {"${env.hostname}", "/"})["caching"]["ttl"] == "31536000s");
    QCOMPARE(lines(manifest, {TableKey::Contents, "front"}, Outcome::NeedsInput, ": hostname"), 1);
}

void AkamaiTest::severalWorkersAskForTheirPaths()
{
    auto one = behavioursFor(exported(drawn()), {"news.example.com", "/articles/1"});
    QVERIFY(one["edgeWorker"]["edgeWorkerId"] == "${env.edgeworker_id_consent_and_redirects}");
    const Manifest two = exported(drawn([](Topology& d) {
        d.services.put(service("second", "Second", ""));
        assign(d, "second", "pop1");
    }));
    QVERIFY(!behavioursFor(two, {"news.example.com", "/articles/1"}).contains("edgeWorker"));
    QCOMPARE(lines(two, {TableKey::Services, "second"}, Outcome::NeedsInput, "path_of_worker_second"), 1);
    QVERIFY(two.files.contains("edgeworkers/second/bundle.json") && two.files.contains("edgeworkers/second/main.js"));
}

void AkamaiTest::whatAkamaiCanNotSayIsTold_data()
{
    QTest::addColumn<AkamaiChange>("edit");
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, TableKey table, const char* id, const char* word, AkamaiChange edit) {
        QTest::newRow(name) << edit << static_cast<int>(table) << QString(id) << QString(word);
    };
    row("stale while revalidate", TableKey::Contents, "articles", "serves stale copies", [](Topology&) {});
    row("how long stale if error", TableKey::Contents, "articles", "86400 s are drawn", [](Topology&) {});
    row("stale after a soft purge", TableKey::Contents, "front", "waits until the copy", [](Topology&) {});
    row("where parents stand", TableKey::Nodes, "shield", "can't be chosen", [](Topology&) {});
    row("memory", TableKey::Services, "function", "2048 MB are drawn", [](Topology&) {});
    row("time", TableKey::Services, "function", "60000 ms are drawn", [](Topology& d) {
        changeRow<Service>(d.services, "function", [](Service& s) { s.serviceTime = Milliseconds(60'000); });
    });
    row("an accelerator", TableKey::Services, "function", "no accelerators",
        [](Topology& d) { changeRow<Service>(d.services, "function", [](Service& s) { s.accelerators = 1; }); });
    row("an image", TableKey::Services, "function", "no containers", [](Topology& d) {
        changeRow<Service>(d.services, "function", [](Service& s) { s.image = "registry.example.com/x:1"; });
    });
    row("state", TableKey::Services, "function", "no state", [](Topology& d) {
        changeRow<Service>(d.services, "function", [](Service& s) { s.state = ServiceState::Stateful; });
    });
    row("secrets", TableKey::Services, "function", "no store of secrets",
        [](Topology& d) { changeRow<Service>(d.services, "function", [](Service& s) { s.secrets = "API_KEY"; }); });
    row("a fallback", TableKey::Services, "function", "not to its fallback", [](Topology& d) {
        d.services.put(service("lite", "Lite", ""));
        changeRow<Service>(d.services, "function", [](Service& s) { s.fallback = ServiceId{"lite"}; });
    });
    row("parts of a second", TableKey::Contents, "articles", "whole seconds", [](Topology& d) {
        changeRow<ContentSet>(d.contents, "articles", [](ContentSet& set) { set.ttl = Seconds(1.5); });
    });
    row("admission", TableKey::Nodes, "pop0", "only some of what is asked for",
        [](Topology& d) { changeRow<Node>(d.nodes, "pop0", [](Node& n) { n.admitSize = Kilobytes(10); }); });
    row("another cache", TableKey::Nodes, "pop0", "its own cache",
        [](Topology& d) { changeRow<Node>(d.nodes, "pop0", [](Node& n) { n.cacheSoftware = CacheSoftware::Squid; }); });
}

void AkamaiTest::whatAkamaiCanNotSayIsTold()
{
    QFETCH(AkamaiChange, edit);
    QFETCH(int, table);
    QFETCH(QString, id);
    QFETCH(QString, word);
    const RowRef row{static_cast<TableKey>(table), id.toStdString()};
    QCOMPARE(lines(exported(drawn(edit)), row, Outcome::NotExpressible, word.toStdString()), 1);
}

void AkamaiTest::whatTheDrawingLacksIsAskedFor_data()
{
    QTest::addColumn<AkamaiChange>("edit");
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, TableKey table, const char* id, const char* word, AkamaiChange edit) {
        QTest::newRow(name) << edit << static_cast<int>(table) << QString(id) << QString(word);
    };
    row("facts of the account", TableKey::Nodes, "pop0", ": cp_code", [](Topology&) {});
    row("the worker's number", TableKey::Services, "function", "edgeworker_id_", [](Topology&) {});
    row("what the worker does", TableKey::Services, "function", "logic.js", [](Topology&) {});
    row("the backup's host", TableKey::Nodes, "standby", "backup_hostname_news_example_com__standby_origin",
        [](Topology&) {});
    row("who a user is", TableKey::Contents, "rest", "personal_cookie", [](Topology&) {});
    row("what is personal", TableKey::Contents, "rest", "Cache-Control: private", [](Topology&) {});
    row("an origin without address", TableKey::Nodes, "origin", "origin_hostname_newsroom_origin",
        [](Topology& d) { changeRow<Node>(d.nodes, "origin", [](Node& n) { n.address = "nowhere"; }); });
    row("an origin by IPv6", TableKey::Nodes, "origin", "origin_hostname_newsroom_origin",
        [](Topology& d) { changeRow<Node>(d.nodes, "origin", [](Node& n) { n.address = "2001:db8::7"; }); });
    row("a path of two sets", TableKey::Contents, "articles", "path_articles", [](Topology& d) {
        changeRow<ContentSet>(d.contents, "articles", [](ContentSet& set) { set.path = "/pages/*"; });
    });
    row("surrogate keys", TableKey::Contents, "front", "Edge-Cache-Tag", [](Topology& d) {
        changeRow<ContentSet>(d.contents, "front", [](ContentSet& set) { set.publishEvery = Seconds(60); });
    });
    row("whom a worker calls", TableKey::Flows, "calls", "logic.js", [](Topology& d) {
        d.services.put(service("other", "Other", ""));
        d.flows.put({.id = {"calls"}, .caller = ServiceId{"function"}, .service = {"other"}});
    });
}

void AkamaiTest::whatTheDrawingLacksIsAskedFor()
{
    QFETCH(AkamaiChange, edit);
    QFETCH(int, table);
    QFETCH(QString, id);
    QFETCH(QString, word);
    const RowRef row{static_cast<TableKey>(table), id.toStdString()};
    QCOMPARE(lines(exported(drawn(edit)), row, Outcome::NeedsInput, word.toStdString()), 1);
}

void AkamaiTest::everyNeedIsDefinedAndUsed()
{
    for (const Topology& topology : {drawn(), hostileDelivery(Provider::Akamai)}) {
        const Manifest manifest = exported(topology);
        const std::string rules = manifest.files.at("property-snippets/main.json");
        const json defined = json::parse(manifest.files.at("environments/variableDefinitions.json"))["definitions"];
        const json examples = json::parse(manifest.files.at("environments/example/variables.json"));
        std::size_t used = 0;
        for (std::size_t at = rules.find("${env."); at != std::string::npos; at = rules.find("${env.", at + 1), ++used)
            QVERIFY(defined.contains(rules.substr(at + 6, rules.find('}', at) - at - 6)));
        QVERIFY(used >= defined.size() && defined.size() == examples.size());
        for (const auto& [name, definition] : defined.items())
            QVERIFY2(rules.find("${env." + name + "}") != std::string::npos, name.c_str());
    }
}

void AkamaiTest::nothingThatAPersonTypedIsAMarkOrCode()
{
    const std::string typed = "${env.cp_code}{{builtin.AK_HOST}}#include:x";
    Topology drawing = drawn();
    for (const char* id : {"articles", "rest"}) {
        ContentSet set = *drawing.contents.find({id});
        set.name = typed;
        drawing.contents.put(set);
    }
    Service function = *drawing.services.find({"function"});
    function.name = function.image = typed;
    drawing.services.put(function);
    Node origin = *drawing.nodes.find({"origin"});
    origin.name = origin.address = typed;
    drawing.nodes.put(origin);
    const Manifest manifest = exported(drawing);
    for (const auto& [path, words] : manifest.files) {
        QVERIFY2(words.find("{{") == std::string::npos && words.find("#include") == std::string::npos, path.c_str());
        QVERIFY2(!path.ends_with(".js") || words.find("env.cp_code") == std::string::npos, path.c_str());
    }
    const std::string rules = manifest.files.at("property-snippets/main.json");
    QCOMPARE(rules.find("${env.cp_code}"), rules.rfind("${env.cp_code}")); // ours alone
}

void AkamaiTest::whatPassesNoPointOfAkamaiIsNoConcern()
{
    const Manifest manifest = exported(drawn([](Topology& d) {
        ContentSet lonely = *d.contents.find({"articles"});
        lonely.id = {"lonely"};
        d.contents.put(lonely);
    }));
    QCOMPARE(lines(manifest, {TableKey::Contents, "lonely"}, Outcome::NotConcerned, "no request"), 1);
    const Result<Manifest> elsewhere = exportTo(*exporterWithKey("akamai"), deliverySites(1, Provider::Fastly));
    QVERIFY(!elsewhere && elsewhere.error().kind == ErrorKind::Nothing);
}

REGISTER_TEST(AkamaiTest)
#include "akamai_test.moc"
