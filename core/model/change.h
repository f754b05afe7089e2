// What is a change of one row?
#pragma once

#include "core/model/rows.h"

#include <optional>
#include <variant>
#include <vector>

namespace edgewright {

/// One row, before and after. No before: added. No after: removed.
template <class Row> struct Change {
    std::optional<Row> before, after;
    bool operator==(const Change&) const = default;
};

using ChangeVariant =
    std::variant<Change<Node>, Change<Link>, Change<Group>, Change<Population>, Change<Service>, Change<Flow>,
                 Change<ContentSet>, Change<Assignment>, Change<Scenario>, Change<NodeLayout>, Change<LinkLayout>>;

/// A change of a row of any kind. A class of its own, since a Scenario holds some and is one.
struct RowChange : ChangeVariant {
    using ChangeVariant::ChangeVariant;
    using ChangeVariant::operator=;
    const ChangeVariant& variant() const { return *this; }
    bool operator==(const RowChange& other) const { return variant() == other.variant(); }
};

} // namespace edgewright
