// What is the least of a linear program that grows while it is solved, and what do its prices prove?
#pragma once

#include "core/placement/simplex/linear_program.h"

#include <functional>
#include <memory>
#include <span>

namespace edgewright {

/// Minimises cost · x over rows and columns with bounds. Each solving starts where the last one ended.
/// Units: the caller's. Source: COIN-OR CLP.
class Simplex {
public:
    static constexpr double unlimited = LinearProgram::unlimited;
    using Entry = LinearProgram::Entry;

    struct Proof {
        double bound = 0; ///< no x within rows and bounds costs less, whatever the rounding of the solving
        std::vector<double>
            reducedCosts; ///< by column: what the bound rises by for each unit that x leaves its better side
    };
    enum class Outcome { Solved, Infeasible, Stopped };

    Simplex();
    /// Of the relaxation: columns may be fractions.
    explicit Simplex(const LinearProgram& program);
    ~Simplex();

    int addColumn(double cost, double least, double most, std::span<const Entry> entries = {});
    int addRow(double least, double most, std::span<const Entry> entries);
    void setBounds(int column, double least, double most);

    /// Stopped: told to, or the method found no way on; values and prices are those of the last step then.
    Outcome solve(const std::function<bool()>& isStopped);

    std::span<const double> values() const; ///< by column
    std::span<const double> prices() const; ///< by row
    int rows() const;
    int columns() const;

    /// The Lagrangean value of the prices as they stand; those of a wrong sign count as none.
    /// Cost: O(entries). Source: Geoffrion, "Lagrangean relaxation for integer programming", Mathematical Programming Study 2 (1974).
    Proof proof() const;

private:
    struct Model;
    std::unique_ptr<Model> model_;
};

} // namespace edgewright
