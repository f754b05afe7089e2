// Which faces does the drawing write in? Sizes are drawing units.
#pragma once

#include <QFont>

namespace edgewright {

struct CanvasFonts {
    explicit CanvasFonts(const QFont& base);
    QFont name, subtitle, chip, mark, label, letter, group, title;
};

} // namespace edgewright
