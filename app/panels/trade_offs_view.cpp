// What does less of one goal cost in another? A view of the placement panel.
#include "app/panels/placement_views.h"

#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/panels/panel_widget.h"
#include "app/panels/quiet_combo.h"
#include "app/panels/report_lines.h"
#include "core/report/placement_choices.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace edgewright {

namespace {

class TradeOffsView final : public PanelWidget {
    Q_OBJECT

public:
    TradeOffsView(const PanelContext& context, QWidget* parent);

private:
    void refresh() override;
    void arrange();
    void follow();
    void fill();
    void showState();
    void fillGoals(QComboBox& goals);
    void takeGoals();
    void lookAtLine();

    QLabel* between_;
    QComboBox* first_;
    QComboBox* second_;
    QPushButton* run_;
    QLabel* summary_;
    QWidget* chart_;
    RowTable* points_;
};

TradeOffsView::TradeOffsView(const PanelContext& context, QWidget* parent)
    : PanelWidget(context, "tradeOffs", parent),
      between_(new QLabel(this)),
      first_(new QuietCombo(this)),
      second_(new QuietCombo(this)),
      run_(new QPushButton(this)),
      summary_(new QLabel(this)),
      chart_(context.makeCharts("pareto", this)),
      points_(new RowTable(context.document, "pointTable", this))
{
    first_->setObjectName("firstGoal");
    second_->setObjectName("secondGoal");
    run_->setObjectName("runFront");
    summary_->setObjectName("frontSummary");
    arrange();
    fillGoals(*first_);
    fillGoals(*second_);
    first_->setCurrentIndex(static_cast<int>(PlacementGoal::Cost));
    second_->setCurrentIndex(static_cast<int>(PlacementGoal::MeanLatency));
    follow();
    TradeOffsView::refresh();
}

void TradeOffsView::arrange()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{first_, between_, second_, run_})
        line->addWidget(part);
    line->addWidget(summary_, 1);
    summary_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QComboBox* goals : {first_, second_})
        goals->setMinimumContentsLength(14);
    auto* both = new QSplitter(this);
    both->addWidget(chart_);
    both->addWidget(points_);
    both->setChildrenCollapsible(false);
    both->setSizes({560, 720});
    points_->setWeights({0, 0, 0, 0, 0, 0, 0, 1});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(both, 1);
}

void TradeOffsView::follow()
{
    for (QComboBox* goals : {first_, second_})
        connect(goals, &QComboBox::currentIndexChanged, this, &TradeOffsView::takeGoals);
    connect(run_, &QPushButton::clicked, this, [this] { context().runCommand("simulate.pareto"); });
    connect(points_, &RowTable::currentLineChanged, this, &TradeOffsView::lookAtLine);
    connect(&results(), &Results::changed, this, &TradeOffsView::fill);
    connect(&results(), &Results::searched, this, &TradeOffsView::showState);
}

void TradeOffsView::fillGoals(QComboBox& goals)
{
    const QSignalBlocker quiet(&goals);
    const int chosen = goals.currentIndex();
    goals.clear();
    for (const PlacementGoalFacts& goal : placementGoals())
        goals.addItem(translated(goal.label));
    goals.setCurrentIndex(chosen);
}

void TradeOffsView::takeGoals()
{
    const auto goalOf = [](const QComboBox& goals) { return static_cast<PlacementGoal>(goals.currentIndex()); };
    results().setFrontGoals(goalOf(*first_), goalOf(*second_));
    const bool areTwo = first_->currentIndex() != second_->currentIndex();
    run_->setEnabled(areTwo);
    run_->setToolTip(areTwo ? QString() : tr("Choose two different goals"));
}

/// What is chosen by mouse or keys.
void TradeOffsView::lookAtLine()
{
    const TableLine* line = points_->currentLine();
    if (points_->hasFocus() && line && line->key != results().shownPoint())
        results().lookAtPoint(line->key);
}

void TradeOffsView::refresh()
{
    fillGoals(*first_);
    fillGoals(*second_);
    first_->setAccessibleName(tr("First goal of the front"));
    second_->setAccessibleName(tr("Second goal of the front"));
    between_->setText(tr("against", "cost against latency"));
    dress(*between_, Dress::Dim);
    run_->setText(tr("Find trade-offs"));
    points_->setAccessibleName(tr("Points of the Pareto front"));
    takeGoals();
    fill();
}

void TradeOffsView::fill()
{
    const auto front = results().front();
    const Topology& topology = document().topology();
    TableContents points = contentsOf(front ? paretoTable(topology, *front) : ResultTable());
    std::vector<int> spare; // goals that the front is not about
    for (const PlacementGoalFacts& goal : placementGoals())
        if (front && goal.goal != front->first && goal.goal != front->second)
            spare.push_back(1 + static_cast<int>(goal.goal)); // behind the number of the point
    chart_->setVisible(front && !front->points.empty());
    {
        const QSignalBlocker quiet(points_); // filling chooses nothing
        points_->setContents(points.headings, std::move(points.lines));
    }
    points_->setSpare(spare);
    points_->setStale(results().isFrontStale());
    points_->chooseLine(results().shownPoint());
    showState();
}

/// What the search has come to.
void TradeOffsView::showState()
{
    const auto front = results().front();
    const bool isGrowing = results().isFrontGrowing();
    points_->setEmptyWords(isGrowing ? tr("Searching: points stand here as they are found")
                           : front
                               ? tr("No placement meets all demands: “Run placement” says what stands against it")
                               : tr("No trade-offs yet: “Find trade-offs” looks for the placements of which none is "
                                    "better in both goals"));
    QStringList parts;
    if (isGrowing)
        parts << tr("still searching: more points may come");
    else if (front && !front->points.empty())
        parts << (front->isComplete ? tr("complete: no point is missing between these")
                                    : tr("these were found; more may lie between"));
    if (results().isFrontStale())
        parts << tr("the drawing has changed since");
    summary_->setText(parts.join(QStringLiteral(" · ")));
    dress(*summary_, Dress::Dim);
}

} // namespace

QWidget* makeTradeOffsView(const PanelContext& context, QWidget* parent) { return new TradeOffsView(context, parent); }

} // namespace edgewright

#include "trade_offs_view.moc"
