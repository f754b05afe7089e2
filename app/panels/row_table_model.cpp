// What does a table of findings or results tell its view, cell by cell?
#include "app/panels/row_table_model.h"

#include "app/theme/theme.h"

namespace edgewright {

void RowTableModel::fill(const QStringList& headings, std::vector<TableLine> lines)
{
    beginResetModel();
    headings_ = headings;
    lines_ = std::move(lines);
    leftOut_.clear();
    figureColumns_.clear();
    for (const TableLine& line : lines_)
        for (std::size_t i = 0; i < line.cells.size(); ++i)
            if (line.cells[i].figure && line.cells[i].icon.isNull() && !line.cells[i].bar)
                figureColumns_.insert(static_cast<int>(i));
    endResetModel();
}

void RowTableModel::setStale(bool stale)
{
    isStale_ = stale;
    if (!lines_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole});
}

int RowTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int RowTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(headings_.size());
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return headings_.value(section);
    return role == Qt::TextAlignmentRole ? QVariant(alignment(section)) : QVariant();
}

QVariant RowTableModel::data(const QModelIndex& index, int role) const
{
    const auto& cells = line(index.row()).cells;
    if (index.column() >= static_cast<int>(cells.size()))
        return {};
    const TableCell& cell = cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.words;
    case Qt::ToolTipRole: return tipOf(index, cell);
    case Qt::DecorationRole: return cell.icon.isNull() ? QVariant() : QVariant(cell.icon);
    case Qt::TextAlignmentRole: return QVariant(alignment(index.column()));
    case Qt::ForegroundRole: return isStale_ ? theme().dim : cell.color.isValid() ? QVariant(cell.color) : QVariant();
    case Qt::FontRole: return cell.isBold ? bold() : QVariant();
    case isButtonRole: return cell.isButton;
    case barRole: return cell.bar ? QVariant::fromValue(*cell.bar) : QVariant();
    case isStaleRole: return isStale_;
    case sortRole: return cell.figure ? QVariant(*cell.figure) : QVariant(cell.words);
    default: return {};
    }
}

QString RowTableModel::tipOf(const QModelIndex& index, const TableCell& cell) const
{
    QString tip = !cell.tip.isEmpty() ? cell.tip : cell.isButton ? QString() : cell.words;
    if (index.column() == 0)
        for (const int column : leftOut_)
            tip += QStringLiteral("\n%1: %2").arg(headings_[column], index.siblingAtColumn(column).data().toString());
    return tip;
}

Qt::Alignment RowTableModel::alignment(int column) const
{
    return Qt::AlignVCenter | (figureColumns_.contains(column) ? Qt::AlignRight : Qt::AlignLeft);
}

QFont RowTableModel::bold() const
{
    QFont font = static_cast<QWidget*>(QObject::parent())->font();
    font.setBold(true);
    return font;
}

} // namespace edgewright
