// How do the drawing and the charts become files?
#include "app/window/picture.h"

#include "app/canvas/canvas.h"
#include "app/charts/chart.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/jobs.h"
#include "app/jobs/results.h"
#include "core/io/project_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cstdio>

namespace edgewright {

namespace {

constexpr double margin = 24;       // drawing units around a picture
constexpr int longestSide = 16'000; // pixels of a PNG; larger drawings are scaled down

QRectF pictureArea(const Canvas& canvas)
{
    const QRectF bounds = canvas.sceneBounds().adjusted(-margin, -margin, margin, margin);
    return bounds.isEmpty() || bounds.width() < 2 * margin ? QRectF(0, 0, 640, 360) : bounds;
}

QByteArray asPng(Canvas& canvas, QSizeF size)
{
    const double scale = std::min(2.0, longestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    canvas.render(painter, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray asSvg(Canvas& canvas, const QString& title, QSizeF size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setDescription(QCoreApplication::translate("picture", "Topology drawn with Edgewright"));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    canvas.render(painter, QRectF(QPointF(), size));
    painter.end();
    return bytes;
}

QByteArray asPdf(Canvas& canvas, const QString& title, QSizeF size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setResolution(96);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(size * 72.0 / 96.0, QPageSize::Point));
    QPainter painter(&writer);
    canvas.render(painter, QRectF(QPointF(), size));
    painter.end();
    return bytes;
}

int say(const Error& error, int status)
{
    std::fprintf(stderr, "edgewright: %s\n", oneLine(error).c_str());
    return status;
}

} // namespace

Result<void> savePicture(Canvas& canvas, const QString& title, const QString& file)
{
    const QSizeF size = pictureArea(canvas).size();
    QByteArray bytes;
    if (file.endsWith(".png", Qt::CaseInsensitive))
        bytes = asPng(canvas, size);
    else if (file.endsWith(".svg", Qt::CaseInsensitive))
        bytes = asSvg(canvas, title, size);
    else if (file.endsWith(".pdf", Qt::CaseInsensitive))
        bytes = asPdf(canvas, title, size);
    else
        return fail(
            {text("picture", "this ending is not known"), toCore(file), text("picture", "use .png, .svg or .pdf")});
    return writeFileAtomically(toCore(file), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
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
