// Which demands may a service make on where it and others run? Sprinkled over random worlds.
#pragma once

#include "tests/core/placement/world.h"

#include <array>

namespace edgewright::testing {

enum class DemandKind {
    Capacity,
    Tiers,
    Budgets,
    Replicas,
    Accelerators,
    Licences,
    Countries,
    Groups,
    Affinity,
    AntiAffinity,
    FailureDomains,
    Availability,
    Pins,
    Moves,
    Fallback,
    Bandwidth,
    Power
};
inline constexpr int demandKinds = 17;

class Sprinkler {
public:
    Sprinkler(World& world, std::uint64_t seed) : world_(world), dice_(seed) {}

    void add(DemandKind kind)
    {
        switch (kind) {
        case DemandKind::Licences: return licences();
        case DemandKind::Countries: return countries();
        case DemandKind::Groups: return groups();
        case DemandKind::Affinity: return pairs([](Service& row, ServiceId other) { row.affinity = {other}; });
        case DemandKind::AntiAffinity: return pairs([](Service& row, ServiceId other) { row.antiAffinity = {other}; });
        case DemandKind::Fallback: return pairs([](Service& row, ServiceId other) { row.fallback = other; });
        case DemandKind::FailureDomains: return failureDomains();
        case DemandKind::Availability: return availability();
        case DemandKind::Pins: return placed([](Service& row) { row.mobility = Mobility::Pinned; });
        case DemandKind::Moves: return placed([&](Service& row) { row.moveCost = Usd(dice_.upTo(3) * 360); });
        case DemandKind::Bandwidth: return bandwidth();
        case DemandKind::Power: return power();
        default: return; // randomWorld() does these
        }
    }

private:
    template <class Row, class Set> void each(Table<Row>& table, Set set)
    {
        for (Row row : Table<Row>(table)) {
            set(row);
            table.put(row);
        }
    }
    std::string oneOf(const char* letter, int count) { return fmt::format("{}{:02}", letter, dice_.upTo(count - 1)); }
    int services() const { return static_cast<int>(world_.topology.services.size()); }
    int nodes() const { return static_cast<int>(world_.topology.nodes.size()); }

    void licences()
    {
        each(world_.topology.nodes, [&](Node& row) { row.licences = dice_.upTo(2); });
        each(world_.topology.services, [&](Service& row) { row.licences = dice_.upTo(1); });
    }
    void countries()
    {
        static const std::array<std::string, 3> codes = {"DE", "fr", ""};
        each(world_.topology.nodes, [&](Node& row) { row.country = codes[static_cast<std::size_t>(dice_.upTo(2))]; });
        each(world_.topology.services, [&](Service& row) {
            if (dice_.chance(60))
                row.allowedCountries = dice_.chance(50) ? "de" : "FR, DE";
        });
    }
    /// Two sites in one region, one outside.
    void drawGroups()
    {
        Table<Group>& groups = world_.topology.groups;
        groups.put({.id = {"r"}, .name = "r", .kind = GroupKind::Region});
        groups.put({.id = {"a"}, .name = "a", .kind = GroupKind::Site, .parent = GroupId{"r"}});
        groups.put({.id = {"b"}, .name = "b", .kind = GroupKind::Site, .parent = GroupId{"r"}});
        groups.put({.id = {"c"}, .name = "c", .kind = GroupKind::Site});
        each(world_.topology.nodes, [&](Node& row) {
            static const std::array<const char*, 4> names = {"a", "b", "c", "r"};
            if (dice_.chance(80))
                row.group = GroupId{names[static_cast<std::size_t>(dice_.upTo(3))]};
        });
    }
    void groups()
    {
        drawGroups();
        each(world_.topology.services, [&](Service& row) {
            if (dice_.chance(60))
                row.allowedGroups = {GroupId{dice_.chance(50) ? "r" : "c"}};
        });
    }
    template <class Set> void pairs(Set set)
    {
        if (services() < 2)
            return;
        each(world_.topology.services, [&](Service& row) {
            const ServiceId other{oneOf("s", services())};
            if (dice_.chance(60) && other != row.id)
                set(row, other);
        });
    }
    void failureDomains()
    {
        drawGroups();
        each(world_.topology.services, [&](Service& row) {
            row.replicas = dice_.between(1, 2);
            row.spread = static_cast<FailureDomain>(dice_.upTo(2));
        });
    }
    void availability()
    {
        each(world_.topology.nodes,
             [&](Node& row) { row.availability = Percent(dice_.chance(10) ? 100 : 90 + dice_.upTo(9)); });
        each(world_.topology.services, [&](Service& row) {
            row.replicas = dice_.between(1, 2);
            if (dice_.chance(60))
                row.availabilityTarget = Percent(dice_.chance(50) ? 95 : 99.5);
        });
    }
    template <class Set> void placed(Set set)
    {
        int rows = 0;
        each(world_.topology.services, [&](Service& row) {
            if (!dice_.chance(60))
                return;
            set(row);
            world_.topology.assignments.put(
                {.id = {fmt::format("x{}", rows++)}, .service = row.id, .node = {oneOf("n", nodes())}});
        });
    }
    void bandwidth()
    {
        each(world_.topology.links,
             [&](Link& row) { row.bandwidth = MegabitsPerSecond(dice_.chance(70) ? dice_.upTo(60) : 1000); });
        each(world_.topology.flows, [&](Flow& row) { row.response = Kilobytes(dice_.upTo(80)); });
        each(world_.topology.populations, [&](Population& row) { row.peakFactor = 1 + dice_.upTo(2) / 2.0; });
    }
    void power()
    {
        each(world_.topology.nodes, [&](Node& row) {
            row.idlePower = Watts(dice_.upTo(100));
            row.fullPower = Watts(dice_.upTo(400));
        });
    }

    World& world_;
    Dice dice_;
};

/// Each with this chance; bits by DemandKind.
inline unsigned drawnKinds(Dice& dice, int percent)
{
    unsigned kinds = 0;
    for (int kind = 0; kind < demandKinds; ++kind)
        kinds |= dice.chance(percent) ? 1U << static_cast<unsigned>(kind) : 0;
    return kinds;
}

/// A small world with demands of these kinds; bits by DemandKind.
inline World worldOfKinds(std::uint64_t seed, unsigned kinds)
{
    const auto has = [&](DemandKind kind) { return (kinds >> static_cast<unsigned>(kind) & 1) != 0; };
    World world = randomWorld(seed, {.capacity = has(DemandKind::Capacity),
                                     .tiers = has(DemandKind::Tiers),
                                     .budgets = has(DemandKind::Budgets),
                                     .replicas = has(DemandKind::Replicas),
                                     .accelerators = has(DemandKind::Accelerators)});
    Sprinkler sprinkler(world, seed + 77);
    for (int kind = 0; kind < demandKinds; ++kind)
        if (has(static_cast<DemandKind>(kind)))
            sprinkler.add(static_cast<DemandKind>(kind));
    return world;
}

} // namespace edgewright::testing
