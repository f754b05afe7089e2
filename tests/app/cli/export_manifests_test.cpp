// When does `export` say yes, when no, and what stands in the folder afterwards?
#include "tests/app/cli/headless.h"
#include "tests/support/register_test.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace edgewright::testing;

namespace {

/// The small project with its service placed on the node b.
QByteArray placedProject()
{
    return QByteArray(smallProject)
        .replace("\"nodes\": [", R"("assignments": [{"id": "x", "service": "s", "node": "b"}], "nodes": [)")
        .replace("\"name\": \"Guide\"", R"("name": "Guide", "image": "registry.example.com/guide:1")");
}

bool hasOutcome(const Json& json, const char* row, const char* outcome)
{
    return std::ranges::any_of(
        json.at("report"), [&](const Json& line) { return line.at("row") == row && line.at("outcome") == outcome; });
}

bool isNotConcerned(const Json& json, const char* row)
{
    return std::ranges::any_of(json.at("rows_not_concerned"), [&](const Json& line) {
        return line.at("row") == row && !line.at("what").get<std::string>().empty();
    });
}

Outcome exportJson(const QString& file, const QString& targets, const QString& folder)
{
    return run({"export", file, "--target", targets, "-o", folder, "--json"});
}

} // namespace

class ExportManifestsTest : public QObject {
    Q_OBJECT

private slots:
    void exportsASampleToEveryTarget();
    void saysYesWhereAllThatConcernsTheTargetIsSaid();
    void saysNoWhereSomethingThatConcernsTheTargetIsNot();
    void writesNothingWhereNothingConcernsTheTarget();
    void writesTheTargetsThatAreConcerned();
    void refusesASecret();
};

void ExportManifestsTest::exportsASampleToEveryTarget()
{
    const Folder folder;
    const QString drawn = folder.fromTemplate("ar-vr-metro"), placed = folder.at("placed.edge.json");
    QCOMPARE(run({"place", drawn, "--apply", "-o", placed}).status, 0);
    std::string targets;
    const Json list = run({"export", "--list", "--json"}).json().at("targets");
    for (const Json& target : list)
        targets.append(targets.empty() ? "" : ",").append(target.at("name"));
    const Outcome all = exportJson(placed, QString::fromStdString(targets), folder.at("all"));
    const Json json = all.json();
    bool isWhole = true;
    for (const Json& line : json.at("report")) {
        const std::string outcome = line.at("outcome");
        QVERIFY(std::set<std::string>({"exported", "needs_input", "not_expressible"}).contains(outcome));
        QVERIFY(line.contains("row") && line.contains("where") && line.contains("what"));
        isWhole = isWhole && outcome != "not_expressible";
    }
    QCOMPARE(all.status, isWhole ? 0 : 1);
    for (const Json& target : list)
        QVERIFY(QDir(folder.at("all/" + QString::fromStdString(target.at("name")))).exists());
    QVERIFY(!json.at("files").empty());
    for (const Json& file : json.at("files"))
        QVERIFY(QFile::exists(folder.at("all/" + QString::fromStdString(file))));
}

void ExportManifestsTest::saysYesWhereAllThatConcernsTheTargetIsSaid()
{
    const Folder folder;
    const QString file = folder.write("placed.edge.json", placedProject());
    const Outcome done = exportJson(file, "kubernetes", folder.at("out"));
    QVERIFY2(done.status == 0, done.out + done.err);
    const Json json = done.json();
    QVERIFY(hasOutcome(json, "s", "exported") && hasOutcome(json, "b", "exported") &&
            hasOutcome(json, "x", "exported"));
    for (const char* row : {"l", "p", "f", "c"}) // a link, users, a flow, a node that hosts nothing
        QVERIFY2(isNotConcerned(json, row), row);
    QVERIFY(json.at("targets_not_concerned").empty());
}

void ExportManifestsTest::saysNoWhereSomethingThatConcernsTheTargetIsNot()
{
    const Folder folder;
    const QString file = folder.write(
        "cdn.edge.json", placedProject().replace("\"name\": \"Site\"", R"("name": "Site", "provider": "cloudflare")"));
    const Outcome refused = exportJson(file, "kubernetes", folder.at("out"));
    QVERIFY2(refused.status == 1, refused.out + refused.err);
    QVERIFY(hasOutcome(refused.json(), "x", "not_expressible")); // a content delivery network runs no Pods
    QVERIFY(QDir(folder.at("out")).exists());                    // what can be said is written
}

void ExportManifestsTest::writesNothingWhereNothingConcernsTheTarget()
{
    const Folder folder;
    const QString file = folder.write("placed.edge.json", placedProject());
    const Outcome refused = exportJson(file, "terraform-aws-wavelength", folder.at("out"));
    QVERIFY2(refused.status == 1, refused.out + refused.err);
    QVERIFY(refused.err.isEmpty());
    const Json json = refused.json();
    QVERIFY(json.at("files").empty() && json.at("report").empty());
    QCOMPARE(json.at("targets_not_concerned").size(), std::size_t{1});
    QCOMPARE(json.at("targets_not_concerned")[0].at("target").get<std::string>(),
             std::string("terraform-aws-wavelength"));
    const Outcome words = run({"export", file, "--target", "terraform-aws-wavelength", "-o", folder.at("out")});
    QCOMPARE(words.status, 1);
    QVERIFY2(
        words.out.contains("Nothing was written for terraform-aws-wavelength: this drawing has no AWS Wavelength Zone"),
        words.out);
    QCOMPARE(words.out.count('\n'), 1);
    QVERIFY(!QDir(folder.at("out")).exists());
}

void ExportManifestsTest::writesTheTargetsThatAreConcerned()
{
    const Folder folder;
    const QString file = folder.write("placed.edge.json", placedProject());
    const Outcome half = exportJson(file, "terraform-aws-wavelength,kubernetes", folder.at("out"));
    QVERIFY2(half.status == 1, half.out + half.err);
    QVERIFY(QFile::exists(folder.at("out/kubernetes/README.md")));
    QVERIFY(!QDir(folder.at("out/terraform-aws-wavelength")).exists());
}

void ExportManifestsTest::refusesASecret()
{
    const Folder folder;
    const QString file = folder.write(
        "leak.edge.json", placedProject().replace("registry.example.com/guide:1", "redis://:hunter2@store/x"));
    const Outcome refused = exportJson(file, "kubernetes", folder.at("out"));
    QCOMPARE(refused.status, 2);
    QVERIFY2(!refused.err.contains("hunter2") && refused.err.contains("/services/s/image"), refused.err);
    QVERIFY(!QDir(folder.at("out")).exists());
}

REGISTER_TEST(ExportManifestsTest)
#include "export_manifests_test.moc"
