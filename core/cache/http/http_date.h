// Which time does an HTTP date name?
#pragma once

#include <optional>
#include <string_view>

namespace edgewright::http {

/// Seconds since 1970 of an IMF-fixdate ("Sun, 06 Nov 1994 08:49:37 GMT"); nothing where the text is no such date.
/// Source: RFC 9110, section 5.6.7. The two obsolete forms are not read: no cache that is modelled sees them.
std::optional<double> httpDate(std::string_view text);

} // namespace edgewright::http
