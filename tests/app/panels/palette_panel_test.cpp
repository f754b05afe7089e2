// Finding and adding kinds and sites.
#include "app/document/edits.h"
#include "core/catalog/catalog.h"
#include "core/io/project_file.h"
#include "tests/app/panels/panel_stage.h"
#include "tests/support/register_test.h"

#include <QLineEdit>
#include <QMimeData>
#include <QTreeView>

using namespace edgewright;
using namespace edgewright::testing;

class PalettePanelTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void listsKindsByFamily();
    void findsASiteByCityAndAddsItWithEnter();
    void findsASiteByCode();
    void saysWhenNothingIsFound();
    void addsAKindByDoubleClick();
    void dragsAProjectOfOneNode();
    void leavesOutWhatNobodyMayPick();
};

namespace {

QStringList linesOf(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(index.data().toString());
        lines.append(linesOf(model, index));
    }
    return lines;
}

QModelIndex lineCalled(const QAbstractItemModel& model, const QString& name)
{
    const QModelIndexList found =
        model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

} // namespace

void PalettePanelTest::listsKindsByFamily()
{
    Stage stage("palette", {220, 640});
    const QStringList lines = linesOf(*stage.find<QTreeView>("paletteTree")->model());
    for (const char* line :
         {"Tiers", "Device", "Edge site", "Fog data centre", "Cloud region", "AWS Wavelength", "Azure Edge Zone",
          "Google Distributed Cloud", "Cloudflare", "Fastly", "CloudFront", "Akamai", "Users", "Origin"})
        QVERIFY2(lines.contains(line), line);
    const QAbstractItemModel& model = *stage.find<QTreeView>("paletteTree")->model();
    const auto familyOf = [&](const char* line) { return lineCalled(model, line).parent().data().toString(); };
    QCOMPARE(familyOf("Device"), QString("Tiers"));
    QCOMPARE(familyOf("AWS Wavelength"), QString("5G MEC and edge zones"));
    QCOMPARE(familyOf("Azure Edge Zone"), familyOf("AWS Wavelength"));
    QVERIFY(familyOf("Fastly") != familyOf("AWS Wavelength"));
    stage.picture("palette");
}

void PalettePanelTest::findsASiteByCityAndAddsItWithEnter()
{
    Stage stage("palette", {220, 640});
    auto* search = stage.find<QLineEdit>("search");
    search->setFocus();
    QTest::keyClicks(search, "Boston wavelength");
    QTest::keyClick(search, Qt::Key_Backspace, Qt::ControlModifier);
    QTest::keyClick(search, Qt::Key_Backspace);
    stage.picture("palette-search");
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(stage.added.size(), std::size_t{1});
    QVERIFY(!stage.added.front().site.empty());
    // Boston lies at 42.4° north, 71.1° west.
    QVERIFY(std::abs(stage.added.front().latitude->value - 42.4) < 0.5);
    QVERIFY(std::abs(stage.added.front().longitude->value + 71.1) < 0.5);
}

void PalettePanelTest::findsASiteByCode()
{
    Stage stage("palette", {220, 640});
    auto* search = stage.find<QLineEdit>("search");
    QTest::keyClicks(search, "us-east-1-wl1-bos");
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(stage.added.size(), std::size_t{1});
    QCOMPARE(stage.added.front().provider, Provider::AwsWavelength);
}

void PalettePanelTest::saysWhenNothingIsFound()
{
    Stage stage("palette", {220, 640});
    auto* search = stage.find<QLineEdit>("search");
    QTest::keyClicks(search, "zzzz");
    QVERIFY(stage.find<QWidget>("nothing")->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(stage.added.empty());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(!stage.find<QWidget>("nothing")->isVisible());
}

void PalettePanelTest::addsAKindByDoubleClick()
{
    Stage stage("palette", {220, 640});
    auto* tree = stage.find<QTreeView>("paletteTree");
    const QPoint at = tree->visualRect(lineCalled(*tree->model(), "Origin")).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(stage.added.size(), std::size_t{1});
    QCOMPARE(stage.added.front().kind, NodeKind::Origin);
}

void PalettePanelTest::dragsAProjectOfOneNode()
{
    Stage stage("palette", {220, 640});
    auto* tree = stage.find<QTreeView>("paletteTree");
    const std::unique_ptr<QMimeData> mime(tree->model()->mimeData({lineCalled(*tree->model(), "Fog data centre")}));
    QVERIFY(mime && mime->hasFormat(nodeMimeType));
    const Result<Topology> carried = fromProjectText(mime->data(nodeMimeType).toStdString(), "drag");
    QVERIFY(carried.has_value());
    QCOMPARE(carried->nodes.size(), std::size_t{1});
    QCOMPARE(carried->nodes.begin()->tier, Tier::Fog);
}

void PalettePanelTest::leavesOutWhatNobodyMayPick()
{
    Stage stage("palette", {220, 640});
    const QAbstractItemModel& model = *stage.find<QTreeView>("paletteTree")->model();
    const QModelIndex zones = lineCalled(model, "AWS Wavelength");
    QCOMPARE(model.rowCount(zones), static_cast<int>(pickableSites(catalog(), Provider::AwsWavelength).size()));
    QVERIFY(linesOf(model, lineCalled(model, "Azure Edge Zone")).join('|').contains("(legacy)"));
    QCOMPARE(model.rowCount(lineCalled(model, "Akamai")), 0);
}

REGISTER_TEST(PalettePanelTest)
#include "palette_panel_test.moc"
