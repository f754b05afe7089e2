// What happened to one request, cache by cache? A view of the CDN panel.
#include "app/panels/request_view.h"

#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/panels/cache_choices.h"
#include "app/panels/panel_widget.h"
#include "app/panels/quiet_combo.h"
#include "app/panels/row_table.h"
#include "app/theme/theme.h"
#include "core/report/tables.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace edgewright {

namespace {

using http::Moment;

/// Where a cache has something to serve, and where something failed.
QIcon iconOf(const RequestStep& step)
{
    switch (step.moment.kind) {
    case Moment::Fresh:
    case Moment::Stale:
    case Moment::StaleOnError: return iconPixmap("ok", 16, theme().ok, 2);
    case Moment::OriginRefuses:
    case Moment::GaveUp: return iconPixmap("error", 16, theme().bad, 2);
    default: return {};
    }
}

std::vector<TableLine> linesOf(const Topology& topology, const RequestTrace& trace)
{
    std::vector<TableLine> lines;
    for (const RequestStep& step : trace.steps) {
        const auto number = static_cast<double>(lines.size() + 1);
        lines.push_back({{{.words = figure(number), .figure = number},
                          {.words = withUnit(step.at.value, "ms"), .figure = step.at.value},
                          {.words = translated(placeWords(topology, step))},
                          {.words = translated(stepWords(topology, trace, step)), .icon = iconOf(step)}},
                         refOf(step.node)});
    }
    return lines;
}

/// The rows of these ids by name; the one chosen stays while it is there.
template <class Ids> void fillWith(QComboBox& combo, const Topology& topology, const Ids& ids)
{
    const QVariant chosen = combo.currentData();
    const QSignalBlocker quiet(&combo);
    combo.clear();
    for (const auto& id : ids)
        combo.addItem(fromCore(displayName(topology, refOf(id))), fromCore(id.value));
    combo.setCurrentIndex(ids.empty() ? -1 : std::max(0, combo.findData(chosen)));
}

} // namespace

RequestView::RequestView(Document& document, Results& results, QWidget* parent)
    : QWidget(parent),
      document_(document),
      results_(results),
      population_(new QuietCombo(this)),
      content_(new QuietCombo(this)),
      object_(new QSpinBox(this)),
      from_(new QSpinBox(this)),
      follow_(new QPushButton(this)),
      summary_(new QLabel(this)),
      steps_(new RowTable(document, "requestTable", this))
{
    population_->setObjectName("followedPopulation");
    content_->setObjectName("followedContent");
    object_->setObjectName("followedObject");
    from_->setObjectName("followedFrom");
    follow_->setObjectName("followRequest");
    summary_->setObjectName("requestSummary");
    arrange();
    follow();
}

void RequestView::arrange()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(6);
    for (QWidget* field : std::initializer_list<QWidget*>{population_, content_, object_, from_})
        addChoice(*line, field);
    line->addStretch(1);
    line->addWidget(follow_);
    population_->setMinimumContentsLength(14);
    content_->setMinimumContentsLength(14);
    from_->setRange(0, 1'000'000'000);
    for (QSpinBox* box : {object_, from_}) {
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setFixedWidth(84);
    }
    summary_->setContentsMargins(12, 0, 12, 0);
    summary_->setWordWrap(true);
    steps_->setWeights({0, 0, 0, 1});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(summary_);
    column->addWidget(steps_, 1);
}

void RequestView::addChoice(QHBoxLayout& line, QWidget* field)
{
    labels_.push_back(new QLabel(this));
    labels_.back()->setBuddy(field);
    line.addWidget(labels_.back());
    line.addWidget(field);
}

