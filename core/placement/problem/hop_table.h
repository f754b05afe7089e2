// How long and how dear is the way between two nodes, asked again and again?
#pragma once

#include "core/base/progress.h"
#include "core/network/paths.h"
#include "core/network/picoseconds.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>

namespace edgewright::placing {

inline constexpr double unreachable = std::numeric_limits<double>::infinity();

/// Of a dollar: prices are summed in these, so that ways that are equally dear are so from everywhere.
inline constexpr double priceGrains = 1e12;

/// The way that traffic takes between two nodes.
struct Hop {
    double latency = unreachable; ///< ms, round trip
    double price = 0;             ///< USD per GB, summed over the links, each to a grain
    int uplinks = 0;              ///< links on it between two tiers
    bool exists() const { return latency < unreachable; }
};

/// A link that is watched, and whether a way goes along it (from its `from`) or against it.
struct Crossing {
    int link = 0; ///< number that the table was given for it
    bool isAlong = true;
};

/// Ways from any node to those that may host (topology.h), by the positions of nodes in the topology. Rows are computed when first asked for;
/// `graph` must outlive the table.
/// Cost: one Dijkstra a row, but for nodes at the edge of a large network (users' access nodes): theirs are made of their few neighbours'
///       rows. At most 1 GB are kept (10,000 nodes × 1,000 that may host take a quarter), then all rows are dropped and found anew.
class HopTable {
public:
    /// `watched`: a number by link index of the graph, -1 where crossings are of no interest.
    HopTable(const Topology& topology, const NetworkGraph& graph, std::vector<int> watched);
    Hop at(int from, int to) const
    {
        return row(from).hops[static_cast<std::size_t>(column_[static_cast<std::size_t>(to)])];
    }
    /// Computes the rows of `from` that are not there yet side by side; afterwards several threads may ask for these, unless it was stopped.
    /// At most a thousand at once stay for sure. Where a row stays, those that it is made of stay.
    void fill(std::span<const int> from, const Progress& progress) const;
    /// By position of the node: its links, where all are watched; else none.
    std::vector<std::vector<int>> watchedAtNodes() const;
    /// The watched links on the way, last first. Cost: the length of the way.
    void crossings(int from, int to, std::vector<Crossing>& found) const;

private:
    struct Row {
        std::vector<Hop> hops;             ///< by column
        std::vector<int> viaLink;          ///< by graph index; empty where nothing is watched
        std::vector<std::uint8_t> viaStep; ///< by column, where the row is made of neighbours' rows
    };
    /// A link off a node that may not host, to one that may.
    struct Step {
        int to = 0; ///< position in the topology
        int link = 0;
        Picoseconds latency = 0;
        double price = 0; ///< grains
        int uplinks = 0;
    };
    void findSteps(const Topology& topology);
    const Row& row(int from) const
    {
        if (!hasRow(from))
            add(from);
        return rows_[static_cast<std::size_t>(from)];
    }
    void add(int from) const;
    bool hasRow(int from) const { return !rows_[static_cast<std::size_t>(from)].hops.empty(); }
    std::size_t bytesOf(std::size_t whole, std::size_t made) const;
    /// True: all rows went.
    bool makeRoom(std::size_t bytes) const;
    Row computed(int from) const;
    std::optional<Row> madeOfNeighbours(int from) const;
    int before(int node, int link) const; ///< the other end

    const NetworkGraph& graph_;
    std::vector<int> watched_;
    bool watchesAny_ = false;
    std::vector<int> graphIndex_; ///< of each node of the topology
    std::vector<int> hosts_;      ///< graph index by column
    std::vector<int> column_;     ///< of each node of the topology; -1: it may not host
    std::vector<Hop> step_;       ///< by link index of the graph: its price in grains, whether it joins two tiers
    std::vector<std::pair<int, int>> ends_;
    std::vector<std::vector<Step>> steps_; ///< by node whose row is made of its neighbours'; of the others none
    mutable std::vector<Row> rows_;
    mutable std::size_t held_ = 0; ///< bytes
};

} // namespace edgewright::placing
