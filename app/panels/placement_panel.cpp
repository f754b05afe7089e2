// Where does each service run, what does it cost, and who is served in time?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/panels/panel_widget.h"
#include "app/panels/row_table.h"
#include "app/theme/theme.h"
#include "core/network/availability.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace edgewright {

namespace {

QIcon stateIcon(bool good) { return iconPixmap(good ? "ok" : "error", 16, good ? theme().ok : theme().bad, 2); }

/// "24 of 32": what the services placed on a node ask for, and what it has.
QString coresUsed(const Topology& topology, const Placement& placement, const Node& node)
{
    Cores used{};
    for (const auto& [service, nodes] : placement)
        if (const Service* row = topology.services.find(service))
            used += static_cast<double>(std::ranges::count(nodes, node.id)) * row->cpu;
    return QCoreApplication::translate("PlacementPanel", "%1 of %2", "cores used of those there are")
        .arg(figure(used.value), figure(node.cpu.value));
}

class PlacementPanel final : public PanelWidget {
    Q_OBJECT

public:
    PlacementPanel(const PanelContext& context, QWidget* parent)
        : PanelWidget(context, "placement", parent),
          status_(new QLabel(this)),
          cost_(new QLabel(this)),
          refusal_(new QLabel(this)),
          run_(new QPushButton(this)),
          accept_(new QPushButton(this)),
          services_(new RowTable(context.document, "serviceTable", this)),
          users_(new RowTable(context.document, "userTable", this)),
          conflicts_(new RowTable(context.document, "conflictTable", this)),
          pages_(new QStackedWidget(this))
    {
        status_->setObjectName("status");
        cost_->setObjectName("cost");
        refusal_->setObjectName("refusal");
        refusal_->setWordWrap(true);
        run_->setObjectName("runPlacement");
        accept_->setObjectName("acceptPlacement");
        accept_->setProperty("primary", true);
        arrange();
        connect(run_, &QPushButton::clicked, this, [this] { this->context().runCommand("simulate.placement"); });
        connect(accept_, &QPushButton::clicked, this, &PlacementPanel::accept);
        connect(&results(), &Results::changed, this, &PlacementPanel::fill);
        connect(&results(), &Results::failed, this, &PlacementPanel::fill);
        connect(&document(), &Document::reset, this, &PlacementPanel::fill);
        PlacementPanel::refresh();
    }

private:
    void arrange()
    {
        auto* head = new QHBoxLayout;
        head->setContentsMargins(12, 6, 12, 0);
        head->setSpacing(8);
        head->addWidget(status_);
        head->addWidget(cost_, 1);
        head->addWidget(run_);
        head->addWidget(accept_);
        cost_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto* tables = new QSplitter(this);
        tables->addWidget(services_);
        tables->addWidget(users_);
        tables->setChildrenCollapsible(false);
        services_->setWeights({3, 3, 0, 0});
        users_->setWeights({3, 0, 0, 0, 0, 0, 0});
        conflicts_->setWeights({0, 3, 3});
        conflicts_->setWrapping();
        pages_->addWidget(tables);
        pages_->addWidget(conflicts_);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addLayout(head);
        column->addWidget(refusal_);
        refusal_->setContentsMargins(12, 0, 12, 0);
        column->addWidget(pages_, 1);
    }

    void refresh() override
    {
        run_->setText(tr("Run placement"));
        accept_->setText(tr("Accept placement"));
        accept_->setToolTip(tr("Makes the drawing state this placement, as one step of history"));
        services_->setAccessibleName(tr("Services and where they run"));
        users_->setAccessibleName(tr("Populations and their round trips"));
        dress(*cost_, Dress::Dim);
        dress(*refusal_, Dress::Bad);
        fill();
    }

    void fill()
    {
        const auto found = results().placement();
        const bool feasible = found && found->status != PlacementStatus::Infeasible;
        accept_->setEnabled(feasible && !results().isPlacementStale());
        showStatus(found.get());
        refusal_->setText(results().lastError());
        refusal_->setVisible(!refusal_->text().isEmpty());
        pages_->setCurrentIndex(found && !feasible ? 1 : 0);
        services_->setEmptyWords(tr("No placement yet: “Run placement” finds the cheapest one that meets all budgets"));
        services_->setContents({tr("service"), tr("node"), tr("cores used"), tr("node cost")},
                               feasible ? serviceLines(*found) : Lines());
        users_->setVisible(feasible);
        users_->setEmptyWords(feasible ? tr("No population calls a service: draw a flow from a population to a service")
                                       : QString());
        users_->setContents(
            {tr("population"), tr("network"), tr("processing"), tr("total"), tr("budget"), tr("met"), tr("down")},
            feasible ? userLines(*found) : Lines());
        conflicts_->setContents({tr("where"), tr("what can't hold"), tr("what would lift it")},
                                found && !feasible ? conflictLines(*found) : Lines());
    }

