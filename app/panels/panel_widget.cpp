// How do panels follow language and theme, and how are their lines dressed?
#include "app/panels/panel_widget.h"

#include "app/theme/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>

namespace edgewright {

PanelWidget::PanelWidget(const PanelContext& context, const char* name, QWidget* parent)
    : QWidget(parent), context_(context)
{
    setObjectName(QLatin1String(name));
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] { refresh(); });
}

void PanelWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

QColor colorOf(Dress how)
{
    switch (how) {
    case Dress::Dim:
    case Dress::Section: return theme().dim;
    case Dress::Bad: return theme().bad;
    case Dress::Ok: return theme().ok;
    case Dress::Warn: return theme().warn;
    case Dress::Plain:
    case Dress::Title: break;
    }
    return theme().text;
}

void dress(QLabel& label, Dress how)
{
    const char* weight = how == Dress::Title || how == Dress::Section ? "600" : "400";
    const char* size = how == Dress::Title ? "13px" : how == Dress::Section ? "11px" : "12px";
    label.setStyleSheet(QStringLiteral("QLabel { color: %1; font-weight: %2; font-size: %3; background: transparent; }")
                            .arg(colorOf(how).name(), QLatin1String(weight), QLatin1String(size)));
}

void dressAsPill(QLabel& label, Dress how)
{
    label.setStyleSheet(
        QStringLiteral(
            "QLabel { color: %1; font-weight: 600; font-size: 11px; border: 1px solid %1; border-radius: 9px; "
            "padding: 1px 9px; background: transparent; }")
            .arg(colorOf(how).name()));
}

void dressAsField(QAbstractButton& button)
{
    button.setStyleSheet(
        QStringLiteral(
            "QAbstractButton { background: %1; color: %2; border: 1px solid %3; border-radius: 4px; padding: 2px 8px; text-align: left; }"
            "QAbstractButton:checked { background: %4; border-color: %5; font-weight: 600; }"
            "QAbstractButton:focus { border-color: %5; }")
            .arg(theme().background.name(), theme().text.name(), theme().line.name(), theme().hover.name(),
                 theme().accent.name()));
}

} // namespace edgewright
