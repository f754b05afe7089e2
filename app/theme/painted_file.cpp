// How does what a painter draws become a file that a report can take?
#include "app/theme/painted_file.h"

#include "app/document/translated.h"
#include "core/io/project_file.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace edgewright {

namespace {

constexpr double projectorScale = 2;
constexpr double longestSide = 16'000; // pixels of a PNG
constexpr int screenDpi = 96, pointsPerInch = 72;

using Bytes = Result<QByteArray>;

Bytes asPng(const Painted& painted)
{
    const double scale = std::min(projectorScale, longestSide / std::max(painted.size.width(), painted.size.height()));
    QImage image((painted.size * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return fail({text("picture", "there is not enough memory for the pixels of this picture"),
                     {},
                     text("picture", "save it as .svg or .pdf")});
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painted.paint(painter, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Bytes asSvg(const Painted& painted)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(painted.title);
    generator.setDescription(painted.description);
    generator.setSize(painted.size.toSize());
    generator.setViewBox(QRectF(QPointF(), painted.size));
    QPainter painter(&generator);
    painted.paint(painter, QRectF(QPointF(), painted.size));
    painter.end();
    return bytes;
}

Bytes asPdf(const Painted& painted)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(painted.title);
    writer.setResolution(screenDpi);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(painted.size * pointsPerInch / screenDpi, QPageSize::Point));
    QPainter painter(&writer);
    painted.paint(painter, QRectF(QPointF(), painted.size));
    painter.end();
    return bytes;
}

struct Ending {
    QLatin1String suffix;
    Bytes (*encode)(const Painted& painted);
};

constexpr Ending endings[] = {
    {QLatin1String(".png"), asPng}, {QLatin1String(".svg"), asSvg}, {QLatin1String(".pdf"), asPdf}};

const Ending* endingOf(const QString& file)
{
    const auto found = std::ranges::find_if(
        endings, [&](const Ending& ending) { return file.endsWith(ending.suffix, Qt::CaseInsensitive); });
    return found == std::end(endings) ? nullptr : found;
}

} // namespace

bool hasPaintedEnding(const QString& file) { return endingOf(file) != nullptr; }

Result<void> writePainted(const Painted& painted, const QString& file)
{
    const Ending* ending = endingOf(file);
    if (!ending)
        return fail(
            {text("picture", "this ending is not known"), toCore(file), text("picture", "use .png, .svg or .pdf")});
    const Bytes bytes = ending->encode(painted);
    if (!bytes)
        return fail({bytes.error().what, toCore(file), bytes.error().remedy});
    return writeFileAtomically(toCore(file), {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

} // namespace edgewright
