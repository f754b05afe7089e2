// How does a table hold sentences that take more than a line?
#include "app/dialogs/sentence_table.h"

#include "app/theme/words_delegate.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace edgewright {

SentenceTable::SentenceTable(int columns, QWidget* parent) : QTableWidget(0, columns, parent)
{
    setItemDelegate(new WordsDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(26);
    verticalHeader()->setDefaultSectionSize(26);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    fitSoon_.setSingleShot(true);
    fitSoon_.setInterval(0);
    connect(&fitSoon_, &QTimer::timeout, this, &SentenceTable::fitRowsInView);
    const auto soon = [this] { fitSoon_.start(); };
    connect(model(), &QAbstractItemModel::rowsInserted, this, soon);
    connect(model(), &QAbstractItemModel::dataChanged, this, soon);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, soon);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, soon); // more of them are in view
}

/// Twice: rows that came into view have grown and may have pushed it out.
void SentenceTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    resizeRowToContents(index.row());
    QTableWidget::scrollTo(index, hint);
    fitRowsInView();
    QTableWidget::scrollTo(index, hint);
}

void SentenceTable::fitRowsInView()
{
    for (int row = std::max(rowAt(0), 0); row < rowCount() && rowViewportPosition(row) < viewport()->height(); ++row)
        resizeRowToContents(row);
}

} // namespace edgewright
