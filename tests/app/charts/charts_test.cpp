// Charts: each of the registry shows the samples at every size, and answers the mouse.
#include "tests/app/charts/simulated.h"
#include "tests/support/register_test.h"

#include "app/theme/theme.h"
#include "core/report/tables.h"

#include <QChart>
#include <QLineSeries>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QToolTip>

using namespace edgewright;
using namespace edgewright::testing;

class ChartsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(ThemeChoice::Light); }
    void initTestCase();
    void keysAreFoundAndUnique();
    void everyChartWithDataMakesAView_data();
    void everyChartWithDataMakesAView();
    void longNamesAreCutNotClipped();
    void theMouseReadsEveryChart_data();
    void theMouseReadsEveryChart();
    void hoverReadsThePointOfALine();
    void hoverMarksWhatIsRead();
    void percentsStandWhereTheCurvesAre_data();
    void percentsStandWhereTheCurvesAre();
    void everyTableSaysItsUnits();

private:
    QTemporaryDir folder_;
    QString file(const char* name) const { return folder_.filePath(name); }
};

void ChartsTest::initTestCase()
{
    applyTheme(ThemeChoice::Light);
    for (Simulated* sample : {&arSample(), &newsSample()})
        QVERIFY2(sample->results.lastError().isEmpty(), qPrintable(sample->results.lastError()));
    QVERIFY(arSample().results.latency());
    QVERIFY(newsSample().results.cache());
}

void ChartsTest::keysAreFoundAndUnique()
{
    QStringList keys;
    for (const ChartEntry& entry : charts()) {
        QCOMPARE(chartWithKey(entry.key), &entry);
        QVERIFY(!translated(entry.title).isEmpty());
        keys << fromCore(entry.key);
    }
    QCOMPARE(keys.removeDuplicates(), 0);
    QVERIFY(!chartWithKey("no-such-chart"));
}

void ChartsTest::everyChartWithDataMakesAView_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true})
        for (const QSize size : {QSize(480, 250), QSize(960, 540)})
            QTest::addRow("%s %dx%d", dark ? "dark" : "light", size.width(), size.height()) << size << dark;
}

void ChartsTest::everyChartWithDataMakesAView()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    applyTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    int shown = 0;
    for (const Simulated* sample : {&arSample(), &newsSample()})
        for (const ChartEntry& entry : charts()) {
            if (!entry.hasData(sample->results))
                continue;
            const std::unique_ptr<ChartView> view = viewOf(entry, *sample);
            QVERIFY(view);
            QVERIFY(!view->finding().isEmpty());
            QVERIFY(!view->smallPrint().isEmpty());
            showAt(*view, size);
            QVERIFY2(QRectF(view->rect()).contains(view->plot()), qPrintable(fromCore(entry.key)));
            QVERIFY2(view->plot().height() > 0.35 * size.height(), qPrintable(fromCore(entry.key)));
            keepPicture(*view,
                        QString("%1-%2-%3-%4")
                            .arg(sample == &arSample() ? "ar" : "news", fromCore(entry.key), dark ? "dark" : "light")
                            .arg(size.width()));
            ++shown;
        }
    QVERIFY(shown >= 5); // latencies of the one, caches of the other
}

