// By what do the caches run? The line of choices over the answers.
#include "app/panels/cache_choices.h"

#include "app/document/translated.h"
#include "app/panels/number_text.h"
#include "app/panels/panel_widget.h"
#include "app/panels/quiet_combo.h"
#include "core/cache/eviction_policy.h"
#include "core/model/field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QValidator>

#include <algorithm>
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

/// A number from 0 to `most`, or nothing. What is neither becomes what stood there when the field was left last.
class NumberOrNothing final : public QValidator {
public:
    NumberOrNothing(std::string_view unit, double most, QLineEdit* line) : QValidator(line), unit_(unit), most_(most)
    {
        connect(line, &QLineEdit::editingFinished, this, [this, line] { left_ = line->text(); });
    }

    State validate(QString& text, int&) const override
    {
        const auto number = typedNumber(text, unit_);
        return text.trimmed().isEmpty() || (number && *number >= 0 && *number <= most_) ? Acceptable : Intermediate;
    }
    void fixup(QString& text) const override { text = left_; }

private:
    std::string_view unit_;
    double most_;
    QString left_;
};

/// For a line that stands in for this field of the drawing.
NumberOrNothing* numberLike(TableKey table, std::string_view key, QLineEdit* line)
{
    const FieldFacts& field = *findField(table, key);
    return new NumberOrNothing(field.unit, field.limits.most, line);
}

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
      policy_(quietCombo("policy", 17, this)),
      strategy_(quietCombo("strategy", 14, this)),
      capacity_(new QLineEdit(this)),
      ttl_(new QLineEdit(this)),
      requests_(new CountBox(this)),
      seed_(new QSpinBox(this))
{
    capacity_->setObjectName("capacity");
    ttl_->setObjectName("ttl");
    requests_->setObjectName("requests");
    seed_->setObjectName("seed");
    setRanges();
    arrange();
    for (QComboBox* combo : {policy_, strategy_})
        connect(combo, &QComboBox::currentIndexChanged, this, &CacheChoices::changed);
    for (QLineEdit* line : {capacity_, ttl_})
        connect(line, &QLineEdit::textChanged, this, [this, line] {
            if (line->hasAcceptableInput())
                emit changed();
        });
    for (QSpinBox* box : {requests_, seed_})
        connect(box, &QSpinBox::valueChanged, this, &CacheChoices::changed);
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
    capacity_->setValidator(numberLike(TableKey::Nodes, "cache_gib", capacity_));
    ttl_->setValidator(numberLike(TableKey::Contents, "ttl_s", ttl_));
}

void CacheChoices::arrange()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 12, 0);
    line->setSpacing(6);
    const auto add = [&](QWidget* field) {
        labels_.push_back(new QLabel(this));
        labels_.back()->setBuddy(field);
        line->addWidget(labels_.back());
        line->addWidget(field);
    };
    for (QWidget* field : std::initializer_list<QWidget*>{policy_, strategy_, capacity_, ttl_, requests_, seed_})
        add(field);
    requests_->setFixedWidth(84);
    seed_->setFixedWidth(60);
    line->addStretch(1);
}

void CacheChoices::refresh()
{
    sayLabels();
    fillPolicies();
    fillStrategies();
    requests_->setLocale(QLocale());
}

void CacheChoices::sayLabels()
{
    const QString labels[] = {tr("Policy"), tr("Strategy"), tr("Cache, GiB"), tr("TTL, s"), tr("Requests"), tr("Seed")};
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        labels_[i]->setText(labels[i]);
        dress(*labels_[i], Dress::Dim);
    }
    for (QLineEdit* line : {capacity_, ttl_}) {
        line->setPlaceholderText(tr("As drawn"));
        line->setFixedWidth(std::max(84, line->fontMetrics().horizontalAdvance(line->placeholderText()) + 28));
    }
    policy_->setAccessibleName(tr("Which object leaves a full cache"));
    strategy_->setAccessibleName(tr("Strategy of every content set"));
    capacity_->setAccessibleName(tr("Cache of every point of presence, GiB; empty: as drawn"));
    ttl_->setAccessibleName(tr("Time to live of every content set, s; empty: as drawn"));
    requests_->setAccessibleName(tr("Requests, warm-up included"));
    seed_->setAccessibleName(tr("Seed"));
    for (QWidget* field : std::initializer_list<QWidget*>{policy_, strategy_, capacity_, ttl_})
        field->setToolTip(field->accessibleName());
    requests_->setToolTip(tr("Requests in all; the first quarter fills the caches and is not counted"));
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

CacheOptions CacheChoices::options() const
{
    CacheOptions chosen;
    chosen.policy = liveEvictionPolicies()[static_cast<std::size_t>(std::max(0, policy_->currentIndex()))].key;
    if (const int strategy = strategy_->currentIndex() - 1; strategy >= 0) // after "As drawn"
        chosen.strategy = static_cast<CacheStrategy>(strategy);
    if (const auto size = typedNumber(capacity_->text(), Gibibytes::symbol()))
        chosen.capacity = Gibibytes(*size);
    if (const auto time = typedNumber(ttl_->text(), Seconds::symbol()))
        chosen.ttl = Seconds(*time);
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
    return parts.isEmpty() ? QString() : CacheChoices::tr("what if: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace edgewright
