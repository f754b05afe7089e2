// How is a day picked from a calendar?
#include "app/panels/calendar_popup.h"

#include "app/theme/theme.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QTransform>
#include <QWidgetAction>

namespace edgewright {

namespace {

/// Calm as the panels: the month on the panel's ground, weekends like other days.
void dressCalendar(QCalendarWidget& calendar)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setStyleSheet(
        QStringLiteral("QWidget#qt_calendar_navigationbar { background: %1; }"
                       "QToolButton { color: %2; }"
                       "QTableView::item { padding: 0; }"
                       "QTableView::item:selected { background: %3; color: %4; }")
            .arg(theme().panel.name(), theme().text.name(), theme().accent.name(), theme().onAccent.name()));
    calendar.setMinimumWidth(296); // names of days in full, in any language of ours
    QTextCharFormat plain, dim;
    plain.setForeground(theme().text);
    dim.setForeground(theme().dim);
    calendar.setHeaderTextFormat(dim);
    if (auto* earlier = calendar.findChild<QToolButton*>("qt_calendar_prevmonth"))
        earlier->setIcon(icon("chevron-right").pixmap(16, 16).transformed(QTransform::fromScale(-1, 1)));
    if (auto* later = calendar.findChild<QToolButton*>("qt_calendar_nextmonth"))
        later->setIcon(icon("chevron-right"));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, plain);
}

} // namespace

void showCalendar(QWidget& field, QDate held, std::function<void(QDate)> choose)
{
    auto* menu = new QMenu(&field);
    menu->setObjectName("calendarPopup");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setObjectName("calendar");
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setSelectedDate(held.isValid() ? held : QDate::currentDate());
    dressCalendar(*calendar);
    const auto take = [menu, choose = std::move(choose)](QDate day) {
        menu->close();
        choose(day);
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, &field, take);
    QObject::connect(calendar, &QCalendarWidget::activated, &field, take); // Enter
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    menu->popup(field.mapToGlobal(QPoint(0, field.height() + 2)));
    calendar->setFocus();
}

} // namespace edgewright
