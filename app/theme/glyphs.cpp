// What do nodes and icons look like?
#include "app/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace edgewright {

namespace {

struct Look {
    const char* icon;
    QRgb color;
};

/// In the order of Glyph. Colours: Okabe and Ito, "Color Universal Design" (2008).
constexpr Look looks[] = {
    {"node-device", 0xFFE69F00}, {"node-edge", 0xFF009E73},   {"node-fog", 0xFF56B4E9},   {"node-cloud", 0xFF0072B2},
    {"node-pop", 0xFFCC79A7},    {"node-origin", 0xFFD55E00}, {"node-users", 0xFF5B6670},
};

QByteArray svgOf(const QString& name)
{
    static QHash<QString, QByteArray> read;
    auto found = read.find(name);
    if (found == read.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        found = read.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

void paintSvg(QPainter& painter, const QString& name, const QRectF& target, const QColor& color)
{
    QByteArray svg = svgOf(name);
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer(svg).render(&painter, target);
}

/// Paints the SVG anew at each size, in the colour that the theme has now.
class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(QString name, std::optional<Glyph> glyph) : name_(std::move(name)), glyph_(glyph) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QColor color = glyph_ ? glyphColor(*glyph_) : theme().text;
        if (!glyph_ && state == QIcon::On)
            color = theme().accent;
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.35);
        const int side = std::min(rect.width(), rect.height());
        paintSvg(*painter, name_,
                 QRectF(rect.center().x() + 0.5 - side / 2.0, rect.center().y() + 0.5 - side / 2.0, side, side), color);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new SvgIconEngine(*this); }

private:
    QString name_;
    std::optional<Glyph> glyph_;
};

} // namespace

Glyph glyphOf(const Node& node)
{
    switch (node.kind) {
    case NodeKind::PointOfPresence: return Glyph::PointOfPresence;
    case NodeKind::Origin: return Glyph::Origin;
    case NodeKind::Access: return Glyph::Users;
    case NodeKind::Compute: break;
    }
    switch (node.tier) {
    case Tier::Device: return Glyph::Device;
    case Tier::Edge: return Glyph::Edge;
    case Tier::Fog: return Glyph::Fog;
    case Tier::Cloud: break;
    }
    return Glyph::Cloud;
}

QColor glyphColor(Glyph glyph)
{
    return glyph == Glyph::Users ? theme().dim : QColor::fromRgb(looks[static_cast<std::size_t>(glyph)].color);
}

QColor tint(const QColor& color)
{
    const double share = theme().dark ? 0.16 : 0.09;
    const QColor under = theme().panel;
    const auto mix = [&](float over, float below) { return static_cast<float>(share * over + (1 - share) * below); };
    return QColor::fromRgbF(mix(color.redF(), under.redF()), mix(color.greenF(), under.greenF()),
                            mix(color.blueF(), under.blueF()));
}

QString providerMark(Provider provider)
{
    switch (provider) {
    case Provider::None: return {};
    case Provider::Aws: return QStringLiteral("AWS");
    case Provider::AwsLocalZone: return QStringLiteral("LZ");
    case Provider::AwsWavelength: return QStringLiteral("W");
    case Provider::Azure:
    case Provider::AzureEdgeZone: return QStringLiteral("AZ");
    case Provider::GoogleCloud: return QStringLiteral("GC");
    case Provider::GoogleDistributedCloud: return QStringLiteral("GDC");
    case Provider::Cloudflare: return QStringLiteral("CF");
    case Provider::Fastly: return QStringLiteral("FA");
    case Provider::CloudFront: return QStringLiteral("FR");
    case Provider::Akamai: return QStringLiteral("AK");
    }
    return {};
}

QIcon icon(const QString& name) { return QIcon(new SvgIconEngine(name, {})); }

QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal scale)
{
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSvg(painter, name, QRectF(0, 0, size, size), color);
    return pixmap;
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new SvgIconEngine(QLatin1String(looks[static_cast<std::size_t>(glyph)].icon), glyph));
}

} // namespace edgewright
