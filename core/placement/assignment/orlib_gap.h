// How is a problem of OR-Library's generalised assignment format read?
#pragma once

#include "core/placement/assignment/assignment_problem.h"

#include <string_view>

namespace edgewright {

/// gap1 … gap12 are maximised in the literature, types a … e minimised; the file does not tell which.
enum class GapSense { Minimise, Maximise };

/// Whitespace separated: agents m, jobs n; m rows of n costs; m rows of n uses; m capacities. One problem a text.
/// Maximised problems have their costs negated: an objective of -261 is a value of 261 in the file's sense.
/// Errors: a number that is missing, unreadable, negative or left over, with `name` and line; sizes that the file can't hold.
/// Source: Beasley, "OR-Library: distributing test problems by electronic mail", Journal of the Operational Research Society 41 (1990).
Result<AssignmentProblem> parseGap(std::string_view content, GapSense sense, std::string_view name);

} // namespace edgewright
