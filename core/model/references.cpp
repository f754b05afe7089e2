// Which rows does a row point to?
#include "core/model/references.h"

#include <algorithm>

namespace edgewright {

namespace {

void collect(std::vector<Reference>& all, const FieldFacts& field, const Value& value)
{
    if (field.kind == FieldKind::Reference) {
        if (const auto* id = std::get_if<std::string>(&value))
            all.push_back({&field, {field.refersTo, *id}});
    } else if (field.kind == FieldKind::References) {
        for (const std::string& id : std::get<std::vector<std::string>>(value))
            all.push_back({&field, {field.refersTo, id}});
    }
}

/// A flow needs its caller although either kind of caller is optional by itself.
bool isCallerOfFlow(const AnyRow& row, const FieldFacts& field)
{
    return std::holds_alternative<Flow>(row) && (field.key == "population" || field.key == "caller");
}

} // namespace

std::vector<Reference> referencesOf(const AnyRow& row)
{
    std::vector<Reference> all;
    std::visit(
        [&]<class Row>(const Row& held) {
            for (const Field<Row>& field : fieldsOf<Row>())
                if (field.kind == FieldKind::Reference || field.kind == FieldKind::References)
                    collect(all, field, field.get(held));
            if constexpr (std::is_same_v<Row, NodeLayout>)
                all.push_back({nullptr, {TableKey::Nodes, held.id.value}});
            if constexpr (std::is_same_v<Row, LinkLayout>)
                all.push_back({nullptr, {TableKey::Links, held.id.value}});
        },
        row);
    return all;
}

std::optional<AnyRow> withoutReferences(const AnyRow& row, const std::set<RowRef>& targets)
{
    AnyRow cleared = row;
    for (const Reference& reference : referencesOf(row)) {
        if (!targets.contains(reference.target))
            continue;
        if (!reference.field || isCallerOfFlow(row, *reference.field))
            return {};
        if (reference.field->kind == FieldKind::References) {
            auto rest = std::get<std::vector<std::string>>(get(cleared, reference.field->key));
            std::erase(rest, reference.target.id);
            if (!set(cleared, reference.field->key, rest))
                return {};
        } else if (!reference.field->optional || !set(cleared, reference.field->key, std::monostate{})) {
            return {};
        }
    }
    return cleared;
}

} // namespace edgewright
