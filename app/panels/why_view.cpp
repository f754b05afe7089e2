// Why does a service run where it does, and why not elsewhere? A view of the placement panel.
#include "app/panels/placement_views.h"

#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/panels/panel_widget.h"
#include "app/panels/quiet_combo.h"
#include "app/panels/report_lines.h"
#include "app/theme/theme.h"
#include "core/report/placement_choices.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace edgewright {

namespace {

QIcon iconOf(PlacementChoice::Verdict verdict)
{
    switch (verdict) {
    case PlacementChoice::Verdict::RunsHere: return iconPixmap("ok", 16, theme().ok, 2);
    case PlacementChoice::Verdict::Possible: return iconPixmap("ok", 16, theme().dim, 2);
    case PlacementChoice::Verdict::NotAllowed:
    case PlacementChoice::Verdict::Impossible: return iconPixmap("error", 16, theme().bad, 2);
    case PlacementChoice::Verdict::Unknown: break;
    }
    return iconPixmap("question", 16, theme().warn, 2);
}

class WhyView final : public PanelWidget {
    Q_OBJECT

public:
    WhyView(const PanelContext& context, QWidget* parent);

private:
    void refresh() override;
    void arrange();
    void follow();
    void fill();
    void fillServices();
    void followSelection();
    void takeService();

    QLabel* label_;
    QComboBox* service_;
    QPushButton* ask_;
    QLabel* summary_;
    RowTable* nodes_;
};

WhyView::WhyView(const PanelContext& context, QWidget* parent)
    : PanelWidget(context, "why", parent),
      label_(new QLabel(this)),
      service_(new QuietCombo(this)),
      ask_(new QPushButton(this)),
      summary_(new QLabel(this)),
      nodes_(new RowTable(context.document, "whyTable", this))
{
    service_->setObjectName("whyService");
    ask_->setObjectName("askWhy");
    summary_->setObjectName("whySummary");
    arrange();
    follow();
    WhyView::refresh();
}

void WhyView::arrange()
{
    label_->setBuddy(service_);
    service_->setMinimumContentsLength(18);
    summary_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    nodes_->setWeights({0, 0, 0, 1});
    nodes_->setWrapping();
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{label_, service_, ask_})
        line->addWidget(part);
    line->addWidget(summary_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(nodes_, 1);
}

void WhyView::follow()
{
    connect(service_, &QComboBox::activated, this, &WhyView::takeService);
    connect(ask_, &QPushButton::clicked, this, [this] {
        if (const auto service = results().whySubject())
            results().askWhy(*service);
    });
    connect(&results(), &Results::changed, this, &WhyView::fill);
    connect(&results(), &Results::whySubjectChanged, this, &WhyView::fillServices);
    connect(&document(), &Document::reset, this, &WhyView::fillServices);
    connect(&document(), &Document::edited, this, [this](const Edit& edit) {
        if (std::ranges::any_of(edit.changes,
                                [](const RowChange& change) { return refOf(change).table == TableKey::Services; }))
            fillServices();
    });
    connect(&document().selection(), &Selection::changed, this, &WhyView::followSelection);
}

void WhyView::refresh()
{
    label_->setText(tr("Service"));
    service_->setAccessibleName(tr("Service that is asked about"));
    service_->setPlaceholderText(tr("no service"));
    ask_->setText(tr("Ask why it runs there"));
    nodes_->setAccessibleName(tr("Nodes and what they would mean for the service"));
    dress(*label_, Dress::Dim);
    fillServices();
    fill();
}

void WhyView::fillServices()
{
    const QSignalBlocker quiet(service_);
    service_->clear();
    for (const Service& service : document().topology().services)
        service_->addItem(fromCore(displayName(document().topology(), refOf(service.id))), fromCore(service.id.value));
    const auto subject = results().whySubject();
    service_->setCurrentIndex(subject ? service_->findData(fromCore(subject->value)) : -1);
}

void WhyView::takeService() { results().setWhySubject({toCore(service_->currentData().toString())}); }

/// One service that is selected in the drawing, its outline or a table.
void WhyView::followSelection()
{
    const std::set<RowRef>& rows = document().selection().rows();
    if (rows.size() == 1 && rows.begin()->table == TableKey::Services)
        results().setWhySubject({rows.begin()->id});
}

void WhyView::fill()
{
    const Topology& topology = document().topology();
    const auto why = results().why();
    fillServices();
    ask_->setEnabled(results().mayAskWhy() && service_->count() > 0);
    ask_->setToolTip(ask_->isEnabled() ? QString() : tr("Run the placement first: what is asked about is its answer"));
    TableContents shown = contentsOf(why ? choiceTable(topology, why->choices) : ResultTable());
    for (std::size_t i = 0; i < shown.lines.size(); ++i) {
        shown.lines[i].row = refOf(why->choices[i].node);
        shown.lines[i].cells[1].icon = iconOf(why->choices[i].verdict);
    }
    nodes_->setEmptyWords(results().mayAskWhy()
                              ? tr("Nothing was asked yet: choose a service, and every node says what it would cost or "
                                   "break to run it there")
                              : tr("No placement yet: “Run placement” finds one that can be asked about"));
    nodes_->setContents(shown.headings, std::move(shown.lines));
    nodes_->setStale(results().isWhyStale());
    QStringList parts;
    if (why)
        parts << tr("Answered for %1").arg(fromCore(displayName(topology, refOf(why->service))));
    if (results().isWhyStale())
        parts << tr("the drawing has changed since");
    summary_->setText(parts.join(QStringLiteral(" · ")));
    dress(*summary_, Dress::Dim);
}

} // namespace

QWidget* makeWhyView(const PanelContext& context, QWidget* parent) { return new WhyView(context, parent); }

} // namespace edgewright

#include "why_view.moc"
