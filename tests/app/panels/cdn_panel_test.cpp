// The CDN panel: what-if choices, strategies and policies side by side, a publication rehearsed, all by mouse and keys.
#include "app/document/edits.h"
#include "app/panels/number_text.h"
#include "app/panels/row_table.h"
#include "core/cache/eviction_policy.h"
#include "core/cache/topology/replications.h"
#include "core/model/field.h"
#include "tests/app/panels/panel_stage.h"
#include "tests/support/register_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>

#include <algorithm>
#include <numeric>

using namespace edgewright;
using namespace edgewright::testing;

class CdnPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void whatIfChoicesReachTheRun();
    void emptyChoicesLeaveTheDrawingAsItIs();
    void aNumberThatIsNoneBecomesWhatWasThere();
    void noMoreRequestsThanTheEngineTakes();
    void missesAddUp();
    void strategiesStandSideBySide();
    void policiesStandSideBySide();
    void aVariantThatIsNotPossibleSaysWhy();
    void aPublicationIsRehearsed();
    void replicationsTellHowSureFiguresAre();
    void onePublicationIsNotRepeated();
    void nothingToCompareSaysWhy();
    void oldAnswersAreGrey();
    void aSizeIsAnsweredFromTheCurveAtOnce();
    void aTimeToLiveIsAnsweredFromTheCurveAtOnce();
    void aTierThatServesOthersIsNotGuessed();
    void aSliderThatIsLetGoRuns();
    void aSliderWaitsForAnotherJob();
};

namespace {

/// The cache holds 100 films, which last.
Topology tightDrawing()
{
    Topology topology = cachedDrawing();
    Node pop = *topology.nodes.find({"nyc"});
    pop.cache = Gibibytes(100.0 * 1000 / (1024 * 1024));
    topology.nodes.put(pop);
    ContentSet films = *topology.contents.find({"films"});
    films.meanSize = Kilobytes(1000);
    films.ttl = Seconds(1e6);
    topology.contents.put(films);
    return topology;
}

struct Cdn : Stage {
    explicit Cdn(Topology topology = tightDrawing()) : Stage("cdn", {1100, 260}, std::move(topology))
    {
        type(find<QSpinBox>("requests"), "4000");
    }

