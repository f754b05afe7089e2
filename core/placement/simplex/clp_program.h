// How does CLP take a linear program? Private to the room.
#pragma once

#include "core/placement/simplex/linear_program.h"

#include <algorithm>
#include <coin/CoinFinite.hpp>
#include <coin/CoinPackedMatrix.hpp>

namespace edgewright {

/// CLP takes figures from COIN_DBL_MAX on for unlimited.
inline double forClp(double bound) { return std::clamp(bound, -COIN_DBL_MAX, COIN_DBL_MAX); }

/// Loads all of `program` at once into a model of CLP, or OSI's over it.
template <class Model> void loadInto(Model& model, const LinearProgram& program)
{
    std::vector<int> rows, columns;
    std::vector<double> factors, costs, leasts, mosts, rowLeasts, rowMosts;
    for (const LinearProgram::Column& column : program.columns) {
        costs.push_back(column.cost);
        leasts.push_back(forClp(column.least));
        mosts.push_back(forClp(column.most));
    }
    for (const LinearProgram::Row& row : program.rows) {
        for (const LinearProgram::Entry& entry : row.entries) {
            rows.push_back(static_cast<int>(rowLeasts.size()));
            columns.push_back(entry.at);
            factors.push_back(entry.factor);
        }
        rowLeasts.push_back(forClp(row.least));
        rowMosts.push_back(forClp(row.most));
    }
    CoinPackedMatrix matrix(true, rows.data(), columns.data(), factors.data(),
                            static_cast<CoinBigIndex>(factors.size()));
    matrix.setDimensions(static_cast<int>(rowLeasts.size()), static_cast<int>(costs.size()));
    model.loadProblem(matrix, leasts.data(), mosts.data(), costs.data(), rowLeasts.data(), rowMosts.data());
}

} // namespace edgewright
