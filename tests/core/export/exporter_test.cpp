// What must hold for every exporter of the registry?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "core/export/folder/export_list.h"
#include "tests/core/export/drawings.h"

#include <QTest>

#include <set>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

void addTargets()
{
    QTest::addColumn<QString>("target");
    for (const Exporter& exporter : exporters()) {
        const QString key = QString::fromUtf8(exporter.key.data(), static_cast<qsizetype>(exporter.key.size()));
        QTest::newRow(qPrintable(key)) << key;
    }
}

Topology fitting(const QString& target, int sites) { return fittingOf(target.toStdString()).drawing(sites); }

Result<Manifest> exported(const QString& target, const Topology& topology)
{
    return exportTo(*exporterWithKey(target.toStdString()), topology);
}

template <class Row> void addRefs(const Table<Row>& rows, std::set<RowRef>& refs)
{
    for (const Row& row : rows)
        refs.insert(refOf(row.id));
}

} // namespace

class ExporterTest : public QObject {
    Q_OBJECT

private slots:
    void keysAreUniqueAndFound();
    void allIsSaidUnlessSomethingOfConcernIsNot();
    void sameTopologySameBytes_data() { addTargets(); }
    void sameTopologySameBytes();
    void layoutNeverMatters_data() { addTargets(); }
    void layoutNeverMatters();
    void anEmptyTopologyIsAnErrorThatSaysWhatIsMissing_data() { addTargets(); }
    void anEmptyTopologyIsAnErrorThatSaysWhatIsMissing();
    void everyRowHasALineAndEveryLineARow_data() { addTargets(); }
    void everyRowHasALineAndEveryLineARow();
    void linesSayWhereOrWhy_data() { addTargets(); }
    void linesSayWhereOrWhy();
    void hostileNamesBreakNothing_data() { addTargets(); }
    void hostileNamesBreakNothing();
    void aSiteMoreChangesFewLines_data() { addTargets(); }
    void aSiteMoreChangesFewLines();
    void aSecretStopsTheExportAndIsNamed_data() { addTargets(); }
    void aSecretStopsTheExportAndIsNamed();
};

void ExporterTest::keysAreUniqueAndFound()
{
    std::set<std::string_view> keys;
    for (const Exporter& exporter : exporters()) {
        QVERIFY(keys.insert(exporter.key).second);
        QCOMPARE(exporterWithKey(exporter.key), &exporter);
        QVERIFY(!exporter.title.empty());
    }
    QVERIFY(!exporterWithKey("ghost"));
}

void ExporterTest::allIsSaidUnlessSomethingOfConcernIsNot()
{
    const auto with = [](Outcome outcome) {
        return Manifest{
            {}, {{{TableKey::Nodes, "a"}, Outcome::Exported, "f", {}}, {{TableKey::Nodes, "b"}, outcome, {}, {}}}};
    };
    QVERIFY(saysAll(with(Outcome::Exported)) && saysAll(with(Outcome::NeedsInput)) &&
            saysAll(with(Outcome::NotConcerned)));
    QVERIFY(!saysAll(with(Outcome::NotExpressible)));
}

void ExporterTest::sameTopologySameBytes()
{
    QFETCH(QString, target);
    const Topology drawing = fitting(target, 3);
    QVERIFY(exported(target, drawing)->files == exported(target, drawing)->files);
}

void ExporterTest::layoutNeverMatters()
{
    QFETCH(QString, target);
    const Topology drawing = fitting(target, 3);
    Topology moved = drawing;
    moved.nodeLayouts.put({.id = {drawing.nodes.begin()->id.value}, .x = 10, .y = 20});
    moved.linkLayouts.put({.id = {drawing.links.begin()->id.value}, .bends = {1, 2}});
    QVERIFY(exported(target, moved)->files == exported(target, drawing)->files);
}

void ExporterTest::anEmptyTopologyIsAnErrorThatSaysWhatIsMissing()
{
    QFETCH(QString, target);
    const Result<Manifest> manifest = exported(target, {});
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Nothing); // an answer, not a fault
    QVERIFY(!manifest.error().what.empty() && !manifest.error().remedy.empty());
}

void ExporterTest::everyRowHasALineAndEveryLineARow()
{
    QFETCH(QString, target);
    const Topology topology = fitting(target, 3);
    std::set<RowRef> rows, reported;
    addRefs(topology.nodes, rows);
    addRefs(topology.links, rows);
    addRefs(topology.groups, rows);
    addRefs(topology.populations, rows);
    addRefs(topology.services, rows);
    addRefs(topology.flows, rows);
    addRefs(topology.contents, rows);
    addRefs(topology.assignments, rows);
    const Result<Manifest> manifest = exported(target, topology);
    QVERIFY(manifest);
    for (const ExportLine& line : manifest->report)
        reported.insert(line.row);
    QVERIFY(reported == rows);
}

void ExporterTest::linesSayWhereOrWhy()
{
    QFETCH(QString, target);
    for (const Topology& topology : {fitting(target, 3), fittingOf(target.toStdString()).hostile()}) {
        const Result<Manifest> manifest = exported(target, topology);
        for (const ExportLine& line : manifest->report) {
            const std::string file = line.where.substr(0, line.where.find(':'));
            if (line.outcome == Outcome::Exported)
                QVERIFY2(manifest->files.contains(file), line.where.c_str());
            else
                QVERIFY(!line.what.empty());
        }
    }
}

void ExporterTest::hostileNamesBreakNothing()
{
    QFETCH(QString, target);
    const Result<Manifest> manifest = exported(target, fittingOf(target.toStdString()).hostile());
    QVERIFY2(manifest, manifest ? "" : oneLine(manifest.error()).c_str());
    for (const auto& [path, words] : manifest->files) {
        QVERIFY2(isInsidePath(path), path.c_str());
        QVERIFY2(words.ends_with('\n'), path.c_str());
        QVERIFY2(words.find('\xFF') == std::string::npos && words.find('\x01') == std::string::npos, path.c_str());
    }
}

/// A site more: its own files, and those that list all sites, which then keep each of their lines but numbers of sites.
void ExporterTest::aSiteMoreChangesFewLines()
{
    QFETCH(QString, target);
    const Manifest before = *exported(target, fitting(target, 4)), after = *exported(target, fitting(target, 5));
    for (const auto& [path, words] : before.files) {
        QVERIFY2(after.files.contains(path), path.c_str());
        const QStringList now = QString::fromStdString(after.files.at(path)).split('\n');
        qsizetype lost = 0;
        for (const QString& line : QString::fromStdString(words).split('\n'))
            lost += now.contains(line) ? 0 : 1;
        QVERIFY2(lost <= 4, qPrintable(QString("%1 of the lines of %2 are gone").arg(lost).arg(path.c_str())));
    }
}

void ExporterTest::aSecretStopsTheExportAndIsNamed()
{
    QFETCH(QString, target);
    Topology leaking = fitting(target, 1);
    Service service = *leaking.services.begin();
    service.name = "Session store";
    service.image = "redis://:hunter2@store/x";
    leaking.services.put(service);
    const Result<Manifest> manifest = exported(target, leaking);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, ErrorKind::Fault);
    QCOMPARE(manifest.error().where, "/services/" + service.id.value + "/image");
    QVERIFY(oneLine(manifest.error()).find("Session store") != std::string::npos);
    QVERIFY(oneLine(manifest.error()).find("hunter2") == std::string::npos);
}

REGISTER_TEST(ExporterTest)
#include "exporter_test.moc"
