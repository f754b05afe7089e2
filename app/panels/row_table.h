// How are findings and results shown as a table whose lines lead to rows of the drawing?
#pragma once

#include "app/theme/bar.h"
#include "core/model/topology.h"

#include <QIcon>
#include <QStringList>
#include <QTableView>

#include <optional>

class QSortFilterProxyModel;

namespace edgewright {

class Document;
class RowTableModel;

/// One cell: words, perhaps an icon in front. Figures stand to the right and sort as numbers.
struct TableCell {
    QString words;
    QIcon icon = {};
    std::optional<double> figure = {};
    QColor color = {};     ///< invalid: the text colour
    bool isButton = false; ///< a click, or Space on its line, says `pressed`
    bool isBold = false;
    QString tip = {};            ///< empty: the words, where the cell is too narrow for them
    std::optional<Bar> bar = {}; ///< before the words
};

struct TableLine {
    std::vector<TableCell> cells;
    std::optional<RowRef> row; ///< what a click brings into view
    int key = 0;               ///< of the caller's own
};

/// What a table shows.
struct TableContents {
    QStringList headings;
    std::vector<TableLine> lines;
};

/// Sortable, one line selected at a time; a click or Enter reveals the line's row. Shows a sentence where there are no lines.
class RowTable final : public QTableView {
    Q_OBJECT

public:
    RowTable(Document& document, const char* name, QWidget* parent);

    void setContents(const QStringList& headings, std::vector<TableLine> lines);
    /// How widths are shared: a weight of 0 fits the contents.
    void setWeights(std::vector<int> weights);
    /// Columns of weight 0 that are left out, the first named first, where the names in the others would be cut. The tip of
    /// the first cell tells what they hold.
    void setSpare(std::vector<int> columns);
    /// What it takes to read all but the spare columns.
    int wantedWidth() const;
    /// Sentences take as many lines as they need, unless there are thousands of them.
    void setWrapping();
    void setEmptyWords(const QString& words);
    /// Greys what was found for a drawing that has changed since.
    void setStale(bool stale);
    const TableLine* currentLine() const;
    /// Without a word to who listens; none where no line has this key.
    void chooseLine(std::optional<int> key);
    const TableLine& line(const QModelIndex& shown) const;

signals:
    void pressed(int key);
    void currentLineChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void activate(const QModelIndex& shown);
    void reveal(const TableLine& line);
    void shareWidth();
    int neededWidth(int column) const;
    int weightOf(int column) const;
    int wantedWidth(int column) const;
    void leaveOutSpare();

    Document& document_;
    RowTableModel* model_;
    QSortFilterProxyModel* sorted_;
    std::vector<int> weights_, spare_;
    QString emptyWords_;
};

} // namespace edgewright
