// Does the chart of outdated answers show how far each variant lags, and say who serves least?
#include "tests/app/charts/simulated.h"
#include "tests/support/register_test.h"

#include "app/theme/theme.h"
#include "core/report/tables.h"

#include <QChart>
#include <QToolTip>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

class ComparisonStalenessTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(ThemeChoice::Light); }
    void theFreshestAndTheStalestAreNamed();
    void hoverReadsTheQuantiles();
    void withoutAnythingOutdatedThereIsNoChart();
};

namespace {

const ChartEntry& chart() { return *chartWithKey("comparison-staleness"); }

std::vector<const ComparedCaches*> byShare(const CacheComparison& compared)
{
    std::vector<const ComparedCaches*> sorted = possibleOf(compared);
    std::ranges::stable_sort(sorted, {}, [](const auto* one) { return one->result->staleShare(); });
    return sorted;
}

} // namespace

void ComparisonStalenessTest::theFreshestAndTheStalestAreNamed()
{
    const auto sorted = byShare(*newsSample().results.comparison());
    const auto fresh = std::ranges::count_if(sorted, [](const auto* one) { return one->result->staleServed == 0; });
    const QString finding = viewOf(chart(), newsSample())->finding();
    const QString first =
        fresh > 1 ? QString("%1 of %2").arg(fresh).arg(sorted.size()) : translated(sorted.front()->name);
    QVERIFY2(finding.startsWith(first), qPrintable(finding));
    QVERIFY2(finding.contains(translated(sorted.back()->name)), qPrintable(finding));
    QVERIFY2(finding.contains(figure(100 * sorted.back()->result->staleShare())), qPrintable(finding));
}

/// Rows stand from the freshest down.
void ComparisonStalenessTest::hoverReadsTheQuantiles()
{
    const auto sorted = byShare(*newsSample().results.comparison());
    const auto view = viewOf(chart(), newsSample());
    showAt(*view, {640, 320});
    const QRectF plot = view->plot();
    for (const std::size_t row : {std::size_t{0}, sorted.size() - 1}) {
        const double y =
            plot.top() + plot.height() * (static_cast<double>(row) + 0.5) / static_cast<double>(sorted.size());
        QTest::mouseMove(view->viewport(), QPointF(plot.center().x(), y).toPoint());
        const Staleness& lag = sorted[row]->result->staleness;
        const QString expected = QString("%1\nMedian: %2 s\n90th percentile: %3 s\n99th percentile: %4 s")
                                     .arg(translated(sorted[row]->name), figure(lag.p50.value), figure(lag.p90.value),
                                          figure(lag.p99.value));
        QTRY_COMPARE(QToolTip::text(), expected);
    }
    QToolTip::hideText();
}

void ComparisonStalenessTest::withoutAnythingOutdatedThereIsNoChart()
{
    Simulated sample("news-cdn", false);
    Edit edit;
    for (const ContentSet& before : sample.topology().contents) {
        ContentSet after = before;
        after.publishEvery.reset(); // nothing is ever published anew
        if (after != before)
            edit.changes.push_back(changed(before, after));
    }
    QVERIFY(sample.document.perform(edit));
    sample.results.setCacheOptions({.requests = 4000});
    sample.results.compareStrategies();
    sample.wait();
    QVERIFY(sample.results.comparison() && !chart().hasData(sample.results));
}

REGISTER_TEST(ComparisonStalenessTest)

#include "comparison_staleness_test.moc"
