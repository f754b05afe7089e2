// Is a program on the PATH a target, and can what it answers neither hang, flood nor mislead?
#include "tests/support/begun.h"
#include "tests/support/register_test.h"

#include "core/export/external_exporter.h"

#include "core/export/exporter.h"
#include "core/io/project_file.h"
#include "tests/core/export/drawings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// A PATH of its own in front of the real one, until the end of the test.
class OwnPath {
public:
    OwnPath() : before_(qgetenv("PATH")) { prepend(folder_.path()); }
    ~OwnPath() { qputenv("PATH", before_); }
    void prepend(const QString& folder) { qputenv("PATH", folder.toUtf8() + ":" + qgetenv("PATH")); }
    QString at(const QString& name) const { return folder_.filePath(name); }
    QString program(const QString& name, const QString& script) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("can't write %s", qPrintable(file.fileName()));
        file.write("#!/bin/sh\n" + script.toUtf8() + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

private:
    QTemporaryDir folder_;
    QByteArray before_;
};

Topology drawing()
{
    Topology drawing;
    Node reached = node("n1", "Boston", Provider::None, "");
    reached.address = "192.0.2.7";
    drawing.nodes.put(reached);
    drawing.nodes.put(node("n2", "No address", Provider::None, ""));
    drawing.services.put(service("s1", "Render", "registry.example.com/r:1"));
    drawing.links.put({.id = {"s1"}, .from = {"n1"}, .to = {"n2"}}); // the id of a service, too
    drawing.nodeLayouts.put({.id = {"n1"}, .x = 1, .y = 2});
    return drawing;
}

std::vector<std::string> keys()
{
    std::vector<std::string> keys;
    for (const Exporter& exporter : externalExporters())
        keys.push_back(exporter.key);
    return keys;
}

Result<Manifest> answerOf(const QString& script, const Progress& progress = {})
{
    const OwnPath path;
    path.program("edgewright-export-mine", script);
    for (const Exporter& exporter : externalExporters())
        if (exporter.key == "mine")
            return exportTo(exporter, drawing(), progress);
    return fail({text("test", "no such target"), {}, {}});
}

/// Answers with this.
QString says(const QString& json) { return "cat > /dev/null\ncat <<'END'\n" + json + "\nEND"; }

QString complaint(const Result<Manifest>& answer)
{
    return answer ? QString() : QString::fromStdString(oneLine(answer.error()));
}

const QString oneFile = R"("files": [{"path": "f", "text": "words\n"}])";

} // namespace

class ExternalExporterTest : public QObject {
    Q_OBJECT

private slots:
    void programsOnThePathAreTargets();
    void namesThatAreNoTargetsArePassedOver();
    void theFirstOnThePathWins();
    void whereOneStandsIsNotOnThePath();
    void theExampleAnswers();
    void theExampleHasNothingForADrawingWithoutAddresses();
    void readsTheProjectAsItIsSaved();
    void rowsThatTheReportKeepsSilentAboutAreNotTakenForSaid();
    void shortInputIsNoBrokenPipe();
    void refusesAnAnswerThatIsNone_data();
    void refusesAnAnswerThatIsNone();
    void refusesAProgramThatFails();
    void refusesASecretBeforeTheProgramSeesIt();
    void aStopEndsItAndWhatItStarted();
    void anEndlessAnswerIsCutOff();
};

void ExternalExporterTest::programsOnThePathAreTargets()
{
    const OwnPath path;
    const QString program = path.program("edgewright-export-nomad", "true");
    const std::vector<Exporter> found = externalExporters();
    const auto nomad = std::ranges::find(found, "nomad", &Exporter::key);
    QVERIFY(nomad != found.end());
    QVERIFY(nomad->isExternal());
    QCOMPARE(QString::fromStdString(nomad->program.string()), program);
    const std::vector<Exporter> all = allExporters();
    QCOMPARE(all.size(), exporters().size() + found.size());
    QVERIFY(all.front().key == exporters().front().key && !all.front().isExternal());
}

void ExternalExporterTest::namesThatAreNoTargetsArePassedOver()
{
    const OwnPath path;
    const std::vector<std::string> before = keys();
    path.program("edgewright-export-", "true");
    path.program("edgewright-export-Big Name", "true");
    path.program("edgewright-export--x", "true");
    path.program("edgewright-export-..", "true");         // its folder would be the one above
    path.program("edgewright-export-kubernetes", "true"); // built in
    path.program("edgewright-exportx", "true");
    QFile::setPermissions(path.program("edgewright-export-locked", "true"), QFile::ReadOwner);
    QVERIFY(QDir().mkdir(path.at("edgewright-export-folder")));
    QVERIFY(keys() == before);
}

void ExternalExporterTest::theFirstOnThePathWins()
{
    OwnPath path;
    path.program("edgewright-export-twice", "true");
    QTemporaryDir first;
    const QString program = first.filePath("edgewright-export-twice");
    QVERIFY(QFile::copy(path.at("edgewright-export-twice"), program));
    path.prepend(first.path());
    path.prepend("relative");
    const std::vector<Exporter> found = externalExporters();
    QCOMPARE(std::ranges::count(found, "twice", &Exporter::key), 1);
    QCOMPARE(QString::fromStdString(std::ranges::find(found, "twice", &Exporter::key)->program.string()), program);
}