void ChartsTest::longNamesAreCutNotClipped()
{
    Simulated sample("ar-vr-metro", false);
    Edit rename;
    for (const Population& before : sample.topology().populations) {
        Population after = before;
        after.name = before.name + std::string(120, 'W');
        rename.changes.push_back(changed(before, after));
    }
    QVERIFY(sample.document.perform(rename));
    sample.results.runAll();
    QTRY_VERIFY_WITH_TIMEOUT(!sample.jobs.isRunning(), 60'000);
    for (const char* key : {"latency-cdf", "latency-budget"}) {
        const std::unique_ptr<QWidget> widget(chartWithKey(key)->make(sample.topology(), sample.results, nullptr));
        widget->resize(480, 250);
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QVERIFY(static_cast<ChartView*>(widget.get())->plot().height() > 40);
        keepPicture(*widget, QString("long-") + key);
        QVERIFY(saveChart(*chartWithKey(key), sample.topology(), sample.results, file("long.svg")));
        QVERIFY(wordsOf(contentsOf(file("long.svg"))).contains(QChar(0x2026)));
    }
}

void ChartsTest::theMouseReadsEveryChart_data()
{
    QTest::addColumn<QString>("key");
    for (const ChartEntry& entry : charts())
        QTest::addRow("%s", std::string(entry.key).c_str()) << fromCore(entry.key);
}

/// A path through the plot, as a hand moves: somewhere on it every chart tells values with their unit, and off it none.
void ChartsTest::theMouseReadsEveryChart()
{
    QFETCH(QString, key);
    const ChartEntry& entry = *chartWithKey(toCore(key));
    const std::unique_ptr<ChartView> view = viewOf(entry, sampleFor(entry));
    showAt(*view, {640, 320});
    const QRectF plot = view->plot();
    for (const double share : {0.1, 0.5, 0.9}) {
        QTest::mouseMove(view->viewport(), (plot.topLeft() + share * (plot.bottomRight() - plot.topLeft())).toPoint());
        QTRY_VERIFY(QToolTip::isVisible());
        const QString read = QToolTip::text();
        QVERIFY2(read.contains(QRegularExpression("[^\\n]+: [0-9]")), qPrintable(read));
        QVERIFY2(read.contains(QRegularExpression(QStringLiteral("[0-9][ \u202F](ms|s|%|req/s)"))), qPrintable(read));
    }
    QTest::mouseMove(view->viewport(), QPoint(4, 4)); // over the title
    QTRY_VERIFY(!QToolTip::isVisible());
}

void ChartsTest::hoverReadsThePointOfALine()
{
    const std::unique_ptr<ChartView> view = viewOf(*chartWithKey("latency-cdf"), arSample());
    showAt(*view, {480, 250});
    auto* line = qobject_cast<QLineSeries*>(view->chart()->series().front());
    const QPointF middle = line->at(line->count() / 2);
    QTest::mouseMove(view->viewport(), view->chart()->mapToPosition(middle, line).toPoint());
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(line->name() + ": "), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void ChartsTest::everyTableSaysItsUnits()
{
    for (const ChartEntry& entry : charts()) {
        const Simulated& sample = sampleFor(entry);
        const std::string csv = toCsv(entry.table(sample.topology(), sample.results));
        const QString header = fromCore(csv).section('\n', 0, 0);
        QVERIFY2(header.contains(", ms") || header.contains(", s") || header.contains("ratio"), qPrintable(header));
    }
}

/// On the screen alone, and only while the mouse is there.
void ChartsTest::hoverMarksWhatIsRead()
{
    const auto view = viewOf(*chartWithKey("latency-cdf"), arSample());
    showAt(*view, {640, 320});
    const QImage plain = view->grab().toImage();
    QTest::mouseMove(view->viewport(), view->plot().center().toPoint());
    QTRY_VERIFY(view->grab().toImage() != plain);
    QToolTip::hideText();
    QTest::mouseMove(view->viewport(), QPoint(4, 4)); // over the title
    QTRY_COMPARE(view->grab().toImage(), plain);
}

void ChartsTest::percentsStandWhereTheCurvesAre_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key : {"latency-cdf", "content-latency-cdf", "cache-over-time"})
        QTest::newRow(key) << key;
}

/// In a file: the view was never shown at that size.
void ChartsTest::percentsStandWhereTheCurvesAre()
{
    QFETCH(QString, key);
    const ChartEntry& entry = *chartWithKey(toCore(key));
    const Simulated& sample = sampleFor(entry);
    QTemporaryDir folder;
    const QString file = folder.filePath("chart.svg");
    QVERIFY(saveChart(entry, sample.topology(), sample.results, file));
    const QString svg = QString::fromUtf8(contentsOf(file));
    const auto baselineOf = [&](const QString& words) {
        const QRegularExpression text(" y=\"([0-9.]+)\"[^>]*>\\s*" + words + "\\s*</text>");
        return text.match(svg).captured(1).toDouble();
    };
    const auto view = viewOf(entry, sample);
    view->resize(960, 540); // as files have it
    view->grab();
    view->arrange(view->size());
    QAbstractSeries* line = view->chart()->series().front();
    const auto at = [&](double percent) {
        return view->chart()->mapToPosition({view->scale().most, percent}, line).y();
    };
    QVERIFY(std::abs(at(100) - view->yOf(100)) < 1 && std::abs(at(0) - view->yOf(0)) < 1);
    const double letters = baselineOf("0 %") - at(0); // below the middle of their line
    QVERIFY2(letters > 0 && letters < QFontMetricsF(view->labelFont()).ascent(), qPrintable(QString::number(letters)));
    for (const int percent : {25, 50, 75, 100})
        QVERIFY(std::abs(baselineOf(QString("%1 %").arg(percent)) - letters - at(percent)) < 1.5);
}

REGISTER_TEST(ChartsTest)

#include "charts_test.moc"
