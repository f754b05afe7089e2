// Which row on stations follows from another because none opens in part?
#pragma once

#include "core/placement/coverage/shortfall.h"

#include <optional>

namespace edgewright::coverage {

/// The mixed-integer rounding of the row that cuts off `open` deepest; nothing where none does.
/// Cost:   O(stations · different factors of the row).
/// Source: Marchand and Wolsey, "Aggregation and mixed integer rounding to solve MIPs", Operations Research 49 (2001).
std::optional<CoverRow> rounded(const CoverRow& row, std::span<const double> open);

} // namespace edgewright::coverage
