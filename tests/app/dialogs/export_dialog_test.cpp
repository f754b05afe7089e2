// Looking at manifests, finding the rows they come from, checking and writing them.
#include "app/dialogs/dialogs.h"
#include "app/dialogs/export_dialog.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "core/export/exporter.h"
#include "core/export/external_exporter.h"
#include "tests/app/hands.h"
#include "tests/core/export/drawings.h"
#include "tests/support/register_test.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace edgewright;
using namespace edgewright::testing;

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
    node.id = {"n2"};
    node.name = "Denver";
    topology.nodes.put(node);
    Service service;
    service.id = {"s1"};
    service.name = "render";
    service.cpu = Cores(1);
    service.memory = Gibibytes(1);
    service.image = "registry.example.com/render:1.0";
    topology.services.put(service);
    topology.assignments.put({{"a1"}, {"s1"}, {"n1"}, {}});
    return topology;
}

/// The dialog over a drawing, once all targets have answered.
struct Opened {
    Document document;
    std::unique_ptr<ExportDialog> dialog;

    explicit Opened(const Topology& topology = deployable(), const std::set<RowRef>& selected = {})
    {
        document.start(topology, false);
        document.selection().set(selected);
        dialog = std::make_unique<ExportDialog>(document, nullptr);
        dialog->show();
        dialog->activateWindow();
        (void)QTest::qWaitForWindowExposed(dialog.get());
        QVERIFY(QTest::qWaitFor([this] { return haveAnswered(); }, 60'000));
    }
    bool haveAnswered() const { return unanswered() == 0 && !targets().selectedItems().isEmpty(); }
    int unanswered() const
    {
        int count = 0;
        for (int row = 0; row < targets().count(); ++row)
            count += targets().item(row)->toolTip().endsWith("is asked…");
        return count;
    }
    template <class Widget> Widget& at(const char* name) const { return *find<Widget>(*dialog, name); }
    QListWidget& targets() const { return at<QListWidget>("targets"); }
    QTreeWidget& files() const { return at<QTreeWidget>("files"); }
    QPlainTextEdit& preview() const { return at<QPlainTextEdit>("preview"); }
    QTableWidget& report() const { return at<QTableWidget>("report"); }
    QString outcome() const { return at<QLabel>("outcome").text(); }

    void chooseTarget(const QString& title) const
    {
        const auto found = targets().findItems(title, Qt::MatchExactly);
        QVERIFY2(found.size() == 1, qPrintable(title));
        targets().scrollToItem(found.front());
        QTest::mouseClick(targets().viewport(), Qt::LeftButton, {}, targets().visualItemRect(found.front()).center());
    }
    QTreeWidgetItem* file(const QString& path) const
    {
        for (QTreeWidgetItemIterator item(&files()); *item; ++item)
            if ((*item)->toolTip(0) == path)
                return *item;
        return nullptr;
    }
    void chooseFile(const QString& path) const
    {
        QVERIFY2(file(path), qPrintable(path));
        files().scrollToItem(file(path));
        QTest::mouseClick(files().viewport(), Qt::LeftButton, {}, files().visualItemRect(file(path)).center());
    }
    void clickLine(const QString& words) const
    {
        const QTextCursor found = preview().document()->find(words);
        QVERIFY2(!found.isNull(), qPrintable(words));
        preview().setTextCursor(QTextCursor(preview().document())); // at the top
        preview().ensureCursorVisible();
        QTextCursor at(found.block());
        preview().setTextCursor(at);
        const QPoint point = preview().cursorRect(at).center();
        preview().setTextCursor(QTextCursor(preview().document()));
        preview().verticalScrollBar()->setValue(0);
        QTest::mouseClick(preview().viewport(), Qt::LeftButton, {}, point);
    }
    void typeFolder(const QString& folder) const
    {
        auto& field = at<QLineEdit>("folder");
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, folder);
    }
    /// And waits until that is done.
    void write(const char* button = "write") const
    {
        click(button);
        QVERIFY(QTest::qWaitFor([this] { return !outcome().isEmpty(); }));
    }
    void compare() const
    {
        click("showDifference");
        QVERIFY(QTest::qWaitFor([this] { return !preview().placeholderText().contains("being compared"); }));
    }
    void click(const char* button) const { QTest::mouseClick(dialog->findChild<QWidget*>(button), Qt::LeftButton); }

    /// Lines that are marked, the first being 1.
    QString marked() const
    {
        QStringList lines;
        for (const QTextEdit::ExtraSelection& each : preview().extraSelections())
            lines << QString::number(each.cursor.blockNumber() + 1);
        return lines.join(' ');
    }
};

/// A PATH with programs of one's own in front, until the end of the test.
class OwnPath {
public:
    OwnPath() : before_(qgetenv("PATH")) { qputenv("PATH", folder_.path().toUtf8() + ":" + before_); }
    ~OwnPath() { qputenv("PATH", before_); }
    void program(const QString& name, const QString& script) const
    {
        QFile::remove(at(name));
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("can't write %s", qPrintable(file.fileName()));
        file.write("#!/bin/sh\n" + script.toUtf8() + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString at(const QString& name) const { return folder_.filePath(name); }

private:
    QTemporaryDir folder_;
    QByteArray before_;
};

/// How often is a cell asked how large it wants to be?
class MeasureCounter final : public QStyledItemDelegate {
public:
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        ++count;
        return QStyledItemDelegate::sizeHint(option, index);
    }
    mutable int count = 0;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& words)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(words);
}

const QString deployment = "base/render/deployment.yaml";

} // namespace

class ExportDialogTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void allTargetsAreThereAtOnce();
    void fittingTargetsComeFirst();
    void writesWhatItShows();
    void aWriteCanBeStopped();
    void saysWhyAFolderIsNoUse();
    void aLineOfTheReportSelectsItsRowAndMarksItsLines();
    void aLongReportIsMeasuredWhereItIsInView();
    void aLineOfTheReportIsReadWhole();
    void aLineOfTheManifestSelectsItsRow();
    void theCaretSelectsRowsToo();
    void whatIsSelectedInTheDrawingIsMarked();
    void showsWhatWouldChangeInTheFolder();
    void saysWhatIsMissingForADifference();
    void comparesBesideTheWindow();
    void replacesFilesOfOthersWhereItIsTold();
    void copiesWhatIsShown();
    void asksTheRealToolsAndShowsTheirVerdicts();
    void aCheckCanBeStopped();
    void anotherTargetEndsTheCheck();
    void asksProgramsOfOthersWhenTheyAreChosen();
    void opensNoProgramOfOthersByItself();
    void closesWhileAProgramIsAsked();
    void everythingIsReachedByTab();
    void saysWhatATargetLacks();
    void speaksAnotherThemeWithoutLosingItsPlace();
    void importReportListsWhatWasOdd();
};

void ExportDialogTest::allTargetsAreThereAtOnce()
{
    Document document;
    document.start(deployable(), false);
    const ExportDialog dialog(document, nullptr);
    const auto& targets = *find<QListWidget>(dialog, "targets");
    QCOMPARE(targets.count(), static_cast<int>(exporters().size()));
    for (int row = 0; row < targets.count(); ++row)
        QVERIFY(targets.item(row)->toolTip().contains("is asked"));
    QVERIFY(targets.selectedItems().isEmpty());
    QTRY_VERIFY(!targets.selectedItems().isEmpty()); // what answered first, of those that fit
}

void ExportDialogTest::fittingTargetsComeFirst()
{
    const Opened opened;
    const int all = static_cast<int>(allExporters().size());
    QCOMPARE(opened.targets().count(), all);
    QStringList fits, others;
    for (const Exporter& exporter : exporters())
        (exportTo(exporter, opened.document.topology()) ? fits : others) << translated(exporter.title);
    const auto fitting = static_cast<int>(fits.size());
    QVERIFY(fitting > 0 && fitting < all);
    for (int row = 0; row < static_cast<int>(exporters().size()); ++row) // in the order of the menu
        QCOMPARE(opened.targets().item(row)->text(), (fits + others)[row]);
    for (int row = 0; row < all; ++row)
        QCOMPARE(opened.targets().item(row)->toolTip().isEmpty(), row < fitting); // those that don't fit say why
    QCOMPARE(opened.targets().currentRow(), 0);
    QCOMPARE(opened.targets().item(fitting)->foreground().color(), theme().dim);
}

