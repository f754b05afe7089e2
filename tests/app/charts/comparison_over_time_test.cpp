// Does each variant of a comparison have its line over time, the best first, and are those without one named?
#include "tests/app/charts/simulated.h"
#include "tests/support/register_test.h"

#include "app/charts/chart_style.h"
#include "app/theme/theme.h"
#include "core/cache/eviction_policy.h"
#include "core/report/tables.h"

#include <QChart>
#include <QLineSeries>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

class ComparisonOverTimeTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(ThemeChoice::Light); }
    void everyStrategyHasItsLine();
    void policiesWithoutALineAreNamed();
    void aFileHasEverySample();
};

namespace {

const ChartEntry& chart() { return *chartWithKey("comparison-over-time"); }

} // namespace

void ComparisonOverTimeTest::everyStrategyHasItsLine()
{
    const auto compared = possibleOf(*newsSample().results.comparison());
    const auto view = viewOf(chart(), newsSample());
    double before = 1;
    for (QAbstractSeries* series : view->chart()->series()) {
        const auto found = std::ranges::find_if(
            compared, [&](const ComparedCaches* variant) { return translated(variant->name) == series->name(); });
        QVERIFY(found != compared.end());
        const ComparedCaches* one = *found;
        QVERIFY(one->result->objects.value() <= before); // the best first
        before = one->result->objects.value();
        const auto* line = qobject_cast<QLineSeries*>(series);
        QCOMPARE(line->count(), static_cast<int>(one->result->overTime.size()));
        QCOMPARE(line->at(3).y(), 100 * one->result->overTime.at(3).hitRatio);
    }
    QCOMPARE(static_cast<std::size_t>(view->chart()->series().size()), compared.size());
    QVERIFY(view->finding().startsWith(view->chart()->series().front()->name() + ", with most hits"));
}

void ComparisonOverTimeTest::policiesWithoutALineAreNamed()
{
    Simulated sample("news-cdn", false);
    sample.results.setCacheOptions({.requests = 4000, .capacity = Gibibytes(0.01)});
    sample.results.comparePolicies();
    sample.wait();
    const auto view = viewOf(chart(), sample);
    QCOMPARE(static_cast<std::size_t>(view->chart()->series().size()), mostLines);
    QStringList shown;
    for (const QAbstractSeries* series : view->chart()->series())
        shown << series->name();
    const QString hidden = view->smallPrint().section("not shown: ", 1);
    for (const EvictionPolicyEntry& policy : liveEvictionPolicies())
        QVERIFY2(shown.contains(translated(policy.title)) != hidden.contains(translated(policy.title)),
                 qPrintable(view->smallPrint()));
}

void ComparisonOverTimeTest::aFileHasEverySample()
{
    const auto compared = possibleOf(*newsSample().results.comparison());
    const ResultTable table = chart().table(newsSample().topology(), newsSample().results);
    std::size_t samples = 0;
    for (const ComparedCaches* one : compared)
        samples += one->result->overTime.size();
    QCOMPARE(table.rows.size(), samples);
    QCOMPARE(std::get<double>(table.rows.front().at(2)), compared.front()->result->overTime.front().hitRatio);
}

REGISTER_TEST(ComparisonOverTimeTest)

#include "comparison_over_time_test.moc"
