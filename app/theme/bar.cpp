// How does a bar say what is used of a limit, what is left and what is over?
#include "app/theme/bar.h"

#include "app/theme/theme.h"

#include <algorithm>
#include <numeric>

namespace edgewright {

namespace {

/// Of the part with this number; parts are told apart by lightness, too.
QColor tintOf(const Theme& theme, std::size_t part, bool isPale)
{
    static constexpr double strengths[] = {0.85, 0.5, 0.3};
    const QColor color = isPale ? theme.dim : theme.accent;
    const double strength = strengths[part % std::size(strengths)];
    const auto mix = [&](int from, int to) { return static_cast<int>(from + strength * (to - from)); };
    const QColor& ground = theme.background;
    return {mix(ground.red(), color.red()), mix(ground.green(), color.green()), mix(ground.blue(), color.blue())};
}

} // namespace

double Bar::used() const { return std::accumulate(parts.begin(), parts.end(), 0.0); }

bool Bar::isOver() const { return used() > limit + 1e-9; }

void paintBar(QPainter& painter, const Theme& theme, const QRectF& box, const Bar& bar, bool isPale)
{
    const double whole = std::max({bar.used(), bar.limit, 1e-12});
    const auto at = [&](double amount) { return box.left() + box.width() * amount / whole; };
    painter.fillRect(box, theme.line);
    double before = 0;
    for (std::size_t i = 0; i < bar.parts.size(); ++i) {
        painter.fillRect(QRectF(at(before), box.top(), at(before + bar.parts[i]) - at(before), box.height()),
                         tintOf(theme, i, isPale));
        before += bar.parts[i];
    }
    if (!bar.isOver())
        return;
    const QColor bad = isPale ? theme.dim : theme.bad;
    const QRectF over(at(bar.limit), box.top(), box.right() - at(bar.limit), box.height());
    painter.fillRect(over, theme.background);
    painter.fillRect(over, QBrush(bad, Qt::BDiagPattern));
    const double overhang = 0.3 * box.height();
    painter.setPen(QPen(bad, 0.2 * box.height()));
    painter.drawLine(QPointF(over.left(), box.top() - overhang), QPointF(over.left(), box.bottom() + overhang));
}

} // namespace edgewright
