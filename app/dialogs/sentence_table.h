// How does a table hold sentences that take more than a line?
#pragma once

#include <QTableWidget>
#include <QTimer>

namespace edgewright {

/// Rows in view take the lines they need, in the column that fills the rest of the width; those out of view wait, however many there are.
/// Read only; Tab leaves it.
class SentenceTable final : public QTableWidget {
    Q_OBJECT

public:
    SentenceTable(int columns, QWidget* parent);
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

private:
    void fitRowsInView();

    QTimer fitSoon_;
};

} // namespace edgewright
