// How does a table read in a terminal?
#include "core/report/cells.h"
#include "core/report/display_width.h"

#include <algorithm>

namespace edgewright {

namespace {

using Words = std::vector<std::string>;

std::string plainWord(const ResultTable::Cell& cell)
{
    const double* figure = std::get_if<double>(&cell);
    return figure ? threeDigits(*figure) : terminalSafe(exactWords(cell));
}

Words plainRow(const std::vector<ResultTable::Cell>& cells, std::size_t columns)
{
    Words words(columns);
    for (std::size_t i = 0; i < std::min(columns, cells.size()); ++i)
        words[i] = plainWord(cells[i]);
    return words;
}

class Columns {
public:
    explicit Columns(const ResultTable& table) : widths_(table.columns.size())
    {
        for (std::size_t i = 0; i < widths_.size(); ++i)
            toTheRight_.push_back(isFigureColumn(table, i));
    }
    void widenFor(const Words& row)
    {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths_[i] = std::max(widths_[i], displayWidth(row[i]));
    }
    std::string line(const Words& row) const
    {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(static_cast<std::size_t>(widths_[i] - displayWidth(row[i])), ' ');
            line.append(i ? "  " : "").append(toTheRight_[i] ? padding + row[i] : row[i] + padding);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        return line + '\n';
    }
    std::string rule() const
    {
        std::string rule;
        for (std::size_t i = 0; i < widths_.size(); ++i)
            for (int dash = i ? -2 : 0; dash < widths_[i]; ++dash)
                rule += dash < 0 ? " " : "─";
        return rule + '\n';
    }

private:
    std::vector<int> widths_;
    std::vector<bool> toTheRight_;
};

} // namespace

std::string toPlainText(const ResultTable& table)
{
    std::vector<Words> rows{plainRow({table.columns.begin(), table.columns.end()}, table.columns.size())};
    for (const auto& row : table.rows)
        rows.push_back(plainRow(row, table.columns.size()));
    Columns columns(table);
    for (const Words& row : rows)
        columns.widenFor(row);
    std::string out = columns.line(rows.front()) + columns.rule();
    for (std::size_t i = 1; i < rows.size(); ++i)
        out += columns.line(rows[i]);
    return out;
}

} // namespace edgewright
