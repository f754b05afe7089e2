// Does the Terraform for CloudFront say what the drawing says, and the report what it can't?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "tests/core/export/drawings.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace edgewright;
using namespace edgewright::testing;

using DrawingChange = void (*)(Topology&);
Q_DECLARE_METATYPE(DrawingChange)

namespace {

Manifest exported(const Topology& topology) { return *exportTo(*exporterWithKey("terraform-cloudfront"), topology); }

Topology drawn(DrawingChange edit = nullptr)
{
    Topology drawing = deliverySites(2, Provider::CloudFront);
    if (edit)
        edit(drawing);
    return drawing;
}

/// Changes one row in place.
template <class Row> void changeRow(Table<Row>& rows, const char* id, void (*edit)(Row&))
{
    Row row = *rows.find({id});
    edit(row);
    rows.put(row);
}

QString textOf(const Manifest& manifest, const char* ending = ".tf")
{
    QString all;
    for (const auto& [path, words] : manifest.files)
        if (path.ends_with(ending))
            all += QString::fromStdString(words) + "\n";
    return all;
}

/// Lines of the row with that outcome of which place or words hold `word`.
int lines(const Manifest& manifest, const RowRef& row, Outcome outcome, std::string_view word)
{
    return static_cast<int>(std::ranges::count_if(manifest.report, [&](const ExportLine& line) {
        return line.row == row && line.outcome == outcome &&
               (line.where.find(word) != std::string::npos || english(line.what).find(word) != std::string::npos);
    }));
}

const char* news = "distribution_news_example_com.tf";

} // namespace

class TerraformCloudfrontTest : public QObject {
    Q_OBJECT

private slots:
    void eachHostHasItsDistribution();
    void whatDiffersInCaseOrStarsAloneIsAskedFor_data();
    void whatDiffersInCaseOrStarsAloneIsAskedFor();
    void whatNoPathNamesGoesToAnOriginAndNoBackup();
    void pathsThatCloudFrontCanNotMatchAreAskedFor_data();
    void pathsThatCloudFrontCanNotMatchAreAskedFor();
    void functionsRunWhereTheyFit_data();
    void functionsRunWhereTheyFit();
    void lambdaHasPatienceForTheServiceTime_data();
    void lambdaHasPatienceForTheServiceTime();
    void severalFunctionsAskForTheirPaths();
    void functionsAloneHaveADistribution();
    void secretsAreFetchedAndNeverWritten();
    void theShieldStandsInTheNearestRegion_data();
    void theShieldStandsInTheNearestRegion();
    void whatCloudFrontCanNotSayIsTold_data();
    void whatCloudFrontCanNotSayIsTold();
    void whatTheDrawingLacksIsAskedFor_data();
    void whatTheDrawingLacksIsAskedFor();
    void everyVariableIsDeclaredAndUsed();
    void codeHoldsNothingThatAPersonTyped();
    void whatPassesNoPointOfCloudFrontIsNoConcern();
};

void TerraformCloudfrontTest::eachHostHasItsDistribution()
{
    const Manifest manifest = exported(drawn([](Topology& drawing) {
        changeRow<ContentSet>(drawing.contents, "pictures", [](ContentSet& set) { set.host = "Pictures.example.com"; });
        changeRow<ContentSet>(drawing.contents, "front", [](ContentSet& set) { set.host.clear(); });
        changeRow<ContentSet>(drawing.contents, "pages", [](ContentSet& set) { set.host = "NEWS.example.com"; });
    }));
    const auto aliases = [&](const char* file) {
        static const QRegularExpression line("aliases += (.*)");
        return line.match(QString::fromStdString(manifest.files.at(file))).captured(1);
    };
    QCOMPARE(aliases(news), QString("[\"news.example.com\"]")); // names of hosts are the same in either case
    QCOMPARE(aliases("distribution_pictures_example_com.tf"), QString("[\"pictures.example.com\"]"));
    QCOMPARE(aliases("distribution_unnamed.tf"), QString("var.aliases_unnamed"));
    QCOMPARE(textOf(manifest).count("resource \"aws_cloudfront_distribution\""), 3);
}

