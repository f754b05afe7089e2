// How is a number tried out in place of what the drawing says? By typing it, or by a slider over its logarithm.
#pragma once

#include "core/model/topology.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QSlider;

namespace edgewright {

/// Empty, or a number within the limits of the field of the drawing that it stands in for. What is neither becomes what stood there when
/// the field was left last. At its left end the slider says nothing: as drawn.
class WhatIfField final : public QWidget {
    Q_OBJECT

public:
    /// The line is named `name`, the slider "nameSlider".
    WhatIfField(const char* name, TableKey table, std::string_view key, QWidget* parent);
    ~WhatIfField() override;

    std::optional<double> value() const;
    /// What the slider reaches; both positive. The number stays.
    void setReach(double least, double most);
    void setWords(const QString& what, const QString& whatTheSliderDoes);
    QLineEdit* line() const { return line_; }

signals:
    void changed(); ///< at once, while the slider moves as well
    void settled(); ///< the slider was let go, or rests after keys moved it

private:
    void slide(int step);
    void showOnSlider();

    std::string_view unit_;
    QLineEdit* line_;
    QSlider* slider_;
    QString left_; ///< what stood there when it was left last
    double least_ = 1, most_ = 1000;
};

} // namespace edgewright
