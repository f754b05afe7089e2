// Do the real tools accept what is exported, and reject it when it is broken?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "core/export/folder/write_manifest.h"
#include "core/io/project_file.h"
#include "core/model/edit.h"
#include "core/placement/placement.h"
#include "tests/core/export/drawings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

Q_DECLARE_METATYPE(edgewright::Topology)

namespace {

struct Verdict {
    int status = 0;
    QString words;
};

/// Status 0: accepted; 1: rejected; 3: a tool is absent, which one is in the words.
Verdict judge(std::string_view target, const QString& folder)
{
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(EDGEWRIGHT_SOURCE_DIR "/tests/exports/run_real_tools.sh",
                 {QString::fromUtf8(target.data(), static_cast<qsizetype>(target.size())), folder});
    if (!script.waitForFinished(300'000))
        return {4, "run_real_tools.sh did not finish"};
    return {script.exitCode(), QString::fromUtf8(script.readAll())};
}

QString keyOf(const Exporter& exporter)
{
    return QString::fromUtf8(exporter.key.data(), static_cast<qsizetype>(exporter.key.size()));
}

const QString broken = QStringLiteral(EDGEWRIGHT_SOURCE_DIR "/tests/exports/broken/");

/// A line of tests/exports/broken/TARGET.tsv: what is broken in which file, and the word by which the tool's message names it.
struct Breakage {
    QString what, file, from, to, names;
};

std::vector<Breakage> breakagesOf(const QString& target)
{
    QFile file(broken + target + ".tsv");
    std::vector<Breakage> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
        QStringList cells = line.split('\t');
        if (line.startsWith('#') || cells.size() != 5)
            continue;
        for (QString& cell : cells)
            cell.replace("\\n", "\n");
        all.push_back({cells[0], cells[1], cells[2], cells[3], cells[4]});
    }
    return all;
}

/// With every service where the placement puts it.
Topology placed(Topology topology)
{
    if (const auto found = place(topology, {}, Progress()); found && found->status != PlacementStatus::Infeasible)
        if (auto applied = apply(topology, placementEdit(topology, found->placement)); !applied)
            qFatal("%s", oneLine(applied.error()).c_str());
    return topology;
}

std::vector<std::pair<QString, Topology>> samples()
{
    std::vector<std::pair<QString, Topology>> all;
    const QDir folder(EDGEWRIGHT_SOURCE_DIR "/resources/samples");
    for (const QString& name : folder.entryList({"*.edge.json"}))
        all.emplace_back(name, placed(*readProject(folder.filePath(name).toStdString())));
    return all;
}

/// All of them, or the one that EDGEWRIGHT_TARGET names.
std::vector<const Exporter*> targets()
{
    const QByteArray only = qgetenv("EDGEWRIGHT_TARGET");
    std::vector<const Exporter*> chosen;
    for (const Exporter& exporter : exporters())
        if (only.isEmpty() || only == keyOf(exporter).toUtf8())
            chosen.push_back(&exporter);
    return chosen;
}

bool fits(const Exporter& exporter, const Topology& topology)
{
    const Result<Manifest> manifest = exportTo(exporter, topology);
    return manifest || manifest.error().kind != ErrorKind::Nothing;
}

} // namespace

class RealToolsTest : public QObject {
    Q_OBJECT

private slots:
    void acceptWhatIsExported_data();
    void acceptWhatIsExported();
    void everyTargetIsBrokenInSomeWay();
    void rejectWhatIsBroken_data();
    void rejectWhatIsBroken();
};

void RealToolsTest::acceptWhatIsExported_data()
{
    if (targets().empty())
        QSKIP("each target is a test of its own: exports_TARGET");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Topology>("drawing");
    const std::vector<std::pair<QString, Topology>> shipped = samples();
    for (const Exporter* exporter : targets()) {
        const QString key = keyOf(*exporter);
        const Fitting& fitting = fittingOf(exporter->key);
        QTest::addRow("%s: hostile names", qPrintable(key)) << key << fitting.hostile();
        for (const int sites : {1, 10, 200})
            QTest::addRow("%s: %d sites", qPrintable(key), sites) << key << fitting.drawing(sites);
        for (const auto& [name, topology] : shipped)
            if (fits(*exporter, topology))
                QTest::addRow("%s: %s", qPrintable(key), qPrintable(name)) << key << topology;
    }
}

void RealToolsTest::acceptWhatIsExported()
{
    QFETCH(QString, target);
    QFETCH(Topology, drawing);
    const Result<Manifest> manifest = exportTo(*exporterWithKey(target.toStdString()), drawing);
    QVERIFY2(manifest, manifest ? "" : oneLine(manifest.error()).c_str());
    QTemporaryDir folder;
    QVERIFY(writeManifest(*manifest, folder.path().toStdString()));
    const Verdict verdict = judge(target.toStdString(), folder.path());
    if (verdict.status == 3)
        QSKIP(qPrintable(verdict.words));
    QVERIFY2(verdict.status == 0, qPrintable(verdict.words));
}

/// A validator that was never seen to fail proves nothing.
void RealToolsTest::everyTargetIsBrokenInSomeWay()
{
    for (const Exporter& exporter : exporters())
        QVERIFY2(!breakagesOf(keyOf(exporter)).empty(),
                 qPrintable("write " + broken + keyOf(exporter) + ".tsv, then run cmake again"));
}

void RealToolsTest::rejectWhatIsBroken_data()
{
    if (targets().empty())
        QSKIP("each target is a test of its own: exports_TARGET");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("names");
    for (const Exporter* exporter : targets()) {
        for (const Breakage& each : breakagesOf(keyOf(*exporter)))
            QTest::addRow("%s: %s", qPrintable(keyOf(*exporter)), qPrintable(each.what))
                << keyOf(*exporter) << each.file << each.from << each.to << each.names;
    }
}

void RealToolsTest::rejectWhatIsBroken()
{
    QFETCH(QString, target);
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, names);
    Manifest manifest = *exportTo(*exporterWithKey(target.toStdString()), fittingOf(target.toStdString()).drawing(2));
    QVERIFY2(manifest.files.contains(file.toStdString()), qPrintable(file));
    std::string& words = manifest.files.at(file.toStdString());
    const std::size_t at = words.find(from.toStdString());
    QVERIFY2(at != std::string::npos, words.c_str());
    words.replace(at, from.toStdString().size(), to.toStdString());
    QTemporaryDir folder;
    QVERIFY(writeManifest(manifest, folder.path().toStdString()));
    const Verdict verdict = judge(target.toStdString(), folder.path());
    if (verdict.status == 3)
        QSKIP(qPrintable(verdict.words));
    if (verdict.status == 0 && verdict.words.contains("not checked with"))
        QSKIP(qPrintable(verdict.words));
    QCOMPARE(verdict.status, 1);
    QVERIFY2(verdict.words.contains(names, Qt::CaseInsensitive), qPrintable(verdict.words));
}

REGISTER_TEST(RealToolsTest)
#include "real_tools_test.moc"
