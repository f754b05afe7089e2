// How do values become cells, and cells words?
#include "core/report/cells.h"

#include <cmath>
#include <fmt/format.h>

namespace edgewright {

ResultTable::Cell figureCell(const std::optional<Milliseconds>& latency)
{
    return latency ? ResultTable::Cell(latency->value) : ResultTable::Cell();
}

ResultTable::Cell shareCell(double part, double whole)
{
    return whole > 0 ? ResultTable::Cell(part / whole) : ResultTable::Cell();
}

ResultTable::Cell yesNoCell(bool yes) { return yes ? text("report", "yes") : text("report", "no"); }

bool isFigure(const ResultTable::Cell& cell)
{
    return std::holds_alternative<double>(cell) || std::holds_alternative<std::int64_t>(cell);
}

bool isFigureColumn(const ResultTable& table, std::size_t column)
{
    bool hasFigure = false;
    for (const auto& row : table.rows) {
        const bool isEmpty = column >= row.size() || std::holds_alternative<std::monostate>(row[column]);
        if (!isEmpty && !isFigure(row[column]))
            return false;
        hasFigure = hasFigure || !isEmpty;
    }
    return hasFigure;
}

namespace {

struct ExactWords {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& word) const { return word; }
    std::string operator()(double figure) const
    {
        return std::isfinite(figure) ? fmt::format("{}", figure) : std::string();
    }
    std::string operator()(std::int64_t count) const { return std::to_string(count); }
    std::string operator()(const Text& words) const { return english(words); }
};

} // namespace

std::string exactWords(const ResultTable::Cell& cell) { return std::visit(ExactWords{}, cell); }

} // namespace edgewright
