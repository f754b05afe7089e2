// How does text become a JSON tree, if it may be hostile?
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace edgewright {

using Json = nlohmann::ordered_json;

inline constexpr std::size_t deepestJson = 100;

/// A byte order mark is passed over.
/// Errors: not UTF-8, not JSON, NaN or Infinity (file:line:column); a key twice in one object, nesting deeper than `deepestJson` (JSON pointer).
/// Cost:   O(bytes · log members of one object); nothing recurses.
Result<Json> parseJson(std::string_view written, std::string_view fileName);

/// The tree as text. Bytes of strings that are not UTF-8 become U+FFFD. Indentation below 0: one line.
std::string jsonText(const Json& json, int indentation);

/// `pointer` one step deeper; `key` is escaped (RFC 6901).
std::string pointerInto(const std::string& pointer, std::string_view key);

/// What `where` of an Error says for a JSON pointer: "plan.edge.json#/links/3/from".
std::string pointerInFile(std::string_view fileName, const std::string& pointer);

} // namespace edgewright
