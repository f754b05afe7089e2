// Where does the window say what went wrong, without stopping anyone's work?
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace edgewright {

/// A line above the drawing: what, where, what to do; with a button where something can be done, and a way to close it.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent);

    void tell(const QString& message, bool isError);
    /// Offers something: the button does `accept`, closing does `decline`.
    void offer(const QString& message, const QString& button, std::function<void()> accept,
               std::function<void()> decline);

private:
    void show_(const QString& message, const char* icon, const QColor& color);
    void recolour();

    QLabel* icon_;
    QLabel* text_;
    QPushButton* button_;
    QPushButton* close_;
    std::function<void()> accept_, decline_;
};

} // namespace edgewright
