// What is wrong with a drawing, and what would mend it? The registry of advice rules.
#pragma once

#include "core/model/edit.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace edgewright {

enum class Severity { Error, Warning, Note };

struct Finding {
    Severity severity = Severity::Note;
    std::string_view rule; ///< key of the rule; set by advise()
    RowRef row;
    Text what, remedy;
    std::optional<Edit> fix; ///< does what `remedy` says, where one Edit can
};

struct AdviceRule {
    std::string_view key; ///< "faster-than-light"
    Text title;
    void (*run)(const Topology& topology, std::vector<Finding>& findings);
};

std::span<const AdviceRule> adviceRules();

/// All rules over the drawing; errors first, then by rule and row.
/// Cost: one Dijkstra for all users, one per service that users with a budget call; else linear in rows, times sites of the catalogue.
std::vector<Finding> advise(const Topology& topology);

} // namespace edgewright
