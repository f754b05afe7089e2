// How does a table of a report read in a panel?
#include "app/panels/report_lines.h"

#include "app/document/translated.h"

namespace edgewright {

namespace {

struct CellWords {
    TableCell operator()(std::monostate) const { return {}; }
    TableCell operator()(const std::string& words) const { return {fromCore(words)}; }
    TableCell operator()(const Text& words) const { return {translated(words)}; }
    TableCell operator()(double number) const { return {.words = figure(number), .figure = number}; }
    TableCell operator()(std::int64_t number) const { return (*this)(static_cast<double>(number)); }
};

} // namespace

TableContents contentsOf(const ResultTable& table)
{
    TableContents contents;
    for (const Text& column : table.columns)
        contents.headings << translated(column);
    for (const std::vector<ResultTable::Cell>& row : table.rows) {
        TableLine line{.key = static_cast<int>(contents.lines.size())};
        for (const ResultTable::Cell& cell : row)
            line.cells.push_back(std::visit(CellWords(), cell));
        contents.lines.push_back(std::move(line));
    }
    return contents;
}

} // namespace edgewright
