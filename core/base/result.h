// What comes back from work that can fail?
#pragma once

#include "core/base/text.h"

#include <tl/expected.hpp>

namespace edgewright {

/// Why there is no value: callers that answer each differently ask this, never the words.
enum class ErrorKind {
    Fault,   ///< something is wrong
    Stopped, ///< someone told the work to stop (core/base/progress.h)
    Nothing, ///< nothing is wrong: the input holds none of what was asked for
};

/// Speaks to a person: what is wrong, where, and what to do about it.
struct Error {
    Text what;
    std::string where; ///< file:line:column, JSON pointer ("/links/3/from") or row; may be empty
    Text remedy;       ///< may be empty
    ErrorKind kind = ErrorKind::Fault;
};

template <class Value> using Result = tl::expected<Value, Error>;

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

/// "where: what; remedy" on one line, in English.
std::string oneLine(const Error& error);

} // namespace edgewright
