// Which object is asked for next, where popularity follows Weibull's law: a stretched exponential in the rank?
#pragma once

#include "core/base/random.h"

namespace edgewright {

/// Ranks 1 … objects. Rank r is drawn with F(r) - F(r - 1), cut off after the last: F(x) = 1 - exp(-(x / scale)^shape).
/// Units:  shape and scale above 0; the scale is a rank, up to which 63 % of an endless set's requests go.
/// Cost:   O(1) to make and to draw.
/// Source: Guo, Tan, Chen, Zhang and Zhao, "The stretched exponential distribution of Internet media access patterns", PODC 2008;
///         Katsaros, Xylomenos and Polyzos, "GlobeTraff", NTMS 2012 (shape 0.513 and scale 6010 for videos of users).
class WeibullRank {
public:
    WeibullRank(std::int64_t objects, double shape, double scale);
    std::int64_t operator()(Random& random) const;

private:
    double objects_;
    double shape_;
    double scale_;
    double shareWithin_; ///< F(objects)
};

} // namespace edgewright
