// Small worlds to place services in.
#pragma once

#include "core/placement/placement.h"

#include <boost/random/uniform_int_distribution.hpp>
#include <fmt/format.h>

namespace edgewright::testing {

/// Builds a topology row by row; ids are names.
struct World {
    Topology topology;

    Node& node(const std::string& id, Tier tier = Tier::Edge, double cpu = 8, double cost = 1)
    {
        return change(topology.nodes, Node{.id = {id},
                                           .name = id,
                                           .tier = tier,
                                           .cpu = Cores(cpu),
                                           .memory = Gibibytes(64),
                                           .storage = Gibibytes(100),
                                           .cost = UsdPerHour(cost)});
    }
    Link& link(const std::string& from, const std::string& to, double ms, double price = 0)
    {
        return change(topology.links, Link{.id = {from + "." + to},
                                           .from = {from},
                                           .to = {to},
                                           .latency = Milliseconds(ms),
                                           .price = UsdPerGigabyte(price)});
    }
    Population& users(const std::string& id, const std::string& at, std::optional<double> budget = {},
                      std::int64_t count = 100)
    {
        Population row{.id = {id}, .name = id, .node = {at}, .users = count, .requestRate = RequestsPerSecond(1)};
        if (budget)
            row.budget = Milliseconds(*budget);
        return change(topology.populations, row);
    }
    Service& service(const std::string& id, double cpu = 1, std::int64_t replicas = 1)
    {
        return change(topology.services, Service{.id = {id}, .name = id, .cpu = Cores(cpu), .replicas = replicas});
    }
    Flow& fromUsers(const std::string& users, const std::string& service, double kilobytes = 0, double calls = 1)
    {
        return change(topology.flows, Flow{.id = {users + "." + service},
                                           .population = PopulationId{users},
                                           .service = {service},
                                           .request = Kilobytes(kilobytes),
                                           .response = {},
                                           .callsPerRequest = calls});
    }
    Flow& fromService(const std::string& caller, const std::string& service, double kilobytes = 0, double calls = 1)
    {
        return change(topology.flows, Flow{.id = {caller + "." + service},
                                           .caller = ServiceId{caller},
                                           .service = {service},
                                           .request = Kilobytes(kilobytes),
                                           .response = {},
                                           .callsPerRequest = calls});
    }

    Result<PlacementResult> placed(const PlacementOptions& options = {}) const
    {
        return place(topology, options, Progress());
    }

private:
    /// The row as the topology holds it, for a test to set more of it.
    template <class Row> static Row& change(Table<Row>& table, Row row)
    {
        const Id<Row> id = row.id;
        table.put(std::move(row));
        return const_cast<Row&>(*table.find(id));
    }
};

/// Draws for random worlds.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : random_(mixedSeed(seed, 0)) {}
    int upTo(int most) { return boost::random::uniform_int_distribution<int>(0, most)(random_); }
    int between(int least, int most) { return boost::random::uniform_int_distribution<int>(least, most)(random_); }
    bool chance(int percent) { return upTo(99) < percent; }

private:
    Random random_;
};

/// Which kinds of constraint a random world holds.
struct Mix {
    bool capacity = false, tiers = false, budgets = false, replicas = false, accelerators = false;
    int nodes = 5, services = 3, populations = 2;
};

inline World randomWorld(std::uint64_t seed, const Mix& mix)
{
    Dice dice(seed);
    World world;
    const int nodes = dice.between(mix.nodes > 5 ? mix.nodes : 1, mix.nodes),
              services = dice.between(mix.services > 5 ? mix.services : 1, mix.services);
    for (int n = 0; n < nodes; ++n) {
        Node& node = world.node(fmt::format("n{:02}", n), static_cast<Tier>(dice.upTo(3)),
                                mix.capacity ? dice.upTo(6) : 1000, dice.upTo(30) / 10.0);
        node.memory = Gibibytes(mix.capacity ? dice.between(1, 8) : 1000);
        node.storage = Gibibytes(mix.capacity ? dice.between(2, 9) : 1000);
        node.accelerators = mix.accelerators ? dice.upTo(2) : 100;
        node.speed = dice.between(1, 4) / 2.0;
        node.kind = static_cast<NodeKind>(dice.chance(70) ? 0 : dice.upTo(3));
        if (dice.chance(15)) {
            node.cpu = {}, node.memory = {}, node.storage = {};
            node.accelerators = 0;
        }
    }
    for (int a = 0; a < nodes; ++a)
        for (int b = a + 1; b < nodes; ++b)
            if (dice.chance(nodes > 100 ? 2 : nodes > 5 ? 20 : 60))
                world
                    .link(fmt::format("n{:02}", a), fmt::format("n{:02}", b), dice.between(1, 12),
                          dice.upTo(10) / 100.0)
                    .bandwidth = MegabitsPerSecond(nodes > 5 ? 1e6 : 1000);
    for (int s = 0; s < services; ++s) {
        Service& service =
            world.service(fmt::format("s{:02}", s), dice.between(1, 3), mix.replicas ? dice.between(1, 2) : 1);
        service.memory = Gibibytes(dice.between(0, 3));
        service.storage = Gibibytes(dice.between(0, 3));
        service.accelerators = mix.accelerators && dice.chance(50) ? 1 : 0;
        service.serviceTime = Milliseconds(dice.upTo(8) / 4.0);
        for (int t = 0; mix.tiers && t < 4; ++t)
            if (dice.chance(50))
                service.allowedTiers.push_back(static_cast<Tier>(t));
    }
    for (int p = 0; p < mix.populations; ++p) {
        const std::string id = fmt::format("p{}", p);
        Population& users = world.users(id, fmt::format("n{:02}", dice.upTo(nodes - 1)), {}, dice.upTo(200));
        if (mix.budgets && dice.chance(70))
            users.budget = Milliseconds(dice.between(2, nodes > 5 ? 120 : 60));
        for (int s = 0; s < services; ++s)
            if (dice.chance(nodes > 5 ? 20 : 50))
                world.fromUsers(id, fmt::format("s{:02}", s), dice.between(1, 40), dice.upTo(3));
    }
    for (int a = 0; a < services; ++a)
        for (int b = 0; b < services; ++b)
            if (a != b && dice.chance(nodes > 5 ? 10 : 30))
                world.fromService(fmt::format("s{:02}", a), fmt::format("s{:02}", b), dice.between(1, 40),
                                  dice.between(1, 2));
    return world;
}

} // namespace edgewright::testing
