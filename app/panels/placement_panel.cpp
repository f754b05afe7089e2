// Where does each service run, what does it cost, and who is served in time? And what else could be?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/panels/goal_sliders.h"
#include "app/panels/panel_widget.h"
#include "app/panels/placement_lines.h"
#include "app/panels/placement_views.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <iterator>

namespace edgewright {

namespace {

enum View { AnswerView, SearchView, TradeOffs, Baselines, Why };

class PlacementPanel final : public PanelWidget {
    Q_OBJECT

public:
    PlacementPanel(const PanelContext& context, QWidget* parent)
        : PanelWidget(context, "placement", parent),
          goals_(new GoalSliders(this)),
          tabs_(new QTabBar(this)),
          status_(new QLabel(this)),
          cost_(new QLabel(this)),
          back_(button("showAnswer", "results.answer")),
          run_(button("runPlacement", "simulate.placement")),
          stop_(button("stopPlacement", "simulate.stop")),
          accept_(new QPushButton(this)),
          refusal_(new QLabel(this)),
          services_(new RowTable(context.document, "serviceTable", this)),
          hosts_(new RowTable(context.document, "hostTable", this)),
          users_(new RowTable(context.document, "userTable", this)),
          conflicts_(new RowTable(context.document, "conflictTable", this)),
          answer_(new QStackedWidget(this)),
          tables_(new QSplitter(answer_)),
          pages_(new QStackedWidget(this))
    {
        tabs_->setObjectName("placementViews");
        status_->setObjectName("status");
        cost_->setObjectName("cost");
        refusal_->setObjectName("refusal");
        refusal_->setWordWrap(true);
        accept_->setObjectName("acceptPlacement");
        accept_->setProperty("primary", true);
        arrange();
        follow();
        PlacementPanel::refresh();
    }

private:
    QPushButton* button(const char* name, const char* command)
    {
        auto* made = new QPushButton(this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, [this, command] { context().runCommand(command); });
        return made;
    }

    void arrange()
    {
        tabs_->setExpanding(false);
        tabs_->setElideMode(Qt::ElideRight);
        for (int view = AnswerView; view <= Why; ++view)
            tabs_->addTab({});
        auto* head = new QHBoxLayout;
        head->setContentsMargins(4, 4, 12, 0);
        head->setSpacing(6);
        head->addWidget(tabs_);
        head->addWidget(status_, 0, Qt::AlignVCenter);
        head->addWidget(cost_, 1);
        for (QPushButton* part : {back_, run_, stop_, accept_})
            head->addWidget(part);
        cost_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        cost_->setWordWrap(true);
        arrangeTables();
        pages_->addWidget(answer_);
        pages_->addWidget(context().makeCharts("placement-gap", pages_));
        for (const auto make : {makeTradeOffsView, makeBaselinesView, makeWhyView})
            pages_->addWidget(make(context(), pages_));
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addLayout(head);
        column->addWidget(goals_);
        column->addWidget(refusal_);
        refusal_->setContentsMargins(12, 0, 12, 0);
        column->addWidget(pages_, 1);
    }

    void arrangeTables()
    {
        for (RowTable* table : {services_, hosts_, users_})
            tables_->addWidget(table);
        tables_->setChildrenCollapsible(false);
        connect(tables_, &QSplitter::splitterMoved, this, [this] { areMoved_ = true; });
        services_->setWeights({1, 1});
        hosts_->setWeights({1, 0, 0, 0, 0});
        users_->setWeights({1, 0, 0, 0, 0, 0});
        users_->setSpare({5, 4, 2}); // the bar and its words say as much
        conflicts_->setWeights({0, 3, 3, 3, 0});
        conflicts_->setWrapping();
        answer_->addWidget(tables_);
        answer_->addWidget(conflicts_);
    }

