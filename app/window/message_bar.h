// Where does the window say what went wrong, without stopping anyone's work?
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace edgewright {

struct Theme;

/// A line above the drawing: what, where, what to do; with a button where something can be done, and a way to close it.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent);

    void tell(const QString& message, bool isError);
    /// Said in the language that is spoken when it is asked for.
    using Words = std::function<QString()>;
    /// Offers something: the button does `accept`, closing does `decline`.
    void offer(Words message, Words button, std::function<void()> accept, std::function<void()> decline);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say(Words message, const char* icon, QColor Theme::*color);
    void recolour();
    void retranslate();

    QLabel* icon_;
    QLabel* text_;
    QPushButton* button_;
    QPushButton* close_;
    const char* iconName_ = "ok";
    QColor Theme::*color_;
    Words message_, offered_;
    std::function<void()> accept_, decline_;
};

} // namespace edgewright
