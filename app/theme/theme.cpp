// Which colours and fonts does the program wear, light and dark?
#include "app/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QStyleHints>

namespace edgewright {

namespace {

bool wearsDark = false;

/// Qt 6.4 does not tell the system's colour scheme; the palette that the platform set before ours does.
bool systemIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

QPalette paletteOf(const Theme& wear)
{
    QPalette palette;
    palette.setColor(QPalette::Window, wear.panel);
    palette.setColor(QPalette::WindowText, wear.text);
    palette.setColor(QPalette::Base, wear.panel);
    palette.setColor(QPalette::AlternateBase, wear.background);
    palette.setColor(QPalette::Text, wear.text);
    palette.setColor(QPalette::Button, wear.panel);
    palette.setColor(QPalette::ButtonText, wear.text);
    palette.setColor(QPalette::BrightText, wear.bad);
    palette.setColor(QPalette::ToolTipBase, wear.panel);
    palette.setColor(QPalette::ToolTipText, wear.text);
    palette.setColor(QPalette::PlaceholderText, wear.dim);
    palette.setColor(QPalette::Highlight, wear.accent);
    palette.setColor(QPalette::HighlightedText, wear.onAccent);
    palette.setColor(QPalette::Link, wear.accent);
    palette.setColor(QPalette::LinkVisited, wear.accent);
    palette.setColor(QPalette::Light, wear.hover);
    palette.setColor(QPalette::Midlight, wear.hover);
    palette.setColor(QPalette::Mid, wear.line);
    palette.setColor(QPalette::Dark, wear.line);
    palette.setColor(QPalette::Shadow, wear.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role,
                         QColor::fromRgbF((wear.dim.redF() + wear.panel.redF()) / 2,
                                          (wear.dim.greenF() + wear.panel.greenF()) / 2,
                                          (wear.dim.blueF() + wear.panel.blueF()) / 2));
    return palette;
}

QString styleSheetOf(const Theme& wear)
{
    QFile file(QStringLiteral(":/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without its style sheet");
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> names[] = {
        {"BACKGROUND", wear.background}, {"ONACCENT", wear.onAccent}, {"PANEL", wear.panel}, {"LINE", wear.line},
        {"HOVER", wear.hover},           {"ACCENT", wear.accent},     {"TEXT", wear.text},   {"DIM", wear.dim}};
    for (const auto& [name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    return sheet;
}

void applyFont()
{
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter"), font.family(), QStringLiteral("WenQuanYi Micro Hei")});
    font.setPixelSize(13);
    QApplication::setFont(font);
}

} // namespace

const Theme& lightTheme()
{
    static const Theme light{false,
                             QColor(0xF5, 0xF6, 0xF8),
                             QColor(0xFF, 0xFF, 0xFF),
                             QColor(0xDF, 0xE3, 0xE8),
                             QColor(0x1C, 0x21, 0x27),
                             QColor(0x5B, 0x66, 0x70),
                             QColor(0xFB, 0xFC, 0xFD),
                             QColor(0xE9, 0xEC, 0xF0),
                             QColor(0x0A, 0x66, 0xC2),
                             QColor(0x19, 0x7B, 0x35),
                             QColor(0xB4, 0x23, 0x18),
                             QColor(0x93, 0x62, 0x00),
                             QColor(0xEA, 0xF2, 0xFB),
                             QColor(0xFF, 0xFF, 0xFF)};
    return light;
}

const Theme& darkTheme()
{
    static const Theme dark{true,
                            QColor(0x16, 0x19, 0x1D),
                            QColor(0x1E, 0x22, 0x27),
                            QColor(0x31, 0x37, 0x3E),
                            QColor(0xE6, 0xEA, 0xEE),
                            QColor(0x98, 0xA3, 0xAD),
                            QColor(0x19, 0x1D, 0x21),
                            QColor(0x23, 0x28, 0x2E),
                            QColor(0x5A, 0xA9, 0xF5),
                            QColor(0x4C, 0xC2, 0x6A),
                            QColor(0xFF, 0x80, 0x77),
                            QColor(0xE0, 0xB0, 0x40),
                            QColor(0x22, 0x30, 0x3E),
                            QColor(0x0B, 0x11, 0x16)};
    return dark;
}

const Theme& theme() { return wearsDark ? darkTheme() : lightTheme(); }

ThemeNotifier& ThemeNotifier::instance()
{
    static ThemeNotifier notifier;
    return notifier;
}

void applyTheme(ThemeChoice choice)
{
    const bool fromSystem = systemIsDark(); // asked before our palette hides it
    wearsDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && fromSystem);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme()));
    applyFont();
    qApp->setStyleSheet(styleSheetOf(theme()));
    emit ThemeNotifier::instance().changed();
}

} // namespace edgewright