void TerraformCloudfrontTest::whatDiffersInCaseOrStarsAloneIsAskedFor_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");
    QTest::newRow("case of the host") << "News.Example.com"
                                      << "";
    QTest::newRow("stars") << "news.example.com"
                           << "/**";
}

/// Such sets can't be told apart, but none is dropped.
void TerraformCloudfrontTest::whatDiffersInCaseOrStarsAloneIsAskedFor()
{
    QFETCH(QString, host);
    QFETCH(QString, path);
    Topology drawing = drawn();
    ContentSet pictures = *drawing.contents.find({"pictures"});
    pictures.host = host.toStdString();
    pictures.path = path.toStdString();
    drawing.contents.put(pictures);
    const Manifest manifest = exported(drawing);
    const QString distribution = QString::fromStdString(manifest.files.at(news));
    for (const char* variable : {"var.path_pictures_and_clips", "var.path_all_else"})
        QVERIFY2(distribution.contains(variable), qPrintable(distribution));
    QVERIFY(lines(manifest, {TableKey::Contents, "pictures"}, Outcome::NeedsInput, "path_pictures_and_clips") > 0);
}

/// The backup comes first by id.
void TerraformCloudfrontTest::whatNoPathNamesGoesToAnOriginAndNoBackup()
{
    const Manifest manifest = exported(drawn([](Topology& drawing) {
        for (const char* id : {"articles", "front", "pages"})
            changeRow<ContentSet>(drawing.contents, id, [](ContentSet& set) {
                set.origin = {"standby"};
                set.backupOrigin = NodeId{"origin"};
            });
        changeRow<ContentSet>(drawing.contents, "pictures", [](ContentSet& set) {
            set.origin = {"standby"};
            set.host = "img.example.com";
        });
        changeRow<ContentSet>(drawing.contents, "rest", [](ContentSet& set) { set.host = "img.example.com"; });
    }));
    const QString distribution = QString::fromStdString(manifest.files.at(news));
    const QString behaviour = distribution.mid(distribution.indexOf("default_cache_behavior {"), 400);
    static const QRegularExpression target("target_origin_id += \"(\\w+)\"");
    QCOMPARE(target.match(behaviour).captured(1), QString("standby_origin"));
    QCOMPARE(lines(manifest, {TableKey::Contents, "articles"}, Outcome::Exported, "go uncached to “standby_origin”") +
                 lines(manifest, {TableKey::Contents, "pages"}, Outcome::Exported, "go uncached to “standby_origin”"),
             1);
}

void TerraformCloudfrontTest::pathsThatCloudFrontCanNotMatchAreAskedFor_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("stars") << "/a/*.b"
                           << "\"/a/*.b\"";
    QTest::newRow("marks that CloudFront knows") << "/~x:y@z+'&_"
                                                 << "\"/~x:y@z+'&_\"";
    QTest::newRow("brackets") << "/a(b)"
                              << "var.path_articles";
    QTest::newRow("escaped") << "/a%41"
                             << "var.path_articles";
    QTest::newRow("a comma") << "/a,b"
                             << "var.path_articles";
    QTest::newRow("a template") << "/${path.root}"
                                << "var.path_articles";
    QTest::newRow("that of another set") << "/pages/*"
                                         << "var.path_articles";
}

void TerraformCloudfrontTest::pathsThatCloudFrontCanNotMatchAreAskedFor()
{
    QFETCH(QString, path);
    QFETCH(QString, pattern);
    Topology drawing = drawn();
    ContentSet articles = *drawing.contents.find({"articles"});
    articles.path = path.toStdString();
    drawing.contents.put(articles);
    const Manifest manifest = exported(drawing);
    QVERIFY(QString::fromStdString(manifest.files.at(news))
                .contains(QRegularExpression("path_pattern += " + QRegularExpression::escape(pattern) + "\n")));
    QCOMPARE(lines(manifest, {TableKey::Contents, "articles"}, Outcome::NeedsInput, "path_articles") > 0,
             pattern.startsWith("var."));
}

