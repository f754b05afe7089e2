// How is a day picked from a calendar?
#pragma once

#include <QDate>

#include <functional>

class QWidget;

namespace edgewright {

/// Opens a calendar beneath `field` at `held`, or at today where that is no day. It closes once a day is chosen, or on Esc.
void showCalendar(QWidget& field, QDate held, std::function<void(QDate)> choose);

} // namespace edgewright
