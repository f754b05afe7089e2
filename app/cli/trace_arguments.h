// Which arguments do commands take that read a trace?
#pragma once

#include "app/cli/arguments.h"
#include "core/io/trace.h"

namespace edgewright::cli {

struct TraceArguments {
    std::string file, format;
    std::vector<std::string> columns;
    bool sort = false;

    void declare(Arguments& arguments);
    void declareReading(Arguments& arguments); ///< all but the file
    /// Errors: a column that is no ROLE=NAME, or of a role that there isn't.
    Result<TraceOptions> options() const;
};

} // namespace edgewright::cli
