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

/// The PATH with this in front, until the end of the test.
class PathWith {
public:
    explicit PathWith(const QString& folder) : before_(qgetenv("PATH"))
    {
        qputenv("PATH", folder.toUtf8() + ":" + before_);
    }
    ~PathWith() { qputenv("PATH", before_); }

private:
    QByteArray before_;
};

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
    void showsTheDifferenceAndWritesNothing();
    void writesOverOthersFilesWhereItIsForced();
    void asksTheRealTools();
    void programsOnThePathAreTargets();
    void tellsTheFilesWhereNoRowIsConcerned();
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
    bool isWhole = json.at("targets_not_concerned").empty();
    for (const Json& line : json.at("report")) {
        const std::string outcome = line.at("outcome");
        QVERIFY(std::set<std::string>({"exported", "needs_input", "not_expressible"}).contains(outcome));
        QVERIFY(line.contains("row") && line.contains("where") && line.contains("what"));
        isWhole = isWhole && outcome != "not_expressible";
    }
    QCOMPARE(all.status, isWhole ? 0 : 1);
    std::set<std::string> passedOver;
    for (const Json& target : json.at("targets_not_concerned"))
        passedOver.insert(target.at("target"));
    for (const Json& target : list)
        QCOMPARE(QDir(folder.at("all/" + QString::fromStdString(target.at("name")))).exists(),
                 !passedOver.contains(target.at("name")));
    QVERIFY(passedOver.size() < list.size());
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
            hasOutcome(json, "x", "exported") && hasOutcome(json, "f", "exported"));
    for (const char* row : {"l", "p", "c"}) // a link, users, a node that hosts nothing
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

void ExportManifestsTest::showsTheDifferenceAndWritesNothing()
{
    const Folder folder;
    const QString file = folder.write("placed.edge.json", placedProject()), out = folder.at("out");
    const QStringList diff{"export", file, "--target", "kubernetes", "-o", out, "--diff"};
    const Outcome fresh = run(diff + QStringList{"--json"});
    QVERIFY2(fresh.status == 0, fresh.out + fresh.err);
    QVERIFY(!QDir(out).exists());
    const Json before = fresh.json();
    QCOMPARE(before.at("diff").size(), before.at("files").size());
    QVERIFY(std::ranges::all_of(before.at("diff"), [](const Json& each) { return each.at("state") == "added"; }));

    QCOMPARE(exportJson(file, "kubernetes", out).status, 0);
    QVERIFY(run(diff + QStringList{"--json"}).json().at("diff").empty());
    const Outcome words = run(diff);
    QVERIFY2(words.out.startsWith(("Nothing would change in " + out).toUtf8()), words.out);

    folder.write("placed.edge.json", placedProject().replace("guide:1", "guide:2"));
    folder.write("out/README.md", "mine\n");
    const Outcome changed = run(diff + QStringList{"--json"});
    QVERIFY2(changed.status == 1, changed.out + changed.err); // an export would refuse
    QStringList states;
    const Json differences = changed.json().at("diff");
    for (const Json& each : differences) {
        states << QString::fromStdString(each.at("state"));
        if (each.at("state") == "changed")
            QVERIFY(QString::fromStdString(each.at("patch")).contains("guide:2"));
    }
    states.sort();
    QCOMPARE(states, QStringList({"changed", "changed_by_hand"}));
    const Outcome inWords = run(diff);
    QVERIFY2(inWords.out.contains("README.md: changed by hand after the last export") &&
                 inWords.out.contains("--force replaces files"),
             inWords.out);
    QCOMPARE(run(diff + QStringList{"--force"}).status, 0);
}

