// How do the rules name rows and offer a mend? Private to the room.
#pragma once

#include "core/advice/advice.h"

namespace edgewright::advice {

/// A word of the drawing: there is nothing to translate.
Text verbatim(const std::string& word);

/// "Boston, Harbor and 3 more": at most five names.
Text namesOf(const Topology& topology, const std::vector<RowRef>& rows);

template <class Row> std::vector<RowRef> refsOf(const std::vector<Id<Row>>& ids)
{
    std::vector<RowRef> refs;
    for (const Id<Row>& id : ids)
        refs.push_back(refOf(id));
    return refs;
}

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
