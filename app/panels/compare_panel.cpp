// What is better, and what worse, in one scenario than in another; and how does what was tried out become a scenario?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/panels/new_rows.h"
#include "app/panels/panel_widget.h"
#include "app/panels/quiet_combo.h"
#include "app/panels/row_table.h"
#include "app/panels/scenario_lines.h"
#include "core/model/scenario.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace edgewright {

namespace {

class ComparePanel final : public PanelWidget {
    Q_OBJECT

public:
    ComparePanel(const PanelContext& context, QWidget* parent)
        : PanelWidget(context, "compare", parent),
          sides_{new QuietCombo(this), new QuietCombo(this)},
          run_(new QPushButton(this)),
          name_(new QLineEdit(this)),
          keep_(new QPushButton(this)),
          summary_(new QLabel(this)),
          refusal_(new QLabel(this)),
          figures_(new RowTable(context.document, "scenarioTable", this)),
          changes_(new RowTable(context.document, "changeTable", this))
    {
        sides_[0]->setObjectName("firstScenario");
        sides_[1]->setObjectName("secondScenario");
        run_->setObjectName("compareScenarios");
        run_->setProperty("primary", true);
        name_->setObjectName("scenarioName");
        keep_->setObjectName("keepScenario");
        summary_->setObjectName("summary");
        refusal_->setObjectName("refusal");
        arrange();
        follow();
        ComparePanel::refresh();
    }

private:
    void arrange()
    {
        auto* head = new QHBoxLayout;
        head->setContentsMargins(12, 6, 12, 0);
        head->setSpacing(6);
        for (QuietCombo* side : sides_) {
            side->setMinimumContentsLength(16);
            head->addWidget(side);
        }
        head->addWidget(run_);
        head->addStretch(1);
        name_->setFixedWidth(160);
        head->addWidget(name_);
        head->addWidget(keep_);
        auto* tables = new QSplitter(this);
        tables->addWidget(figures_);
        tables->addWidget(changes_);
        tables->setChildrenCollapsible(false);
        tables->setStretchFactor(0, 3);
        tables->setStretchFactor(1, 2);
        figures_->setWeights({2, 3, 0, 0, 0, 0, 0});
        changes_->setWeights({2, 0, 2, 0, 0});
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addLayout(head);
        for (QLabel* label : {summary_, refusal_}) {
            label->setContentsMargins(12, 0, 12, 0);
            label->setWordWrap(true);
            column->addWidget(label);
        }
        column->addWidget(tables, 1);
    }

    void follow()
    {
        for (QuietCombo* side : sides_)
            connect(side, &QComboBox::currentIndexChanged, this, &ComparePanel::choose);
        connect(run_, &QPushButton::clicked, this, [this] { context().runCommand("simulate.compare"); });
        connect(keep_, &QPushButton::clicked, this, &ComparePanel::keep);
        connect(name_, &QLineEdit::returnPressed, this, &ComparePanel::keep);
        connect(&results(), &Results::changed, this, &ComparePanel::fill);
        connect(&results(), &Results::failed, this, &ComparePanel::fill);
        connect(&document(), &Document::reset, this, &ComparePanel::fillScenarios);
        connect(&document(), &Document::fileChanged, this, &ComparePanel::fillKeep);
        connect(&document(), &Document::edited, this, [this](const Edit& edit) {
            if (std::ranges::any_of(edit.changes,
                                    [](const RowChange& change) { return refOf(change).table == TableKey::Scenarios; }))
                fillScenarios();
        });
    }

    void refresh() override
    {
        sides_[0]->setAccessibleName(tr("First of the two that are compared"));
        sides_[1]->setAccessibleName(tr("Second, that is better or worse than the first"));
        for (QuietCombo* side : sides_)
            side->setToolTip(side->accessibleName());
        run_->setText(tr("Run comparison"));
        run_->setToolTip(tr("Places services, draws latencies and plays requests in both, with the same seeds"));
        keep_->setText(tr("Keep as scenario"));
        keep_->setToolTip(tr("Sets aside what has been changed since the drawing was opened or saved: it becomes a "
                             "scenario, and the drawing is as it was before"));
        name_->setAccessibleName(tr("Name of the scenario to keep"));
        figures_->setAccessibleName(tr("Figures side by side"));
        changes_->setAccessibleName(tr("What the drawings differ in"));
        dress(*refusal_, Dress::Bad);
        fillScenarios();
        fillKeep();
    }

