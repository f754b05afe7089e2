// How does a table of a report read in a panel?
#pragma once

#include "app/panels/row_table.h"
#include "core/report/tables.h"

namespace edgewright {

/// In the user's language, figures in three significant digits. A line's key is the number of its row.
TableContents contentsOf(const ResultTable& table);

} // namespace edgewright
