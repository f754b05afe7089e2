// How are findings and results shown as a table whose lines lead to rows of the drawing?
#include "app/panels/row_table.h"

#include "app/document/document.h"
#include "app/panels/row_table_model.h"
#include "app/theme/theme.h"
#include "app/theme/words_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace edgewright {

namespace {

constexpr int lineHeight = 26, mostWrapped = 300;
constexpr int leastShared = 120, mostWanted = 140; // a name can be told from others; it can be read

constexpr int barWidth = 36, barHeight = 10, barMargin = 6;

/// Draws a button's cell as a small outlined button, and a bar before the words of its cell.
class RowTableDelegate final : public WordsDelegate {
public:
    using WordsDelegate::WordsDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (const QVariant bar = index.data(barRole); bar.isValid())
            return paintWithBar(painter, option, index, bar.value<Bar>());
        if (!index.data(isButtonRole).toBool())
            return QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme().accent, 1));
        QRectF frame(option.rect);
        frame.setHeight(lineHeight); // however many lines the words beside it take
        frame.moveCenter(QRectF(option.rect).center());
        frame.adjust(3.5, 3.5, -3.5, -3.5);
        painter->drawRoundedRect(frame, 4, 4);
        painter->drawText(frame, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize words = WordsDelegate::sizeHint(option, index);
        return index.data(barRole).isValid() ? words + QSize(barWidth + barMargin, 0) : words;
    }

private:
    void paintWithBar(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Bar& bar) const
    {
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        QStyleOptionViewItem beside = option;
        beside.rect.setLeft(option.rect.left() + barMargin + barWidth);
        QStyledItemDelegate::paint(painter, beside, index);
        painter->save();
        paintBar(
            *painter, theme(),
            QRectF(option.rect.left() + barMargin, option.rect.center().y() - barHeight / 2 + 1, barWidth, barHeight),
            bar, index.data(isStaleRole).toBool());
        painter->restore();
    }
};

} // namespace

RowTable::RowTable(Document& document, const char* name, QWidget* parent)
    : QTableView(parent), document_(document), model_(new RowTableModel(this)), sorted_(new QSortFilterProxyModel(this))
{
    setObjectName(QLatin1String(name));
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(sortRole);
    sorted_->setSortLocaleAware(true);
    setModel(sorted_);
    setItemDelegate(new RowTableDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle); // names differ at their ends
    setIconSize({14, 14});
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    QFont small = horizontalHeader()->font();
    small.setPixelSize(11);
    horizontalHeader()->setFont(small);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setTabKeyNavigation(false);
    connect(this, &QTableView::clicked, this, &RowTable::activate);
}

void RowTable::setContents(const QStringList& headings, std::vector<TableLine> lines)
{
    const int current = currentIndex().row();
    model_->fill(headings, std::move(lines));
    if (current >= 0 && sorted_->rowCount() > 0) {
        const QSignalBlocker quiet(this);
        selectRow(std::min(current, sorted_->rowCount() - 1));
    }
    horizontalHeader()->setVisible(sorted_->rowCount() > 0);
    setHorizontalScrollBarPolicy(sorted_->rowCount() > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    shareWidth();
    viewport()->update();
    emit currentLineChanged();
}

void RowTable::setWeights(std::vector<int> weights)
{
    weights_ = std::move(weights);
    shareWidth();
}

void RowTable::setSpare(std::vector<int> columns)
{
    spare_ = std::move(columns);
    shareWidth();
}

void RowTable::setWrapping()
{
    setWordWrap(true);
    verticalHeader()->setMinimumSectionSize(lineHeight);
}

void RowTable::setEmptyWords(const QString& words)
{
    emptyWords_ = words;
    viewport()->update();
}

void RowTable::setStale(bool stale) { model_->setStale(stale); }

const TableLine& RowTable::line(const QModelIndex& shown) const
{
    return model_->line(sorted_->mapToSource(shown).row());
}

const TableLine* RowTable::currentLine() const
{
    const QModelIndexList chosen = selectionModel()->selectedRows();
    return chosen.isEmpty() ? nullptr : &line(chosen.front());
}

void RowTable::chooseLine(std::optional<int> key)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex({});
    clearSelection();
    for (int row = 0; key && row < sorted_->rowCount(); ++row)
        if (line(sorted_->index(row, 0)).key == *key)
            return selectRow(row);
}

