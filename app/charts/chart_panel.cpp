// How do charts stand side by side, follow the results, and get saved?
#include "app/charts/chart.h"
#include "app/charts/point_chart.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace edgewright {

namespace {

constexpr double cornerRoom = 26;

class ChartPanel final : public QScrollArea {
    Q_OBJECT

public:
    ChartPanel(std::vector<const ChartEntry*> shown, Document& document, Results& results, QWidget* parent)
        : QScrollArea(parent), shown_(std::move(shown)), document_(document), results_(results)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        connect(&results_, &Results::changed, this, &ChartPanel::later);
        if (std::ranges::any_of(shown_, &ChartEntry::isLive))
            connect(&results_, &Results::searched, this, &ChartPanel::later);
        connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ChartPanel::later);
        rebuild();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            later();
        QScrollArea::changeEvent(event);
    }
    void showEvent(QShowEvent* event) override
    {
        QScrollArea::showEvent(event);
        if (isOutdated_)
            rebuild();
    }

private:
    /// Charts that nobody looks at are not drawn.
    void later()
    {
        isOutdated_ = true;
        if (isVisible())
            rebuild();
    }

    void rebuild()
    {
        isOutdated_ = false;
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->setContentsMargins(4, 2, 4, 2);
        column->setSpacing(0);
        auto* row = new QHBoxLayout;
        bool isStale = false;
        for (const ChartEntry* entry : shown_) {
            if (!entry->hasData(results_))
                continue;
            row->addWidget(framed(*entry), 1);
            isStale = isStale || entry->isStale(results_);
        }
        if (row->count() == 0)
            row->addWidget(quiet("chartHint", hint(), theme().dim));
        else if (isStale)
            column->addWidget(quiet("chartsAreStale", tr("The drawing has changed since: run again"), theme().warn));
        column->addLayout(row, 1);
        replaceBy(content);
    }

    /// Keys go on where they went: to the chart of the same name.
    void replaceBy(QWidget* content)
    {
        const QWidget* had = focusWidget();
        const QString name = had && had->hasFocus() ? had->objectName() : QString();
        setWidget(content);
        if (auto* same = name.isEmpty() ? nullptr : content->findChild<QWidget*>(name))
            same->setFocus();
    }

    QString hint() const
    {
        if (const Text& fills = shown_.front()->fills; !fills.empty())
            return translated(fills);
        if (results_.isElsewhere())
            return tr("Latencies are sampled for the answer of the search: go back to it to see them.");
        if (const auto placement = results_.placement(); placement && placement->status == PlacementStatus::Infeasible)
            return tr(
                "The last run has nothing for these charts: latencies need a placement that meets all demands (the Placement "
                "panel says what stands against one), hit ratios need users who fetch content.");
        return results_.placement() || results_.latency() || results_.cache()
                   ? tr("The last run has nothing for these charts: latencies need users who call placed services, hit "
                        "ratios need users who fetch content. Add them, then Ctrl+R.")
                   : tr("No results yet: Ctrl+R runs placement and caches.");
    }

    static QLabel* quiet(const char* name, const QString& words, const QColor& color)
    {
        auto* label = new QLabel(words);
        label->setObjectName(name);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setStyleSheet(QString("color: %1;").arg(color.name()));
        return label;
    }

    /// The button lies in the corner that the chart leaves free.
    QWidget* framed(const ChartEntry& entry)
    {
        auto* frame = new QWidget;
        auto* cell = new QGridLayout(frame);
        cell->setContentsMargins(0, 0, 0, 0);
        QWidget* chart = entry.make(document_.topology(), results_, frame);
        chart->setObjectName("chart-" + fromCore(entry.key));
        static_cast<ChartView*>(chart)->setCornerRoom(cornerRoom);
        if (auto* points = qobject_cast<PointChart*>(chart); points && entry.pick) // queued: the chart is made anew
            connect(
                points, &PointChart::picked, this, [this, &entry](int point) { entry.pick(results_, point); },
                Qt::QueuedConnection);
        auto* save = new QToolButton(frame);
        save->setObjectName("saveChart-" + fromCore(entry.key));
        save->setIcon(icon("save"));
        save->setToolTip(tr("Save this chart (PNG, SVG, PDF, CSV)"));
        save->setAccessibleName(save->toolTip());
        connect(save, &QToolButton::clicked, this, [this, &entry] { saveAs(entry); });
        cell->addWidget(chart, 0, 0);
        cell->addWidget(save, 0, 0, Qt::AlignTop | Qt::AlignRight);
        return frame;
    }

    void saveAs(const ChartEntry& entry)
    {
        const QString file = QFileDialog::getSaveFileName(this, tr("Save the chart"), fromCore(entry.key) + ".png",
                                                          tr("Charts (*.png *.svg *.pdf *.csv)"));
        if (file.isEmpty())
            return;
        if (Result<void> saved = saveChart(entry, document_.topology(), results_, file); !saved)
            QMessageBox::warning(this, tr("Save the chart"), translated(saved.error()));
    }

    std::vector<const ChartEntry*> shown_;
    Document& document_;
    Results& results_;
    bool isOutdated_ = false;
};

} // namespace

QWidget* makeChartPanel(std::string_view keys, Document& document, Results& results, QWidget* parent)
{
    std::vector<const ChartEntry*> shown;
    for (const QString& key : fromCore(keys).split(' ', Qt::SkipEmptyParts))
        if (const ChartEntry* entry = chartWithKey(toCore(key)))
            shown.push_back(entry);
    return new ChartPanel(std::move(shown), document, results, parent);
}

} // namespace edgewright

#include "chart_panel.moc"
