// Why does a service run where it does, and why not elsewhere?
#pragma once

#include "core/placement/placement.h"

namespace edgewright {

/// What it would mean for one replica of a service to run on a node.
struct PlacementChoice {
    enum class Verdict {
        RunsHere,
        Possible,   ///< at a price, in `objective`
        NotAllowed, ///< the node by itself: its tier, place or size
        Impossible, ///< together with everything else
        Unknown     ///< nothing found and nothing proven with the patience that there was
    };
    NodeId node;
    Verdict verdict = Verdict::Unknown;
    std::optional<double> objective; ///< of the best placement found with a replica there
    bool isProven = false;           ///< that it is the best
    Text words;                      ///< "Boston would cost 0.4 USD/h more", "the cloud is no tier for it"
};

/// One node. `answer` is what place() gave with the same options. Everything else is placed anew; where very many call, one replica moves and
/// the rest stays where it is.
/// Errors: no such service or node; those of place().
/// Cost:   that of place(), with less patience; where very many call O(calls × sites).
Result<PlacementChoice> whyNot(const Topology& topology, const PlacementResult& answer, const ServiceId& service,
                               const NodeId& node, const PlacementOptions& options, const Progress& progress);

/// Every node: those that run it first, then what is possible, the best first (the first of these is the runner-up), then the rest by name.
/// Cost: that of one for each node; where very many call O(calls × replicas) for each.
Result<std::vector<PlacementChoice>> whyHere(const Topology& topology, const PlacementResult& answer,
                                             const ServiceId& service, const PlacementOptions& options,
                                             const Progress& progress);

} // namespace edgewright
