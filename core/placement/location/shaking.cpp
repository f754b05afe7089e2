// From where may a local search find what it misses from here?
#include "core/placement/location/shaking.h"

#include <algorithm>
#include <boost/random/uniform_int_distribution.hpp>

namespace edgewright::location {

namespace {

constexpr std::size_t mostChanges = 4;

std::size_t below(std::size_t count, Random& random)
{
    return boost::random::uniform_int_distribution<std::size_t>(0, count - 1)(random);
}

} // namespace

OpenSites shaken(const OpenSites& open, std::size_t sites, NearestSites& nearest, Random& random)
{
    OpenSites next = open;
    const std::size_t changes = 1 + below(mostChanges, random), reach = 2 * sites / open.size() + 2;
    for (std::size_t i = 0; i < changes; ++i) {
        const std::size_t customer = below(nearest.customers(), random);
        const std::uint32_t in = nearest.at(customer, below(reach, random)).site;
        if (std::ranges::find(next, in) == next.end())
            next[below(next.size(), random)] = in;
    }
    std::ranges::sort(next);
    return next;
}

} // namespace edgewright::location