    void follow()
    {
        connect(accept_, &QPushButton::clicked, this, &PlacementPanel::accept);
        connect(tabs_, &QTabBar::currentChanged, this, [this](int view) {
            pages_->setCurrentIndex(view);
            goals_->setVisible(view <= SearchView); // the others have their own line of choices
        });
        connect(goals_, &GoalSliders::changed, this, [this] {
            results().setPlacementOptions(goals_->options());
            showState();
        });
        connect(services_, &RowTable::currentLineChanged, this, &PlacementPanel::takeService);
        connect(conflicts_, &RowTable::pressed, this, &PlacementPanel::relax);
        connect(&results(), &Results::changed, this, &PlacementPanel::fill);
        connect(&results(), &Results::failed, this, &PlacementPanel::fill);
        connect(&results(), &Results::searched, this, &PlacementPanel::showState);
        connect(&results(), &Results::asked, this, &PlacementPanel::comeForward);
        connect(&document(), &Document::reset, this, &PlacementPanel::fill);
    }

    void refresh() override
    {
        const QString views[] = {tr("Placement"), tr("Search"), tr("Trade-offs"), tr("Rules"), tr("Why")};
        for (int view = AnswerView; view <= Why; ++view)
            tabs_->setTabText(view, views[view]);
        tabs_->setAccessibleName(tr("Answers about the placement"));
        goals_->refresh();
        run_->setText(tr("Run placement"));
        stop_->setText(tr("Stop"));
        stop_->setToolTip(tr("Ends the search with the best that it has found"));
        back_->setText(tr("Back to the answer"));
        accept_->setText(tr("Accept placement"));
        accept_->setToolTip(tr("Makes the drawing state this placement, as one step of history"));
        services_->setAccessibleName(tr("Services and where they run"));
        hosts_->setAccessibleName(tr("Nodes and what is used of them"));
        users_->setAccessibleName(tr("Populations and their round trips"));
        conflicts_->setAccessibleName(
            tr("Demands that can't hold together, and the least change of each that would do"));
        dress(*cost_, Dress::Dim);
        dress(*refusal_, Dress::Bad);
        fill();
    }

    void comeForward(PlacementQuestion what)
    {
        switch (what) {
        case PlacementQuestion::Best:
            if (tabs_->currentIndex() != SearchView) // who watches the search goes on
                tabs_->setCurrentIndex(AnswerView);
            break;
        case PlacementQuestion::Front: tabs_->setCurrentIndex(TradeOffs); break;
        case PlacementQuestion::Baselines: tabs_->setCurrentIndex(Baselines); break;
        case PlacementQuestion::Why: tabs_->setCurrentIndex(Why); break;
        }
    }

    /// Of the replica that is chosen, for questions about it.
    void takeService()
    {
        const TableLine* line = services_->currentLine();
        const auto found = results().placement();
        if (!line || !found || !services_->hasFocus())
            return;
        results().setWhySubject(std::next(found->placement.begin(), line->key)->first);
    }

    void fill()
    {
        const Topology& topology = document().topology();
        const auto found = results().placement();
        const bool isPlaced = found && !found->placement.empty();
        answer_->setCurrentIndex(found && !isPlaced ? 1 : 0);
        services_->setEmptyWords(tr("No placement yet: “Run placement” finds the best one that meets all budgets"));
        show(*services_, isPlaced ? serviceLines(topology, *found) : TableContents());
        const TableContents hosts = isPlaced ? hostLines(topology, *found) : TableContents();
        show(*hosts_, hosts);
        hosts_->setSpare({static_cast<int>(hosts.headings.size()) - 1}); // the cost
        users_->setEmptyWords(isPlaced ? tr("No population calls a service: draw a flow from a population to a service")
                                       : QString());
        show(*users_, isPlaced ? callerLines(topology, *found) : TableContents());
        for (RowTable* table : {hosts_, users_})
            table->setVisible(isPlaced);
        if (!areMoved_)
            tables_->setSizes({services_->wantedWidth(), hosts_->wantedWidth(), users_->wantedWidth()});
        show(*conflicts_, found && !isPlaced ? conflictsNow(topology, *found) : TableContents());
        refusal_->setText(results().lastError());
        refusal_->setVisible(!refusal_->text().isEmpty());
        showState();
    }

    /// What was found for another drawing is not to be applied to this one.
    TableContents conflictsNow(const Topology& topology, const PlacementResult& found) const
    {
        TableContents shown = conflictLines(topology, found);
        for (TableLine& line : shown.lines)
            if (results().isPlacementStale() && line.cells.back().isButton)
                line.cells.back() = {};
        return shown;
    }

