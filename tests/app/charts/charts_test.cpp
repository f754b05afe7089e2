// Charts: what they show of the samples' results, and that what is saved says the same.
#include "tests/support/register_test.h"

#include "app/charts/chart.h"
#include "app/charts/chart_style.h"
#include "app/charts/chart_view.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/jobs.h"
#include "app/jobs/results.h"
#include "app/theme/theme.h"
#include "core/catalog/templates.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <QChart>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineSeries>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace edgewright;

namespace {

/// A sample with its results.
struct Simulated {
    Document document;
    Jobs jobs;
    Results results{document, jobs};

    explicit Simulated(std::string_view sample, bool run = true)
    {
        const Template& shown = *findTemplate(sample);
        document.start(*fromProjectText(shown.text, shown.name), false);
        if (run) {
            results.runAll();
            (void)QTest::qWaitFor([&] { return !jobs.isRunning(); }, 60'000);
        }
    }
    const Topology& topology() const { return document.topology(); }
    QString nameOf(const RowRef& row) const { return fromCore(displayName(topology(), row)); }
};

QByteArray contentsOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// All words of an SVG in reading order, without its marks.
QString wordsOf(const QByteArray& svg)
{
    QString words;
    const QString whole = QString::fromUtf8(svg);
    for (qsizetype at = whole.indexOf("<text"); at >= 0; at = whole.indexOf("<text", at + 1)) {
        const qsizetype open = whole.indexOf('>', at) + 1;
        words += whole.mid(open, whole.indexOf("</text>", open) - open).trimmed() + ' ';
    }
    return words.simplified();
}

/// Pictures for people, where somebody asks for them.
void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("EDGEWRIGHT_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + '/' + name + ".png");
}

} // namespace

class ChartsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { applyTheme(ThemeChoice::Light); }
    void cleanup();
    void keysAreFoundAndUnique();
    void everyChartWithDataMakesAView_data();
    void everyChartWithDataMakesAView();
    void aChartWithoutDataRefusesToBeSaved();
    void anotherEndingIsRefused();
    void aFolderThatIsNotThereIsNamed();
    void aPngIsTwiceTheSize();
    void anSvgHoldsItsWordsAsText();
    void aPdfHoldsItsWordsAsText();
    void aCsvHoldsTheResult();
    void savedChartsAreLight();
    void hoverReadsTheLine();
    void theBudgetIsNamedOnTheChart();
    void longNamesAreCutNotClipped();
    void figuresAreInTheLocale();
    void ticksAreRound_data();
    void ticksAreRound();
    void aPanelSaysWhatFillsIt();
    void aPanelFillsAndSaysWhenStale();
    void aPanelFollowsTheTheme();

private:
    std::unique_ptr<Simulated> ar_, news_;
    QTemporaryDir folder_;
    QString file(const char* name) const { return folder_.filePath(name); }
};

void ChartsTest::initTestCase()
{
    applyTheme(ThemeChoice::Light);
    ar_ = std::make_unique<Simulated>("ar-vr-metro");
    news_ = std::make_unique<Simulated>("news-cdn");
    QVERIFY2(ar_->results.lastError().isEmpty(), qPrintable(ar_->results.lastError()));
    QVERIFY2(news_->results.lastError().isEmpty(), qPrintable(news_->results.lastError()));
    QVERIFY(ar_->results.latency());
    QVERIFY(news_->results.cache());
}

void ChartsTest::cleanup() { QLocale::setDefault(QLocale::c()); }

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
    for (const Simulated* sample : {ar_.get(), news_.get()})
        for (const ChartEntry& entry : charts()) {
            if (!entry.hasData(sample->results))
                continue;
            const std::unique_ptr<QWidget> widget(entry.make(sample->topology(), sample->results, nullptr));
            auto* view = qobject_cast<ChartView*>(widget.get());
            QVERIFY(view);
            QVERIFY(!view->finding().isEmpty());
            QVERIFY(!view->smallPrint().isEmpty());
            view->resize(size);
            view->show();
            QVERIFY(QTest::qWaitForWindowExposed(view));
            QVERIFY2(QRectF(view->rect()).contains(view->plot()), qPrintable(fromCore(entry.key)));
            QVERIFY2(view->plot().height() > 0.35 * size.height(), qPrintable(fromCore(entry.key)));
            keepPicture(*view,
                        QString("%1-%2-%3-%4")
                            .arg(sample == ar_.get() ? "ar" : "news", fromCore(entry.key), dark ? "dark" : "light")
                            .arg(size.width()));
            ++shown;
        }
    QVERIFY(shown >= 5); // latencies of the one, caches of the other
}

void ChartsTest::aChartWithoutDataRefusesToBeSaved()
{
    const Simulated fresh("ar-vr-metro", false);
    for (const ChartEntry& entry : charts()) {
        QVERIFY(!entry.hasData(fresh.results));
        const Result<void> saved = saveChart(entry, fresh.topology(), fresh.results, file("none.png"));
        QVERIFY(!saved);
        QVERIFY(translated(saved.error()).contains("no data"));
        QVERIFY(!saved.error().remedy.empty());
    }
    QVERIFY(!QFile::exists(file("none.png")));
}

