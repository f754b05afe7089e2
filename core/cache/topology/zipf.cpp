// Which object is asked for next? A point under the hat x^-exponent is drawn by inversion and rounded to a rank.
#include "core/cache/topology/zipf.h"

#include <algorithm>
#include <boost/random/uniform_01.hpp>
#include <cmath>

namespace edgewright {

namespace {

/// (e^t - 1) / t, also where t is near zero.
double zipfGrowth(double t) { return std::abs(t) > 1e-8 ? std::expm1(t) / t : 1 + t / 2; }

/// ln(1 + t) / t, also where t is near zero.
double zipfShrinkage(double t) { return std::abs(t) > 1e-8 ? std::log1p(t) / t : 1 - t / 2; }

} // namespace

ZipfRank::ZipfRank(std::int64_t objects, double exponent)
    : exponent_(exponent),
      objects_(static_cast<double>(objects)),
      areaFirst_(area(1.5) - 1),
      areaLast_(area(objects_ + 0.5)),
      sureAccept_(2 - areaInverse(area(2.5) - density(2)))
{}

std::int64_t ZipfRank::operator()(Random& random) const
{
    boost::random::uniform_01<double> uniform;
    while (true) {
        const double drawn = areaLast_ + uniform(random) * (areaFirst_ - areaLast_);
        const double x = areaInverse(drawn);
        const double rank = std::clamp(std::floor(x + 0.5), 1.0, objects_);
        if (rank - x <= sureAccept_ || drawn >= area(rank + 0.5) - density(rank))
            return static_cast<std::int64_t>(rank);
    }
}

double ZipfRank::density(double x) const { return std::exp(-exponent_ * std::log(x)); }

/// Integral of the density from 1 to x: (x^(1-e) - 1) / (1-e), and ln x where e is 1.
double ZipfRank::area(double x) const
{
    const double logarithm = std::log(x);
    return zipfGrowth((1 - exponent_) * logarithm) * logarithm;
}

double ZipfRank::areaInverse(double area) const
{
    const double t = std::max(area * (1 - exponent_), -1.0); // rounding may lead past the pole
    return std::exp(zipfShrinkage(t) * area);
}

} // namespace edgewright
