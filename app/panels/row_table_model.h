// What does a table of findings or results tell its view, cell by cell?
#pragma once

#include "app/panels/row_table.h"

#include <QAbstractTableModel>

#include <set>

namespace edgewright {

/// Beside the roles of Qt.
enum RowTableRole { isButtonRole = Qt::UserRole + 1, sortRole, barRole, isStaleRole };

class RowTableModel final : public QAbstractTableModel {
public:
    explicit RowTableModel(QWidget* table) : QAbstractTableModel(table) {}

    void fill(const QStringList& headings, std::vector<TableLine> lines);
    void setStale(bool stale);
    /// Columns that the view has no room for: the tip of the first cell tells of them.
    void setLeftOut(std::vector<int> columns) { leftOut_ = std::move(columns); }
    const TableLine& line(int row) const { return lines_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString tipOf(const QModelIndex& index, const TableCell& cell) const;
    Qt::Alignment alignment(int column) const;
    QFont bold() const;

    QStringList headings_;
    std::vector<TableLine> lines_;
    bool isStale_ = false;
    std::vector<int> leftOut_;
    std::set<int> figureColumns_; ///< but for those with icons or bars, that stand before words
};

} // namespace edgewright
