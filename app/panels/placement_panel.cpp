// Where does each service run, what does it cost, and who is served in time? And what else could be?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/panels/baselines_view.h"
#include "app/panels/goal_sliders.h"
#include "app/panels/panel_widget.h"
#include "app/panels/placement_lines.h"
#include "app/panels/trade_offs_view.h"
#include "app/panels/why_view.h"

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
          tradeOffs_(new TradeOffsView(context, this)),
          baselines_(new BaselinesView(context, this)),
          why_(new WhyView(context, this)),
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
        arrangeTables();
        pages_->addWidget(answer_);
        pages_->addWidget(context().makeCharts("placement-gap", pages_));
        for (QWidget* view : std::initializer_list<QWidget*>{tradeOffs_, baselines_, why_})
            pages_->addWidget(view);
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
        auto* tables = new QSplitter(answer_);
        for (RowTable* table : {services_, hosts_, users_})
            tables->addWidget(table);
        tables->setChildrenCollapsible(false);
        tables->setSizes({230, 430, 620});
        services_->setWeights({1, 1});
        hosts_->setWeights({1, 0, 0, 0, 0});
        users_->setWeights({1, 0, 0, 0, 0, 0});
        conflicts_->setWeights({0, 3, 3});
        conflicts_->setWrapping();
        answer_->addWidget(tables);
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
        dress(*cost_, Dress::Dim);
        dress(*refusal_, Dress::Bad);
        tradeOffs_->refresh();
        baselines_->refresh();
        why_->refresh();
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
        why_->refresh();
    }

    void fill()
    {
        const Topology& topology = document().topology();
        const auto found = results().placement();
        const bool isPlaced = found && !found->placement.empty();
        answer_->setCurrentIndex(found && !isPlaced ? 1 : 0);
        services_->setEmptyWords(tr("No placement yet: “Run placement” finds the best one that meets all budgets"));
        show(*services_, isPlaced ? serviceLines(topology, *found) : TableContents());
        show(*hosts_, isPlaced ? hostLines(topology, *found) : TableContents());
        users_->setEmptyWords(isPlaced ? tr("No population calls a service: draw a flow from a population to a service")
                                       : QString());
        show(*users_, isPlaced ? callerLines(topology, *found) : TableContents());
        for (RowTable* table : {hosts_, users_})
            table->setVisible(isPlaced);
        show(*conflicts_, found && !isPlaced ? conflictLines(topology, *found) : TableContents());
        refusal_->setText(results().lastError());
        refusal_->setVisible(!refusal_->text().isEmpty());
        showState();
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
        return found.conflicts.size() == 1 ? tr("this demand can't be met")
                                           : tr("these demands can't hold together; each alone could be lifted");
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

    void accept()
    {
        if (Result<void> accepted = results().acceptPlacement(); !accepted) {
            refusal_->setText(translated(accepted.error()));
            refusal_->show();
        }
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
    TradeOffsView* tradeOffs_;
    BaselinesView* baselines_;
    WhyView* why_;
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
