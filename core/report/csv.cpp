// How does a table become CSV? RFC 4180: CRLF, quotes around what holds a comma, a quote or a line end.
#include "core/report/cells.h"

namespace edgewright {

namespace {

bool startsFormula(const std::string& word)
{
    return !word.empty() && std::string_view("=+-@\t\r").find(word.front()) != std::string_view::npos;
}

std::string csvQuoted(const std::string& word)
{
    if (word.find_first_of(",\"\r\n") == std::string::npos)
        return word;
    std::string quoted = "\"";
    for (const char c : word)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string csvField(const ResultTable::Cell& cell)
{
    std::string word = exactWords(cell);
    if (!isFigure(cell) && startsFormula(word))
        word.insert(0, 1, '\'');
    return csvQuoted(word);
}

void appendCsvRow(std::string& csv, const std::vector<ResultTable::Cell>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        csv.append(i ? "," : "").append(csvField(cells[i]));
    csv += "\r\n";
}

} // namespace

std::string toCsv(const ResultTable& table)
{
    std::string csv;
    appendCsvRow(csv, {table.columns.begin(), table.columns.end()});
    for (const auto& row : table.rows)
        appendCsvRow(csv, row);
    return csv;
}

} // namespace edgewright