void ExternalExporterTest::whereOneStandsIsNotOnThePath()
{
    OwnPath path;
    const std::vector<std::string> before = keys();
    QTemporaryDir here;
    QFile file(here.filePath("edgewright-export-here"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    const QString stood = QDir::currentPath();
    QVERIFY(QDir::setCurrent(here.path()));
    path.prepend(".");
    path.prepend("");
    const std::vector<std::string> after = keys();
    QDir::setCurrent(stood);
    QVERIFY(after == before);
}

void ExternalExporterTest::theExampleAnswers()
{
    OwnPath path;
    path.prepend(EDGEWRIGHT_SOURCE_DIR "/tests/exports/external");
    const std::vector<Exporter> found = externalExporters();
    const auto hosts = std::ranges::find(found, "hosts", &Exporter::key);
    QVERIFY(hosts != found.end());
    const Result<Manifest> manifest = exportTo(*hosts, drawing());
    QVERIFY2(manifest, qPrintable(complaint(manifest)));
    QCOMPARE(manifest->files.size(), std::size_t(1));
    QCOMPARE(manifest->files.at("hosts"), std::string("192.0.2.7 n1 # edgewright:row = n1\n"));
    QCOMPARE(manifest->report.size(), std::size_t(4)); // each row once, layout none
    const auto lineOf = [&](TableKey table, const char* id) {
        return *std::ranges::find(manifest->report, RowRef{table, id}, &ExportLine::row);
    };
    QCOMPARE(lineOf(TableKey::Nodes, "n1").outcome, Outcome::Exported);
    QCOMPARE(lineOf(TableKey::Nodes, "n1").where, std::string("hosts: n1"));
    QCOMPARE(lineOf(TableKey::Nodes, "n2").outcome, Outcome::NeedsInput);
    QCOMPARE(english(lineOf(TableKey::Nodes, "n2").what), std::string("give the node its IPv4 address"));
    QCOMPARE(lineOf(TableKey::Links, "s1").outcome, Outcome::NotConcerned);
}

void ExternalExporterTest::theExampleHasNothingForADrawingWithoutAddresses()
{
    OwnPath path;
    path.prepend(EDGEWRIGHT_SOURCE_DIR "/tests/exports/external");
    const std::vector<Exporter> found = externalExporters();
    const Result<Manifest> manifest = exportTo(*std::ranges::find(found, "hosts", &Exporter::key), Topology());
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Nothing);
}

void ExternalExporterTest::readsTheProjectAsItIsSaved()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath("copy");
    const auto answer = answerOf("cat > " + copy + "\n" + says("{" + oneFile + "}"));
    QVERIFY2(answer, qPrintable(complaint(answer)));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().toStdString(), toProjectText(drawing()));
}

void ExternalExporterTest::rowsThatTheReportKeepsSilentAboutAreNotTakenForSaid()
{
    const auto answer =
        answerOf(says("{" + oneFile + R"(, "report": [{"row": "n1", "outcome": "exported", "where": "f: x"}]})"));
    QVERIFY2(answer, qPrintable(complaint(answer)));
    QVERIFY(!saysAll(*answer));
    QCOMPARE(answer->report.size(), std::size_t(4));
    for (const ExportLine& line : answer->report) {
        QCOMPARE(line.outcome, line.row.id == "n1" ? Outcome::Exported : Outcome::NotExpressible);
        QVERIFY(line.row.id == "n1" || english(line.what).find("edgewright-export-mine") != std::string::npos);
    }
}

void ExternalExporterTest::shortInputIsNoBrokenPipe()
{
    // It ends without having read a byte; writing to it would end this program by a signal.
    for (int round = 0; round < 20; ++round)
        QVERIFY(answerOf("printf '%s' '{" + oneFile + "}'"));
}