    void show(RowTable& table, TableContents shown) const
    {
        table.setContents(shown.headings, std::move(shown.lines));
        table.setStale(results().isPlacementStale());
    }

    void showState()
    {
        const bool weighs = goals_->weighSomething();
        run_->setEnabled(weighs);
        run_->setToolTip(weighs ? QString() : tr("Raise the slider of at least one goal"));
        stop_->setEnabled(results().isBusy());
        accept_->setEnabled(results().mayAccept());
        back_->setVisible(results().isElsewhere() && results().answer());
        const auto found = results().placement();
        status_->setVisible(found != nullptr);
        cost_->clear();
        if (!found)
            return;
        showStatus(*found);
        QStringList parts{summaryOf(*found)};
        if (results().isElsewhere())
            parts.prepend(translated(results().lookedAt()));
        if (results().isPlacementStale())
            parts << tr("the drawing has changed since");
        cost_->setText(parts.join(QStringLiteral(" · ")));
        cost_->setToolTip(cost_->text() + figuresTip(*found));
    }

    void showStatus(const PlacementResult& found)
    {
        switch (found.status) {
        case PlacementStatus::Optimal: status_->setText(tr("optimal")); return dressAsPill(*status_, Dress::Ok);
        case PlacementStatus::Feasible: status_->setText(tr("feasible")); return dressAsPill(*status_, Dress::Warn);
        case PlacementStatus::Infeasible: break;
        }
        status_->setText(tr("infeasible"));
        dressAsPill(*status_, Dress::Bad);
    }

    QString summaryOf(const PlacementResult& found) const
    {
        if (found.status != PlacementStatus::Infeasible)
            return valueWords(found);
        if (!found.placement.empty())
            return tr("breaks a demand: %1").arg(translated(found.conflicts.front().what));
        const QString words = conflictsOf(found);
        return found.isOfFew ? tr("%1 (of so many users, others may ask for too much as well)").arg(words) : words;
    }

    QString conflictsOf(const PlacementResult& found) const
    {
        if (found.conflicts.size() == 1)
            return tr("this demand can't be met");
        return found.relaxations.size() == found.conflicts.size()
                   ? tr("these demands can't hold together; each alone could be lifted")
                   : tr("these demands can't hold together");
    }

    QString figuresTip(const PlacementResult& found) const
    {
        if (found.placement.empty())
            return {};
        QString tip =
            QStringLiteral("\n") + tr("Nodes %1, traffic %2; found by %3 with seed %4")
                                       .arg(withUnit(found.figures.nodeCost.value, "USD/h"),
                                            withUnit(found.figures.trafficCost.value, "USD/h"), fromCore(found.solver))
                                       .arg(found.seed);
        for (const PlacementGoalFacts& goal : placementGoals())
            tip += QStringLiteral("\n%1: %2")
                       .arg(translated(goal.label), withUnit(found.figures.of(goal.goal), goal.unit));
        return tip;
    }

    void accept() { tellRefusal(results().acceptPlacement()); }

    /// One step of history; the answer is old then.
    void relax(int relaxation)
    {
        const auto found = results().placement();
        const Edit edit = *found->relaxations[static_cast<std::size_t>(relaxation)].edit;
        tellRefusal(document().perform(edit));
    }

    void tellRefusal(const Result<void>& done)
    {
        if (done)
            return;
        refusal_->setText(translated(done.error()));
        refusal_->show();
    }

    GoalSliders* goals_;
    QTabBar* tabs_;
    QLabel* status_;
    QLabel* cost_;
    QPushButton* back_;
    QPushButton* run_;
    QPushButton* stop_;
    QPushButton* accept_;
    QLabel* refusal_;
    RowTable* services_;
    RowTable* hosts_;
    RowTable* users_;
    RowTable* conflicts_;
    QStackedWidget* answer_; ///< its tables, or what stands against one
    QSplitter* tables_;
    bool areMoved_ = false; ///< the borders between them, by hand
    QStackedWidget* pages_;
};

} // namespace

PanelEntry placementPanel()
{
    return {
        "placement", text("panel", "Placement"), Qt::BottomDockWidgetArea,
        [](const PanelContext& context, QWidget* parent) -> QWidget* { return new PlacementPanel(context, parent); }};
}

} // namespace edgewright

#include "placement_panel.moc"
