// Are real tools asked about what they judge, and is a check that was not made never taken for one that was?
#include "tests/support/begun.h"
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "core/export/external_exporter.h"
#include "core/export/programs/program_run.h"
#include "core/export/programs/real_tools.h"
#include "tests/core/export/drawings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// Tools of one's own, and no others, until the end of the test.
class OnlyTools {
public:
    OnlyTools() : before_(qgetenv("PATH")) { qputenv("PATH", folder_.path().toUtf8()); }
    ~OnlyTools() { qputenv("PATH", before_); }
    void add(const QString& name, const QString& script) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("can't write %s", qPrintable(file.fileName()));
        file.write("#!/bin/sh\n" + script.toUtf8() + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    QString at(const QString& name) const { return folder_.filePath(name); }
    /// Appends where it stands and its arguments to a file.
    void addWitness(const QString& name) const { add(name, "echo \"" + name + " $PWD $*\" >> " + at("seen")); }
    QString seen() const
    {
        QFile file(at("seen"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    QTemporaryDir folder_;
    QByteArray before_;
};

Manifest manifestOf(std::map<std::string, std::string> files) { return {std::move(files), {}}; }

const Manifest ofTerraform = manifestOf({{"main.tf", "a {\n}\n"}, {"modules/site/main.tf", "b {\n}\n"}});
const Manifest ofKustomize = manifestOf(
    {{"base/kustomization.yaml", "resources: []\n"}, {"sites/a/kustomization.yaml", "resources: [../../base]\n"}});

QString told(const Result<std::vector<ToolCheck>>& checks)
{
    if (!checks)
        return QString::fromStdString(oneLine(checks.error()));
    QStringList all;
    for (const ToolCheck& check : *checks)
        all << QString::fromStdString(check.tool + ": " + std::string(keyOf(check.verdict)));
    return all.join(", ");
}

qsizetype leftovers() { return QDir(QDir::tempPath()).entryList({"edgewright-check-*"}, QDir::Dirs).size(); }

} // namespace

class RealToolsCheckTest : public QObject {
    Q_OBJECT

private slots:
    void asksEachToolAboutWhatItJudges_data();
    void asksEachToolAboutWhatItJudges();
    void aToolThatIsNotInstalledAcceptsNothing();
    void aFormatThatNoToolKnowsIsSaid();
    void givesTheToolsOwnWords();
    void oneRejectedSubjectOfManyIsEnough();
    void aRejectionCountsWhateverElseCantBeJudged();
    void whatATargetMachineAloneHasIsNoVerdict();
    void aToolThatCannotAnswerIsNoVerdict();
    void rootsAreJudgedWithTheirModules();
    void hostNamesAreNotLookedUp();
    void seesTheManifestAndWritesNothing();
    void heedsAStop();
    void everyToolSaysWhatItIs();
    void theRealKubectlJudges();
    void theRealTerraformJudges();
    void theRealVarnishJudges();
    void theRealNginxJudges();
    void theRealLinterOfCloudFormationJudges();
};

void RealToolsCheckTest::asksEachToolAboutWhatItJudges_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("asked");
    QTest::newRow("Terraform's layout") << "terraform"
                                        << "site/main.tf"
                                        << "a {}\n"
                                        << "/copy/site fmt -check -diff -no-color";
    QTest::newRow("Terraform") << "terraform"
                               << "main.tf"
                               << "a {}\n"
                               << "/copy validate -no-color";
    QTest::newRow("Kubernetes") << "kubectl"
                                << "a/kustomization.yaml"
                                << "resources: []\n"
                                << "/copy kustomize a";
    QTest::newRow("Varnish") << "varnishd"
                             << "pop/default.vcl"
                             << "# x\nvcl 4.1;\n"
                             << "/copy/pop/default.vcl";
    QTest::newRow("nginx") << "nginx"
                           << "pop/nginx.conf"
                           << "events {\n}\n"
                           << "/copy/pop/nginx.conf";
    QTest::newRow("Compose") << "docker"
                             << "compose.yaml"
                             << "services: {}\n"
                             << "/copy compose -f compose.yaml config --quiet";
    QTest::newRow("CloudFormation") << "cfn-lint"
                                    << "network.json"
                                    << "{\"AWSTemplateFormatVersion\": \"2010-09-09\"}\n"
                                    << "/copy -- network.json";
    QTest::newRow("a Worker") << "wrangler"
                              << "worker/wrangler.jsonc"
                              << "{}\n"
                              << "/copy/worker deploy --dry-run --outdir ";
}

void RealToolsCheckTest::asksEachToolAboutWhatItJudges()
{
    QFETCH(QString, program);
    QFETCH(QString, file);
    QFETCH(QString, words);
    QFETCH(QString, asked);
    const OnlyTools tools;
    for (const char* name : {"terraform", "kubectl", "varnishd", "nginx", "docker", "cfn-lint", "wrangler"})
        tools.addWitness(name);
    const auto checks =
        checkWithRealTools(manifestOf({{file.toStdString(), words.toStdString()}, {"README.md", "x\n"}}), {});
    QVERIFY2(checks, qPrintable(told(checks)));
    for (const ToolCheck& check : *checks)
        QCOMPARE(check.verdict, ToolVerdict::Accepted);
    QVERIFY2(tools.seen().contains(asked), qPrintable(tools.seen()));
    for (const QString& line : tools.seen().split('\n', Qt::SkipEmptyParts)) // and nobody else is
        QVERIFY2(line.startsWith(program + " "), qPrintable(line));
}

void RealToolsCheckTest::aToolThatIsNotInstalledAcceptsNothing()
{
    const OnlyTools tools;
    const auto checks = checkWithRealTools(ofKustomize, {});
    QCOMPARE(told(checks), QString("kubectl kustomize: absent"));
    QCOMPARE(english(checks->front().what),
             std::string("not checked with kubectl kustomize: kubectl is not installed here"));
}

void RealToolsCheckTest::aFormatThatNoToolKnowsIsSaid()
{
    const auto checks = checkWithRealTools(manifestOf({{"README.md", "x\n"}}), {});
    QCOMPARE(told(checks), QString(": absent"));
    QVERIFY(english(checks->front().what).find("no tool is known") != std::string::npos);
}

void RealToolsCheckTest::givesTheToolsOwnWords()
{
    const OnlyTools tools;
    tools.add("kubectl",
              "echo \"rendered\"; echo \"error: $PWD/base/kustomization.yaml: unknown \033[1mfield\" >&2; exit 1");
    const auto checks = checkWithRealTools(manifestOf({{"base/kustomization.yaml", "x: 1\n"}}), {});
    QCOMPARE(told(checks), QString("kubectl kustomize: rejected"));
    // The file as the manifest has it, and nothing that steers a terminal.
    QCOMPARE(checks->front().said, std::string("error: base/kustomization.yaml: unknown  [1mfield\nrendered"));
}

void RealToolsCheckTest::oneRejectedSubjectOfManyIsEnough()
{
    const OnlyTools tools;
    tools.add("kubectl", "[ \"$2\" = base ] || { echo bad; exit 1; }");
    const auto checks = checkWithRealTools(ofKustomize, {});
    QCOMPARE(told(checks), QString("kubectl kustomize: rejected"));
    QCOMPARE(checks->front().said, std::string("bad"));
}

void RealToolsCheckTest::aRejectionCountsWhateverElseCantBeJudged()
{
    const Manifest two = manifestOf({{"a.vcl", "vcl 4.1;\n"}, {"b.vcl", "vcl 4.1;\n"}});
    for (const char* rejected : {"a.vcl", "b.vcl"}) {
        const OnlyTools tools;
        tools.add(
            "varnishd",
            QString(
                "case \"$*\" in *%1*) echo bad; exit 1 ;; esac; echo 'x could not be resolved to an IP address'; exit 1")
                .arg(rejected));
        const auto checks = checkWithRealTools(two, {});
        QCOMPARE(told(checks), QString("varnishd -C: rejected"));
        QCOMPARE(checks->front().said, std::string("bad"));
    }
}

void RealToolsCheckTest::whatATargetMachineAloneHasIsNoVerdict()
{
    const OnlyTools tools;
    tools.add(
        "terraform",
        "[ \"$1\" = fmt ] || { echo 'Error: Failed'; echo 'could not connect to registry.terraform.io: x'; exit 1; }");
    const auto checks = checkWithRealTools(ofTerraform, {});
    QCOMPARE(told(checks), QString("terraform fmt: accepted, terraform validate: absent"));
    QCOMPARE(
        english(checks->back().what),
        std::string("not checked with terraform validate: it says “could not connect to registry.terraform.io: x”"));
}

void RealToolsCheckTest::aToolThatCannotAnswerIsNoVerdict()
{
    const OnlyTools tools;
    tools.add("kubectl", "kill -9 $$");
    const auto checks = checkWithRealTools(ofKustomize, {});
    QCOMPARE(told(checks), QString("kubectl kustomize: absent"));
    QVERIFY(english(checks->front().what).find("signal 9") != std::string::npos);
}

void RealToolsCheckTest::rootsAreJudgedWithTheirModules()
{
    const OnlyTools tools;
    tools.addWitness("terraform");
    QVERIFY(checkWithRealTools(ofTerraform, {}));
    QCOMPARE(tools.seen().count(" fmt "), 2);
    QCOMPARE(tools.seen().count(" validate "), 1);
    QVERIFY(
        checkWithRealTools(manifestOf({{"a/main.tf", "\n"}, {"ab/main.tf", "\n"}}), {})); // neither is within the other
    QCOMPARE(tools.seen().count(" validate "), 3);
}

void RealToolsCheckTest::hostNamesAreNotLookedUp()
{
    const OnlyTools tools;
    tools.add("varnishd", "while read -r line; do echo \"$line\"; done < \"${*##* }\" >> " + tools.at("seen"));
    tools.add("nginx", "while read -r line; do echo \"$line\"; done < \"${*##* }\" >> " + tools.at("seen"));
    const auto checks = checkWithRealTools(
        manifestOf(
            {{"a.vcl", "vcl 4.1;\nbackend a { .host = \"origin.example.com\"; .port = \"80\"; }\nbackend b { .host = "
                       "\"198.51.100.7\"; }\nbackend c { .host = \"no host\"; }\n"},
             {"n.conf", "events {\n}\n  server origin.example.com:443 resolve;\n  server_name www.example.com;\n  "
                        "proxy_pass http://cache.example.com/x;\n  proxy_pass http://$host;\n"}}),
        {});
    QCOMPARE(told(checks), QString("varnishd -C: accepted, nginx -t: accepted"));
    for (const char* line : {".host = \"192.0.2.1\"; .port = \"80\"", ".host = \"198.51.100.7\"", ".host = \"no host\"",
                             "server 192.0.2.1:443 resolve;", "server_name www.example.com;",
                             "proxy_pass http://192.0.2.1/x;", "http://$host;"})
        QVERIFY2(tools.seen().contains(line), qPrintable(tools.seen()));
}

void RealToolsCheckTest::seesTheManifestAndWritesNothing()
{
    const qsizetype before = leftovers();
    const OnlyTools tools;
    tools.add("kubectl",
              "read -r line < \"$2/kustomization.yaml\"; echo \"$line\" >> " + tools.at("seen") + "; echo x > here");
    QVERIFY(checkWithRealTools(ofKustomize, {}));
    QCOMPARE(tools.seen(), QString("resources: []\nresources: [../../base]\n"));
    QCOMPARE(leftovers(), before);
    QVERIFY(!checkWithRealTools(manifestOf({{"../kustomization.yaml", "x"}}), {}));
}

void RealToolsCheckTest::heedsAStop()
{
    const qsizetype before = leftovers();
    const OnlyTools tools;
    Progress progress;
    Begun begun([&] { progress.stop(); });
    tools.add("kubectl", "exec 3> " + begun.path() + "; echo begun >&3; exec /bin/sleep 60");
    const auto checks = checkWithRealTools(ofKustomize, progress);
    QVERIFY(!checks && isStopped(checks.error()));
    QCOMPARE(begun.said(), QByteArray("begun\n"));
    QCOMPARE(leftovers(), before);
}

void RealToolsCheckTest::everyToolSaysWhatItIs()
{
    std::set<std::string_view> names;
    for (const RealTool& tool : realTools()) {
        QVERIFY(names.insert(tool.name).second);
        QVERIFY(!tool.program.empty() && tool.subjects && !tool.runs.empty());
        QVERIFY(tool.subjects(Manifest()).empty());
    }
}

namespace {

/// Of a manifest that it accepts, then of one that is broken.
void judges(const char* tool, const Manifest& good, const Manifest& bad, const char* names)
{
    const auto of = [&](const Manifest& manifest) {
        const auto checks = checkWithRealTools(manifest, {});
        const auto found = std::ranges::find(*checks, tool, &ToolCheck::tool);
        return found == checks->end() ? ToolCheck() : *found;
    };
    const ToolCheck accepted = of(good);
    if (accepted.verdict == ToolVerdict::Absent)
        QSKIP(english(accepted.what).c_str());
    QVERIFY2(accepted.verdict == ToolVerdict::Accepted, (english(accepted.what) + accepted.said).c_str());
    const ToolCheck rejected = of(bad);
    QVERIFY2(rejected.verdict == ToolVerdict::Rejected, english(rejected.what).c_str());
    QVERIFY2(rejected.said.find(names) != std::string::npos, rejected.said.c_str());
}

} // namespace

void RealToolsCheckTest::theRealKubectlJudges()
{
    const Manifest good = *exportTo(*exporterWithKey("kubernetes"), fittingOf("kubernetes").drawing(2));
    Manifest bad = good;
    for (auto& [path, words] : bad.files)
        if (path.ends_with("kustomization.yaml"))
            words += "renamedField: true\n";
    judges("kubectl kustomize", good, bad, "renamedField");
}

void RealToolsCheckTest::theRealTerraformJudges()
{
    const Manifest good = *exportTo(*exporterWithKey("terraform-aws-wavelength"), metro());
    Manifest bad = good;
    auto& [path, words] =
        *std::ranges::find_if(bad.files, [](const auto& file) { return file.first.ends_with(".tf"); });
    words.insert(0, "  locals   {\n}\n");
    judges("terraform fmt", good, bad, path.c_str());
    const Manifest plain = manifestOf({{"main.tf", "variable \"a\" {\n  type = string\n}\n"}});
    const Manifest broken = manifestOf({{"main.tf", "variable \"a\" {\n  typ = string\n}\n"}});
    judges("terraform validate", plain, broken, "typ"); // needs no provider, so no network
}

void RealToolsCheckTest::theRealVarnishJudges()
{
    const std::string program = "vcl 4.1;\n\nbackend a {\n  .host = \"origin.example.com\";\n}\n";
    judges("varnishd -C", manifestOf({{"pop/a.vcl", program}}),
           manifestOf({{"pop/a.vcl", program + "sub vcl_recv {\n  set req.nothing = 1;\n}\n"}}), "req.nothing");
}

void RealToolsCheckTest::theRealNginxJudges()
{
    const auto conf = [](const std::string& directive) {
        return manifestOf(
            {{"nginx.conf", "pid pid;\nevents {\n}\nhttp {\n  access_log off;\n  upstream a {\n    server "
                            "origin.example.com:443;\n  }\n  " +
                                directive + ";\n}\n"}});
    };
    judges("nginx -t", conf("sendfile on"), conf("sendfiles on"), "sendfiles");
}

void RealToolsCheckTest::theRealLinterOfCloudFormationJudges()
{
    const auto stack = [](const std::string& type) {
        return manifestOf(
            {{"stack.json", "{\"AWSTemplateFormatVersion\": \"2010-09-09\", \"Resources\": {\"A\": {\"Type\": \"" +
                                type + "\"}}}\n"}});
    };
    judges("cfn-lint", stack("AWS::SNS::Topic"), stack("AWS::SNS::Topik"), "Topik");
}

REGISTER_TEST(RealToolsCheckTest)
#include "real_tools_test.moc"