void TerraformCloudfrontTest::functionsRunWhereTheyFit_data()
{
    QTest::addColumn<DrawingChange>("edit");
    QTest::addColumn<QString>("resource");
    const auto row = [](const char* name, DrawingChange edit, const char* resource) {
        QTest::newRow(name) << edit << QString(resource);
    };
    constexpr const char *small = "aws_cloudfront_function.consent", *lambda = "aws_lambda_function.consent";
    row(
        "2 MB and no time", [](Topology&) {}, small);
    row(
        "3 MB",
        [](Topology& d) {
            changeRow<Service>(d.services, "function", [](Service& s) { s.memory = Gibibytes(3.0 / 1024); });
        },
        lambda);
    row(
        "a millisecond",
        [](Topology& d) {
            changeRow<Service>(d.services, "function", [](Service& s) { s.serviceTime = Milliseconds(1); });
        },
        lambda);
    row(
        "a secret",
        [](Topology& d) { changeRow<Service>(d.services, "function", [](Service& s) { s.secrets = "API_KEY"; }); },
        lambda);
    row(
        "a call",
        [](Topology& d) {
            d.services.put(service("other", "Other", ""));
            d.flows.put({.id = {"calls"}, .caller = ServiceId{"function"}, .service = {"other"}});
        },
        lambda);
    row(
        "an accelerator",
        [](Topology& d) { changeRow<Service>(d.services, "function", [](Service& s) { s.accelerators = 1; }); }, "");
    row(
        "11 GiB",
        [](Topology& d) { changeRow<Service>(d.services, "function", [](Service& s) { s.memory = Gibibytes(11); }); },
        "");
    row(
        "a minute",
        [](Topology& d) {
            changeRow<Service>(d.services, "function", [](Service& s) { s.serviceTime = Milliseconds(60'000); });
        },
        "");
}

void TerraformCloudfrontTest::functionsRunWhereTheyFit()
{
    QFETCH(DrawingChange, edit);
    QFETCH(QString, resource);
    Topology drawing = drawn([](Topology& d) {
        changeRow<Service>(d.services, "function", [](Service& s) {
            s.name = "Consent";
            s.memory = Gibibytes(2.0 / 1024);
        });
    });
    edit(drawing);
    const Manifest manifest = exported(drawing);
    const RowRef row{TableKey::Services, "function"};
    QCOMPARE(lines(manifest, row, Outcome::Exported, resource.toStdString()) > 0, !resource.isEmpty());
    QCOMPARE(lines(manifest, row, Outcome::NotExpressible, "more than Lambda@Edge gives") > 0, resource.isEmpty());
    const QString used = resource.isEmpty() ? "consent.qualified_arn" : resource + ".";
    QCOMPARE(textOf(manifest).contains(used), !resource.isEmpty()); // a behaviour runs it
    QCOMPARE(lines(manifest, row, Outcome::NeedsInput, "respond()") > 0, !resource.isEmpty());
}

void TerraformCloudfrontTest::lambdaHasPatienceForTheServiceTime_data()
{
    QTest::addColumn<double>("milliseconds");
    QTest::addColumn<QString>("timeout");
    QTest::newRow("short") << 20.0 << "5";
    QTest::newRow("just below the least") << 2999.0 << "5";
    QTest::newRow("just below whole seconds") << 4999.5 << "7"; // 5 s, one of patience less and one to degrade in
    QTest::newRow("whole seconds") << 5000.0 << "7";
    QTest::newRow("the longest with patience") << 29'000.0 << "30";
    QTest::newRow("the longest") << 30'000.0 << "30"; // what Lambda@Edge gives
}

void TerraformCloudfrontTest::lambdaHasPatienceForTheServiceTime()
{
    QFETCH(double, milliseconds);
    QFETCH(QString, timeout);
    Topology drawing = drawn();
    Service timed = *drawing.services.find({"function"});
    timed.serviceTime = Milliseconds(milliseconds);
    drawing.services.put(timed);
    const Manifest manifest = exported(drawing);
    static const QRegularExpression timeouts("timeout += (\\d+)"), patiences("patience_ms = (\\d+)");
    const QString file = QString::fromStdString(manifest.files.at("function_consent_and_redirects.tf"));
    QCOMPARE(timeouts.match(file).captured(1), timeout);
    QVERIFY(patiences.match(file).captured(1).toDouble() >= std::min(milliseconds, 29'000.0));
}

void TerraformCloudfrontTest::severalFunctionsAskForTheirPaths()
{
    const Manifest manifest = exported(drawn([](Topology& drawing) {
        Service second = service("second", "Second", "");
        drawing.services.put(second);
        assign(drawing, "second", "pop1");
    }));
    QVERIFY(textOf(manifest).contains(QRegularExpression("for_each = var.paths_second\n")));
    QCOMPARE(lines(manifest, {TableKey::Services, "second"}, Outcome::NeedsInput, "paths_second"), 1);
    QCOMPARE(lines(manifest, {TableKey::Services, "function"}, Outcome::NeedsInput, "paths_consent_and_redirects"), 1);
    QCOMPARE(QString::fromStdString(manifest.files.at(news)).count("\"origin-request\""), 2); // on their paths alone
}

void TerraformCloudfrontTest::functionsAloneHaveADistribution()
{
    Topology drawing = drawn();
    drawing.populations = {};
    const Manifest manifest = exported(drawing);
    QVERIFY(manifest.files.contains("distribution_edge.tf"));
    QCOMPARE(lines(manifest, {TableKey::Services, "function"}, Outcome::NeedsInput, "origin_domain_name"), 1);
}

void TerraformCloudfrontTest::secretsAreFetchedAndNeverWritten()
{
    const Manifest manifest = exported(drawn([](Topology& drawing) {
        changeRow<Service>(drawing.services, "function",
                           [](Service& s) { s.secrets = "API_KEY, TOKEN_2 API_KEY, no-name"; });
    }));
    const QString text = QString::fromStdString(manifest.files.at("function_consent_and_redirects.tf"));
    QCOMPARE(text.count("resource \"aws_secretsmanager_secret\""), 2);
    QVERIFY(text.contains("Action = [\"secretsmanager:GetSecretValue\"], Resource = "
                          "[aws_secretsmanager_secret.consent_and_redirects__API_KEY.arn, "
                          "aws_secretsmanager_secret.consent_and_redirects__TOKEN_2.arn]"));
    QVERIFY(!textOf(manifest).contains("environment") && !textOf(manifest).contains("vpc_config"));
    QVERIFY(!textOf(manifest).contains("aws_secretsmanager_secret_version") &&
            !textOf(manifest).contains("Action = [\"*\"]"));
    const RowRef row{TableKey::Services, "function"};
    QCOMPARE(lines(manifest, row, Outcome::NeedsInput, "put the value of API_KEY"), 1);
    QCOMPARE(lines(manifest, row, Outcome::NeedsInput, "“no-name” is no name"), 1);
}

void TerraformCloudfrontTest::theShieldStandsInTheNearestRegion_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("region");
    QTest::newRow("of AWS itself") << "sa-east-1"
                                   << "\"sa-east-1\"";
    QTest::newRow("Frankfurt") << "FRA"
                               << "\"eu-central-1\"";
    QTest::newRow("New York") << "JFK"
                              << "\"us-east-1\""; // 350 km; Ohio 770 km
    QTest::newRow("without Origin Shield") << "eu-north-1"
                                           << "var.origin_shield_region_shield";
    QTest::newRow("nowhere") << ""
                             << "var.origin_shield_region_shield";
}

void TerraformCloudfrontTest::theShieldStandsInTheNearestRegion()
{
    QFETCH(QString, site);
    QFETCH(QString, region);
    Topology drawing = drawn();
    Node shield = *drawing.nodes.find({"shield"});
    shield.site = site.toStdString();
    drawing.nodes.put(shield);
    const Manifest manifest = exported(drawing);
    const QString text = QString::fromStdString(manifest.files.at(news));
    QCOMPARE(text.count(QRegularExpression("origin_shield_region = " + QRegularExpression::escape(region) + "\n")),
             2); // of the origin and of its standby
    QCOMPARE(lines(manifest, {TableKey::Nodes, "shield"}, Outcome::NeedsInput, "origin_shield_region_shield"),
             region.startsWith("var.") ? 1 : 0);
}

void TerraformCloudfrontTest::whatCloudFrontCanNotSayIsTold_data()
{
    QTest::addColumn<DrawingChange>("edit");
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, TableKey table, const char* id, const char* word, DrawingChange edit) {
        QTest::newRow(name) << edit << static_cast<int>(table) << QString(id) << QString(word);
    };
    row("fragments", TableKey::Contents, "pages", "Edge-Side Includes", [](Topology&) {});
    row("a soft purge", TableKey::Contents, "front", "no soft purge", [](Topology&) {});
    row("surrogate keys", TableKey::Contents, "front", "cache_tag_config", [](Topology& d) {
        changeRow<ContentSet>(d.contents, "front", [](ContentSet& set) {
            set.publishEvery = Seconds(60);
            set.objectsPerKey = 5;
        });
    });
    row("parts of a second", TableKey::Contents, "articles", "whole seconds", [](Topology& d) {
        changeRow<ContentSet>(d.contents, "articles", [](ContentSet& set) { set.ttl = Seconds(0.5); });
    });
    row("two years", TableKey::Contents, "rest", "whole seconds", [](Topology& d) {
        changeRow<ContentSet>(d.contents, "rest", [](ContentSet& set) { set.ttl = Seconds(7e7); });
    });
    row("an image", TableKey::Services, "function", "no containers", [](Topology& d) {
        changeRow<Service>(d.services, "function", [](Service& s) { s.image = "registry.example.com/x:1"; });
    });
    row("state", TableKey::Services, "function", "no state", [](Topology& d) {
        changeRow<Service>(d.services, "function", [](Service& s) { s.state = ServiceState::Stateful; });
    });
    row("a fallback that runs nowhere", TableKey::Services, "function", "placed on no node", [](Topology& d) {
        d.services.put(service("lite", "Lite", ""));
        changeRow<Service>(d.services, "function", [](Service& s) { s.fallback = ServiceId{"lite"}; });
    });
    row("admission", TableKey::Nodes, "pop0", "stores what it is asked for",
        [](Topology& d) { changeRow<Node>(d.nodes, "pop0", [](Node& n) { n.admitAtRequest = 2; }); });
    row("another cache", TableKey::Nodes, "pop0", "its own cache", [](Topology& d) {
        changeRow<Node>(d.nodes, "pop0", [](Node& n) { n.cacheSoftware = CacheSoftware::Varnish; });
    });
    row("a shield before the shield", TableKey::Nodes, "parent", "regional caches of its own", [](Topology& d) {
        Node parent = *d.nodes.find({"shield"});
        parent.id = {"parent"};
        d.nodes.put(parent);
        changeRow<Link>(d.links, "b0", [](Link& link) { link.to = NodeId{"parent"}; });
        d.links.put({.id = {"p"}, .from = {"parent"}, .to = {"shield"}, .latency = Milliseconds(1)});
    });
}

void TerraformCloudfrontTest::whatCloudFrontCanNotSayIsTold()
{
    QFETCH(DrawingChange, edit);
    QFETCH(int, table);
    QFETCH(QString, id);
    QFETCH(QString, word);
    const Manifest manifest = exported(drawn(edit));
    const RowRef row{static_cast<TableKey>(table), id.toStdString()};
    QCOMPARE(lines(manifest, row, Outcome::NotExpressible, word.toStdString()), 1);
}

void TerraformCloudfrontTest::whatTheDrawingLacksIsAskedFor_data()
{
    QTest::addColumn<DrawingChange>("edit");
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("variable");
    const auto row = [](const char* name, TableKey table, const char* id, const char* variable, DrawingChange edit) {
        QTest::newRow(name) << edit << static_cast<int>(table) << QString(id) << QString(variable);
    };
    row("a certificate", TableKey::Contents, "rest", "certificate_arn_news_example_com", [](Topology&) {});
    row("who a user is", TableKey::Contents, "rest", "personal_cookies", [](Topology&) {});
    row("what is personal", TableKey::Contents, "rest", "Cache-Control: private", [](Topology&) {});
    row("an origin by number", TableKey::Nodes, "origin", "origin_domain_name_newsroom_origin",
        [](Topology& d) { changeRow<Node>(d.nodes, "origin", [](Node& n) { n.address = "203.0.113.7"; }); });
    row("a host name that is none", TableKey::Contents, "front", "aliases_unnamed",
        [](Topology& d) { changeRow<ContentSet>(d.contents, "front", [](ContentSet& set) { set.host = "no host"; }); });
    row("where the fallback is", TableKey::Services, "function", "fallback_domain_name_consent_and_redirects",
        [](Topology& d) {
            d.services.put(service("lite", "Lite", ""));
            d.nodes.put(node("region", "Region", Provider::Aws, "eu-west-1"));
            assign(d, "lite", "region");
            changeRow<Service>(d.services, "function", [](Service& s) { s.fallback = ServiceId{"lite"}; });
        });
    row("whom a function calls", TableKey::Flows, "calls", "logic.mjs", [](Topology& d) {
        d.services.put(service("other", "Other", ""));
        d.flows.put({.id = {"calls"}, .caller = ServiceId{"function"}, .service = {"other"}});
    });
    row("a higher quota", TableKey::Contents, "pictures", "higher quota", [](Topology& d) {
        for (int i = 0; i < 80; ++i) {
            ContentSet more = *d.contents.find({"articles"});
            more.id = {"more" + std::to_string(i)};
            more.path = "/m" + std::to_string(i);
            d.contents.put(more);
            Population readers = *d.populations.find({"readers0"});
            readers.contents.push_back(more.id);
            d.populations.put(readers);
        }
    });
}

void TerraformCloudfrontTest::whatTheDrawingLacksIsAskedFor()
{
    QFETCH(DrawingChange, edit);
    QFETCH(int, table);
    QFETCH(QString, id);
    QFETCH(QString, variable);
    const Manifest manifest = exported(drawn(edit));
    const RowRef row{static_cast<TableKey>(table), id.toStdString()};
    QCOMPARE(lines(manifest, row, Outcome::NeedsInput, variable.toStdString()), 1);
}

void TerraformCloudfrontTest::everyVariableIsDeclaredAndUsed()
{
    for (const Topology& topology : {drawn(), hostileDelivery(Provider::CloudFront)}) {
        const QString text = textOf(exported(topology));
        std::set<QString> declared, used;
        static const QRegularExpression declaration(R"re(variable "(\w+)")re"), use(R"(\bvar\.(\w+))");
        for (auto at = declaration.globalMatch(text); at.hasNext();)
            declared.insert(at.next().captured(1));
        for (auto at = use.globalMatch(QString(text).remove(QRegularExpression("condition .*"))); at.hasNext();)
            used.insert(at.next().captured(1));
        QVERIFY(declared == used);
    }
}

void TerraformCloudfrontTest::codeHoldsNothingThatAPersonTyped()
{
    const QString mark = "zzTYPEDzz";
    Topology drawing = drawn();
    Service function = *drawing.services.find({"function"});
    function.name = function.image = function.secrets = "`${" + mark.toStdString() + "}`\n*/";
    drawing.services.put(function);
    const Manifest manifest = exported(drawing);
    QVERIFY(!textOf(manifest, "js").contains(mark) && textOf(manifest, "js").contains("edgewright:row = function"));
    QVERIFY(!textOf(manifest).contains("${" + mark)); // only escaped: "$${"
}

void TerraformCloudfrontTest::whatPassesNoPointOfCloudFrontIsNoConcern()
{
    Topology drawing = drawn([](Topology& d) {
        ContentSet lonely = *d.contents.find({"articles"});
        lonely.id = {"lonely"};
        d.contents.put(lonely);
        Node idle = *d.nodes.find({"pop0"});
        idle.id = {"idle"};
        d.nodes.put(idle);
    });
    const Manifest manifest = exported(drawing);
    QCOMPARE(lines(manifest, {TableKey::Contents, "lonely"}, Outcome::NotConcerned, "no request"), 1);
    QCOMPARE(lines(manifest, {TableKey::Nodes, "idle"}, Outcome::NotConcerned, "no request"), 1);
    const Result<Manifest> elsewhere =
        exportTo(*exporterWithKey("terraform-cloudfront"), deliverySites(1, Provider::Fastly));
    QVERIFY(!elsewhere && elsewhere.error().kind == ErrorKind::Nothing);
}

REGISTER_TEST(TerraformCloudfrontTest)
#include "terraform_cloudfront_test.moc"
