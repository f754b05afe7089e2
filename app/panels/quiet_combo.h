// What is a combo box that a passing mouse wheel doesn't change, and that fills its list only when it is needed?
#pragma once

#include <QComboBox>
#include <QWheelEvent>

#include <functional>

namespace edgewright {

class QuietCombo final : public QComboBox {
public:
    explicit QuietCombo(QWidget* parent) : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(1);
        setFixedHeight(26);
    }
    /// Called before the list is shown or walked with keys.
    void setFilling(std::function<void()> fill) { fill_ = std::move(fill); }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void focusInEvent(QFocusEvent* event) override
    {
        if (fill_)
            fill_();
        QComboBox::focusInEvent(event);
    }
    void showPopup() override
    {
        if (fill_)
            fill_();
        QComboBox::showPopup();
    }

private:
    std::function<void()> fill_;
};

} // namespace edgewright
