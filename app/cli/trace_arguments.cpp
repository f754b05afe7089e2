// Which arguments do commands take that read a trace?
#include "app/cli/trace_arguments.h"

#include <algorithm>
#include <array>

namespace edgewright::cli {

void TraceArguments::declare(Arguments& arguments)
{
    arguments.optionalPositional("TRACE", file, "Trace, plain or packed with zstd; - reads standard input");
    declareReading(arguments);
}

void TraceArguments::declareReading(Arguments& arguments)
{
    arguments.word("--format", format,
                   "Format of the trace: oracleGeneral, csv, combined or cloudfront; else recognised");
    arguments.words("--columns", columns, "Columns of a CSV trace, as ROLE=NAME; roles: time, object, size, next");
    arguments.flag("--sort", sort, "Sort the requests by time, in memory");
}

Result<TraceOptions> TraceArguments::options() const
{
    static constexpr std::array<std::string_view, 4> roles{"time", "object", "size", "next"};
    TraceOptions options{.format = format, .columns = {}, .sort = sort};
    for (const std::string& column : columns) {
        const std::size_t mark = std::min(column.find('='), column.size());
        const std::string role = column.substr(0, mark);
        if (mark + 1 >= column.size() || std::ranges::find(roles, role) == roles.end())
            return fail({text("cli", "“{}” names no column").with(column), "--columns",
                         text("cli", "write ROLE=NAME; the roles are time, object, size and next")});
        options.columns.emplace_back(role, column.substr(mark + 1));
    }
    return options;
}

} // namespace edgewright::cli
