// The tree of rows follows the document, and the selection both ways.
#include "app/document/edits.h"
#include "tests/app/panels/panel_stage.h"
#include "tests/support/register_test.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace edgewright;
using namespace edgewright::testing;

class OutlinePanelTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void selectsWhatIsClicked();
    void showsWhatIsSelectedElsewhere();
    void revealsOnDoubleClick();
    void renamesInPlace();
    void mayBeClosedWhileANameIsTyped();
    void deletesWithTheKey();
    void addsRowsWithSensibleDefaults();
    void saysWhatMustBeThereFirst();
    void followsEditsAsIfBuiltFromScratch();
};

namespace {

QString shape(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QString out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        out += index.data().toString() + "{" + shape(model, index) + "}";
    }
    return out;
}

QModelIndex lineCalled(const QTreeView& tree, const QString& name)
{
    return tree.model()
        ->match(tree.model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

QPoint placeOf(const QTreeView& tree, const QString& name) { return tree.visualRect(lineCalled(tree, name)).center(); }

QAction* adding(const Stage& stage, const char* name)
{
    return stage.find<QToolButton>("addRow")->menu()->findChild<QAction*>(QLatin1String(name));
}

} // namespace

void OutlinePanelTest::selectsWhatIsClicked()
{
    Stage stage("outline", {220, 400});
    auto* tree = stage.find<QTreeView>("outlineTree");
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, placeOf(*tree, "Wavelength Boston"));
    QVERIFY(stage.document.selection().rows() == (std::set<RowRef>{{TableKey::Nodes, "bos"}}));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(*tree, "Wavelength NYC"));
    QCOMPARE(stage.document.selection().rows().size(), std::size_t{2});
    stage.picture("outline");
}

void OutlinePanelTest::showsWhatIsSelectedElsewhere()
{
    Stage stage("outline", {220, 400});
    auto* tree = stage.find<QTreeView>("outlineTree");
    stage.select({{TableKey::Services, "svc"}, {TableKey::Nodes, "nyc"}});
    QStringList names;
    for (const QModelIndex& index : tree->selectionModel()->selectedRows())
        names.append(index.data().toString());
    names.sort();
    QCOMPARE(names, QStringList({"AR render", "Wavelength NYC"}));
}

void OutlinePanelTest::revealsOnDoubleClick()
{
    Stage stage("outline", {220, 400});
    auto* tree = stage.find<QTreeView>("outlineTree");
    std::vector<std::string> revealed;
    connect(&stage.document.selection(), &Selection::revealed, this,
            [&](const RowRef& row) { revealed.push_back(row.id); });
    const QPoint at = placeOf(*tree, "Media origin");
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(revealed, std::vector<std::string>{"origin"});
}

void OutlinePanelTest::renamesInPlace()
{
    Stage stage("outline", {220, 400});
    auto* tree = stage.find<QTreeView>("outlineTree");
    tree->setFocus();
    tree->setCurrentIndex(lineCalled(*tree, "Wavelength Boston"));
    QTest::keyClick(tree, Qt::Key_F2);
    auto* editor = tree->findChild<QLineEdit*>();
    QVERIFY(editor);
    type(editor, "Boston");
    QTRY_COMPARE(stage.node("bos").name, std::string("Boston"));
    QVERIFY(lineCalled(*tree, "Boston – Wavelength NYC").isValid()); // links are called after their ends
}

void OutlinePanelTest::mayBeClosedWhileANameIsTyped()
{
    Stage stage("outline", {220, 400});
    auto* tree = stage.find<QTreeView>("outlineTree");
    tree->setFocus();
    tree->setCurrentIndex(lineCalled(*tree, "Wavelength Boston"));
    QTest::keyClick(tree, Qt::Key_F2);
    QVERIFY(tree->findChild<QLineEdit*>());
    QTest::keyClicks(tree->findChild<QLineEdit*>(), "Half a na");
    stage.panel.reset();
    QVERIFY(checkInvariants(stage.document.topology()));
}

void OutlinePanelTest::deletesWithTheKey()
{
    Stage stage("outline", {220, 400});
    auto* tree = stage.find<QTreeView>("outlineTree");
    tree->setFocus();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, placeOf(*tree, "Wavelength Boston"));
    QTest::keyClick(tree, Qt::Key_Delete);
    QVERIFY(!stage.document.topology().nodes.contains({"bos"}));
    QCOMPARE(stage.document.topology().links.size(), std::size_t{1});
    stage.document.history().undo();
    QVERIFY(lineCalled(*tree, "Wavelength Boston").isValid());
    QVERIFY(tree->selectionModel()->isSelected(lineCalled(*tree, "Wavelength Boston")));
}

void OutlinePanelTest::addsRowsWithSensibleDefaults()
{
    Stage stage("outline", {220, 400});
    for (const char* name : {"add-populations", "add-services", "add-services", "add-flows", "add-contents",
                             "add-groups", "add-scenarios"}) {
        const int before = stage.document.history().count();
        adding(stage, name)->trigger();
        QCOMPARE(stage.document.history().count(), before + 1);
        QCOMPARE(stage.document.selection().rows().size(), std::size_t{1});
    }
    QVERIFY(checkInvariants(stage.document.topology()));
    QCOMPARE(stage.document.topology().services.size(), std::size_t{3});
}

void OutlinePanelTest::saysWhatMustBeThereFirst()
{
    Stage stage("outline", {220, 400}, Topology());
    auto* refusal = stage.find<QLabel>("refusal");
    adding(stage, "add-populations")->trigger();
    QVERIFY(refusal->isVisible());
    QVERIFY(refusal->text().contains("palette"));
    stage.picture("outline-refused");
    adding(stage, "add-services")->trigger();
    QVERIFY(!refusal->isVisible());
}

void OutlinePanelTest::followsEditsAsIfBuiltFromScratch()
{
    Stage stage("outline", {220, 400});
    Document& document = stage.document;
    const NewId newId = [&] { return document.freshId(); };
    QVERIFY(document.perform(
        groupNodes(document.topology(), {{TableKey::Nodes, "bos"}, {TableKey::Nodes, "nyc"}}, "East", newId)));
    QVERIFY(document.perform(removeRows(document.topology(), {{TableKey::Nodes, "nyc"}}, text("test", "Delete"))));
    auto renamed =
        setField(document.topology(), {{TableKey::Nodes, "bos"}}, "name", std::string("Boston"), Gesture::None);
    QVERIFY(document.perform(*renamed));
    for (int step = 0; step < 7; ++step) {
        if (step == 3 || step == 5)
            document.history().redo();
        else
            document.history().undo();
        Stage fresh("outline", {220, 400}, document.topology());
        QCOMPARE(shape(*stage.find<QTreeView>("outlineTree")->model()),
                 shape(*fresh.find<QTreeView>("outlineTree")->model()));
    }
}

REGISTER_TEST(OutlinePanelTest)
#include "outline_panel_test.moc"
