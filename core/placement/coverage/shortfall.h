// Which users are served too few by stations that are open in part?
#pragma once

#include "core/placement/coverage/district.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace edgewright::coverage {

/// factors · open >= least holds for every choice of stations that serves as many users as any does.
struct CoverRow {
    std::vector<double> factors; ///< by station
    double least = 0;

    /// By how much it is short where stations are open so far.
    double shortBy(std::span<const double> open) const;
};

/// The row of the groups in `isIn`: their users, less those of all that need not be served, against what each station can do for them.
CoverRow rowOf(const District& district, int mostUsers, const std::vector<char>& isIn);

/// Looks for the row that is short by most, as a least cut between users and stations whose capacity and reach count in part.
/// The district must outlive it. Source: Benders, "Partitioning procedures for solving mixed-variables programming problems", Numerische
/// Mathematik 4 (1962); Boykov and Kolmogorov's flow, as Boost.Graph has it.
class Shortfall {
public:
    Shortfall(const District& district, int mostUsers);
    ~Shortfall();

    /// Nothing where no row is short by more than a thousandth of a user.
    /// Cost: one flow over the pairs of the district.
    std::vector<CoverRow> at(std::span<const double> open);

private:
    struct Network;
    const District& district_;
    int mostUsers_;
    std::unique_ptr<Network> network_;
};

} // namespace edgewright::coverage
