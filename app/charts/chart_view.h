// How is a chart laid out around its plot, and how does it answer the mouse?
#pragma once

#include "app/charts/chart_style.h"

#include <QChartView>
#include <QColor>

#include <functional>
#include <optional>
#include <vector>

namespace edgewright {

struct LegendEntry {
    QString name;
    QColor color;
    std::optional<Qt::PenStyle> dash; ///< of a line; none: an area
    std::optional<Mark> mark;         ///< of places on lines
};

/// A finding as title, a legend that never hides an entry, the plot, and small print; letters grow with the view.
/// Words that are too long wrap into a second line, then end in "…"; names lose their middle, as their ends tell them
/// apart. Hover reads each line over the place of the mouse, and marks it there.
class ChartView : public QChartView {
    Q_OBJECT

public:
    using Layer = std::function<void(QPainter&, const ChartView&)>;
    /// Room (left, right of the plot) that layers write into, given what there is and the height of a line of text.
    using Gutters = std::function<std::pair<double, double>(QSizeF room, double lineHeight)>;
    /// Height over the plot that the overlay writes into; `across`: where the plot stands from left to right.
    using Headroom = std::function<double(const QRectF& across, const QFont& font)>;
    /// What stands under the mouse, in words; empty: nothing.
    using Reader = std::function<QString(QPointF at, const ChartView& view)>;

    /// `finding` is a sentence. `smallPrint`: seed, sample size, warm-up.
    ChartView(const QString& finding, const QString& smallPrint, QWidget* parent);

    const QString& finding() const { return finding_; }
    const QString& smallPrint() const { return smallPrint_; }
    void setLegend(std::vector<LegendEntry> entries) { legend_ = std::move(entries); }
    void addLegend(LegendEntry entry) { legend_.push_back(std::move(entry)); }
    void setAxisTitle(const QString& title) { axisTitle_ = title; }
    /// Ticks of the axis below, with their lines through the plot.
    void setScale(const Scale& scale) { scale_ = scale; }
    const Scale& scale() const { return scale_; }
    /// Ticks of the axis at the left, from 0 to 100 %, with their lines.
    void showPercents() { setHeights({0, 100}, {0, 25, 50, 75, 100}, QStringLiteral(" %")); }
    /// Ticks of the axis at the left; `unit` follows their numbers.
    void setHeights(const Scale& heights, std::vector<double> ticks, const QString& unit = {});
    void setGutters(Gutters gutters) { gutters_ = std::move(gutters); }
    void setHeadroom(Headroom headroom) { headroom_ = std::move(headroom); }
    /// Instead of reading each line.
    void setReader(Reader reader) { reader_ = std::move(reader); }
    void setUnderlay(Layer layer) { underlay_ = std::move(layer); }
    void setOverlay(Layer layer) { overlay_ = std::move(layer); }
    /// Room for a button in the upper right corner.
    void setCornerRoom(double width) { cornerRoom_ = width; }

    QRectF plot() const;
    double xOf(double value) const;  ///< where it stands in the plot
    double yOf(double height) const; ///< the same of the axis at the left
    double edge() const;             ///< the margin that nothing is written into
    QFont labelFont() const;         ///< of ticks, legend and layers at the present size
    /// Lays everything out for this size; a view that was never shown needs it before paintInto.
    void arrange(QSizeF size);
    /// Paints the whole view into `target`: for files as for the screen.
    void paintInto(QPainter& painter, const QRectF& target);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    struct PlacedEntry {
        LegendEntry entry;
        QRectF box;
    };
    QString heightWords(double height) const;
    double arrangeLegend(QRectF across);
    void arrangePlot(double top, double bottom, double width);
    void dressSeries();
    void drawTickLines(QPainter& painter) const;
    void drawTicks(QPainter& painter) const;
    void drawLegend(QPainter& painter) const;
    void drawReading(QPainter& painter) const;
    void setReading(std::optional<QPointF> at);
    QString readLines(QPointF at) const;

    QString finding_, smallPrint_, axisTitle_;
    std::vector<LegendEntry> legend_;
    Scale scale_;
    Scale heights_;
    std::vector<double> heightTicks_;
    QString heightUnit_;
    Gutters gutters_;
    Headroom headroom_;
    Reader reader_;
    Layer underlay_, overlay_;
    std::optional<QPointF> reading_; ///< under the mouse, within the plot
    double cornerRoom_ = 0;
    // The layout: what stands where at the present size.
    double zoom_ = 1;
    QRectF titleBox_, axisTitleBox_, smallPrintBox_;
    QStringList titleLines_, smallPrintLines_;
    std::vector<PlacedEntry> placedLegend_;
};

} // namespace edgewright