void ExportManifestsTest::writesOverOthersFilesWhereItIsForced()
{
    const Folder folder;
    const QString file = folder.write("placed.edge.json", placedProject());
    QVERIFY(QDir(folder.path()).mkdir("out"));
    folder.write("out/README.md", "mine\n");
    const QStringList command{"export", file, "--target", "kubernetes", "-o", folder.at("out")};
    const Outcome refused = run(command);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("README.md") && refused.err.contains("--force replaces such files"), refused.err);
    QCOMPARE(QDir(folder.at("out")).entryList(QDir::Files | QDir::Hidden), QStringList({"README.md"}));
    QCOMPARE(run(command + QStringList{"--force"}).status, 0);
    QFile readme(folder.at("out/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly) && readme.readAll() != "mine\n");
    const Outcome elsewhere = run({"export", file, "--target", "kubernetes", "-o", "/dev/null/x"});
    QVERIFY2(elsewhere.status == 2 && !elsewhere.err.contains("--force"), elsewhere.err); // where that is no way
}

void ExportManifestsTest::asksTheRealTools()
{
    const Folder folder, tools;
    const PathWith path(tools.path());
    const QString file = folder.write("placed.edge.json", placedProject());
    const QStringList command{"export", file, "--target", "kubernetes", "-o", folder.at("out"), "--check"};
    const auto kubectl = [&](const QByteArray& script) {
        QFile::remove(tools.at("kubectl"));
        tools.write("kubectl", "#!/bin/sh\n" + script + "\n");
        QFile::setPermissions(tools.at("kubectl"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    kubectl("true");
    const Outcome accepted = run(command + QStringList{"--json"});
    QVERIFY2(accepted.status == 0, accepted.out + accepted.err);
    const Json check = accepted.json().at("checks").at(0);
    QCOMPARE(check.at("target").get<std::string>(), std::string("kubernetes"));
    QCOMPARE(check.at("tool").get<std::string>(), std::string("kubectl kustomize"));
    QCOMPARE(check.at("verdict").get<std::string>(), std::string("accepted"));
    kubectl("echo 'unknown field x' >&2; exit 1");
    const Outcome rejected = run(command);
    QVERIFY2(rejected.status == 1 && rejected.out.contains("rejected") && rejected.out.contains("unknown field x"),
             rejected.out + rejected.err);
    kubectl("kill -9 $$");
    const Outcome unknown = run(command + QStringList{"--json"});
    QCOMPARE(unknown.status, 0); // no verdict is no rejection
    QCOMPARE(unknown.json().at("checks").at(0).at("verdict").get<std::string>(), std::string("absent"));
    QVERIFY(
        !run({"export", file, "--target", "kubernetes", "-o", folder.at("out"), "--json"}).json().contains("checks"));
}

void ExportManifestsTest::programsOnThePathAreTargets()
{
    const Folder folder;
    const PathWith path(EDGEWRIGHT_SOURCE_DIR "/tests/exports/external");
    bool isListed = false;
    const Json targets = run({"export", "--list", "--json"}).json().at("targets");
    for (const Json& target : targets)
        if (target.at("name") == "hosts")
            isListed = target.at("external") == true && target.contains("program");
    QVERIFY(isListed);
    const QString file = folder.write(
        "placed.edge.json", placedProject().replace("\"name\": \"Site\"", R"("name": "Site", "address": "192.0.2.9")"));
    const Outcome done = exportJson(file, "hosts,kubernetes", folder.at("out"));
    QVERIFY2(done.status == 0, done.out + done.err);
    QVERIFY(hasOutcome(done.json(), "b", "exported"));
    QVERIFY(QFile::exists(folder.at("out/hosts/hosts")));
    QVERIFY(QFile::exists(folder.at("out/kubernetes/README.md")));
}

void ExportManifestsTest::tellsTheFilesWhereNoRowIsConcerned()
{
    const Folder folder;
    QVERIFY(QDir().mkpath(folder.at("path")));
    const QString program = folder.write("path/edgewright-export-notes", R"(#!/bin/sh
cat > /dev/null
echo '{"files": [{"path": "notes", "text": "x"}], "report": ['
echo '{"row": "a", "outcome": "not_concerned", "what": "no notes of it"}]}'
)");
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const PathWith path(folder.at("path"));
    const QString file =
        folder.write("one.edge.json", R"({"format": "edgewright", "version": 1, "nodes": [{"id": "a", "name": "A"}]})");
    const Outcome done = run({"export", file, "--target", "notes,notes", "-o", folder.at("out")});
    QVERIFY2(done.status == 0, done.out + done.err);
    QCOMPARE(done.out.count("/notes"), 1); // named twice, it is one target
    QVERIFY2(done.out.contains("no notes of it"), done.out);
}

REGISTER_TEST(ExportManifestsTest)
#include "export_manifests_test.moc"
