// How is anything found by typing a few letters of it? Commands (Ctrl+K) and rows of the drawing (Ctrl+F).
#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>

#include <functional>

class QLineEdit;
class QListWidget;

namespace edgewright {

/// Something that can be chosen.
struct Choosable {
    QString label, detail; ///< detail: shortcut, kind of row
    QIcon icon;
    bool isEnabled = true;
    QString searched; ///< what the typed words are looked for in
    std::function<void()> choose;
};

/// A field with a list under it, at the top of the window. Typed words must all occur; Enter chooses, Esc closes.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    CommandPalette(QWidget* over, const QString& placeholder, QList<Choosable> all);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& typed);
    void choose();

    QList<Choosable> all_;
    QLineEdit* field_;
    QListWidget* list_;
};

class MainWindow;
void openCommandPalette(MainWindow& window);
void openFind(MainWindow& window);

} // namespace edgewright
