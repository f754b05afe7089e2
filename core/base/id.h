// How is a row named so that the name never changes and two branches that add rows merge?
#pragma once

#include "core/base/random.h"

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace edgewright {

/// The name of a row of one table. Ids of different tables don't mix.
template <class Row> struct Id {
    std::string value;

    auto operator<=>(const Id&) const = default;
    bool empty() const { return value.empty(); }
};

/// 1-64 characters out of letters, digits, '-', '_' and '.'; what the file format accepts.
bool isValidId(std::string_view value);

/// Ten random characters of Crockford's base 32 (50 bits), lower case.
std::string randomId(Random& random);

/// The id that belongs to `key`, the same on every machine: what importers use, so that importing twice merges.
std::string derivedId(std::string_view key);

} // namespace edgewright

template <class Row> struct std::hash<edgewright::Id<Row>> {
    std::size_t operator()(const edgewright::Id<Row>& id) const noexcept { return std::hash<std::string>{}(id.value); }
};
