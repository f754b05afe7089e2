// Which colours, fonts and icons does the program wear, light and dark?
#pragma once

#include "core/model/rows.h"

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>

namespace edgewright {

enum class ThemeChoice { System, Light, Dark };

struct Theme {
    bool dark = false;
    QColor background, panel, line, text, dim, canvas, grid, accent, ok, bad, warn, hover, onAccent;
};

/// The theme in force.
const Theme& theme();
const Theme& lightTheme();
const Theme& darkTheme();

/// Tells when theme() has changed; also the language, since both repaint everything.
class ThemeNotifier final : public QObject {
    Q_OBJECT
public:
    static ThemeNotifier& instance();
signals:
    void changed();
};

/// Sets palette, style sheet and font of the whole application (Fusion; Inter, falling back to the system's face).
void applyTheme(ThemeChoice choice);

/// What a node looks like: shape and colour carry the same fact. Okabe-Ito colours, safe for colour-blind eyes.
enum class Glyph { Device, Edge, Fog, Cloud, PointOfPresence, Origin, Users };
Glyph glyphOf(const Node& node);
QColor glyphColor(Glyph glyph);
/// Fill of a box with this outline: a light tint, in the dark theme a deep one.
QColor tint(const QColor& color);
/// The mark of a provider: W, AZ, GDC, CF, FA, FR, AK, AWS …; empty for none.
QString providerMark(Provider provider);

/// An icon of resources/icons in the theme's text colour (or `color`), crisp at any scale.
QIcon icon(const QString& name);
QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal scale = 1);
QIcon glyphIcon(Glyph glyph);

} // namespace edgewright
