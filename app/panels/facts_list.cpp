// How are computed facts shown: name at the left, figure at the right, state in word and colour?
#include "app/panels/facts_list.h"

#include "app/panels/panel_widget.h"

#include <QGridLayout>
#include <QLabel>

namespace edgewright {

namespace {

Dress dressOf(ComputedFact::State state)
{
    return state == ComputedFact::State::Good  ? Dress::Ok
           : state == ComputedFact::State::Bad ? Dress::Bad
                                               : Dress::Plain;
}

/// State is never colour alone.
QString marked(const ComputedFact& fact)
{
    const QString mark = fact.state == ComputedFact::State::Good  ? QStringLiteral("✓ ")
                         : fact.state == ComputedFact::State::Bad ? QStringLiteral("✕ ")
                                                                  : QString();
    return mark + fact.value;
}

} // namespace

FactsList::FactsList(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(8);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
}

void FactsList::setFacts(const std::vector<ComputedFact>& facts)
{
    while (lines_.size() < facts.size()) {
        auto* label = new QLabel(this);
        auto* value = new QLabel(this);
        for (QLabel* part : {label, value}) {
            part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
            part->setWordWrap(true);
        }
        value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const auto row = static_cast<int>(lines_.size());
        grid_->addWidget(label, row, 0);
        grid_->addWidget(value, row, 1);
        lines_.emplace_back(label, value);
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const auto [label, value] = lines_[i];
        const bool shown = i < facts.size();
        label->setVisible(shown);
        value->setVisible(shown);
        if (!shown)
            continue;
        label->setText(facts[i].label);
        value->setText(marked(facts[i]));
        dress(*label, Dress::Dim);
        dress(*value, dressOf(facts[i].state));
    }
}

} // namespace edgewright
