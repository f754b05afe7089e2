// How is one property of a row described, once, for file, schema, inspector, find, CSV and messages?
#pragma once

#include "core/base/result.h"
#include "core/model/topology.h"

#include <functional>
#include <limits>
#include <span>

namespace edgewright {

/// What a field holds, apart from its C++ type. Monostate: not set.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, std::vector<std::string>,
                           std::vector<double>>;

enum class FieldKind { Word, Integer, Number, Choice, Choices, Reference, References, Date, Points };

/// One of the words that a Choice may be.
struct Choice {
    std::string_view key; ///< in files: "edge"
    Text label;           ///< for people: "Edge"
};

struct Limits {
    double least = std::numeric_limits<double>::lowest();
    double most = std::numeric_limits<double>::max();
};

/// All of a field but its member: what doesn't depend on the kind of row.
struct FieldFacts {
    std::string_view key; ///< in the file: "latency_ms"
    Text label;
    Text section; ///< heading under which the inspector shows it
    FieldKind kind = FieldKind::Word;
    std::string_view unit; ///< symbol, a literal; or empty
    Limits limits;         ///< inclusive, for numbers
    bool optional = false; ///< may be unset
    bool required = false; ///< must stand in the file
    bool sparse = false;   ///< left out of the file where it stands at its default: files of before keep their bytes
    std::span<const Choice> choices;
    TableKey refersTo = TableKey::Nodes; ///< for references
    Text help;
    Text idleBecause; ///< of a field that counts for some rows only: why it changes nothing for the others
};

template <class Row> struct Field : FieldFacts {
    std::function<Value(const Row&)> get;
    std::function<bool(Row&, const Value&)> set;
    std::function<bool(const Row&)> appliesTo; ///< none: to every row
};

/// The fields of a kind of row, in the order of the file, without the id.
template <class Row> std::span<const Field<Row>> fieldsOf();

/// The same by table key, for code that serves all kinds.
std::vector<const FieldFacts*> fieldFacts(TableKey table);
const FieldFacts* findField(TableKey table, std::string_view key);

/// Errors of set: no such field; a value of the wrong type or outside the limits (what it may be instead).
Value get(const AnyRow& row, std::string_view key);
Result<void> set(AnyRow& row, std::string_view key, const Value& value);

/// A field that differs between two rows of one kind.
struct FieldChange {
    const FieldFacts* field = nullptr;
    Value before, after;
};
/// In the order of the fields.
std::vector<FieldChange> fieldChanges(const AnyRow& before, const AnyRow& after);

/// Why the field changes nothing for `row` as its other fields stand; nothing where it counts. It may be set all the same.
std::optional<Text> whyIdle(const AnyRow& row, std::string_view key);

/// Is `value` one that this field may hold? References are checked by apply(), not here.
Result<void> check(const FieldFacts& field, const Value& value);

/// What kind of row this is called: "Node", "Content set".
Text kindLabel(TableKey table);
Text kindLabelPlural(TableKey table);

/// The words of an enum: labels and keys in order of its values.
template <class Enum> std::span<const Choice> choicesOf();
template <class Enum> const Choice& choiceOf(Enum value) { return choicesOf<Enum>()[static_cast<std::size_t>(value)]; }

} // namespace edgewright
