// What does the bottom line say: how large the drawing is, what is under the mouse, how far a job is, the zoom?
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace edgewright {

class MainWindow;

class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(MainWindow& window);

protected:
    void changeEvent(QEvent* event) override;

private:
    void count();
    void showJob(bool running);

    MainWindow& window_;
    QLabel *counts_, *hint_, *job_, *zoom_;
    QProgressBar* bar_;
    QToolButton* cancel_;
};

} // namespace edgewright
