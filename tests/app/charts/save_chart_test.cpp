// Saved charts: what is written says what is shown, and refusals write nothing.
#include "tests/app/charts/simulated.h"
#include "tests/support/register_test.h"

#include "app/theme/theme.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace edgewright;
using namespace edgewright::testing;

class SaveChartTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(ThemeChoice::Light); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void aChartWithoutDataRefusesToBeSaved();
    void anotherEndingIsRefused();
    void aFolderThatIsNotThereIsNamed();
    void aPngIsTwiceTheSize();
    void anSvgHoldsItsWordsAsText();
    void aPdfHoldsItsWordsAsText();
    void aCsvHoldsTheResult();
    void savedChartsAreLight();
    void theBudgetIsNamedOnTheChart();
    void figuresAreInTheLocale();

private:
    QTemporaryDir folder_;
    QString file(const char* name) const { return folder_.filePath(name); }
};

void SaveChartTest::aChartWithoutDataRefusesToBeSaved()
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

void SaveChartTest::anotherEndingIsRefused()
{
    for (const char* name : {"chart.bmp", "chart", "chart.png.txt"}) {
        const Result<void> saved =
            saveChart(*chartWithKey("latency-cdf"), arSample().topology(), arSample().results, file(name));
        QVERIFY(!saved);
        QVERIFY(translated(saved.error()).contains(".svg"));
        QVERIFY(!QFile::exists(file(name)));
    }
}

void SaveChartTest::aFolderThatIsNotThereIsNamed()
{
    const Result<void> saved =
        saveChart(*chartWithKey("latency-cdf"), arSample().topology(), arSample().results, file("absent/chart.png"));
    QVERIFY(!saved);
    QVERIFY(translated(saved.error()).contains("absent"));
}

void SaveChartTest::aPngIsTwiceTheSize()
{
    QVERIFY(saveChart(*chartWithKey("latency-cdf"), arSample().topology(), arSample().results, file("chart.PNG")));
    const QImage image(file("chart.PNG"));
    QCOMPARE(image.size(), QSize(1920, 1080));
}

void SaveChartTest::anSvgHoldsItsWordsAsText()
{
    for (const ChartEntry& entry : charts()) {
        const Simulated& sample = sampleFor(entry);
        QVERIFY(saveChart(entry, sample.topology(), sample.results, file("chart.svg")));
        const std::unique_ptr<QWidget> widget(entry.make(sample.topology(), sample.results, nullptr));
        const QString words = wordsOf(contentsOf(file("chart.svg")));
        const QString finding = static_cast<ChartView*>(widget.get())->finding();
        QVERIFY2(words.contains(finding.section(' ', 0, 1)), qPrintable(words));
    }
    QVERIFY(saveChart(*chartWithKey("latency-cdf"), arSample().topology(), arSample().results, file("chart.svg")));
    const QString words = wordsOf(contentsOf(file("chart.svg")));
    for (const PopulationLatency& one : arSample().results.latency()->populations)
        QVERIFY2(words.contains(arSample().nameOf(refOf(one.population))), qPrintable(words));
    QVERIFY(words.contains("100 %"));
}

void SaveChartTest::aPdfHoldsItsWordsAsText()
{
    QVERIFY(saveChart(*chartWithKey("latency-budget"), arSample().topology(), arSample().results, file("chart.pdf")));
    QVERIFY(contentsOf(file("chart.pdf")).startsWith("%PDF"));
    const QString reader = QStandardPaths::findExecutable("pdftotext");
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed: the words of the PDF were not read");
    QProcess read;
    read.start(reader, {"-layout", file("chart.pdf"), "-"});
    QVERIFY(read.waitForFinished());
    const QString words = QString::fromUtf8(read.readAllStandardOutput()).simplified();
    const std::unique_ptr<QWidget> widget(
        chartWithKey("latency-budget")->make(arSample().topology(), arSample().results, nullptr));
    QVERIFY2(words.contains(static_cast<ChartView*>(widget.get())->finding().simplified()), qPrintable(words));
}

void SaveChartTest::aCsvHoldsTheResult()
{
    const ChartEntry& entry = *chartWithKey("latency-cdf");
    QVERIFY(saveChart(entry, arSample().topology(), arSample().results, file("chart.csv")));
    QList<QByteArray> lines = contentsOf(file("chart.csv")).split('\n');
    QVERIFY(lines.takeFirst().contains("Share of requests"));
    qsizetype row = 0;
    for (const PopulationLatency& one : arSample().results.latency()->populations)
        for (const auto& [latency, share] : one.cdf) {
            // A name with a comma is quoted; the three figures behind it hold none.
            QByteArray line = lines.at(row++).trimmed();
            const QList<QByteArray> cells = line.split(',');
            const QString name = arSample().nameOf(refOf(one.population));
            QVERIFY2(line.startsWith(name.contains(',') ? '"' + name.toUtf8() + "\"," : name.toUtf8() + ','), line);
            QCOMPARE(cells.at(cells.size() - 3).toDouble(), latency.value);
            QCOMPARE(cells.at(cells.size() - 2).toDouble(), share);
        }
    QVERIFY(lines.mid(row).join().trimmed().isEmpty());
}

void SaveChartTest::savedChartsAreLight()
{
    applyTheme(ThemeChoice::Dark);
    QVERIFY(saveChart(*chartWithKey("latency-cdf"), arSample().topology(), arSample().results, file("light.png")));
    QCOMPARE(QImage(file("light.png")).pixelColor(2, 2), lightTheme().panel);
}

void SaveChartTest::theBudgetIsNamedOnTheChart()
{
    QVERIFY(saveChart(*chartWithKey("latency-cdf"), arSample().topology(), arSample().results, file("budget.svg")));
    const QString words = wordsOf(contentsOf(file("budget.svg")));
    for (const PopulationLatency& one : arSample().results.latency()->populations)
        if (one.medians.budget)
            QVERIFY2(words.contains(QString("budget " + withUnit(one.medians.budget->value, "ms")).simplified()),
                     qPrintable(words));
}

void SaveChartTest::figuresAreInTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    for (const ChartEntry& entry : charts()) {
        const Simulated& sample = sampleFor(entry);
        QVERIFY(saveChart(entry, sample.topology(), sample.results, file("german.svg")));
        const QString words = wordsOf(contentsOf(file("german.svg")));
        QVERIFY2(!words.contains(QRegularExpression("[0-9]\\.[0-9]")), qPrintable(words));
    }
}

REGISTER_TEST(SaveChartTest)

#include "save_chart_test.moc"