void ChartsTest::anotherEndingIsRefused()
{
    for (const char* name : {"chart.bmp", "chart", "chart.png.txt"}) {
        const Result<void> saved = saveChart(*chartWithKey("latency-cdf"), ar_->topology(), ar_->results, file(name));
        QVERIFY(!saved);
        QVERIFY(translated(saved.error()).contains(".svg"));
        QVERIFY(!QFile::exists(file(name)));
    }
}

void ChartsTest::aFolderThatIsNotThereIsNamed()
{
    const Result<void> saved =
        saveChart(*chartWithKey("latency-cdf"), ar_->topology(), ar_->results, file("absent/chart.png"));
    QVERIFY(!saved);
    QVERIFY(translated(saved.error()).contains("absent"));
}

void ChartsTest::aPngIsTwiceTheSize()
{
    QVERIFY(saveChart(*chartWithKey("latency-cdf"), ar_->topology(), ar_->results, file("chart.PNG")));
    const QImage image(file("chart.PNG"));
    QCOMPARE(image.size(), QSize(1920, 1080));
}

void ChartsTest::anSvgHoldsItsWordsAsText()
{
    for (const ChartEntry& entry : charts()) {
        const Simulated& sample = entry.key.starts_with("latency") ? *ar_ : *news_;
        QVERIFY(saveChart(entry, sample.topology(), sample.results, file("chart.svg")));
        const std::unique_ptr<QWidget> widget(entry.make(sample.topology(), sample.results, nullptr));
        const QString words = wordsOf(contentsOf(file("chart.svg")));
        const QString finding = static_cast<ChartView*>(widget.get())->finding();
        QVERIFY2(words.contains(finding.section(' ', 0, 1)), qPrintable(words));
    }
    QVERIFY(saveChart(*chartWithKey("latency-cdf"), ar_->topology(), ar_->results, file("chart.svg")));
    const QString words = wordsOf(contentsOf(file("chart.svg")));
    for (const PopulationLatency& one : ar_->results.latency()->populations)
        QVERIFY2(words.contains(ar_->nameOf(refOf(one.population))), qPrintable(words));
    QVERIFY(words.contains("100 %"));
}

void ChartsTest::aPdfHoldsItsWordsAsText()
{
    QVERIFY(saveChart(*chartWithKey("latency-budget"), ar_->topology(), ar_->results, file("chart.pdf")));
    QVERIFY(contentsOf(file("chart.pdf")).startsWith("%PDF"));
    const QString reader = QStandardPaths::findExecutable("pdftotext");
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed: the words of the PDF were not read");
    QProcess read;
    read.start(reader, {"-layout", file("chart.pdf"), "-"});
    QVERIFY(read.waitForFinished());
    const QString words = QString::fromUtf8(read.readAllStandardOutput()).simplified();
    const std::unique_ptr<QWidget> widget(chartWithKey("latency-budget")->make(ar_->topology(), ar_->results, nullptr));
    QVERIFY2(words.contains(static_cast<ChartView*>(widget.get())->finding().simplified()), qPrintable(words));
}

void ChartsTest::aCsvHoldsTheResult()
{
    const ChartEntry& entry = *chartWithKey("latency-cdf");
    QVERIFY(saveChart(entry, ar_->topology(), ar_->results, file("chart.csv")));
    QList<QByteArray> lines = contentsOf(file("chart.csv")).split('\n');
    QVERIFY(lines.takeFirst().contains("Share of requests"));
    qsizetype row = 0;
    for (const PopulationLatency& one : ar_->results.latency()->populations)
        for (const auto& [latency, share] : one.cdf) {
            // A name with a comma is quoted; the three figures behind it hold none.
            QByteArray line = lines.at(row++).trimmed();
            const QList<QByteArray> cells = line.split(',');
            const QString name = ar_->nameOf(refOf(one.population));
            QVERIFY2(line.startsWith(name.contains(',') ? '"' + name.toUtf8() + "\"," : name.toUtf8() + ','), line);
            QCOMPARE(cells.at(cells.size() - 3).toDouble(), latency.value);
            QCOMPARE(cells.at(cells.size() - 2).toDouble(), share);
        }
    QVERIFY(lines.mid(row).join().trimmed().isEmpty());
}

void ChartsTest::savedChartsAreLight()
{
    applyTheme(ThemeChoice::Dark);
    QVERIFY(saveChart(*chartWithKey("latency-cdf"), ar_->topology(), ar_->results, file("light.png")));
    QCOMPARE(QImage(file("light.png")).pixelColor(2, 2), lightTheme().panel);
}

