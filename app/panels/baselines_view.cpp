// What would simple rules place? A view of the placement panel.
#include "app/panels/placement_views.h"

#include "app/jobs/results.h"
#include "app/panels/panel_widget.h"
#include "app/panels/report_lines.h"
#include "app/theme/theme.h"
#include "core/report/placement_choices.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace edgewright {

namespace {

class BaselinesView final : public PanelWidget {
    Q_OBJECT

public:
    BaselinesView(const PanelContext& context, QWidget* parent);

private:
    void refresh() override;
    void fill();
    void lookAtLine();
    int lineOfFirstRule() const;
    std::optional<int> lineShown() const;

    QPushButton* run_;
    RowTable* rules_;
};

BaselinesView::BaselinesView(const PanelContext& context, QWidget* parent)
    : PanelWidget(context, "baselines", parent),
      run_(new QPushButton(this)),
      rules_(new RowTable(context.document, "ruleTable", this))
{
    run_->setObjectName("runBaselines");
    rules_->setWeights({0, 0, 0, 0, 0, 0, 0, 1});
    rules_->setWrapping();
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(run_);
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(rules_, 1);
    connect(run_, &QPushButton::clicked, this, [this] { this->context().runCommand("simulate.baselines"); });
    connect(rules_, &RowTable::currentLineChanged, this, &BaselinesView::lookAtLine);
    connect(&results(), &Results::changed, this, &BaselinesView::fill);
    BaselinesView::refresh();
}

void BaselinesView::refresh()
{
    run_->setText(tr("Try rules of thumb"));
    rules_->setAccessibleName(tr("The placement and rules of thumb beside it"));
    rules_->setEmptyWords(tr("Nothing to compare yet: “Try rules of thumb” places by cloud only, edge-ward, nearest, "
                             "first fit and greedy, and says what each of them breaks"));
    fill();
}

void BaselinesView::fill()
{
    const auto rules = results().baselines();
    const auto answer = results().answer();
    TableContents shown =
        contentsOf(rules ? baselineTable(answer ? *answer : PlacementResult(), *rules) : ResultTable());
    for (TableLine& line : shown.lines) {
        TableCell& breaks = line.cells.back();
        const bool isGood = breaks.words.isEmpty();
        breaks.icon = iconPixmap(isGood ? "ok" : "error", 16, isGood ? theme().ok : theme().bad, 2);
        if (isGood)
            breaks.words = tr("nothing");
    }
    {
        const QSignalBlocker quiet(rules_); // filling chooses nothing
        rules_->setContents(shown.headings, std::move(shown.lines));
    }
    rules_->setStale(results().areBaselinesStale());
    rules_->chooseLine(lineShown());
}

/// The answer stands first, where there is one.
int BaselinesView::lineOfFirstRule() const
{
    const auto answer = results().answer();
    return answer && answer->status != PlacementStatus::Infeasible ? 1 : 0;
}

std::optional<int> BaselinesView::lineShown() const
{
    if (const auto rule = results().shownBaseline())
        return *rule + lineOfFirstRule();
    return lineOfFirstRule() == 1 && !results().isElsewhere() ? std::optional(0) : std::nullopt;
}

void BaselinesView::lookAtLine()
{
    const TableLine* line = rules_->currentLine();
    if (!rules_->hasFocus() || !line || line->key == lineShown())
        return;
    if (const int rule = line->key - lineOfFirstRule(); rule < 0)
        results().lookAtAnswer();
    else
        results().lookAtBaseline(rule);
}

} // namespace

QWidget* makeBaselinesView(const PanelContext& context, QWidget* parent) { return new BaselinesView(context, parent); }

} // namespace edgewright

#include "baselines_view.moc"
