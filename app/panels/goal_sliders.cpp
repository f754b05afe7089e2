// In what is a placement to be the best, and how long may it be searched for? The line of choices over the answers.
#include "app/panels/goal_sliders.h"

#include "app/document/translated.h"
#include "app/panels/panel_widget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <limits>
#include <numeric>

namespace edgewright {

namespace {

constexpr int most = 100, longestSeconds = 86'400;
constexpr int leastSlider = 44, mostSlider = 160; // px

QString nameOf(const char* part, const PlacementGoalFacts& goal) { return part + fromCore(goal.key); }

} // namespace

GoalSliders::GoalSliders(QWidget* parent)
    : QWidget(parent),
      seedLabel_(new QLabel(this)),
      seed_(new QSpinBox(this)),
      limitLabel_(new QLabel(this)),
      limit_(new QSpinBox(this))
{
    for (const PlacementGoalFacts& goal : placementGoals()) {
        const auto i = static_cast<std::size_t>(goal.goal);
        labels_[i] = new QLabel(this);
        figures_[i] = new QLabel(this);
        sliders_[i] = new QSlider(Qt::Horizontal, this);
        sliders_[i]->setObjectName(nameOf("goal-", goal));
        figures_[i]->setObjectName(nameOf("figure-", goal));
        sliders_[i]->setRange(0, most);
        sliders_[i]->setPageStep(10);
        sliders_[i]->setValue(goal.goal == PlacementGoal::Cost ? most : 0);
        labels_[i]->setBuddy(sliders_[i]);
        connect(sliders_[i], &QSlider::valueChanged, this, [this, i](int value) {
            figures_[i]->setNum(value);
            emit changed();
        });
    }
    seed_->setObjectName("placementSeed");
    seed_->setRange(0, std::numeric_limits<int>::max());
    seed_->setValue(static_cast<int>(PlacementOptions().seed));
    limit_->setObjectName("placementLimit");
    limit_->setRange(0, longestSeconds);
    for (QSpinBox* box : {seed_, limit_})
        connect(box, &QSpinBox::valueChanged, this, &GoalSliders::changed);
    arrange();
}

void GoalSliders::arrange()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(6);
    for (std::size_t i = 0; i < sliders_.size(); ++i) {
        sliders_[i]->setMinimumWidth(leastSlider);
        sliders_[i]->setMaximumWidth(mostSlider);
        figures_[i]->setNum(sliders_[i]->value());
        figures_[i]->setFixedWidth(figures_[i]->fontMetrics().horizontalAdvance("100"));
        line->addWidget(labels_[i]);
        line->addWidget(sliders_[i], 1);
        line->addWidget(figures_[i]);
    }
    seedLabel_->setBuddy(seed_);
    limitLabel_->setBuddy(limit_);
    seed_->setFixedWidth(52);
    for (QSpinBox* box : {seed_, limit_})
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    for (QWidget* part : std::initializer_list<QWidget*>{seedLabel_, seed_, limitLabel_, limit_})
        line->addWidget(part);
}

bool GoalSliders::weighSomething() const
{
    return std::ranges::any_of(sliders_, [](const QSlider* slider) { return slider->value() > 0; });
}

PlacementOptions GoalSliders::options() const
{
    PlacementOptions options{.seed = static_cast<std::uint64_t>(seed_->value())};
    if (limit_->value() > 0)
        options.timeLimit = std::chrono::seconds(limit_->value());
    const int sum = std::accumulate(sliders_.begin(), sliders_.end(), 0,
                                    [](int all, const QSlider* slider) { return all + slider->value(); });
    for (std::size_t i = 0; i < sliders_.size(); ++i)
        options.objectives.front().weights[i] = sum > 0 ? static_cast<double>(sliders_[i]->value()) / sum : 0;
    return options;
}

void GoalSliders::refresh()
{
    for (const PlacementGoalFacts& goal : placementGoals()) {
        const auto i = static_cast<std::size_t>(goal.goal);
        labels_[i]->setText(translated(goal.label));
        sliders_[i]->setAccessibleName(tr("Weight of the goal: %1").arg(labels_[i]->text()));
        sliders_[i]->setToolTip(tr("How much a per cent of this goal counts: of several goals each is measured against "
                                   "what the cheapest placement comes to. One goal alone is made least by itself."));
        for (QLabel* label : {labels_[i], figures_[i]}) {
            label->setToolTip(sliders_[i]->toolTip());
            dress(*label, Dress::Dim);
        }
    }
    seedLabel_->setText(tr("Seed"));
    limitLabel_->setText(tr("At most, s"));
    for (QLabel* label : {seedLabel_, limitLabel_})
        dress(*label, Dress::Dim);
    seed_->setAccessibleName(tr("Seed of the local search"));
    limit_->setAccessibleName(tr("Most seconds of the search"));
    limit_->setSpecialValueText(tr("no limit"));
    limit_->setFixedWidth(limit_->fontMetrics().horizontalAdvance(limit_->specialValueText()) + 20);
    limit_->setToolTip(tr("Most seconds of the search: what a limit ended may differ from machine to machine"));
}

} // namespace edgewright
