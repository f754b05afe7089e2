// What does a linear program consist of, some of whose columns may have to be whole?
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace edgewright {

/// Least cost · x with least ≤ x ≤ most and, for each row, least ≤ Σ factor · x ≤ most. Units: the caller's.
struct LinearProgram {
    static constexpr double unlimited = std::numeric_limits<double>::infinity();

    struct Entry {
        int at = 0; ///< the row of a new column, the column of a new row; each at most once
        double factor = 0;
    };
    struct Column {
        double cost = 0, least = 0, most = 1;
        bool isWhole = false;
    };
    struct Row {
        double least = -unlimited, most = unlimited;
        std::vector<Entry> entries;
    };

    std::vector<Column> columns;
    std::vector<Row> rows;

    int addColumn(const Column& column)
    {
        columns.push_back(column);
        return static_cast<int>(columns.size()) - 1;
    }
    /// Entries are put into it while the program is written down.
    int addRow(double least, double most)
    {
        rows.push_back({least, most, {}});
        return static_cast<int>(rows.size()) - 1;
    }
    void put(int row, int column, double factor)
    {
        rows[static_cast<std::size_t>(row)].entries.push_back({column, factor});
    }
};

} // namespace edgewright
