// How do the rules name rows and offer a mend? Private to the room.
#pragma once

#include "core/advice/advice.h"

namespace edgewright::advice {

/// "Boston, Harbor and 3 more": at most five names.
Text namesOf(const Topology& topology, const std::vector<RowRef>& rows);

template <class Row> std::string nameOf(const Topology& topology, const Id<Row>& id)
{
    return displayName(topology, refOf(id));
}

template <class Row> std::string nameOf(const Topology& topology, const Row& row)
{
    return displayName(topology, refOf(row.id));
}

template <class Row> Edit replacing(const Row& before, const Row& after, Text label)
{
    return {std::move(label), Gesture::None, {changed(before, after)}};
}

} // namespace edgewright::advice
