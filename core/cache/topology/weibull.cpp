// Which object is asked for next? The distribution is inverted: exact, since the rank is the point rounded up.
#include "core/cache/topology/weibull.h"

#include <algorithm>
#include <boost/random/uniform_01.hpp>
#include <cmath>

namespace edgewright {

WeibullRank::WeibullRank(std::int64_t objects, double shape, double scale)
    : objects_(static_cast<double>(objects)),
      shape_(shape),
      scale_(scale),
      shareWithin_(-std::expm1(-std::pow(objects_ / scale, shape)))
{}

std::int64_t WeibullRank::operator()(Random& random) const
{
    const double share = boost::random::uniform_01<double>()(random) * shareWithin_;
    const double point = scale_ * std::pow(-std::log1p(-share), 1 / shape_);
    return static_cast<std::int64_t>(std::clamp(std::ceil(point), 1.0, objects_));
}

} // namespace edgewright
