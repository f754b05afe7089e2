// How long does a request travel? The sum of its links' medians, and what jitter adds or saves.
#include "core/cache/topology/journey.h"

#include <algorithm>
#include <boost/random/normal_distribution.hpp>

namespace edgewright {

Journey::Journey(const Topology& topology, const Path& path) : links_(path.links), roundTrip_(path.roundTrip())
{
    for (const LinkId& id : path.links) {
        const Link* link = topology.links.find(id);
        if (!link)
            continue; // a path of this topology names its links only
        narrowest_ = std::min(narrowest_, link->bandwidth);
        if (link->jitter > Milliseconds{})
            jittery_.push_back({link->latency.value, link->jitter.value});
    }
}

Milliseconds Journey::draw(Random& random) const
{
    boost::random::normal_distribution<double> normal;
    Milliseconds time = roundTrip_;
    for (const Jittery& link : jittery_)
        for (int crossing = 0; crossing < 2; ++crossing)
            time += Milliseconds(std::max(link.jitter * normal(random), -link.median));
    return std::max(time, Milliseconds{}); // rounding, where all the links were crossed in no time
}

} // namespace edgewright
