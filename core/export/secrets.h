// Does a text hold what looks like a password, a key or a token?
#pragma once

#include "core/base/text.h"

#include <optional>
#include <string_view>

namespace edgewright {

/// What kind of secret `word` seems to hold, never the secret itself; nothing where it seems to hold none.
/// References ("${PASSWORD}", "<token>", "{{ .Values.key }}") are none.
/// Cost:   O(length).
/// Source: the public formats of AWS access keys, PEM (RFC 7468), bearer tokens (RFC 6750), JSON Web Tokens (RFC 7519), user information in
///         URLs (RFC 3986, 3.2.1), and the prefixes that GitHub, GitLab, Google, Slack and Stripe document for their tokens.
std::optional<Text> secretIn(std::string_view word);

} // namespace edgewright
