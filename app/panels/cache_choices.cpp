// By what do the caches run? The line of choices over the answers.
#include "app/panels/cache_choices.h"

#include "app/document/translated.h"
#include "app/panels/number_text.h"
#include "app/panels/panel_widget.h"
#include "app/panels/quiet_combo.h"
#include "app/panels/trace_choice.h"
#include "app/panels/what_if_field.h"
#include "core/cache/eviction_policy.h"
#include "core/model/field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QValidator>

#include <algorithm>
#include <cmath>
#include <limits>

namespace edgewright {

namespace {

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

QComboBox* quietCombo(const char* name, int letters, QWidget* parent)
{
    auto* combo = new QuietCombo(parent);
    combo->setObjectName(name);
    combo->setMinimumContentsLength(letters);
    return combo;
}

} // namespace

CacheChoices::CacheChoices(QWidget* parent)
    : QWidget(parent),
      policy_(quietCombo("policy", 11, this)),
      strategy_(quietCombo("strategy", 10, this)),
      capacity_(new WhatIfField("capacity", TableKey::Nodes, "cache_gib", this)),
      ttl_(new WhatIfField("ttl", TableKey::Contents, "ttl_s", this)),
      source_(new TraceChoice(this)),
      requests_(new CountBox(this)),
      seed_(new QSpinBox(this))
{
    requests_->setObjectName("requests");
    seed_->setObjectName("seed");
    setRanges();
    arrange();
    for (QComboBox* combo : {policy_, strategy_})
        connect(combo, &QComboBox::currentIndexChanged, this, &CacheChoices::changed);
    for (WhatIfField* field : {capacity_, ttl_}) {
        connect(field, &WhatIfField::changed, this, &CacheChoices::changed);
        connect(field, &WhatIfField::settled, this, &CacheChoices::settled);
    }
    for (QSpinBox* box : {requests_, seed_})
        connect(box, &QSpinBox::valueChanged, this, &CacheChoices::changed);
    connect(source_, &TraceChoice::changed, this, [this] {
        const QSignalBlocker quiet(requests_); // all of a trace
        requests_->setValue(static_cast<int>(source_->trace() ? mostCacheRequests : CacheOptions().requests));
        emit changed();
    });
}

void CacheChoices::setRanges()
{
    const CacheOptions defaults;
    requests_->setRange(1000, static_cast<int>(mostCacheRequests));
    requests_->setSingleStep(100'000);
    requests_->setValue(static_cast<int>(defaults.requests));
    seed_->setRange(0, std::numeric_limits<int>::max());
    seed_->setValue(static_cast<int>(defaults.seed));
    for (QSpinBox* box : {requests_, seed_})
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    ttl_->setReach(1, 604'800); // a week
}

void CacheChoices::arrange()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 12, 0);
    line->setSpacing(6);
    const auto add = [&](QWidget* field, int stretch = 0) {
        labels_.push_back(new QLabel(this));
        labels_.back()->setBuddy(field);
        labels_.back()->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        line->addWidget(labels_.back());
        line->addWidget(field, stretch);
    };
    add(policy_);
    add(strategy_);
    for (WhatIfField* field : {capacity_, ttl_})
        add(field, 4); // the longer a slider, the finer it is
    line->addWidget(source_);
    line->addWidget(requests_);
    add(seed_);
    requests_->setFixedWidth(92);
    seed_->setFixedWidth(52);
    line->addStretch(1);
}

void CacheChoices::refresh()
{
    sayLabels();
    fillPolicies();
    fillStrategies();
    source_->refresh();
    requests_->setLocale(QLocale());
}

void CacheChoices::sayLabels()
{
    const QString labels[] = {tr("Policy"), tr("Strategy"), tr("Cache, GiB"), tr("TTL, s"), tr("Seed")};
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        labels_[i]->setText(labels[i]);
        dress(*labels_[i], Dress::Dim);
    }
    for (QLineEdit* line : {capacity_->line(), ttl_->line()}) {
        line->setPlaceholderText(tr("As drawn"));
        line->setFixedWidth(std::max(84, line->fontMetrics().horizontalAdvance(line->placeholderText()) + 28));
    }
    policy_->setAccessibleName(tr("Which object leaves a full cache"));
    strategy_->setAccessibleName(tr("Strategy of every content set"));
    capacity_->setWords(tr("Cache of every point of presence, GiB; empty: as drawn"),
                        tr("Cache of every point of presence: while it moves, the curves of the last run tell the hit "
                           "ratios; let go, it runs. At the left end: as drawn"));
    ttl_->setWords(
        tr("Time to live of every content set, s; empty: as drawn"),
        tr("Time to live of every content set: while it moves, the curves of the last run tell the hit ratios; let "
           "go, it runs. At the left end: as drawn"));
    requests_->setAccessibleName(tr("Requests, warm-up included"));
    seed_->setAccessibleName(tr("Seed"));
    for (QWidget* field : std::initializer_list<QWidget*>{policy_, strategy_})
        field->setToolTip(field->accessibleName());
    requests_->setToolTip(
        tr("Requests in all, of a trace at most; the first quarter fills the caches and is not counted"));
    seed_->setToolTip(tr("The same seed gives the same result"));
}

