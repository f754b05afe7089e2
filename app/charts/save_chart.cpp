// How does a chart become a file that a report can take?
#include "app/charts/chart.h"
#include "app/charts/chart_style.h"
#include "app/charts/chart_view.h"
#include "app/document/translated.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <memory>

namespace edgewright {

namespace {

constexpr QSize chartSize(960, 540);
constexpr int projectorScale = 2;

QByteArray chartPng(ChartView& view)
{
    QImage image(chartSize * projectorScale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    view.paintInto(painter, QRectF(QPointF(), image.size()));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray chartSvg(ChartView& view)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chartSize);
    generator.setViewBox(QRect(QPoint(), chartSize));
    generator.setTitle(view.finding());
    generator.setDescription(view.smallPrint());
    QPainter painter(&generator);
    view.paintInto(painter, QRectF(QPointF(), chartSize));
    painter.end();
    return bytes;
}

QByteArray chartPdf(ChartView& view)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(view.finding());
    writer.setResolution(96);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QSizeF(chartSize) * 72.0 / 96.0, QPageSize::Point));
    QPainter painter(&writer);
    view.paintInto(painter, QRectF(QPointF(), chartSize));
    painter.end();
    return bytes;
}

} // namespace

Result<void> saveChart(const ChartEntry& entry, const Topology& topology, const Results& results, const QString& file)
{
    if (!entry.hasData(results))
        return fail({text("chart", "this chart has no data yet"), std::string(entry.key),
                     text("chart", "run the simulation first")});
    if (file.endsWith(".csv", Qt::CaseInsensitive))
        return writeFileAtomically(toCore(file), toCsv(entry.table(topology, results)));
    const PaperCharts onPaper;
    const std::unique_ptr<QWidget> widget(entry.make(topology, results, nullptr));
    auto& view = static_cast<ChartView&>(*widget);
    view.resize(chartSize);
    view.grab(); // lets QChart take its size: a chart that was never shown has none yet
    view.arrange(chartSize);
    QByteArray bytes;
    if (file.endsWith(".png", Qt::CaseInsensitive))
        bytes = chartPng(view);
    else if (file.endsWith(".svg", Qt::CaseInsensitive))
        bytes = chartSvg(view);
    else if (file.endsWith(".pdf", Qt::CaseInsensitive))
        bytes = chartPdf(view);
    else
        return fail(
            {text("chart", "this ending is not known"), toCore(file), text("chart", "use .png, .svg, .pdf or .csv")});
    return writeFileAtomically(toCore(file), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace edgewright
