// In what is a placement to be the best, and how long may it be searched for? The line of choices over the answers.
#pragma once

#include "core/placement/placement.h"

#include <QWidget>

#include <array>

class QLabel;
class QSlider;
class QSpinBox;

namespace edgewright {

/// A slider a goal. One alone above 0: that goal. Several: how much a per cent of each counts.
class GoalSliders final : public QWidget {
    Q_OBJECT

public:
    explicit GoalSliders(QWidget* parent);

    /// Weights of several goals are shares, whose sum is 1; all 0 where no slider is above 0.
    PlacementOptions options() const;
    bool weighSomething() const;
    void refresh(); ///< words, after another language

signals:
    void changed();

private:
    void arrange();

    std::array<QSlider*, placementGoalCount> sliders_{};
    std::array<QLabel*, placementGoalCount> labels_{}, figures_{};
    QLabel* seedLabel_;
    QSpinBox* seed_;
    QLabel* limitLabel_;
    QSpinBox* limit_;
};

} // namespace edgewright
