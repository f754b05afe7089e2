// What does the headless program do with its command line?
#pragma once

namespace edgewright::cli {

/// Exit statuses: what scripts can rely on.
enum class Status {
    Done = 0,
    No = 1, ///< the answer is no: infeasible, findings of error severity, not expressible, no concern of the target
    BadInput = 2, ///< bad usage or bad input, told in one line
    Stopped = 130,
};

/// Runs one command. The answer goes to standard output, or one line about what is wrong to standard error.
Status run(int argc, const char* const* argv);

} // namespace edgewright::cli
