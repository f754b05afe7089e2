// How do the drawing and what was found become files?
#include "app/window/picture.h"

#include "app/canvas/canvas.h"
#include "app/charts/chart.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/jobs.h"
#include "app/jobs/results.h"
#include "app/theme/painted_file.h"
#include "core/io/project_file.h"
#include "core/report/placement_choices.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QLocale>

#include <cstdio>

namespace edgewright {

namespace {

constexpr double margin = 24; // drawing units around a picture

QRectF pictureArea(const Canvas& canvas)
{
    const QRectF bounds = canvas.sceneBounds().adjusted(-margin, -margin, margin, margin);
    return bounds.isEmpty() || bounds.width() < 2 * margin ? QRectF(0, 0, 640, 360) : bounds;
}

constexpr const char* drawingFile = "drawing.svg";

ReportPage reportPage(const Document& document, const Results& results)
{
    ReportPage page{.title = toCore(document.title()),
                    .pictures = {{drawingFile, text("picture", "The drawing")}},
                    .language = toCore(QLocale().bcp47Name())};
    for (const ChartEntry& chart : charts())
        if (chart.hasData(results))
            page.pictures.push_back({std::string(chart.key) + ".svg", chart.title});
    const Topology& topology = document.topology();
    page.tables.push_back(findingsTable(topology, results.findings()));
    if (const auto found = results.placement()) {
        page.tables.push_back(placementTable(topology, *found));
        page.tables.push_back(userTable(topology, *found));
    }
    if (const auto found = results.front())
        page.tables.push_back(paretoTable(topology, *found));
    if (const auto found = results.baselines())
        page.tables.push_back(baselineTable(results.answer() ? *results.answer() : PlacementResult(), *found));
    if (const auto found = results.latency())
        page.tables.push_back(latencyTable(topology, *found));
    if (const auto found = results.failures()) {
        page.tables.push_back(failureTable(topology, found->failures));
        page.tables.push_back(missingFallbackTable(topology, missingFallbacks(topology, found->failures)));
    }
    if (const auto found = results.cache()) {
        for (ResultTable table :
             {cacheFiguresTable(*found), missesTable(*found), cacheTable(topology, *found),
              pointMissesTable(topology, *found), contentLatencyTable(topology, *found), egressTable(topology, *found)})
            page.tables.push_back(std::move(table));
    }
    if (const auto compared = results.comparison()) {
        page.tables.push_back(comparisonTable(*compared));
        page.tables.push_back(refusalsTable(*compared));
    }
    if (const auto published = results.publication())
        page.tables.push_back(publicationTable(topology, *published->publication));
    return page;
}

/// How many files that made.
Result<int> saveCharts(const Topology& topology, const Results& results, const QString& folder)
{
    int written = 0;
    for (const ChartEntry& chart : charts()) {
        if (!chart.hasData(results))
            continue;
        for (const char* ending : {"png", "svg", "pdf", "csv"}) {
            const QString file = QString("%1/%2.%3").arg(folder, fromCore(chart.key), QLatin1String(ending));
            if (Result<void> saved = saveChart(chart, topology, results, file); !saved)
                return fail(saved.error());
            ++written;
        }
    }
    return written;
}

int say(const Error& error, int status)
{
    std::fprintf(stderr, "edgewright: %s\n", oneLine(error).c_str());
    return status;
}

} // namespace

Result<void> savePicture(Canvas& canvas, const QString& title, const QString& file)
{
    return writePainted(
        {.title = title,
         .description = QCoreApplication::translate("picture", "Topology drawn with Edgewright"),
         .size = pictureArea(canvas).size(),
         .paint = [&canvas](QPainter& painter, const QRectF& target) { canvas.render(painter, target); }},
        file);
}

Result<int> saveReport(Canvas& canvas, const Document& document, const Results& results, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return fail(
            {text("picture", "this folder can't be made"), toCore(folder), text("picture", "choose another one")});
    if (Result<void> drawn = savePicture(canvas, document.title(), folder + '/' + drawingFile); !drawn)
        return fail(drawn.error());
    Result<int> charts = saveCharts(document.topology(), results, folder);
    if (!charts)
        return charts;
    const ReportPage page = reportPage(document, results);
    const auto inTheirLanguage = [](const Text& words) { return toCore(translated(words)); };
    for (const auto& [name, words] :
         {std::pair("/report.html", toHtml(page, inTheirLanguage)), {"/report.md", toMarkdown(page)}})
        if (Result<void> written = writeFileAtomically(toCore(folder) + name, words); !written)
            return fail(written.error());
    return *charts + 3;
}

int renderHeadless(const QString& picture, const QString& project)
{
    Document document;
    if (Result<void> opened = document.open(project); !opened)
        return say(opened.error(), 2);
    Jobs jobs;
    Results results(document, jobs);
    Canvas canvas(document, results);
    canvas.resize(1600, 1000);
    if (Result<void> saved = savePicture(canvas, document.title(), picture); !saved)
        return say(saved.error(), 2);
    return 0;
}

int reportHeadless(const QString& folder, const QString& project)
{
    Document document;
    if (Result<void> opened = document.open(project); !opened)
        return say(opened.error(), 2);
    Jobs jobs;
    Results results(document, jobs);
    QEventLoop loop;
    QObject::connect(&jobs, &Jobs::finished, &loop, &QEventLoop::quit);
    results.runAll();
    loop.exec();
    if (!results.lastError().isEmpty()) {
        std::fprintf(stderr, "edgewright: %s\n", qUtf8Printable(results.lastError()));
        return 1;
    }
    Canvas canvas(document, results);
    canvas.resize(1600, 1000);
    const Result<int> written = saveReport(canvas, document, results, folder);
    return written ? 0 : say(written.error(), 2);
}

} // namespace edgewright
