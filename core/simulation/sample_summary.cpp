// What do sorted samples of a latency say?
#include "core/simulation/sample_summary.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgewright {

namespace {

/// The sample of a rank that counts from 1; ranks outside are those at the ends.
double atRank(std::span<const double> sorted, double rank)
{
    return sorted[static_cast<std::size_t>(std::clamp(rank, 1.0, static_cast<double>(sorted.size()))) - 1];
}

} // namespace

double atPercentile(std::span<const double> sorted, double percentile)
{
    // 99.9 % of 1,000 is 999, whatever binary fractions make of it.
    return atRank(sorted, std::ceil(static_cast<double>(sorted.size()) * percentile / 100 - 1e-9));
}

double halfWidth95(std::span<const double> sorted, double percentile)
{
    const double n = static_cast<double>(sorted.size());
    const double q = percentile / 100;
    const double spread = 1.959964 * std::sqrt(n * q * (1 - q));
    return (atRank(sorted, std::ceil(n * q + spread)) - atRank(sorted, std::floor(n * q - spread))) / 2;
}

double shareWithin(std::span<const double> sorted, double limit)
{
    const auto within = std::ranges::upper_bound(sorted, limit) - sorted.begin();
    return static_cast<double>(within) / static_cast<double>(sorted.size());
}

double meanOf(std::span<const double> sorted)
{
    return std::accumulate(sorted.begin(), sorted.end(), 0.0) / static_cast<double>(sorted.size());
}

std::vector<std::pair<Milliseconds, double>> cdfOf(std::span<const double> sorted)
{
    constexpr std::size_t intervals = 199;
    std::vector<std::pair<Milliseconds, double>> points;
    for (std::size_t i = 0; i <= intervals; ++i) {
        const double sample = sorted[i * (sorted.size() - 1) / intervals];
        if (points.empty() || sample > points.back().first.value)
            points.emplace_back(Milliseconds(sample), shareWithin(sorted, sample));
    }
    return points;
}

} // namespace edgewright
