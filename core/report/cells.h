// How do values become cells?
#pragma once

#include "core/report/tables.h"

namespace edgewright {

template <class Row> ResultTable::Cell nameCell(const Topology& topology, const Id<Row>& id)
{
    return displayName(topology, refOf(id));
}

ResultTable::Cell figureCell(const std::optional<Milliseconds>& latency);

/// Empty where nothing was counted: no requests have no hit ratio.
ResultTable::Cell shareCell(double part, double whole);

ResultTable::Cell yesNoCell(bool yes);

/// Users of contents alone: they wait for no service, and no latency of theirs is known here.
inline bool callsNothing(const UserLatency& user)
{
    return user.legs.empty() && !user.unreachable && user.total() == Milliseconds{};
}

bool isFigure(const ResultTable::Cell& cell);

/// Do figures stand in the column, and nothing else?
bool isFigureColumn(const ResultTable& table, std::size_t column);

/// The cell in English, figures in full precision (shortest round trip); empty where not known or not finite.
std::string exactWords(const ResultTable::Cell& cell);

} // namespace edgewright
