// Which colours and fonts does the program wear, light and dark?
#include "app/theme/theme.h"

#include <QApplication>
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

/// What Fusion can't be told by a palette: flat tools, quiet docks, fields like those of the sketches.
QString styleSheetOf(const Theme& wear)
{
    QString sheet = QStringLiteral(
        "QToolBar { background: PANEL; border: 0; border-bottom: 1px solid LINE; spacing: 2px; padding: 3px 8px; }"
        "QToolBar::separator { background: LINE; width: 1px; margin: 5px 6px; }"
        "QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 3px 5px; }"
        "QToolButton[spelled=\"true\"] { border: 1px solid LINE; padding: 4px 12px; margin-left: 6px; }"
        "QToolButton:hover { background: HOVER; }"
        "QToolButton:focus { border: 1px solid ACCENT; }"
        "QToolButton:checked, QToolButton:pressed { background: HOVER; color: ACCENT; }"
        "QMenuBar { background: PANEL; padding: 1px 6px; }"
        "QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }"
        "QMenuBar::item:selected { background: HOVER; }"
        "QMenu { background: PANEL; border: 1px solid LINE; padding: 4px; }"
        "QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }"
        "QMenu::icon { padding-left: 8px; }"
        "QMenu::indicator { width: 16px; height: 16px; left: 8px; }"
        "QMenu::indicator:checked { image: url(:/icons/tick.svg); }"
        "QMenu::item:selected { background: HOVER; color: TEXT; }"
        "QMenu::item:disabled { color: DIM; }"
        "QMenu::separator { height: 1px; background: LINE; margin: 4px 8px; }"
        "QMainWindow::separator { background: LINE; width: 1px; height: 1px; }"
        "QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }"
        "QStatusBar { background: BACKGROUND; border-top: 1px solid LINE; color: TEXT; }"
        "QStatusBar::item { border: 0; }"
        "QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { background: BACKGROUND; border: 1px solid LINE; border-radius: 4px;"
        "  padding: 3px 8px; min-height: 18px; selection-background-color: ACCENT; selection-color: ONACCENT; }"
        "QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 1px solid ACCENT; }"
        "QComboBox::drop-down { border: 0; width: 20px; }"
        "QComboBox QAbstractItemView { border: 1px solid LINE; }"
        "QComboBox::down-arrow { image: url(:/icons/drop-down.svg); width: 12px; height: 12px; }"
        "QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: 0; width: 18px; }"
        "QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/drop-up.svg); width: 10px; height: 10px; }"
        "QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/drop-down.svg); width: 10px; height: 10px; }"
        "QDockWidget::title { background: PANEL; padding: 5px 10px; }"
        "QPlainTextEdit { background: BACKGROUND; border: 1px solid LINE; border-radius: 4px; }"
        "QPushButton { background: PANEL; border: 1px solid LINE; border-radius: 5px; padding: 5px 14px; min-height: 16px; }"
        "QPushButton:hover { background: HOVER; }"
        "QPushButton::menu-indicator { image: url(:/icons/drop-down.svg); width: 12px; height: 12px;"
        "  subcontrol-origin: border; subcontrol-position: right center; right: 5px; }"
        "QPushButton:focus { border: 1px solid ACCENT; }"
        "QPushButton:disabled { color: DIM; background: BACKGROUND; }"
        "QPushButton[primary=\"true\"], QToolButton[primary=\"true\"]"
        "  { background: ACCENT; color: ONACCENT; border: 1px solid ACCENT; font-weight: 600; }"
        "QPushButton[primary=\"true\"]:focus, QToolButton[primary=\"true\"]:hover, QPushButton[primary=\"true\"]:hover"
        "  { border: 1px solid TEXT; }"
        "QPushButton[primary=\"true\"]:disabled, QToolButton[primary=\"true\"]:disabled"
        "  { background: BACKGROUND; color: DIM; border: 1px solid LINE; font-weight: 400; }"
        "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"
        "QHeaderView::section { background: PANEL; color: DIM; border: 0; border-bottom: 1px solid LINE; padding: 4px 8px; font-weight: 600; }"
        "QTableView, QTreeView, QListView { background: PANEL; border: 0; gridline-color: LINE; selection-background-color: HOVER;"
        "  selection-color: TEXT; outline: 0; }"
        "QTableView::item, QTreeView::item, QListView::item { padding: 3px 6px; border: 0; }"
        "QTreeView::item:hover, QListView::item:hover { background: HOVER; }"
        "QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: HOVER; color: TEXT; }"
        "QTabBar { qproperty-drawBase: 0; }"
        "QTabBar::tab { background: transparent; color: DIM; padding: 6px 12px; border: 0; border-bottom: 2px solid transparent; }"
        "QTabBar::tab:selected { color: ACCENT; border-bottom: 2px solid ACCENT; }"
        "QTabBar::tab:hover { color: TEXT; }"
        "QTabBar::tab:selected:focus { background: HOVER; }"
        "QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }"
        "QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }"
        "QScrollBar::handle { background: LINE; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }"
        "QScrollBar::handle:hover { background: DIM; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        "QSlider::groove:horizontal { background: LINE; height: 4px; border-radius: 2px; }"
        "QSlider::sub-page:horizontal { background: ACCENT; height: 4px; border-radius: 2px; }"
        "QSlider::handle:horizontal { background: PANEL; border: 2px solid DIM; border-radius: 7px; width: 10px; margin: -5px 0; }"
        "QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border: 2px solid ACCENT; }"
        "QCheckBox { spacing: 6px; }"
        "QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid DIM; border-radius: 3px; background: BACKGROUND; }"
        "QCheckBox::indicator:checked { image: url(:/icons/tick.svg); }"
        "QCheckBox::indicator:hover, QCheckBox::indicator:focus { border: 1px solid ACCENT; }"
        "QCheckBox::indicator:disabled { border: 1px solid LINE; }"
        "QProgressBar { background: LINE; border: 0; border-radius: 4px; max-height: 8px; }"
        "QProgressBar::chunk { background: ACCENT; border-radius: 4px; }"
        "QToolTip { background: PANEL; color: TEXT; border: 1px solid LINE; padding: 4px 6px; }"
        "QSplitter::handle { background: LINE; }"
        "QSplitter::handle:horizontal { width: 1px; }"
        "QSplitter::handle:vertical { height: 1px; }");
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