void ChartsTest::hoverReadsTheLine()
{
    const std::unique_ptr<QWidget> widget(chartWithKey("latency-cdf")->make(ar_->topology(), ar_->results, nullptr));
    auto* view = static_cast<ChartView*>(widget.get());
    view->resize(480, 250);
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view));
    const auto* line = qobject_cast<QLineSeries*>(view->chart()->series().front());
    const QPointF middle = line->at(line->count() / 2);
    QTest::mouseMove(view->viewport(), view->chart()->mapToPosition(middle, const_cast<QLineSeries*>(line)).toPoint());
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(line->name() + ": "), qPrintable(QToolTip::text()));
    QVERIFY(QToolTip::text().contains("ms"));
    QVERIFY(QToolTip::text().contains('%'));
    QToolTip::hideText();
}

void ChartsTest::theBudgetIsNamedOnTheChart()
{
    QVERIFY(saveChart(*chartWithKey("latency-cdf"), ar_->topology(), ar_->results, file("budget.svg")));
    const QString words = wordsOf(contentsOf(file("budget.svg")));
    for (const PopulationLatency& one : ar_->results.latency()->populations)
        if (one.medians.budget)
            QVERIFY2(words.contains(QString("budget " + withUnit(one.medians.budget->value, "ms")).simplified()),
                     qPrintable(words));
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

void ChartsTest::figuresAreInTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    for (const ChartEntry& entry : charts()) {
        const Simulated& sample = entry.key.starts_with("latency") ? *ar_ : *news_;
        QVERIFY(saveChart(entry, sample.topology(), sample.results, file("german.svg")));
        const QString words = wordsOf(contentsOf(file("german.svg")));
        QVERIFY2(!words.contains(QRegularExpression("[0-9]\\.[0-9]")), qPrintable(words));
    }
}

void ChartsTest::ticksAreRound_data()
{
    QTest::addColumn<double>("span");
    QTest::addColumn<double>("step");
    QTest::newRow("a hundred") << 100.0 << 20.0; // 12.5 would be the eighth; the next round one is 20
    QTest::newRow("forty") << 40.0 << 5.0;       // 40 / 8
    QTest::newRow("twenty") << 20.0 << 2.5;
    QTest::newRow("a budget of 24") << 24.0 << 5.0; // 3 is not round
    QTest::newRow("a millisecond") << 1.0 << 0.2;
    QTest::newRow("a microsecond") << 0.001 << 0.0002;
    QTest::newRow("nothing") << 0.0 << 1.0;
}

void ChartsTest::ticksAreRound()
{
    QFETCH(double, span);
    QFETCH(double, step);
    QCOMPARE(tickStep(span), step);
    QVERIFY(axisEnd(span) >= span);
}

void ChartsTest::aPanelSaysWhatFillsIt()
{
    Simulated fresh("ar-vr-metro", false);
    const std::unique_ptr<QWidget> panel(
        makeChartPanel("latency-cdf latency-budget", fresh.document, fresh.results, nullptr));
    panel->show();
    QVERIFY(panel->findChild<QLabel*>("chartHint")->text().contains("Ctrl+R"));
    QVERIFY(panel->findChildren<ChartView*>().isEmpty());
}

void ChartsTest::aPanelFillsAndSaysWhenStale()
{
    Simulated fresh("ar-vr-metro", false);
    const std::unique_ptr<QWidget> panel(
        makeChartPanel("latency-cdf latency-budget", fresh.document, fresh.results, nullptr));
    panel->resize(1000, 260);
    panel->show();
    fresh.results.runAll();
    QTRY_VERIFY_WITH_TIMEOUT(panel->findChild<ChartView*>("chart-latency-cdf"), 60'000);
    QVERIFY(panel->findChild<ChartView*>("chart-latency-budget"));
    QTRY_VERIFY(!fresh.jobs.isRunning());
    QVERIFY(!panel->findChild<QLabel*>("chartHint"));
    QVERIFY(!panel->findChild<QLabel*>("chartsAreStale"));
    Population after = *fresh.topology().populations.begin();
    const Population before = after;
    after.users += 1;
    QVERIFY(fresh.document.perform(Edit{{}, Gesture::None, {changed(before, after)}}));
    QTRY_VERIFY(panel->findChild<QLabel*>("chartsAreStale"));
    QTest::qWait(1);
    keepPicture(*panel, "panel-stale");
    fresh.document.history().undo();
    QVERIFY(panel->findChild<ChartView*>("chart-latency-cdf"));
}

void ChartsTest::aPanelFollowsTheTheme()
{
    const std::unique_ptr<QWidget> panel(makeChartPanel("latency-cdf", ar_->document, ar_->results, nullptr));
    panel->resize(600, 260);
    panel->show();
    QCOMPARE(panel->findChild<ChartView*>()->backgroundBrush().color(), lightTheme().panel);
    applyTheme(ThemeChoice::Dark);
    QTRY_COMPARE(panel->findChild<ChartView*>()->backgroundBrush().color(), darkTheme().panel);
}

REGISTER_TEST(ChartsTest)

#include "charts_test.moc"