void ExportDialogTest::writesWhatItShows()
{
    const Opened opened;
    picture(*opened.dialog, "export");
    const QTemporaryDir folder;
    auto& write = opened.at<QPushButton>("write");
    QVERIFY(!write.isEnabled());
    opened.typeFolder(folder.filePath("out"));
    opened.click("write");
    QVERIFY(opened.outcome().isEmpty()); // it is on its way, beside the window
    QTRY_VERIFY2(opened.outcome().contains("Written to"), qPrintable(opened.outcome()));
    const QString path = folder.filePath("out/") + opened.files().currentItem()->toolTip(0);
    QVERIFY(!bytesOf(path).isEmpty());
    QCOMPARE(QString::fromUtf8(bytesOf(path)), opened.preview().toPlainText());
    picture(*opened.dialog, "export-written");
    QVERIFY(opened.outcome().contains("Written to")); // still, in another theme
}

void ExportDialogTest::aWriteCanBeStopped()
{
    const Opened opened(ownSites(40));
    const QTemporaryDir folder;
    opened.typeFolder(folder.filePath("out"));
    auto& write = opened.at<QPushButton>("write");
    QCOMPARE(write.text(), "Write");
    opened.click("write");
    QCOMPARE(write.text(), "Stop");
    opened.click("write");
    QTRY_COMPARE(write.text(), "Write");
    QVERIFY(opened.outcome().isEmpty()); // it does not claim to have written
    opened.click("write");
    QTRY_VERIFY2(opened.outcome().contains("Written to"), qPrintable(opened.outcome()));
}

void ExportDialogTest::saysWhyAFolderIsNoUse()
{
    const Opened opened;
    const QTemporaryDir folder;
    put(folder.filePath("file"), "");
    opened.typeFolder(folder.filePath("file/below"));
    opened.write();
    QVERIFY(opened.at<QLabel>("outcome").isVisible());
    QVERIFY(!opened.outcome().contains("Written to"));
    QVERIFY(!opened.at<QPushButton>("replace").isVisible()); // no file of somebody's is in the way
}

void ExportDialogTest::aLineOfTheReportSelectsItsRowAndMarksItsLines()
{
    const Opened opened;
    opened.chooseTarget("Kubernetes (kustomize)");
    QTableWidget& report = opened.report();
    for (int row = 0; row < report.rowCount(); ++row) {
        report.scrollToItem(report.item(row, 0));
        QTest::mouseClick(report.viewport(), Qt::LeftButton, {}, report.visualItemRect(report.item(row, 0)).center());
        QCOMPARE(opened.document.selection().rows().size(), std::size_t{1});
        QCOMPARE(fromCore(displayName(opened.document.topology(), *opened.document.selection().rows().begin())),
                 report.item(row, 0)->text());
        if (report.item(row, 0)->text() == "render") {
            picture(*opened.dialog, "export-marked");
            QVERIFY(opened.files().currentItem()->toolTip(0).startsWith("base/render/"));
            QVERIFY(!opened.marked().isEmpty());
            QVERIFY(opened.preview().toPlainText().contains("edgewright/row: s1"));
        }
    }
}

void ExportDialogTest::aLongReportIsMeasuredWhereItIsInView()
{
    MeasureCounter counter; // outlives the table
    const Opened opened(ownSites(200));
    QTableWidget& report = opened.report();
    report.setItemDelegate(&counter);
    opened.dialog->resize(700, 700);
    opened.chooseTarget("Kubernetes (kustomize)");
    QCoreApplication::processEvents();
    const int lines = report.rowCount();
    QVERIFY(lines > 1000);
    const int columns = report.columnCount() - 1; // fitted to the first thousand lines
    QVERIFY2(counter.count < columns * 1000 + lines, qPrintable(QString::number(counter.count)));
    QVERIFY(report.rowHeight(0) > report.rowHeight(lines - 1)); // a sentence takes its lines
    int longest = 100;                                          // out of view
    for (int row = longest; row < lines; ++row)
        if (report.item(row, 3)->text().size() > report.item(longest, 3)->text().size())
            longest = row;
    const int before = report.rowHeight(longest);
    report.setCurrentCell(longest, 0);
    QVERIFY(report.rowHeight(longest) > before);
    QVERIFY(report.visualItemRect(report.item(longest, 0)).intersects(report.viewport()->rect()));
}

