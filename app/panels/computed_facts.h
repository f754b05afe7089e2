// What follows from a row, that nobody typed: distances, loads, shares, budgets?
#pragma once

#include "core/model/topology.h"

#include <QString>

#include <vector>

namespace edgewright {

class Results;

struct ComputedFact {
    enum class State { Plain, Good, Bad };
    QString label, value;
    State state = State::Plain;
};

/// Facts of one row, worked out by the engines of the core from the drawing and from the latest results.
/// Cost: one walk over the tables that refer to the row.
std::vector<ComputedFact> computedFacts(const Topology& topology, const Results& results, const RowRef& row);

/// What an empty selection shows: how many rows of each kind there are.
std::vector<ComputedFact> drawingFacts(const Topology& topology);

} // namespace edgewright