void ExternalExporterTest::refusesAnAnswerThatIsNone_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("complaint");
    const auto report = [](const QString& line) { return says("{" + oneFile + ", \"report\": [" + line + "]}"); };
    QTest::newRow("nothing") << "cat > /dev/null"
                             << "its answer can't be read";
    QTest::newRow("words") << says("Done!") << "its answer can't be read";
    QTest::newRow("half of it") << says(R"({"files": [{"path": "a", )") << "its answer can't be read";
    QTest::newRow("no UTF-8") << "printf '{\"files\": [{\"path\": \"a\", \"text\": \"\\377\"}]}'"
                              << "its answer can't be read";
    QTest::newRow("too deep") << "awk 'BEGIN { for (i = 0; i < 200000; ++i) printf \"[\" }'"
                              << "its answer can't be read";
    QTest::newRow("a list") << says("[]") << "no object of JSON";
    QTest::newRow("files that are no list") << says(R"({"files": {}})") << "/files: its answer has no list there";
    QTest::newRow("a file without a text")
        << says(R"({"files": [{"path": "a"}]})") << "/files/0: its answer has no text “text”";
    QTest::newRow("a path that is no text") << says(R"({"files": [{"path": 1, "text": ""}]})") << "no text “path”";
    QTest::newRow("a file that is no object") << says(R"({"files": ["a"]})") << "no text “path”";
    QTest::newRow("a file twice") << says(R"({"files": [{"path": "a", "text": ""}, {"path": "a", "text": ""}]})")
                                  << "has the file “a” twice";
    for (const char* path : {"../a", "/etc/passwd", "a/../../b", "", "a//b", ".", ".edgewright-export.json", "a\\\\b"})
        QTest::addRow("the path %s", path)
            << says(QString(R"({"files": [{"path": "%1", "text": ""}]})").arg(path)) << "leaves the folder";
    QTest::newRow("no file") << says(R"({"files": []})") << "wrote no file for this drawing";
    QTest::newRow("a row that is not in the drawing")
        << report(R"({"row": "ghost", "outcome": "exported", "where": "f"})")
        << "/report/0: its report names the row “ghost”, which is not in the drawing";
    QTest::newRow("a row of layout")
        << report(R"({"table": "node_layouts", "row": "n1", "outcome": "exported", "where": "f"})")
        << "which is not in the drawing";
    QTest::newRow("a row of two tables") << report(R"({"row": "s1", "outcome": "exported", "where": "f"})")
                                         << "more than one table";
    QTest::newRow("no row") << report(R"({"outcome": "exported", "where": "f"})") << "no text “row”";
    QTest::newRow("another outcome") << report(R"({"row": "n1", "outcome": "great", "where": "f"})")
                                     << "the outcome “great”";
    QTest::newRow("exported nowhere") << report(R"({"row": "n1", "outcome": "exported"})") << "no text “where”";
    QTest::newRow("exported into no file of it")
        << report(R"({"row": "n1", "outcome": "exported", "where": "g: x"})") << "“g: x”, which is no file of it";
    QTest::newRow("no reason") << report(R"({"row": "n1", "outcome": "not_expressible", "what": ""})")
                               << "no text “what”";
}

void ExternalExporterTest::refusesAnAnswerThatIsNone()
{
    QFETCH(QString, script);
    QFETCH(QString, complaint);
    const Result<Manifest> answer = answerOf(script);
    QVERIFY(!answer);
    const QString said = ::complaint(answer);
    QVERIFY2(said.contains(complaint), qPrintable(said));
    QVERIFY2(said.contains("edgewright-export-mine"), qPrintable(said));
}

void ExternalExporterTest::refusesAProgramThatFails()
{
    const Result<Manifest> failed = answerOf("cat > /dev/null; echo; echo 'no licence for \033[31mthis' >&2; exit 3");
    QVERIFY(!failed);
    QVERIFY2(complaint(failed).contains("ended with status 3: no licence for  [31mthis"),
             qPrintable(complaint(failed)));
    const Result<Manifest> killed = answerOf("kill -9 $$");
    QVERIFY(!killed);
    QVERIFY2(complaint(killed).contains("signal 9"), qPrintable(complaint(killed)));
    const OwnPath path;
    QFile noProgram(path.program("edgewright-export-broken", ""));
    QVERIFY(noProgram.open(QIODevice::WriteOnly));
    noProgram.write("#!/nowhere/interpreter\n");
    noProgram.close();
    const std::vector<Exporter> found = externalExporters();
    const Result<Manifest> notStarted = exportTo(*std::ranges::find(found, "broken", &Exporter::key), drawing());
    QVERIFY(!notStarted);
    QVERIFY2(complaint(notStarted).contains("can't be started"), qPrintable(complaint(notStarted)));
}

void ExternalExporterTest::refusesASecretBeforeTheProgramSeesIt()
{
    const OwnPath path;
    QTemporaryDir folder;
    path.program("edgewright-export-mine", "cat > " + folder.filePath("seen"));
    Topology leaking = drawing();
    leaking.services.put(service("s2", "Store", "redis://:hunter2@store/x"));
    const std::vector<Exporter> found = externalExporters();
    QVERIFY(!exportTo(*std::ranges::find(found, "mine", &Exporter::key), leaking));
    QVERIFY(!QFile::exists(folder.filePath("seen")));
}

void ExternalExporterTest::aStopEndsItAndWhatItStarted()
{
    Progress progress;
    Begun begun([&] { progress.stop(); });
    const Result<Manifest> stopped = answerOf(
        QString("exec 3> %1\n(sleep 2; echo late >&3) &\necho begun >&3\nsleep 60").arg(begun.path()), progress);
    QVERIFY(!stopped);
    QVERIFY(isStopped(stopped.error()));
    QCOMPARE(begun.said(), QByteArray("begun\n"));
}

void ExternalExporterTest::anEndlessAnswerIsCutOff()
{
    const Result<Manifest> endless = answerOf("yes");
    QVERIFY(!endless);
    QVERIFY2(complaint(endless).contains("wrote more than 64 MiB"), qPrintable(complaint(endless)));
    QVERIFY(answerOf("yes >&2 &\n" + says("{" + oneFile + "}"))); // what it left behind ends with it
}

REGISTER_TEST(ExternalExporterTest)
#include "external_exporter_test.moc"
