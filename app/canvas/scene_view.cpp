// How much detail and which colours does the drawing have?
#include "app/canvas/scene_view.h"

namespace edgewright {

Detail detailFor(double zoom, std::size_t nodes)
{
    static constexpr double shapesFrom = 0.12, namesFrom = 0.4;
    static constexpr std::size_t mostShapes = 2000; // in sight at once
    if (zoom >= fullDetailFrom)
        return Detail::Full;
    return zoom >= namesFrom || (zoom >= shapesFrom && nodes <= mostShapes) ? Detail::Shapes : Detail::Dots;
}

QColor mixed(const QColor& under, const QColor& over, double share)
{
    const auto part = [share](double a, double b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

QColor outlineColor(const Theme& theme, Glyph glyph) { return glyph == Glyph::Users ? theme.dim : glyphColor(glyph); }

QColor fillColor(const Theme& theme, Glyph glyph)
{
    return mixed(theme.panel, outlineColor(theme, glyph), theme.dark ? 0.16 : 0.09);
}

} // namespace edgewright
