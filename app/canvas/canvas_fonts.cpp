// Which faces does the drawing write in?
#include "app/canvas/canvas_fonts.h"

namespace edgewright {

namespace {

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // letters keep their distances at every zoom
    return font;
}

} // namespace

CanvasFonts::CanvasFonts(const QFont& base)
    : name(sized(base, 12, QFont::DemiBold)),
      subtitle(sized(base, 11, QFont::Normal)),
      chip(sized(base, 10, QFont::Normal)),
      mark(sized(base, 10, QFont::DemiBold)),
      label(sized(base, 11, QFont::Normal)),
      letter(sized(base, 9, QFont::Normal)),
      group(sized(base, 11, QFont::DemiBold)),
      title(sized(base, 20, QFont::DemiBold))
{}

} // namespace edgewright
