// What does a mixed-integer program consist of, and how does Debian's CBC solve it?
#pragma once

#include <limits>
#include <vector>

namespace edgewright::bench {

struct Milp {
    static constexpr double unlimited = std::numeric_limits<double>::infinity();

    int addColumn(double cost, double least, double most, bool isWhole);
    int addRow(double least, double most);
    void put(int row, int column, double factor);

    std::vector<double> costs, leasts, mosts;
    std::vector<int> whole; ///< columns
    std::vector<double> rowLeasts, rowMosts;
    std::vector<int> rows, columns;
    std::vector<double> factors;
};

struct Solved {
    double seconds = 0;
    double objective = std::numeric_limits<double>::quiet_NaN(); ///< none was found
    double bound = std::numeric_limits<double>::quiet_NaN();
    bool isProven = false; ///< the best, or that there is none

    double gap() const;
};

/// As the program `cbc` does it by itself: presolve, cuts, heuristics, to a gap of 0. In a process of its own, which is ended where it
/// takes a quarter longer.
Solved solvedByCbc(const Milp& milp, double seconds);

} // namespace edgewright::bench
