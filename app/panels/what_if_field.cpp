// How is a number tried out in place of what the drawing says?
#include "app/panels/what_if_field.h"

#include "app/panels/number_text.h"
#include "core/model/field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSlider>
#include <QTimer>
#include <QValidator>

#include <algorithm>
#include <cmath>

namespace edgewright {

namespace {

constexpr int steps = 150, pause = 600;           // ms
constexpr int leastSlider = 68, mostSlider = 260; // px

/// A number from 0 to `most`, or nothing; what is neither becomes `left`.
class NumberOrNothing final : public QValidator {
public:
    NumberOrNothing(std::string_view unit, double most, const QString& left, QObject* parent)
        : QValidator(parent), unit_(unit), most_(most), left_(left)
    {}

    State validate(QString& text, int&) const override
    {
        const auto number = typedNumber(text, unit_);
        return text.trimmed().isEmpty() || (number && *number >= 0 && *number <= most_) ? Acceptable : Intermediate;
    }
    void fixup(QString& text) const override { text = left_; }

private:
    std::string_view unit_;
    double most_;
    const QString& left_;
};

double inThreeDigits(double number)
{
    const double unit = std::pow(10, 2 - std::floor(std::log10(number)));
    return std::round(number * unit) / unit;
}

} // namespace

WhatIfField::WhatIfField(const char* name, TableKey table, std::string_view key, QWidget* parent)
    : QWidget(parent),
      unit_(findField(table, key)->unit),
      line_(new QLineEdit(this)),
      slider_(new QSlider(Qt::Horizontal, this))
{
    line_->setObjectName(name);
    line_->setValidator(new NumberOrNothing(unit_, findField(table, key)->limits.most, left_, this));
    slider_->setObjectName(QString(name) + "Slider");
    slider_->setRange(0, steps);
    slider_->setPageStep(steps / 10);
    slider_->setMinimumWidth(leastSlider);
    slider_->setMaximumWidth(mostSlider);
    setFocusProxy(line_);
    auto* side = new QHBoxLayout(this);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(4);
    side->setSizeConstraint(QLayout::SetMinAndMaxSize);
    side->addWidget(line_);
    side->addWidget(slider_, 1);
    connect(line_, &QLineEdit::textChanged, this, [this] {
        if (!line_->hasAcceptableInput())
            return;
        showOnSlider();
        emit changed();
    });
    connect(line_, &QLineEdit::editingFinished, this, [this] { left_ = line_->text(); });
    connect(slider_, &QSlider::valueChanged, this, &WhatIfField::slide);
    auto* rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(pause);
    connect(slider_, &QSlider::valueChanged, rest, qOverload<>(&QTimer::start));
    connect(slider_, &QSlider::sliderReleased, this, [this, rest] {
        rest->stop();
        emit settled();
    });
    connect(rest, &QTimer::timeout, this, [this] {
        if (!slider_->isSliderDown())
            emit settled();
    });
}

/// A line that has the focus loses it once this is half gone, and would mend what was typed.
WhatIfField::~WhatIfField()
{
    line_->disconnect(this);
    line_->setValidator(nullptr);
}

std::optional<double> WhatIfField::value() const { return typedNumber(line_->text(), unit_); }

void WhatIfField::setReach(double least, double most)
{
    least_ = least;
    most_ = std::max(most, 2 * least);
    showOnSlider();
}

void WhatIfField::setWords(const QString& what, const QString& whatTheSliderDoes)
{
    line_->setAccessibleName(what);
    line_->setToolTip(what);
    slider_->setAccessibleName(what);
    slider_->setToolTip(whatTheSliderDoes);
}

void WhatIfField::slide(int step)
{
    const double share = static_cast<double>(step - 1) / (steps - 1);
    left_ = step == 0 ? QString() : exactFigure(inThreeDigits(least_ * std::pow(most_ / least_, share)));
    line_->setText(left_);
}

/// Without an answer of the slider; what it does not reach stands at its ends.
void WhatIfField::showOnSlider()
{
    const auto number = value();
    const double share = number && *number > 0 ? std::log(*number / least_) / std::log(most_ / least_) : 0;
    const QSignalBlocker quiet(slider_);
    slider_->setValue(number ? 1 + static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * (steps - 1))) : 0);
}

} // namespace edgewright
