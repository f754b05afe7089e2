// Which range does an axis show, where do its ticks stand, and where a value?
#pragma once

#include <vector>

namespace edgewright {

/// The axis below a plot.
struct Scale {
    double least = 0, most = 1;
    bool isLogarithmic = false;

    /// 0 at `least`, 1 at `most`; what lies outside stands at the end.
    double fraction(double value) const;
    /// Round numbers within the range: 1, 2, 2.5 or 5 × 10^k apart; on a logarithmic axis 1, 2 and 5 × 10^k.
    std::vector<double> ticks() const;
};

/// From the tick at or before `least` to that at or after `most`; of a range that is none, 1 long.
Scale linearScale(double least, double most);
/// From zero.
Scale linearScale(double most);
/// From and to a number of 1, 2 or 5 × 10^k; both positive.
Scale logarithmicScale(double least, double most);

/// The round distance (1, 2, 2.5, 5 × 10^k) of ticks that divides `span` into four to eight.
double tickStep(double span);

} // namespace edgewright