/// However wide its column is: none of its words is left out at the end.
void ExportDialogTest::aLineOfTheReportIsReadWhole()
{
    const Opened opened(deployable());
    QTableWidget& report = opened.report();
    report.setRowCount(1);
    const QString words = "Deployment of the dashboard to all shops and till computers of a region";
    report.setItem(0, 2, new QTableWidgetItem(words));
    for (int width = 100; width < 400; ++width) {
        report.setColumnWidth(2, width);
        QCoreApplication::processEvents();
        QStyleOptionViewItem option;
        option.initFrom(&report);
        option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::WrapText;
        option.text = words;
        option.rect = report.visualItemRect(report.item(0, 2));
        const QRect inside = report.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &report);
        const int margin = report.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &report) + 1;
        const QRect needed = report.fontMetrics().boundingRect(QRect(0, 0, inside.width() - 2 * margin, 10'000),
                                                               Qt::TextWordWrap, words);
        QVERIFY2(report.rowHeight(0) >= needed.height(), qPrintable(QString::number(width)));
    }
}

void ExportDialogTest::aLineOfTheManifestSelectsItsRow()
{
    const Opened opened;
    opened.chooseTarget("Kubernetes (kustomize)");
    opened.chooseFile(deployment);
    QVERIFY(opened.document.selection().isEmpty()); // to look at a file chooses nothing
    opened.clickLine("kind:");
    QVERIFY(opened.document.selection().rows() == (std::set<RowRef>{{TableKey::Services, "s1"}}));
    QCOMPARE(opened.report().item(opened.report().currentRow(), 0)->text(), QString("render"));
    QVERIFY(opened.marked().startsWith("1 2 "));
}

void ExportDialogTest::theCaretSelectsRowsToo()
{
    const Opened opened;
    opened.chooseTarget("Kubernetes (kustomize)");
    opened.chooseFile(deployment);
    opened.preview().setFocus();
    QTest::keyClick(&opened.preview(), Qt::Key_Down);
    QVERIFY(opened.document.selection().rows() == (std::set<RowRef>{{TableKey::Services, "s1"}}));
}

void ExportDialogTest::whatIsSelectedInTheDrawingIsMarked()
{
    const Opened opened(deployable(), {{TableKey::Nodes, "n1"}});
    QVERIFY(!opened.marked().isEmpty());
    QVERIFY2(opened.files().currentItem()->toolTip(0).endsWith("namespace.yaml"),
             qPrintable(opened.files().currentItem()->toolTip(0)));
    QCOMPARE(opened.report().item(opened.report().currentRow(), 0)->text(), QString("Boston"));
}

void ExportDialogTest::showsWhatWouldChangeInTheFolder()
{
    const QTemporaryDir folder;
    {
        const Opened first;
        first.chooseTarget("Kubernetes (kustomize)");
        first.typeFolder(folder.path());
        first.write();
    }
    Topology changed = deployable();
    Service service = *changed.services.begin();
    service.image = "registry.example.com/render:2.0";
    changed.services.put(service);
    put(folder.filePath("README.md"), "mine\n");
    const Opened opened(changed);
    opened.chooseTarget("Kubernetes (kustomize)");
    opened.typeFolder(folder.path());
    opened.compare();
    QCOMPARE(opened.file(deployment)->toolTip(1), QString("changed"));
    QCOMPARE(opened.file("README.md")->toolTip(1), QString("changed by hand"));
    QVERIFY(opened.file(deployment)->text(1) != opened.file("README.md")->text(1)); // told by more than colour
    QVERIFY(opened.file("base/render/service.yaml")->text(1).isEmpty());
    opened.chooseFile(deployment);
    QVERIFY2(opened.preview().toPlainText().contains("registry.example.com/render:2.0"),
             qPrintable(opened.preview().toPlainText()));
    QVERIFY(opened.preview().toPlainText().startsWith("--- a/" + deployment));
    picture(*opened.dialog, "export-difference");
    opened.chooseFile("base/render/service.yaml");
    QVERIFY(opened.preview().toPlainText().isEmpty());
    QVERIFY(opened.preview().placeholderText().contains("stay as it is"));
    opened.chooseFile(deployment);
    opened.click("showText");
    QVERIFY(opened.preview().toPlainText().startsWith("apiVersion"));
    QVERIFY(opened.file(deployment)->text(1).isEmpty());
}