void RowTable::activate(const QModelIndex& shown)
{
    if (!shown.isValid())
        return;
    const TableLine pressedLine = line(shown); // the table may be filled anew by what follows
    if (shown.data(isButtonRole).toBool())
        emit pressed(pressedLine.key);
    else
        reveal(pressedLine);
}

void RowTable::reveal(const TableLine& line)
{
    if (line.row && hasRow(document_.topology(), *line.row))
        document_.selection().reveal(*line.row);
}

/// Of the widest cell or the heading; no room is kept for a mark of sorting that mostly isn't there.
int RowTable::neededWidth(int column) const
{
    const QString heading = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QFont bold = horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    return std::max(sizeHintForColumn(column) + 6,
                    heading.isEmpty() ? 0 : QFontMetrics(bold).horizontalAdvance(heading) + 20);
}

int RowTable::weightOf(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    return at < weights_.size() ? weights_[at] : 0;
}

int RowTable::wantedWidth(int column) const
{
    const int needed = neededWidth(column);
    return weightOf(column) == 0 ? needed : std::clamp(needed, leastShared, mostWanted);
}

int RowTable::wantedWidth() const
{
    int all = verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < model_->columnCount(); ++column)
        if (std::ranges::count(spare_, column) == 0)
            all += wantedWidth(column);
    return all;
}

void RowTable::leaveOutSpare()
{
    int wanted = 0;
    for (int column = 0; column < model_->columnCount(); ++column) {
        setColumnHidden(column, false);
        wanted += spare_.empty() ? 0 : wantedWidth(column);
    }
    std::vector<int> leftOut;
    for (const int column : spare_)
        if (wanted > viewport()->width() && column < model_->columnCount()) {
            setColumnHidden(column, true);
            wanted -= wantedWidth(column);
            leftOut.push_back(column);
        }
    model_->setLeftOut(std::move(leftOut));
}

/// Columns of weight 0 get what their contents need, the others share the rest.
void RowTable::shareWidth()
{
    if (weights_.empty() || model_->columnCount() == 0)
        return;
    leaveOutSpare();
    int rest = viewport()->width(), all = 0;
    for (int column = 0; column < model_->columnCount(); ++column) {
        all += weightOf(column);
        if (weightOf(column) == 0 && !isColumnHidden(column)) {
            setColumnWidth(column, neededWidth(column));
            rest -= columnWidth(column);
        }
    }
    for (int column = 0; all > 0 && column < model_->columnCount(); ++column)
        if (const int own = weightOf(column); own > 0)
            setColumnWidth(column, std::max(leastShared, rest * own / all));
    if (wordWrap() && sorted_->rowCount() <= mostWrapped)
        resizeRowsToContents();
}

void RowTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (sorted_->rowCount() > 0 || emptyWords_.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(theme().dim);
    painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8), Qt::AlignCenter | Qt::TextWordWrap, emptyWords_);
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const TableLine* chosen = currentLine())
            reveal(*chosen);
        return;
    }
    if (const TableLine* chosen = currentLine(); event->key() == Qt::Key_Space && chosen) {
        if (std::ranges::any_of(chosen->cells, &TableCell::isButton))
            emit pressed(chosen->key);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    // The selection of the view follows this call, so that who listens finds it there.
    QMetaObject::invokeMethod(this, &RowTable::currentLineChanged, Qt::QueuedConnection);
}

} // namespace edgewright
