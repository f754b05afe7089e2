// What does the program show before anything is open?
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace edgewright {

class MainWindow;

/// Templates as live thumbnails, recent files, and the ways to begin.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(MainWindow& window);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* ways();
    QWidget* recent();
    QWidget* gallery();

    MainWindow& window_;
    QWidget* content_ = nullptr;
    QVBoxLayout* column_ = nullptr;
    int columns_ = 0;
};

} // namespace edgewright
