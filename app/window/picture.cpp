// How do the drawing and the charts become files?
#include "app/window/picture.h"

#include "app/canvas/canvas.h"
#include "app/charts/chart.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/jobs.h"
#include "app/jobs/results.h"
#include "app/theme/painted_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>

#include <cstdio>

namespace edgewright {

namespace {

constexpr double margin = 24; // drawing units around a picture

QRectF pictureArea(const Canvas& canvas)
{
    const QRectF bounds = canvas.sceneBounds().adjusted(-margin, -margin, margin, margin);
    return bounds.isEmpty() || bounds.width() < 2 * margin ? QRectF(0, 0, 640, 360) : bounds;
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

Result<int> saveCharts(const Topology& topology, const Results& results, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return fail(
            {text("picture", "this folder can't be made"), toCore(folder), text("picture", "choose another one")});
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

int chartsHeadless(const QString& folder, const QString& project)
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
    const Result<int> written = saveCharts(document.topology(), results, folder);
    return written ? 0 : say(written.error(), 2);
}

} // namespace edgewright
