// What do tests say to what waits for an answer: dialogs, menus, the choice of a file?
#pragma once

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

#include <functional>

namespace edgewright::testing {

/// Whatever modal comes up while this lives is handed to `answer`; so nothing waits for a person.
class ModalAnswer {
public:
    using Answer = std::function<void(QWidget*)>;

    explicit ModalAnswer(Answer answer, Answer popupAnswer = &QWidget::close)
    {
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this, answer = std::move(answer), popupAnswer] {
            if (QWidget* modal = QApplication::activeModalWidget(); modal && modal->isVisible()) {
                ++answered_;
                // Not in this slot: a dialog that the answer opens waits in it, and the timer is deaf meanwhile.
                QTimer::singleShot(0, modal, [answer, modal] { answer(modal); });
            } else if (QWidget* popup = QApplication::activePopupWidget()) {
                QTimer::singleShot(0, popup, [popupAnswer, popup] {
                    if (popup == QApplication::activePopupWidget()) // still
                        popupAnswer(popup);
                });
            }
        });
        timer_.start(5);
    }
    int answered() const { return answered_; }

    static void reject(QWidget* modal)
    {
        if (auto* dialog = qobject_cast<QDialog*>(modal))
            dialog->reject();
        else
            modal->close();
    }

private:
    QTimer timer_;
    int answered_ = 0;
};

/// Types a name into the file dialog and accepts it.
inline void answerFileDialog(QWidget* modal, const QString& file)
{
    auto* dialog = qobject_cast<QFileDialog*>(modal);
    if (!dialog) {
        ModalAnswer::reject(modal);
        return;
    }
    dialog->findChild<QLineEdit*>("fileNameEdit")->setText(file);
    dialog->findChild<QLineEdit*>("fileNameEdit")->setFocus();
    QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace edgewright::testing
