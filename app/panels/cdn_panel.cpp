// What do the points of presence hit, and what do users wait for content?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/panels/number_text.h"
#include "app/panels/panel_widget.h"
#include "app/panels/row_table.h"
#include "app/theme/theme.h"
#include "core/cache/eviction_policy.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>

namespace edgewright {

namespace {

QString percent(double share) { return withUnit(100 * share, "%"); }

/// Thousands stand apart as in all other figures.
class CountBox final : public QSpinBox {
public:
    using QSpinBox::QSpinBox;

protected:
    QString textFromValue(int value) const override { return exactFigure(value); }
    int valueFromText(const QString& text) const override
    {
        return static_cast<int>(typedNumber(text, {}).value_or(value()));
    }
    QValidator::State validate(QString& text, int&) const override
    {
        const auto number = typedNumber(text, {});
        return number && *number >= minimum() && *number <= maximum() ? QValidator::Acceptable
                                                                      : QValidator::Intermediate;
    }
};

class CdnPanel final : public PanelWidget {
    Q_OBJECT

public:
    CdnPanel(const PanelContext& context, QWidget* parent)
        : PanelWidget(context, "cdn", parent),
          policyLabel_(new QLabel(this)),
          requestsLabel_(new QLabel(this)),
          seedLabel_(new QLabel(this)),
          policy_(new QComboBox(this)),
          requests_(new CountBox(this)),
          seed_(new QSpinBox(this)),
          run_(new QPushButton(this)),
          summary_(new QLabel(this)),
          refusal_(new QLabel(this)),
          pops_(new RowTable(context.document, "popTable", this)),
          users_(new RowTable(context.document, "contentTable", this))
    {
        policy_->setObjectName("policy");
        requests_->setObjectName("requests");
        seed_->setObjectName("seed");
        run_->setObjectName("runCaches");
        summary_->setObjectName("summary");
        refusal_->setObjectName("refusal");
        setRanges();
        arrange();
        connect(run_, &QPushButton::clicked, this, [this] { results().runCaches(); });
        const auto choose = [this] { results().setCacheOptions(options()); }; // Ctrl+R goes by it too
        connect(policy_, &QComboBox::currentIndexChanged, this, choose);
        connect(requests_, &QSpinBox::valueChanged, this, choose);
        connect(seed_, &QSpinBox::valueChanged, this, choose);
        connect(&results(), &Results::changed, this, &CdnPanel::fill);
        connect(&results(), &Results::failed, this, &CdnPanel::fill);
        connect(&document(), &Document::reset, this, &CdnPanel::fill);
        CdnPanel::refresh();
    }

private:
    void setRanges()
    {
        const CacheOptions defaults;
        requests_->setRange(1000, 50'000'000);
        requests_->setSingleStep(100'000);
        requests_->setValue(static_cast<int>(defaults.requests));
        for (QSpinBox* box : {requests_, seed_}) {
            box->setButtonSymbols(QAbstractSpinBox::NoButtons);
            box->setMinimumWidth(90);
        }
        seed_->setRange(0, std::numeric_limits<int>::max());
        seed_->setValue(static_cast<int>(defaults.seed));
    }

    void arrange()
    {
        auto* head = new QHBoxLayout;
        head->setContentsMargins(12, 6, 12, 0);
        head->setSpacing(6);
        for (QWidget* part :
             std::initializer_list<QWidget*>{policyLabel_, policy_, requestsLabel_, requests_, seedLabel_, seed_, run_})
            head->addWidget(part);
        head->addStretch(1);
        auto* tables = new QSplitter(this);
        tables->addWidget(pops_);
        tables->addWidget(users_);
        tables->setChildrenCollapsible(false);
        pops_->setWeights({3, 0, 0, 0, 0, 0});
        users_->setWeights({3, 2, 0, 0, 0, 0});
        summary_->setContentsMargins(12, 0, 12, 0);
        summary_->setWordWrap(true);
        refusal_->setContentsMargins(12, 0, 12, 0);
        refusal_->setWordWrap(true);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addLayout(head);
        column->addWidget(summary_);
        column->addWidget(refusal_);
        column->addWidget(tables, 1);
    }

    void refresh() override
    {
        policyLabel_->setText(tr("Policy"));
        requestsLabel_->setText(tr("Requests"));
        seedLabel_->setText(tr("Seed"));
        for (QLabel* label : {policyLabel_, requestsLabel_, seedLabel_})
            dress(*label, Dress::Dim);
        const int chosen = std::max(0, policy_->currentIndex());
        policy_->clear();
        for (const EvictionPolicyEntry& entry : liveEvictionPolicies())
            policy_->addItem(translated(entry.title), fromCore(entry.key));
        policy_->setCurrentIndex(chosen);
        policy_->setAccessibleName(tr("Which object leaves a full cache"));
        requests_->setLocale(QLocale());
        requests_->setAccessibleName(tr("Requests, warm-up included"));
        requests_->setToolTip(tr("Requests in all; the first quarter fills the caches and is not counted"));
        seed_->setAccessibleName(tr("Seed"));
        seed_->setToolTip(tr("The same seed gives the same result"));
        run_->setText(tr("Run caches"));
        dress(*summary_, Dress::Plain);
        dress(*refusal_, Dress::Bad);
        fill();
    }

    CacheOptions options() const
    {
        CacheOptions chosen;
        for (const EvictionPolicyEntry& entry : liveEvictionPolicies())
            if (fromCore(entry.key) == policy_->currentData().toString())
                chosen.policy = entry.key;
        chosen.requests = requests_->value();
        chosen.seed = static_cast<std::uint64_t>(seed_->value());
        return chosen;
    }

    void fill()
    {
        const auto found = results().cache();
        summary_->setVisible(found != nullptr);
        summary_->setText(found ? summaryOf(*found) : QString());
        refusal_->setText(results().lastError());
        refusal_->setVisible(!refusal_->text().isEmpty());
        pops_->setEmptyWords(found ? tr("No point of presence was asked")
                                   : tr("No result yet: “Run caches” plays requests against the points of presence"));
        pops_->setContents({tr("point of presence"), tr("hit ratio"), tr("byte hit ratio"), tr("requests"),
                            tr("evictions"), tr("objects held")},
                           found ? popLines(*found) : Lines());
        users_->setVisible(found != nullptr);
        users_->setContents(
            {tr("population"), tr("asks at"), tr("requests"), tr("median"), tr("95th percentile"), tr("within budget")},
            found ? userLines(*found) : Lines());
    }

    QString summaryOf(const CacheResult& found) const
    {
        QStringList parts = {
            tr("Hit ratio %1").arg(percent(found.objects.value())),
            tr("byte hit ratio %1").arg(percent(found.byteHitRatio())),
            tr("%1 requests reach an origin").arg(figure(static_cast<double>(found.originRequests))),
            tr("median %1, 95th percentile %2, 99th %3")
                .arg(withUnit(found.latency.p50.value, "ms"), withUnit(found.latency.p95.value, "ms"),
                     withUnit(found.latency.p99.value, "ms")),
            tr("of %1 requests after a warm-up of %2, seed %3")
                .arg(figure(static_cast<double>(found.requests)), figure(static_cast<double>(found.warmUpRequests)))
                .arg(found.seed)};
        if (results().isCacheStale())
            parts.append(tr("the drawing has changed since"));
        return parts.join(QStringLiteral(" · "));
    }

    using Lines = std::vector<TableLine>;

    static TableCell count(std::int64_t number)
    {
        return {figure(static_cast<double>(number)), {}, static_cast<double>(number)};
    }
    static TableCell share(double part) { return {percent(part), {}, part}; }
    static TableCell time(Milliseconds duration) { return {withUnit(duration.value, "ms"), {}, duration.value}; }
    QString nameOf(const RowRef& row) const { return fromCore(displayName(document().topology(), row)); }

    Lines popLines(const CacheResult& found) const
    {
        Lines lines;
        for (const PointOfPresenceResult& pop : found.pointsOfPresence)
            lines.push_back({{{nameOf(refOf(pop.node))},
                              share(pop.objects.value()),
                              share(pop.bytesRequested > 0 ? pop.bytesHit / pop.bytesRequested : 0),
                              count(pop.objects.requests),
                              count(pop.evictions),
                              count(pop.objectsCached)},
                             refOf(pop.node)});
        return lines;
    }

    Lines userLines(const CacheResult& found) const
    {
        Lines lines;
        for (const PopulationContentResult& user : found.populations) {
            TableCell within = user.budget ? share(user.withinBudget) : TableCell{tr("no budget")};
            if (user.budget)
                within.icon = iconPixmap(user.withinBudget >= 0.95 ? "ok" : "error", 16,
                                         user.withinBudget >= 0.95 ? theme().ok : theme().bad, 2);
            lines.push_back({{{nameOf(refOf(user.population))},
                              {user.pointOfPresence.empty() ? tr("the origin") : nameOf(refOf(user.pointOfPresence))},
                              count(user.requests),
                              time(user.latency.p50),
                              time(user.latency.p95),
                              within},
                             refOf(user.population)});
        }
        return lines;
    }

    QLabel* policyLabel_;
    QLabel* requestsLabel_;
    QLabel* seedLabel_;
    QComboBox* policy_;
    QSpinBox* requests_;
    QSpinBox* seed_;
    QPushButton* run_;
    QLabel* summary_;
    QLabel* refusal_;
    RowTable* pops_;
    RowTable* users_;
};

} // namespace

PanelEntry cdnPanel()
{
    return {"cdn", text("panel", "CDN"), Qt::BottomDockWidgetArea,
            [](const PanelContext& context, QWidget* parent) -> QWidget* { return new CdnPanel(context, parent); }};
}

} // namespace edgewright

#include "cdn_panel.moc"
