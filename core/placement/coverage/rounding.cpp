// Which row on stations follows from another because none opens in part?
#include "core/placement/coverage/rounding.h"

#include <algorithm>
#include <cmath>

namespace edgewright::coverage {

namespace {

constexpr double leastDepth = 1e-3, leastFraction = 1e-2;

double fraction(double figure) { return figure - std::floor(figure); }

/// Divides by `divisor` and rounds; stations that are open beyond `openFrom` count by what they lack.
std::optional<CoverRow> roundedBy(const CoverRow& row, std::span<const double> open, double divisor, double openFrom)
{
    double least = row.least;
    for (std::size_t i = 0; i < open.size(); ++i)
        least -= open[i] >= openFrom ? row.factors[i] : 0;
    const double rest = fraction(least / divisor);
    if (rest < leastFraction || rest > 1 - leastFraction)
        return {};
    const auto factor = [&](double of) {
        return std::floor(of / divisor) + std::min(1.0, fraction(of / divisor) / rest);
    };
    CoverRow result{.factors = row.factors, .least = std::ceil(least / divisor)};
    for (std::size_t i = 0; i < open.size(); ++i) {
        const bool isTurned = open[i] >= openFrom;
        result.factors[i] = isTurned ? -factor(-row.factors[i]) : factor(row.factors[i]);
        result.least += isTurned ? result.factors[i] : 0;
    }
    return result;
}

double depth(const CoverRow& row, std::span<const double> open)
{
    double squares = 0;
    for (const double factor : row.factors)
        squares += factor * factor;
    return squares > 0 ? row.shortBy(open) / std::sqrt(squares) : 0;
}

} // namespace

std::optional<CoverRow> rounded(const CoverRow& row, std::span<const double> open)
{
    std::vector<double> divisors = row.factors;
    std::ranges::sort(divisors);
    divisors.erase(std::ranges::unique(divisors).begin(), divisors.end());
    std::erase(divisors, 0.0);
    std::optional<CoverRow> best;
    double deepest = leastDepth;
    for (const double openFrom : {2.0, 0.999, 0.5})
        for (const double divisor : divisors)
            if (auto candidate = roundedBy(row, open, divisor, openFrom))
                if (const double its = depth(*candidate, open); its > deepest) {
                    deepest = its;
                    best = std::move(candidate);
                }
    return best;
}

} // namespace edgewright::coverage
