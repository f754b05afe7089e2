// What does the program show before anything is open?
#pragma once

#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QButtonGroup;
class QGridLayout;
class QLayout;
class QScrollArea;

namespace edgewright {

class MainWindow;

/// The ways to begin and the recent files at the left, templates as live thumbnails at the right.
/// Tab and arrows walk them all, Enter and Space press.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(MainWindow& window);
    void refresh();
    /// Keys go to the first button.
    void takeFocus();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* beginnings(QWidget* parent);
    void addWays(QLayout& column, QWidget* parent);
    void addRecent(QLayout& column, QWidget* parent);
    QWidget* gallery(QWidget* parent);
    void arrange();
    void welcome(QAbstractButton* button);

    MainWindow& window_;
    QScrollArea* scroll_;
    QButtonGroup* buttons_ = nullptr; ///< all of the page, in the order of Tab
    QBoxLayout* halves_ = nullptr;
    QWidget* beginnings_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QList<QWidget*> cards_;
};

} // namespace edgewright
