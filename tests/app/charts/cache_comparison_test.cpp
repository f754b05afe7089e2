// Does the chart of the comparison show every variant, the best first?
#include "tests/app/charts/simulated.h"
#include "tests/support/register_test.h"

#include "app/theme/theme.h"
#include "core/report/tables.h"

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

class CacheComparisonTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(ThemeChoice::Light); }
    void theBestIsNamedAndItsShareSaid();
    void ofSeveralAlikeNoneIsNamed();
    void aFileHasARowAVariant();
    void whatIsNotPossibleIsCounted();
    void anOldComparisonSaysSo();
};

namespace {

const ChartEntry& chart() { return *chartWithKey("cache-comparison"); }

const ComparedCaches& bestOf(const CacheComparison& compared)
{
    return *std::ranges::max_element(
        compared, {}, [](const ComparedCaches& one) { return one.result ? one.result->objects.value() : -1; });
}

} // namespace

void CacheComparisonTest::theBestIsNamedAndItsShareSaid()
{
    const ComparedCaches& best = bestOf(*newsSample().results.comparison());
    const QString finding = viewOf(chart(), newsSample())->finding();
    QVERIFY2(finding.startsWith(translated(best.name)), qPrintable(finding));
    QVERIFY2(finding.contains(figure(100 * best.result->objects.value())), qPrintable(finding));
}

/// Where nothing ever has to leave, every policy is as good; where everything has to, as bad.
void CacheComparisonTest::ofSeveralAlikeNoneIsNamed()
{
    Simulated sample("news-cdn", false);
    sample.results.setCacheOptions({.requests = 5000, .capacity = Gibibytes(1e6)});
    sample.results.comparePolicies();
    sample.wait();
    const QString finding = viewOf(chart(), sample)->finding();
    QVERIFY2(finding.startsWith("All answer alike from caches: "), qPrintable(finding));
}

void CacheComparisonTest::aFileHasARowAVariant()
{
    const CacheComparison& compared = *newsSample().results.comparison();
    const ResultTable table = chart().table(newsSample().topology(), newsSample().results);
    QCOMPARE(english(table.columns.at(1)), std::string("Hit ratio"));
    std::size_t row = 0;
    for (const ComparedCaches& one : compared) {
        if (!one.result)
            continue;
        QCOMPARE(english(std::get<Text>(table.rows.at(row).at(0))), english(one.name));
        QCOMPARE(std::get<double>(table.rows.at(row).at(1)), one.result->objects.value());
        ++row;
    }
    QCOMPARE(table.rows.size(), row);
}

void CacheComparisonTest::whatIsNotPossibleIsCounted()
{
    Simulated sample("news-cdn", false);
    Edit edit;
    for (const Node& before : sample.topology().nodes)
        if (before.kind == NodeKind::PointOfPresence) {
            Node after = before;
            after.cacheSoftware = CacheSoftware::Nginx; // has no Edge-Side Includes
            edit.changes.push_back(changed(before, after));
        }
    QVERIFY(sample.document.perform(edit));
    sample.results.setCacheOptions({.requests = 5000});
    sample.results.compareStrategies();
    sample.wait();
    const auto view = viewOf(chart(), sample);
    QVERIFY2(view->smallPrint().contains("; 1 not possible"), qPrintable(view->smallPrint()));
    QCOMPARE(chart().table(sample.topology(), sample.results).rows.size(), std::size_t{3});
}

/// While the run of the caches, on the other charts, is not old.
void CacheComparisonTest::anOldComparisonSaysSo()
{
    Simulated sample("news-cdn", false);
    sample.results.setCacheOptions({.requests = 5000});
    sample.results.compareStrategies();
    sample.wait();
    QVERIFY(!chart().isStale(sample.results));
    const Link before = *sample.topology().links.begin();
    Link after = before;
    after.latency = Milliseconds(before.latency.value + 1);
    QVERIFY(sample.document.perform({{}, Gesture::None, {changed(before, after)}}));
    sample.results.runCaches();
    sample.wait();
    QVERIFY(chart().isStale(sample.results));
    QVERIFY(!chartWithKey("cache-hit-ratio")->isStale(sample.results));
}

REGISTER_TEST(CacheComparisonTest)

#include "cache_comparison_test.moc"