void ExportDialogTest::saysWhatIsMissingForADifference()
{
    const Opened opened;
    opened.compare();
    QVERIFY(opened.preview().placeholderText().contains("Choose a folder"));
    const QTemporaryDir folder;
    opened.typeFolder(folder.filePath("fresh"));
    QTRY_VERIFY(opened.preview().toPlainText().startsWith("--- /dev/null")); // follows what is typed
    put(folder.filePath(".edgewright-export.json"), "no list");
    opened.typeFolder(folder.path());
    QTRY_VERIFY2(opened.preview().placeholderText().contains("can't be read"),
                 qPrintable(opened.preview().placeholderText()));
}

void ExportDialogTest::comparesBesideTheWindow()
{
    const Opened opened;
    const QTemporaryDir folder;
    opened.at<QLineEdit>("folder").setText(folder.path());
    opened.click("showDifference");
    QVERIFY(opened.preview().placeholderText().contains("being compared"));
    opened.targets().setCurrentRow(opened.targets().currentRow() + 1); // what comes back is of the target that is shown
    const QString shown = opened.files().currentItem()->toolTip(0);
    QTRY_VERIFY2(opened.preview().toPlainText().contains("+++ b/" + shown), qPrintable(opened.preview().toPlainText()));
}

void ExportDialogTest::replacesFilesOfOthersWhereItIsTold()
{
    const QTemporaryDir folder;
    put(folder.filePath("README.md"), "mine\n");
    const Opened opened;
    opened.chooseTarget("Kubernetes (kustomize)");
    opened.typeFolder(folder.path());
    auto& replace = opened.at<QPushButton>("replace");
    QVERIFY(!replace.isVisible());
    opened.write();
    QVERIFY2(opened.outcome().contains("no export wrote"), qPrintable(opened.outcome()));
    QVERIFY(replace.isVisible());
    QCOMPARE(replace.toolTip(), QString("README.md"));
    QCOMPARE(bytesOf(folder.filePath("README.md")), QByteArray("mine\n"));
    picture(*opened.dialog, "export-refused");
    QVERIFY(replace.isVisible()); // in the other theme, too
    opened.write("replace");
    QVERIFY2(opened.outcome().contains("Written to"), qPrintable(opened.outcome()));
    QVERIFY(!replace.isVisible());
    QVERIFY(bytesOf(folder.filePath("README.md")) != "mine\n");
}

void ExportDialogTest::copiesWhatIsShown()
{
    const Opened opened;
    opened.click("copy");
    QCOMPARE(QGuiApplication::clipboard()->text(), opened.preview().toPlainText());
    QVERIFY(!opened.preview().toPlainText().isEmpty());
}

void ExportDialogTest::asksTheRealToolsAndShowsTheirVerdicts()
{
    const OwnPath path;
    path.program("kubectl", "echo 'unknown field x' >&2; exit 1");
    const Opened opened;
    opened.chooseTarget("Kubernetes (kustomize)");
    opened.at<QTabWidget>("tabs").setCurrentIndex(1);
    opened.click("check");
    auto& checks = opened.at<QTableWidget>("checks");
    QTRY_COMPARE(checks.rowCount(), 1);
    QCOMPARE(checks.item(0, 0)->text(), QString("kubectl kustomize"));
    QCOMPARE(checks.item(0, 1)->text(), QString("rejected"));
    QVERIFY2(checks.item(0, 2)->text().contains("unknown field x"), qPrintable(checks.item(0, 2)->text()));
    picture(*opened.dialog, "export-rejected");
    QCOMPARE(checks.rowCount(), 1);
    path.program("kubectl", "true");
    opened.click("check");
    QTRY_VERIFY(checks.rowCount() == 1 && checks.item(0, 1)->text() == "accepted");
    opened.targets().setCurrentRow(opened.targets().count() - 1); // another target was not checked
    QCOMPARE(checks.rowCount(), 0);
}

void ExportDialogTest::aCheckCanBeStopped()
{
    const OwnPath path;
    path.program("kubectl", "touch " + path.at("begun") + "; sleep 60");
    const Opened opened;
    opened.chooseTarget("Kubernetes (kustomize)");
    opened.at<QTabWidget>("tabs").setCurrentIndex(1);
    auto& button = opened.at<QPushButton>("check");
    const QString check = button.text();
    opened.click("check");
    QTRY_VERIFY(QFile::exists(path.at("begun")));
    QVERIFY(button.text() != check);
    opened.click("check");
    QTRY_COMPARE(button.text(), check);
    QCOMPARE(opened.at<QTableWidget>("checks").rowCount(), 0);
}

