// How does a topology change? In one way only.
#pragma once

#include "core/base/result.h"
#include "core/model/topology.h"

namespace edgewright {

/// Steps of one gesture (a drag, typing in one field) share a number and become one step of history. 0: none.
enum class Gesture : std::uint64_t { None = 0 };

struct Edit {
    Text label; ///< what the history calls it: "Move 3 nodes"
    Gesture gesture = Gesture::None;
    std::vector<RowChange> changes; ///< each row at most once
};

/// Applies the whole Edit or nothing.
/// Errors: a row stands twice; a `before` is not what is there; a row breaks the limits of its fields; a reference would point to nothing.
/// Cost:   O(changes · log rows), plus one walk over the referring tables where rows are removed.
Result<void> apply(Topology& topology, const Edit& edit);

/// Undoes `edit` when applied after it.
Edit inverse(const Edit& edit);

/// Merges `later` into `earlier` where both are steps of one gesture; else changes nothing and says false.
/// A row that is back where it began drops out, so `earlier.changes` may end up empty.
bool absorb(Edit& earlier, const Edit& later);

/// The change that turns `before` into `after`; both of one kind and id.
RowChange changed(const AnyRow& before, const AnyRow& after);
RowChange added(const AnyRow& row);
RowChange removed(const AnyRow& row);

RowRef refOf(const RowChange& change);

/// Does `edit` move things on the drawing and change nothing else? It makes no result stale.
bool isOnlyLayout(const Edit& edit);
std::optional<AnyRow> before(const RowChange& change);
std::optional<AnyRow> after(const RowChange& change);

/// The Edit that turns `from` into `to`, with as few changes as can be.
Edit difference(const Topology& from, const Topology& to, Text label);

/// Removes rows and everything that can't stand without them (links, populations, flows, assignments, layouts …);
/// optional references to them are cleared instead.
Edit removeRows(const Topology& topology, const std::vector<RowRef>& rows, Text label);

/// What makes a topology wrong as a whole: first broken limit or dangling reference, if any.
/// Cost: O(rows · log rows).
Result<void> checkInvariants(const Topology& topology);

} // namespace edgewright