void CacheChoices::fillPolicies()
{
    const QSignalBlocker quiet(policy_);
    const int chosen = std::max(0, policy_->currentIndex());
    policy_->clear();
    for (const EvictionPolicyEntry& entry : liveEvictionPolicies())
        policy_->addItem(translated(entry.title), fromCore(entry.key));
    policy_->setCurrentIndex(chosen);
}

void CacheChoices::fillStrategies()
{
    const QSignalBlocker quiet(strategy_);
    const int chosen = std::max(0, strategy_->currentIndex());
    strategy_->clear();
    strategy_->addItem(tr("As drawn"));
    for (const Choice& choice : choicesOf<CacheStrategy>())
        strategy_->addItem(translated(choice.label));
    strategy_->setCurrentIndex(chosen);
}

/// In powers of ten, so that another run rarely moves the slider.
void CacheChoices::setSizes(Gibibytes least, Gibibytes most)
{
    capacity_->setReach(std::pow(10, std::floor(std::log10(least.value))),
                        std::pow(10, std::ceil(std::log10(most.value))));
}

void CacheChoices::setContents(std::vector<std::pair<ContentSetId, QString>> contents)
{
    source_->setContents(std::move(contents));
}

CacheOptions CacheChoices::options() const
{
    CacheOptions chosen;
    chosen.policy = liveEvictionPolicies()[static_cast<std::size_t>(std::max(0, policy_->currentIndex()))].key;
    if (const int strategy = strategy_->currentIndex() - 1; strategy >= 0) // after "As drawn"
        chosen.strategy = static_cast<CacheStrategy>(strategy);
    if (const auto size = capacity_->value())
        chosen.capacity = Gibibytes(*size);
    if (const auto time = ttl_->value())
        chosen.ttl = Seconds(*time);
    chosen.trace = source_->trace();
    chosen.requests = requests_->value();
    chosen.seed = static_cast<std::uint64_t>(seed_->value());
    return chosen;
}

QString whatIfWords(const CacheOptions& options)
{
    QStringList parts;
    if (options.strategy)
        parts << translated(choiceOf(*options.strategy).label);
    if (options.capacity)
        parts << CacheChoices::tr("caches of %1").arg(withUnit(options.capacity->value, Gibibytes::symbol()));
    if (options.ttl)
        parts << CacheChoices::tr("TTL %1").arg(withUnit(options.ttl->value, Seconds::symbol()));
    if (options.trace)
        parts << CacheChoices::tr("requests of %1").arg(fromCore(options.trace->file.filename().string()));
    return parts.isEmpty() ? QString() : CacheChoices::tr("what if: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace edgewright