void ExportDialogTest::anotherTargetEndsTheCheck()
{
    const OwnPath path;
    path.program("kubectl", "touch " + path.at("begun") + "; sleep 60");
    const Opened opened;
    opened.chooseTarget("Kubernetes (kustomize)");
    opened.at<QTabWidget>("tabs").setCurrentIndex(1);
    opened.click("check");
    QTRY_VERIFY(QFile::exists(path.at("begun")));
    opened.targets().setFocus();
    QTest::keyClick(&opened.targets(), Qt::Key_End);
    QTRY_VERIFY(opened.at<QPushButton>("check").text() != "Stop");
}

void ExportDialogTest::asksProgramsOfOthersWhenTheyAreChosen()
{
    const OwnPath path;
    QVERIFY(QFile::copy(EDGEWRIGHT_SOURCE_DIR "/tests/exports/external/edgewright-export-hosts",
                        path.at("edgewright-export-hosts")));
    Topology topology = deployable();
    Node node = *topology.nodes.find({"n1"});
    node.address = "192.0.2.7";
    topology.nodes.put(node);
    const Opened opened(topology);
    opened.chooseTarget("hosts (external)");
    QTRY_VERIFY2(opened.preview().toPlainText().contains("192.0.2.7 n1"), qPrintable(opened.preview().toPlainText()));
    opened.clickLine("192.0.2.7");
    QVERIFY(opened.document.selection().rows() == (std::set<RowRef>{{TableKey::Nodes, "n1"}}));
    picture(*opened.dialog, "export-external");
}

void ExportDialogTest::opensNoProgramOfOthersByItself()
{
    const OwnPath path;
    path.program("edgewright-export-mine", "touch " + path.at("begun"));
    const Opened nothingFits((Topology()));
    QTest::qWait(200);
    QVERIFY(!QFile::exists(path.at("begun")));
    nothingFits.chooseTarget("mine (external)");
    QTRY_VERIFY(QFile::exists(path.at("begun")));
    QTRY_VERIFY2(nothingFits.at<QLabel>("why").text().contains("answer can't be read"),
                 qPrintable(nothingFits.at<QLabel>("why").text()));
}

void ExportDialogTest::closesWhileAProgramIsAsked()
{
    const OwnPath path;
    path.program("edgewright-export-mine", "touch " + path.at("begun") + "; sleep 60; touch " + path.at("late"));
    {
        const Opened opened;
        opened.chooseTarget("mine (external)");
        QVERIFY(opened.at<QLabel>("why").text().contains("is asked"));
        QTRY_VERIFY(QFile::exists(path.at("begun")));
        opened.click("close");
    }
    QVERIFY(!QFile::exists(path.at("late"))); // whose end was not waited for
}

void ExportDialogTest::everythingIsReachedByTab()
{
    const Opened opened;
    opened.typeFolder("/nowhere");
    opened.targets().setFocus();
    QSet<QString> reached;
    for (int step = 0; step < 40; ++step) {
        if (const QWidget* at = opened.dialog->focusWidget())
            reached << at->objectName();
        QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_Tab);
    }
    for (const char* name :
         {"targets", "files", "showText", "copy", "preview", "report", "folder", "choose", "write", "close"})
        QVERIFY2(reached.contains(name), name);
}

void ExportDialogTest::saysWhatATargetLacks()
{
    const Opened opened((Topology())); // an empty drawing concerns no target
    for (int row = 0; row < opened.targets().count(); ++row) {
        opened.targets().setCurrentRow(row);
        QVERIFY(opened.at<QLabel>("why").isVisible());
        QVERIFY(!opened.at<QPushButton>("write").isEnabled());
        QVERIFY(!opened.at<QPushButton>("check").isEnabled());
    }
    picture(*opened.dialog, "export-empty");
}

void ExportDialogTest::speaksAnotherThemeWithoutLosingItsPlace()
{
    const Opened opened;
    opened.chooseTarget("Kubernetes (kustomize)");
    opened.chooseFile(deployment);
    applyTheme(ThemeChoice::Dark);
    QCOMPARE(opened.files().currentItem()->toolTip(0), deployment);
    QVERIFY(opened.preview().toPlainText().startsWith("apiVersion"));
    applyTheme(ThemeChoice::Light);
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
