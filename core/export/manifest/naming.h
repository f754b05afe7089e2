// How does a name that a person typed become one that a target accepts?
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>

namespace edgewright {

/// What names of one kind look like: lower-case ASCII letters and digits, single separators between them, a letter first.
struct NameRule {
    char separator = '-';
    std::size_t longest = 50;
    std::string_view noun; ///< stands in for a name of which nothing is left, and before one that begins with a digit
};

/// RFC 1123 label that is also a Service name (RFC 1035). 50 leaves room for what Kubernetes appends (a StatefulSet's revision: 11)
/// and for a prefix of ours.
constexpr NameRule dnsLabel(std::string_view noun) { return {'-', 50, noun}; }
/// Identifier of Terraform.
constexpr NameRule terraformIdentifier(std::string_view noun) { return {'_', 48, noun}; }

/// `name` by the rule, not yet unique. Latin letters lose their marks; all else becomes a separator.
std::string cleanedName(std::string_view name, const NameRule& rule);

/// A name for each row, from what people call it. `named`: row id -> name.
/// Unique and stable: a name that was shortened, or that several rows share after cleaning, carries a suffix worked out from the row's id,
/// whichever rows stand beside it.
std::map<std::string, std::string> uniqueNames(const std::map<std::string, std::string>& named, const NameRule& rule);

/// The same for rows of a table, or pointers to rows.
template <class Rows> std::map<std::string, std::string> namesOf(const Rows& rows, const NameRule& rule)
{
    std::map<std::string, std::string> named;
    for (const auto& row : rows) {
        if constexpr (std::is_pointer_v<std::remove_cvref_t<decltype(row)>>)
            named[row->id.value] = row->name;
        else
            named[row.id.value] = row.name;
    }
    return uniqueNames(named, rule);
}

/// ASCII letters alone: host names are compared like this.
std::string lowered(std::string_view word);

/// `name` as the value of an AWS tag: letters, digits, spaces and + - = . _ : / @, at most 128 characters; what else there is becomes '_'.
/// Source: Amazon EC2 User Guide, "Tag restrictions" (the set that every service accepts).
std::string tagValue(std::string_view name);

/// `name` for people to read in an annotation: what controls a terminal, ends a line or turns its direction becomes a space.
std::string printableName(std::string_view name);

/// May stand as the value of a Kubernetes label: at most 63 of letters, digits, '-', '_' and '.', ends alphanumeric.
bool isLabelValue(std::string_view value);

} // namespace edgewright