    /// The two that are chosen stay while they are there; a first scenario is compared with the drawing.
    void fillScenarios()
    {
        const Topology& topology = document().topology();
        for (QuietCombo* side : sides_) {
            const QSignalBlocker quiet(side);
            const QVariant chosen = side->currentData();
            const bool isFirst = side->count() <= 1 && side == sides_[1] && !topology.scenarios.empty();
            side->clear();
            side->addItem(tr("Drawing as it is"), QString());
            for (const Scenario& scenario : topology.scenarios)
                side->addItem(fromCore(displayName(topology, refOf(scenario.id))), fromCore(scenario.id.value));
            side->setCurrentIndex(isFirst ? 1 : std::max(0, side->findData(chosen)));
        }
        run_->setEnabled(!topology.scenarios.empty());
        choose();
        fill();
    }

    void choose()
    {
        const auto chosen = [](const QuietCombo* side) { return ScenarioId{toCore(side->currentData().toString())}; };
        results().chooseScenarios({chosen(sides_[0]), chosen(sides_[1])});
    }

    void fillKeep()
    {
        keep_->setEnabled(document().isModified());
        name_->setEnabled(document().isModified());
        name_->setPlaceholderText(fromCore(freshName(document().topology(), TableKey::Scenarios)));
    }

    void fill()
    {
        const auto found = results().scenarios();
        figures_->setEmptyWords(run_->isEnabled()
                                    ? tr("No comparison yet: “Run comparison” runs both with the same seeds")
                                    : tr("No scenario yet: change the drawing, then “Keep as scenario” sets what you "
                                         "changed aside to compare it"));
        const ScenarioLines figures = found ? figureLines(*found) : ScenarioLines();
        figures_->setContents(figures.headings, figures.lines);
        const ScenarioLines changes = found ? changeLines(*found) : ScenarioLines();
        changes_->setContents(changes.headings, changes.lines);
        changes_->setEmptyWords(found ? tr("The two drawings are alike") : QString());
        changes_->setVisible(found != nullptr);
        for (RowTable* table : {figures_, changes_})
            table->setStale(results().areScenariosStale());
        say(found.get());
    }

    void say(const ScenarioComparison* found)
    {
        QStringList parts;
        if (found)
            parts << scenarioSummary(*found);
        if (results().areScenariosStale())
            parts << tr("the drawing has changed since");
        summary_->setText(parts.join(QStringLiteral(" · ")));
        summary_->setVisible(!parts.isEmpty());
        dress(*summary_, results().areScenariosStale() ? Dress::Dim : Dress::Plain);
        refuse(results().lastError());
    }

    void refuse(const QString& words)
    {
        refusal_->setText(words);
        refusal_->setVisible(!words.isEmpty());
    }

    /// One step of history. The new scenario is the second that is compared.
    void keep()
    {
        if (!document().isModified())
            return;
        const ScenarioId id{document().freshId()};
        const QString name = name_->text().trimmed();
        Result<Edit> kept = keptAsScenario(document().saved(), document().topology(), id,
                                           toCore(name.isEmpty() ? name_->placeholderText() : name));
        const Result<void> done = kept ? document().perform(std::move(*kept)) : fail(kept.error());
        if (!done)
            return refuse(translated(done.error()));
        name_->clear();
        refuse({});
        sides_[1]->setCurrentIndex(sides_[1]->findData(fromCore(id.value)));
    }

    std::array<QuietCombo*, 2> sides_;
    QPushButton* run_;
    QLineEdit* name_;
    QPushButton* keep_;
    QLabel* summary_;
    QLabel* refusal_;
    RowTable* figures_;
    RowTable* changes_;
};

} // namespace

PanelEntry comparePanel()
{
    return {"compare", text("panel", "Compare"), Qt::BottomDockWidgetArea,
            [](const PanelContext& context, QWidget* parent) -> QWidget* { return new ComparePanel(context, parent); }};
}

} // namespace edgewright

#include "compare_panel.moc"
