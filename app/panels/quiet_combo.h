// What is a combo box that a passing mouse wheel doesn't change, that fills its list only when it is needed, and that says
// where it cuts a name?
#pragma once

#include <QComboBox>
#include <QStyleOptionComboBox>
#include <QStylePainter>
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
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        if (currentIndex() < 0) {
            option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
            option.currentText = placeholderText();
        }
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room.width() - 4);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
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
