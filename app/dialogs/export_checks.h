// What do the real tools say of a manifest?
#pragma once

#include "core/export/programs/real_tools.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace edgewright {

class SentenceTable;

/// A button that asks them, or ends the asking, over their verdicts.
class ExportChecks final : public QWidget {
    Q_OBJECT

public:
    explicit ExportChecks(QWidget* parent);

    void showChecks(const std::vector<ToolCheck>& checks);
    void showFault(const QString& fault);
    void clear();
    /// There is something to check; it is being checked.
    void setState(bool canCheck, bool isChecking);
    /// Language or theme has changed; showChecks() follows.
    void refresh();

signals:
    void asked();   ///< to check
    void stopped(); ///< to end that

private:
    void nameButton();

    QPushButton* button_;
    QLabel* said_;
    SentenceTable* table_;
    bool isChecking_ = false;
};

} // namespace edgewright
