// The question which stations of a district open, as one integer program.
#pragma once

#include "core/placement/coverage/district.h"
#include "core/placement/simplex/linear_program.h"

namespace edgewright::coverage {

/// Columns: each station of the district, 1 where it is open, then each pair, how many users of its group the station serves.
/// Least: the number of open stations that serve `served` users.
/// Cost:  O(pairs).
LinearProgram coverProgram(const District& district, int served);

} // namespace edgewright::coverage