    void showStatus(const PlacementResult* found)
    {
        status_->setVisible(found != nullptr);
        cost_->clear();
        if (!found)
            return;
        const bool feasible = found->status != PlacementStatus::Infeasible;
        status_->setText(found->status == PlacementStatus::Optimal ? tr("optimal")
                         : feasible                                ? tr("feasible")
                                                                   : tr("infeasible"));
        dressAsPill(*status_, found->status == PlacementStatus::Optimal ? Dress::Ok
                              : feasible                                ? Dress::Warn
                                                                        : Dress::Bad);
        QString line = feasible ? tr("%1, bound %2, gap %3")
                                      .arg(withUnit(found->objective, "USD/h"), figure(found->bound),
                                           withUnit(100 * found->gap(), "%"))
                       : found->conflicts.size() == 1
                           ? tr("this demand can't be met")
                           : tr("these demands can't hold together; each alone could be lifted");
        if (results().isPlacementStale())
            line += QStringLiteral(" · ") + tr("the drawing has changed since");
        cost_->setText(line);
        cost_->setToolTip(feasible ? tr("Nodes %1, traffic %2; found by %3 with seed %4")
                                         .arg(withUnit(found->figures.nodeCost.value, "USD/h"),
                                              withUnit(found->figures.trafficCost.value, "USD/h"), fromCore(found->solver))
                                         .arg(found->seed)
                                   : line);
    }

    using Lines = std::vector<TableLine>;

    Lines serviceLines(const PlacementResult& found) const
    {
        const Topology& topology = document().topology();
        Lines lines;
        for (const auto& [service, nodes] : found.placement)
            for (const NodeId& id : nodes) {
                const Node* node = topology.nodes.find(id);
                if (!node || !topology.services.contains(service))
                    continue;
                lines.push_back({{{fromCore(displayName(topology, refOf(service)))},
                                  {fromCore(displayName(topology, refOf(id)))},
                                  {coresUsed(topology, found.placement, *node)},
                                  {withUnit(node->cost.value, "USD/h"), {}, node->cost.value}},
                                 refOf(id)});
            }
        return lines;
    }

    Lines userLines(const PlacementResult& found) const
    {
        Lines lines;
        for (const UserLatency& user : found.users)
            if (!user.legs.empty() || user.unreachable)
                lines.push_back(userLine(found.placement, user));
        return lines;
    }

    TableCell downtime(const Placement& placement, const UserLatency& user) const
    {
        const std::optional<Percent> up = availabilityOf(document().topology(), placement, user);
        if (!up)
            return {};
        const double hours = hoursDownPerYear(*up);
        return {tr("%1 h/year").arg(figure(hours)), {}, hours};
    }

    TableLine userLine(const Placement& placement, const UserLatency& user) const
    {
        const auto time = [](Milliseconds duration) {
            return TableCell{withUnit(duration.value, "ms"), {}, duration.value};
        };
        const TableCell budget = user.budget ? time(*user.budget) : TableCell{tr("none")};
        const QString word = user.unreachable ? tr("unreachable")
                             : !user.budget   ? tr("no budget")
                             : user.isMet()   ? tr("met")
                                              : tr("missed");
        TableCell met{word};
        if (user.unreachable || user.budget) {
            met.icon = stateIcon(user.isMet());
            met.color = user.isMet() ? theme().ok : theme().bad;
        }
        return {{{fromCore(displayName(document().topology(), refOf(user.population)))},
                 time(user.network),
                 time(user.processing),
                 time(user.total()),
                 budget,
                 met,
                 downtime(placement, user)},
                refOf(user.population)};
    }

    Lines conflictLines(const PlacementResult& found) const
    {
        Lines lines;
        for (const Conflict& conflict : found.conflicts)
            lines.push_back({{{fromCore(displayName(document().topology(), conflict.row)), stateIcon(false)},
                              {translated(conflict.what)},
                              {translated(conflict.remedy)}},
                             conflict.row});
        return lines;
    }

    void accept()
    {
        if (Result<void> accepted = results().acceptPlacement(); !accepted) {
            refusal_->setText(translated(accepted.error()));
            refusal_->show();
        }
    }

    QLabel* status_;
    QLabel* cost_;
    QLabel* refusal_;
    QPushButton* run_;
    QPushButton* accept_;
    RowTable* services_;
    RowTable* users_;
    RowTable* conflicts_;
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
