// Which object is asked for next, where few are popular and many are not?
#pragma once

#include "core/base/random.h"

namespace edgewright {

/// Ranks 1 … objects, drawn in proportion to rank to the minus exponent.
/// Units:  exponent 0 (all alike) to 3; 1 is no special case.
/// Cost:   O(1) to make and to draw, whatever the number of objects; 1.4 tries a draw at worst.
/// Source: Hörmann and Derflinger, "Rejection-inversion to generate variates from monotone discrete distributions",
///         ACM Transactions on Modeling and Computer Simulation 6 (1996).
class ZipfRank {
public:
    ZipfRank(std::int64_t objects, double exponent);
    std::int64_t operator()(Random& random) const;

private:
    double density(double x) const;
    double area(double x) const;
    double areaInverse(double area) const;

    double exponent_;
    double objects_;
    double areaFirst_; ///< where the hat's area begins: the first rank is accepted whole
    double areaLast_;
    double sureAccept_; ///< a rank no farther above the drawn point than this needs no look at the density
};

} // namespace edgewright
