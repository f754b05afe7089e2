// Does the chart of a publication show the spike at the origins beside what they had before?
#include "tests/app/charts/publication_charts.h"
#include "tests/support/register_test.h"

#include "app/theme/theme.h"
#include "core/report/tables.h"

#include <QChart>
#include <QLineSeries>
#include <QToolTip>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

class PublicationOriginTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(ThemeChoice::Light); }
    void theSpikeIsTheFinding();
    void theAxisReachesTheSpike();
    void hoverReadsBothRates();
    void aFileHasEverySpan();
};

namespace {

const ChartEntry& chart() { return *chartWithKey("publication-origin"); }

const Rehearsed& purged()
{
    static std::unique_ptr<Rehearsed> kept;
    if (!kept) {
        kept = std::make_unique<Rehearsed>(CacheStrategy::PurgeOnPublish, Seconds(1e6));
        qAddPostRoutine([] { kept.reset(); });
    }
    return *kept;
}

double spike()
{
    return std::ranges::max_element(purged().found().originRates, {}, &RateSample::busiest)->busiest.value;
}

} // namespace

void PublicationOriginTest::theSpikeIsTheFinding()
{
    const double before = purged().found().originRateBefore.value;
    QVERIFY(spike() > before);
    QCOMPARE(viewOf(chart(), purged())->finding(),
             QString("Origins serve up to %1 requests a second after the publication, %2 before")
                 .arg(figure(spike()), figure(before)));
}

void PublicationOriginTest::theAxisReachesTheSpike()
{
    const auto view = viewOf(chart(), purged());
    showAt(*view, {640, 320});
    keepPicture(*view, "publication-origin");
    QVERIFY(view->yOf(spike()) >= view->plot().top() && view->yOf(spike()) < view->plot().center().y());
    QCOMPARE(view->yOf(0), view->plot().bottom());
    auto* line = qobject_cast<QLineSeries*>(view->chart()->series().front());
    for (const QPointF& point : line->points())
        QVERIFY(std::abs(view->chart()->mapToPosition(point, line).y() - view->yOf(point.y())) < 1);
}

void PublicationOriginTest::hoverReadsBothRates()
{
    const auto view = viewOf(chart(), purged());
    showAt(*view, {640, 320});
    QTest::mouseMove(view->viewport(), view->plot().center().toPoint());
    QTRY_VERIFY(QToolTip::isVisible());
    const QStringList lines = QToolTip::text().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(1).endsWith(figure(purged().found().originRateBefore.value) + " req/s"), qPrintable(lines.at(1)));
    QToolTip::hideText();
}

void PublicationOriginTest::aFileHasEverySpan()
{
    const ResultTable table = chart().table(purged().topology(), purged().results);
    QCOMPARE(table.rows.size(), purged().found().originRates.size());
    QCOMPARE(std::get<double>(table.rows.front().at(1)), purged().found().originRates.front().busiest.value);
}

REGISTER_TEST(PublicationOriginTest)

#include "publication_origin_test.moc"