    void press(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void turnTo(int view) const
    {
        auto* views = find<QTabBar>("cdnViews");
        QTest::mouseClick(views, Qt::LeftButton, {}, views->tabRect(view).center());
    }
    bool answered()
    {
        return QTest::qWaitFor([this] { return !jobs.isRunning(); }, 30'000);
    }
    QString summary() const { return find<QLabel>("summary")->text(); }
    QAbstractItemModel& table(const char* name) const { return *find<RowTable>(name)->model(); }
    QString cell(const char* name, int row, int column) const
    {
        return table(name).index(row, column).data().toString();
    }
    bool edit(const RowRef& row, std::string_view key, const Value& value)
    {
        const Result<Edit> edit = setField(document.topology(), {row}, key, value, Gesture::None);
        return edit && document.perform(*edit);
    }
};

double hitRatio(const Results& results) { return results.cache()->objects.value(); }

} // namespace

void CdnPanelTest::whatIfChoicesReachTheRun()
{
    Cdn stage;
    stage.press("runCaches");
    QVERIFY(stage.answered() && stage.results.cache());
    const double drawn = hitRatio(stage.results);
    QVERIFY(!stage.summary().contains("what if"));

    type(stage.find<QLineEdit>("capacity"), "0");
    stage.press("runCaches");
    QVERIFY(stage.answered());
    QCOMPARE(hitRatio(stage.results), 0.0); // nothing is kept
    QVERIFY2(stage.summary().contains("what if: caches of 0"), qPrintable(stage.summary()));

    type(stage.find<QLineEdit>("capacity"), "10 GiB"); // everything is kept
    stage.press("runCaches");
    QVERIFY(stage.answered());
    const double roomy = hitRatio(stage.results);
    QVERIFY2(roomy > drawn, qPrintable(QString("%1 %2").arg(roomy).arg(drawn)));

    type(stage.find<QLineEdit>("ttl"), "0.001");
    stage.press("runCaches");
    QVERIFY(stage.answered());
    QVERIFY(hitRatio(stage.results) < roomy);

    auto* strategy = stage.find<QComboBox>("strategy");
    strategy->setFocus();
    QTest::keyClick(strategy, Qt::Key_End);
    const auto last = static_cast<CacheStrategy>(choicesOf<CacheStrategy>().size() - 1);
    stage.results.runCaches();
    QVERIFY(stage.answered());
    QVERIFY(stage.results.cacheAsked().strategy == last);
    stage.picture("cdn-what-if");
}

void CdnPanelTest::emptyChoicesLeaveTheDrawingAsItIs()
{
    Cdn stage;
    type(stage.find<QLineEdit>("ttl"), "5");
    type(stage.find<QLineEdit>("ttl"), "");
    auto* strategy = stage.find<QComboBox>("strategy");
    strategy->setFocus();
    QTest::keyClick(strategy, Qt::Key_Down);
    QTest::keyClick(strategy, Qt::Key_Up);
    stage.press("runCaches");
    QVERIFY(stage.answered());
    const CacheOptions& asked = stage.results.cacheAsked();
    QVERIFY(!asked.ttl && !asked.strategy && !asked.capacity);
    QCOMPARE(asked.requests, std::int64_t{4000});
}

void CdnPanelTest::aNumberThatIsNoneBecomesWhatWasThere()
{
    Cdn stage;
    auto* capacity = stage.find<QLineEdit>("capacity");
    type(capacity, "2");
    for (const char* wrong : {"much", "-1", "1e9"}) { // at most 1e8 GiB, as in the drawing
        type(capacity, wrong, Qt::Key_Tab);
        QCOMPARE(capacity->text(), QString("2"));
    }
    stage.press("runCaches");
    QVERIFY(stage.answered());
    QVERIFY(stage.results.cacheAsked().capacity == Gibibytes(2));
}

void CdnPanelTest::noMoreRequestsThanTheEngineTakes()
{
    Cdn stage;
    auto* requests = stage.find<QSpinBox>("requests");
    type(requests, "50000000");
    QVERIFY2(requests->value() <= mostCacheRequests, qPrintable(requests->text()));
    type(requests, "20000000");
    QCOMPARE(std::int64_t{requests->value()}, mostCacheRequests);
}

void CdnPanelTest::missesAddUp()
{
    Cdn stage;
    stage.press("runCaches");
    QVERIFY(stage.answered());
    stage.turnTo(1);
    stage.picture("cdn-misses");
    QVERIFY(stage.find<RowTable>("missTable")->isVisible());
    const PointOfPresenceResult& point = stage.results.cache()->pointsOfPresence.at(0);
    QCOMPARE(stage.cell("missTable", 0, 0), QString("Wavelength NYC"));
    std::vector<double> misses;
    for (int column = 1; column < stage.table("missTable").columnCount(); ++column)
        misses.push_back(stage.cell("missTable", 0, column).remove(QChar(0x202F)).toDouble());
    QCOMPARE(misses.size(), std::size_t{8});
    QCOMPARE(misses[0], static_cast<double>(point.objects.requests - point.objects.hits));
    QCOMPARE(std::accumulate(misses.begin() + 1, misses.end(), 0.0), misses[0]);
    QVERIFY(misses[2] > 0); // 1000 films are more than the cache holds
}

void CdnPanelTest::strategiesStandSideBySide()
{
    Cdn stage;
    stage.turnTo(2);
    stage.picture("cdn-comparison-empty");
    stage.press("compareStrategies");
    QVERIFY(stage.answered());
    stage.picture("cdn-comparison");
    const auto compared = stage.results.comparison();
    QVERIFY(compared);
    QVERIFY(stage.find<RowTable>("comparisonTable")->isVisible());
    auto& table = stage.table("comparisonTable");
    QCOMPARE(table.columnCount(), 1 + static_cast<int>(choicesOf<CacheStrategy>().size()));
    QCOMPARE(table.rowCount(), static_cast<int>(cacheFigures().size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const bool highest = row < 5; // hit ratios and offloads; of what follows less is better
        std::vector<double> values;
        for (const ComparedCaches& one : *compared)
            if (one.result)
                values.push_back(cacheFigures()[static_cast<std::size_t>(row)].of(*one.result));
        const auto [least, most] = std::ranges::minmax(values);
        const auto read = [row](double value) { // shares in per cent
            return row < 5 || row == 9 ? withUnit(100 * value, "%") : figure(value);
        };
        const QString best = read(highest ? most : least);
        for (std::size_t i = 0; i < compared->size(); ++i) {
            const QModelIndex cell = table.index(row, static_cast<int>(i) + 1);
            if (!compared->at(i).result)
                continue;
            const QString words = read(cacheFigures()[static_cast<std::size_t>(row)].of(*compared->at(i).result));
            const bool isBest = words == best && read(least) != read(most);
            QCOMPARE(cell.data().toString(), isBest ? QStringLiteral("✓ ") + words : words);
            QCOMPARE(cell.data(Qt::FontRole).value<QFont>().bold(), isBest);
        }
    }
    QVERIFY(!stage.results.cache()); // the run of the drawing is another answer
}

void CdnPanelTest::policiesStandSideBySide()
{
    Cdn stage;
    stage.turnTo(2);
    stage.press("comparePolicies");
    QVERIFY(stage.answered());
    stage.picture("cdn-policies");
    auto& table = stage.table("comparisonTable");
    QCOMPARE(table.columnCount(), 1 + static_cast<int>(liveEvictionPolicies().size()));
    QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), translated(liveEvictionPolicies().front().title));
}

void CdnPanelTest::aVariantThatIsNotPossibleSaysWhy()
{
    Topology topology = tightDrawing();
    Node pop = *topology.nodes.find({"nyc"});
    pop.cacheSoftware = CacheSoftware::Nginx; // puts no fragments together
    topology.nodes.put(pop);
    Cdn stage(topology);
    stage.turnTo(2);
    stage.press("compareStrategies");
    QVERIFY(stage.answered());
    stage.picture("cdn-impossible");
    const int includes = static_cast<int>(CacheStrategy::EdgeSideIncludes) + 1;
    QCOMPARE(stage.cell("comparisonTable", 0, includes), QString("–"));
    QVERIFY2(stage.summary().contains("Edge-Side Includes is not possible"), qPrintable(stage.summary()));
    QVERIFY2(stage.summary().contains("Wavelength NYC"), qPrintable(stage.summary()));
}

void CdnPanelTest::aPublicationIsRehearsed()
{
    Cdn stage;
    stage.turnTo(3);
    stage.picture("cdn-publication-empty");
    auto* content = stage.find<QComboBox>("publishedContent");
    QCOMPARE(content->count(), 2);
    content->setFocus();
    QTest::keyClick(content, Qt::Key_Down); // "Films", then "News"
    auto* soft = stage.find<QCheckBox>("softPurge");
    QTest::mouseClick(soft, Qt::LeftButton, {}, QPoint(8, soft->height() / 2));
    stage.press("rehearse");
    QVERIFY(stage.answered());
    stage.picture("cdn-publication");
    const auto found = stage.results.publication();
    QVERIFY2(found && found->publication, qPrintable(stage.results.lastError()));
    QCOMPARE(found->publication->content.value, std::string("news"));
    QVERIFY(stage.results.publicationAsked().publication->isSoft);
    QVERIFY2(stage.summary().startsWith("News: "), qPrintable(stage.summary()));
    QCOMPARE(stage.table("publicationTable").rowCount(), 1);
    const Freshening& point = found->publication->pointsOfPresence.at(0);
    QVERIFY(point.answers > 0);
    QCOMPARE(stage.cell("publicationTable", 0, 1), figure(static_cast<double>(point.answers)));
    QCOMPARE(stage.cell("publicationTable", 0, 2), figure(static_cast<double>(point.outdated)));
}

void CdnPanelTest::replicationsTellHowSureFiguresAre()
{
    Cdn stage;
    type(stage.find<QSpinBox>("replications"), "4");
    stage.press("runCaches");
    QVERIFY(stage.answered());
    stage.picture("cdn-replications");
    const auto& estimates = stage.results.cache()->estimates;
    QVERIFY(estimates && estimates->seeds.size() == 4);
    const Estimate hits = estimates->hitRatios.at(0), median = estimates->latencies.at(0).at(1);
    QVERIFY(hits.margin > 0);
    QCOMPARE(stage.cell("popTable", 0, 1), withMargin(100 * hits.mean, 100 * hits.margin, "%"));
    QCOMPARE(stage.cell("contentTable", 0, 3), withMargin(median.mean, median.margin, "ms"));
    const Estimate all = estimates->figures.front();
    QVERIFY2(stage.summary().startsWith("Hit ratio " + withMargin(100 * all.mean, 100 * all.margin, "%")) &&
                 stage.summary().contains("means of 4 replications"),
             qPrintable(stage.summary()));

    stage.turnTo(2);
    stage.press("compareStrategies");
    QVERIFY(stage.answered());
    stage.picture("cdn-replicated-comparison");
    const Estimate drawn = stage.results.comparison()->front().result->estimates->figures.front();
    QVERIFY(stage.cell("comparisonTable", 0, 1).endsWith(withMargin(100 * drawn.mean, 100 * drawn.margin, "%")));
    QVERIFY2(stage.summary().contains("means of 4 replications"), qPrintable(stage.summary()));
}

void CdnPanelTest::onePublicationIsNotRepeated()
{
    Cdn stage;
    type(stage.find<QSpinBox>("replications"), "4");
    stage.turnTo(3);
    QVERIFY(!stage.find<QSpinBox>("replications")->isVisible());
    stage.press("rehearse");
    QVERIFY(stage.answered());
    QVERIFY(!stage.results.publication()->estimates);
}

void CdnPanelTest::nothingToCompareSaysWhy()
{
    Topology topology = tightDrawing();
    Population harbor = *topology.populations.find({"pop"});
    harbor.contents.clear();
    topology.populations.put(harbor);
    Cdn stage(topology);
    stage.turnTo(3);
    stage.picture("cdn-idle");
    for (const char* name : {"compareStrategies", "comparePolicies", "rehearse"}) {
        QVERIFY(!stage.find<QPushButton>(name)->isEnabled());
        QVERIFY(stage.find<QPushButton>(name)->toolTip().contains("Nobody fetches content"));
    }
    QVERIFY(stage.edit({TableKey::Populations, "pop"}, "contents", std::vector<std::string>{"films"}));
    for (const char* name : {"compareStrategies", "comparePolicies", "rehearse"})
        QVERIFY(stage.find<QPushButton>(name)->isEnabled() && stage.find<QPushButton>(name)->toolTip().isEmpty());
    QCOMPARE(stage.find<QComboBox>("publishedContent")->currentText(), QString("Films"));
}

void CdnPanelTest::oldAnswersAreGrey()
{
    Cdn stage;
    stage.press("runCaches");
    QVERIFY(stage.answered());
    const auto color = [&] { return stage.table("popTable").index(0, 1).data(Qt::ForegroundRole).value<QColor>(); };
    QVERIFY(color() != theme().dim);
    QVERIFY(stage.edit({TableKey::Links, "l3"}, "latency_ms", 9.0));
    QCOMPARE(color(), theme().dim);
    QVERIFY(stage.summary().contains("the drawing has changed since"));
}

void CdnPanelTest::aSizeIsAnsweredFromTheCurveAtOnce()
{
    Cdn stage;
    stage.press("runCaches");
    QVERIFY(stage.answered());
    const auto before = stage.results.cache();
    const int columns = stage.table("popTable").columnCount();
    auto* slider = stage.find<QSlider>("capacitySlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp);
    for (int step = 0; step < 3; ++step) {
        QTest::keyClick(slider, Qt::Key_PageUp);
        const double size = *typedNumber(stage.find<QLineEdit>("capacity")->text());
        const CapacityCurve& curve = *before->pointsOfPresence.at(0).curve;
        QCOMPARE(stage.cell("popTable", 0, 1),
                 QStringLiteral("≈ ") + withUnit(100 * (1 - curve.missRatioAt(Gibibytes(size))), "%"));
        QCOMPARE(stage.cell("popTable", 0, 2), withUnit(100 * hitRatio(stage.results), "%")); // as it was simulated
        QVERIFY(stage.table("popTable").headerData(1, Qt::Horizontal).toString().contains(withUnit(size, "GiB")));
    }
    QVERIFY(stage.table("popTable").index(0, 1).data(Qt::ToolTipRole).toString().contains("not simulated"));
    QCOMPARE(stage.results.cache(), before);
    stage.picture("cdn-slider");
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(stage.table("popTable").columnCount(), columns);
}

/// What "nyc" is asked for depends on the cache of "bos" before it.
void CdnPanelTest::aTimeToLiveIsAnsweredFromTheCurveAtOnce()
{
    Cdn stage;
    stage.press("runCaches");
    QVERIFY(stage.answered());
    const auto before = stage.results.cache();
    const PointOfPresenceResult& point = before->pointsOfPresence.at(0);
    auto* slider = stage.find<QSlider>("ttlSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp);
    const double ttl = *typedNumber(stage.find<QLineEdit>("ttl")->text());
    const double ofTime = point.lifetimes->missRatioAt(Seconds(ttl));
    const double ofSize = point.curve->missRatioAt(stage.document.topology().nodes.find({"nyc"})->cache);
    QCOMPARE(stage.cell("popTable", 0, 1), QStringLiteral("≈ ") + withUnit(100 * (1 - std::max(ofTime, ofSize)), "%"));
    QVERIFY(stage.table("popTable").headerData(1, Qt::Horizontal).toString().endsWith(withUnit(ttl, "s")));

    // A cache of any size: only the time is left to say something.
    type(stage.find<QLineEdit>("capacity"), "1000");
    QCOMPARE(stage.cell("popTable", 0, 1),
             QStringLiteral("≈ ") + withUnit(100 * (1 - std::max(ofTime, point.curve->points.back().missRatio)), "%"));
    QCOMPARE(stage.results.cache(), before);
}

void CdnPanelTest::aTierThatServesOthersIsNotGuessed()
{
    Topology topology = tightDrawing();
    Node below = *topology.nodes.find({"bos"});
    below.kind = NodeKind::PointOfPresence;
    below.cache = Gibibytes(0.01);
    topology.nodes.put(below);
    Cdn stage(topology);
    stage.press("runCaches");
    QVERIFY(stage.answered());
    type(stage.find<QLineEdit>("capacity"), "0.02");
    QVERIFY2(stage.cell("popTable", 0, 1).startsWith(QStringLiteral("≈ ")), qPrintable(stage.cell("popTable", 0, 1)));
    QCOMPARE(stage.cell("popTable", 1, 1), QStringLiteral("–"));
    QVERIFY(stage.table("popTable").index(1, 1).data(Qt::ToolTipRole).toString().contains("only a run tells"));
}

void CdnPanelTest::aSliderThatIsLetGoRuns()
{
    Cdn stage;
    for (const char* name : {"capacitySlider", "ttlSlider"}) {
        auto* slider = stage.find<QSlider>(name);
        const QPoint left(4, slider->height() / 2), right(60, slider->height() / 2);
        QTest::mousePress(slider, Qt::LeftButton, {}, left);
        QTest::mouseMove(slider, right);
        QVERIFY(!stage.jobs.isRunning());
        QTest::mouseRelease(slider, Qt::LeftButton, {}, right);
        QVERIFY(stage.jobs.isRunning() && stage.answered());
    }
    const CacheOptions& asked = stage.results.cacheAsked();
    QCOMPARE(asked.capacity->value, *typedNumber(stage.find<QLineEdit>("capacity")->text()));
    QCOMPARE(asked.ttl->value, *typedNumber(stage.find<QLineEdit>("ttl")->text()));
}

/// It would end the comparison.
void CdnPanelTest::aSliderWaitsForAnotherJob()
{
    Cdn stage;
    stage.turnTo(2);
    stage.press("compareStrategies");
    auto* slider = stage.find<QSlider>("ttlSlider");
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(60, slider->height() / 2));
    QTRY_VERIFY_WITH_TIMEOUT(stage.results.cache(), 30'000);
    QVERIFY(stage.results.comparison());
}

REGISTER_TEST(CdnPanelTest)
#include "cdn_panel_test.moc"
