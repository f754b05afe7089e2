// Looking at manifests, finding the rows they come from, writing them.
#include "app/dialogs/dialogs.h"
#include "app/dialogs/export_dialog.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "tests/app/hands.h"
#include "tests/support/register_test.h"

#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace edgewright;
using namespace edgewright::testing;

class ExportDialogTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void fittingTargetsComeFirst();
    void writesWhatItShows();
    void saysWhyAFolderIsNoUse();
    void aLineOfTheReportSelectsItsRow();
    void saysWhatATargetLacks();
    void importReportListsWhatWasOdd();
};

namespace {

Topology deployable()
{
    Topology topology;
    Node node;
    node.id = {"n1"};
    node.name = "Boston";
    node.cpu = Cores(8);
    node.memory = Gibibytes(32);
    topology.nodes.put(node);
    Service service;
    service.id = {"s1"};
    service.name = "render";
    service.cpu = Cores(1);
    service.memory = Gibibytes(1);
    service.image = "registry.example/render:1.0";
    topology.services.put(service);
    topology.assignments.put({{"a1"}, {"s1"}, {"n1"}, {}});
    return topology;
}

} // namespace

void ExportDialogTest::fittingTargetsComeFirst()
{
    Document document;
    document.start(deployable(), false);
    ExportDialog dialog(document, nullptr);
    auto* targets = find<QListWidget>(dialog, "targets");
    QCOMPARE(targets->count(), static_cast<int>(exporters().size()));
    int fitting = 0;
    for (const Exporter& exporter : exporters())
        fitting += exportTo(exporter, document.topology()).has_value();
    QVERIFY(fitting > 0);
    for (int row = 0; row < targets->count(); ++row)
        QCOMPARE(targets->item(row)->toolTip().isEmpty(), row < fitting); // those that don't fit say why
}

void ExportDialogTest::writesWhatItShows()
{
    Document document;
    document.start(deployable(), false);
    ExportDialog dialog(document, nullptr);
    dialog.show();
    picture(dialog, "export");
    const QTemporaryDir folder;
    auto* write = find<QPushButton>(dialog, "write");
    QVERIFY(!write->isEnabled());
    find<QLineEdit>(dialog, "folder")->setFocus();
    QTest::keyClicks(find<QLineEdit>(dialog, "folder"), folder.filePath("out"));
    QTest::mouseClick(write, Qt::LeftButton);
    auto* outcome = find<QLabel>(dialog, "outcome");
    QVERIFY2(outcome->text().contains("Written to"), qPrintable(outcome->text()));
    auto* files = find<QTreeWidget>(dialog, "files");
    const QString path = folder.filePath("out/") + files->currentItem()->toolTip(0);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(QString::fromUtf8(file.readAll()), find<QPlainTextEdit>(dialog, "preview")->toPlainText());
    picture(dialog, "export-written");
}

void ExportDialogTest::saysWhyAFolderIsNoUse()
{
    Document document;
    document.start(deployable(), false);
    ExportDialog dialog(document, nullptr);
    dialog.show();
    const QTemporaryDir folder;
    QFile blocking(folder.filePath("file"));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    find<QLineEdit>(dialog, "folder")->setText(folder.filePath("file/below"));
    QTest::mouseClick(find<QPushButton>(dialog, "write"), Qt::LeftButton);
    auto* outcome = find<QLabel>(dialog, "outcome");
    QVERIFY(outcome->isVisible());
    QVERIFY(!outcome->text().contains("Written to"));
}

void ExportDialogTest::aLineOfTheReportSelectsItsRow()
{
    Document document;
    document.start(deployable(), false);
    ExportDialog dialog(document, nullptr);
    dialog.show();
    auto* report = find<QTableWidget>(dialog, "report");
    QVERIFY(report->rowCount() > 0);
    QTest::mouseClick(report->viewport(), Qt::LeftButton, {}, report->visualItemRect(report->item(0, 0)).center());
    QCOMPARE(document.selection().rows().size(), std::size_t{1});
    QCOMPARE(fromCore(displayName(document.topology(), *document.selection().rows().begin())),
             report->item(0, 0)->text());
}

void ExportDialogTest::saysWhatATargetLacks()
{
    Document document; // an empty drawing concerns no target
    ExportDialog dialog(document, nullptr);
    dialog.show();
    auto* targets = find<QListWidget>(dialog, "targets");
    for (int row = 0; row < targets->count(); ++row) {
        targets->setCurrentRow(row);
        const bool fits = targets->item(row)->toolTip().isEmpty();
        QCOMPARE(find<QLabel>(dialog, "why")->isVisible(), !fits);
    }
    picture(dialog, "export-empty");
}

void ExportDialogTest::importReportListsWhatWasOdd()
{
    showImportReport("net.graphml", {}, nullptr); // nothing odd: nothing is shown
    int rows = 0;
    QTimer::singleShot(0, this, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        rows = dialog->findChild<QTableWidget*>("oddities")->rowCount();
        picture(*dialog, "import-report");
        QTest::mouseClick(dialog->findChild<QPushButton*>("close"), Qt::LeftButton);
    });
    showImportReport("net.graphml", {{"line 3", "no latency: 1 ms is assumed"}, {"node n7", "joined to nothing"}},
                     nullptr);
    QCOMPARE(rows, 2);
}

REGISTER_TEST(ExportDialogTest)
#include "export_dialog_test.moc"
