// A world in which what is nearest is often not what is cheapest.
#pragma once

#include "tests/core/placement/world.h"

namespace edgewright::testing {

/// Three hubs in a ring, four sites at each, users at every site.
inline World hubs(std::uint64_t seed)
{
    Dice dice(seed);
    World world;
    for (int hub = 0; hub < 3; ++hub) {
        const std::string id = fmt::format("h{}", hub);
        world.node(id, Tier::Fog, 8, 0);
        for (int other = 0; other < hub; ++other)
            world.link(id, fmt::format("h{}", other), dice.between(10, 40) / 10.0, 0.01);
        for (int site = 0; site < 4; ++site) {
            const std::string at = fmt::format("e{}{}", hub, site);
            world.node(at, Tier::Edge, 8, 0);
            world.link(at, id, dice.between(10, 30) / 10.0, 0.02);
            world.users("u" + at, at);
            world.fromUsers("u" + at, "s", dice.between(10, 200));
        }
    }
    world.service("s", 1, 4);
    return world;
}

} // namespace edgewright::testing