void RequestView::follow()
{
    connect(follow_, &QPushButton::clicked, this, [this] { results_.followRequest(choice()); });
    connect(population_, &QComboBox::currentIndexChanged, this, &RequestView::fillContents);
    connect(content_, &QComboBox::currentIndexChanged, this, &RequestView::limitObject);
    connect(&results_, &Results::changed, this, &RequestView::fill);
    connect(steps_, &RowTable::currentLineChanged, this, &RequestView::showNode);
    connect(&document_, &Document::reset, this, &RequestView::fillPopulations);
    connect(&document_, &Document::edited, this, [this](const Edit& edit) {
        if (std::ranges::any_of(edit.changes, [](const RowChange& change) {
                const TableKey table = refOf(change).table;
                return table == TableKey::Populations || table == TableKey::Contents;
            }))
            fillPopulations();
    });
}

void RequestView::refresh()
{
    const QString labels[] = {tr("Users"), tr("Content"), tr("Object"), tr("From, s")};
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        labels_[i]->setText(labels[i]);
        dress(*labels_[i], Dress::Dim);
    }
    population_->setAccessibleName(tr("Whose request is followed"));
    content_->setAccessibleName(tr("For which content set"));
    object_->setAccessibleName(tr("For which object, by its rank: 1 is asked for most"));
    object_->setSpecialValueText(tr("any"));
    from_->setAccessibleName(tr("The first such request that many seconds after the warm-up"));
    for (QWidget* field : std::initializer_list<QWidget*>{population_, content_, object_, from_})
        field->setToolTip(field->accessibleName());
    population_->setPlaceholderText(tr("nobody"));
    content_->setPlaceholderText(tr("no content"));
    follow_->setText(tr("Follow request"));
    fillPopulations();
    fill();
}

void RequestView::fillPopulations()
{
    std::vector<PopulationId> fetching;
    for (const Population& users : document_.topology().populations)
        if (!users.contents.empty())
            fetching.push_back(users.id);
    fillWith(*population_, document_.topology(), fetching);
    const QString idle =
        fetching.empty() ? tr("Nobody fetches content: choose contents for a population under “Fetch”") : QString();
    for (QWidget* part : std::initializer_list<QWidget*>{population_, content_, object_, from_, follow_})
        part->setEnabled(idle.isEmpty());
    follow_->setToolTip(idle);
    steps_->setEmptyWords(
        idle.isEmpty() ? tr("No request yet: “Follow request” runs the caches and tells of one request which cache had "
                            "it, why others did not, and what the origin was asked")
                       : idle);
    fillContents();
}

void RequestView::fillContents()
{
    const Population* users = document_.topology().populations.find(choice().population);
    fillWith(*content_, document_.topology(), users ? users->contents : std::vector<ContentSetId>());
    limitObject();
}

void RequestView::limitObject()
{
    const ContentSet* content = document_.topology().contents.find(choice().content);
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    object_->setRange(0, static_cast<int>(std::min(content ? content->objects : 0, most)));
}

/// Who walks through the steps with keys sees where they happen.
void RequestView::showNode()
{
    const TableLine* line = steps_->currentLine();
    if (steps_->hasFocus() && line && hasRow(document_.topology(), *line->row))
        document_.selection().reveal(*line->row);
}

RequestChoice RequestView::choice() const
{
    RequestChoice chosen{.population = {toCore(population_->currentData().toString())},
                         .content = {toCore(content_->currentData().toString())},
                         .from = Seconds(from_->value())};
    if (object_->value() > 0)
        chosen.object = object_->value();
    return chosen;
}

void RequestView::fill()
{
    const auto trace = results_.trace();
    const bool isStale = results_.isTraceStale();
    const Topology& topology = document_.topology();
    steps_->setContents({tr("step"), tr("at"), tr("where"), tr("what")},
                        trace ? linesOf(topology, *trace) : std::vector<TableLine>());
    steps_->setStale(isStale);
    QStringList parts;
    if (trace)
        parts << translated(traceWords(topology, *trace));
    if (const QString words = whatIfWords(results_.traceAsked()); trace && !words.isEmpty())
        parts << words;
    if (isStale)
        parts << tr("the drawing has changed since");
    summary_->setText(parts.join(QStringLiteral(" · ")));
    summary_->setVisible(!parts.isEmpty());
    dress(*summary_, isStale ? Dress::Dim : Dress::Plain);
}

} // namespace edgewright
