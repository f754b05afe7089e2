// What does a drawing look like that nobody would draw? Rows and Edits of every kind, from the field tables, by a seed.
#pragma once

#include "core/model/edit.h"
#include "core/model/field.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace edgewright::testing {

class RandomEdits {
public:
    explicit RandomEdits(std::uint64_t seed) : random_(seed) {}

    /// A topology that the rules allow, made of about `steps` random additions.
    Topology topology(int steps)
    {
        Topology made;
        for (int i = 0; i < steps; ++i)
            (void)apply(made, {text("test", "Add"), Gesture::None, {added(row(made, anyTable()))}});
        return made;
    }

    /// Adds, changes or removes a few rows; some such Edits break a rule and will be refused.
    Edit edit(const Topology& topology)
    {
        Edit made{text("test", "Step {}").with(below(1000)), static_cast<Gesture>(below(3)), {}};
        const std::size_t kind = below(10);
        if (kind == 0)
            return removeRows(topology, existing(topology, 1 + below(3)), text("test", "Remove"));
        if (kind < 6)
            made.changes.push_back(added(row(topology, anyTable())));
        else
            for (const RowRef& ref : existing(topology, 1 + below(3)))
                made.changes.push_back(changed(*findRow(topology, ref), altered(topology, *findRow(topology, ref))));
        return made;
    }

    std::uint64_t below(std::uint64_t bound) { return random_() % bound; }

private:
    TableKey anyTable() { return static_cast<TableKey>(below(tableCount)); }

    std::vector<std::string> idsOf(const Topology& topology, TableKey table)
    {
        std::vector<std::string> ids;
        forEachKind([&]<class Row>(std::type_identity<Row>) {
            if (tableKey<Row>() == table)
                for (const Row& one : tableOf<Row>(topology))
                    ids.push_back(one.id.value);
        });
        return ids;
    }

    std::vector<RowRef> existing(const Topology& topology, std::size_t count)
    {
        std::set<RowRef> refs;
        for (std::size_t i = 0; i < count; ++i) {
            const TableKey table = anyTable();
            if (const auto ids = idsOf(topology, table); !ids.empty())
                refs.insert({table, ids[below(ids.size())]});
        }
        return {refs.begin(), refs.end()};
    }

    AnyRow row(const Topology& topology, TableKey table)
    {
        AnyRow made;
        forEachKind([&]<class Row>(std::type_identity<Row>) {
            if (tableKey<Row>() == table)
                made = Row{.id = {newId(topology, table)}};
        });
        return altered(topology, made);
    }

    std::string newId(const Topology& topology, TableKey table)
    {
        if (table != TableKey::NodeLayouts && table != TableKey::LinkLayouts)
            return randomId(random_);
        const auto ids = idsOf(topology, table == TableKey::NodeLayouts ? TableKey::Nodes : TableKey::Links);
        return ids.empty() ? "none" : ids[below(ids.size())];
    }

    AnyRow altered(const Topology& topology, AnyRow made)
    {
        for (const FieldFacts* field : fieldFacts(refOf(made).table))
            if (field->required || below(3) > 0)
                (void)set(made, field->key, value(topology, *field));
        if (Flow* flow = std::get_if<Flow>(&made))
            flow->population ? flow->caller.reset() : void();
        if (Scenario* scenario = std::get_if<Scenario>(&made))
            scenario->changes = {added(Node{.id = {randomId(random_)}, .name = word()})};
        if (below(10) == 0)
            std::visit([](auto& held) { held.unknown = R"({"later":{"a":[1,2.5,null]},"x_é":"ü"})"; }, made);
        return made;
    }

    std::string word()
    {
        static const char* const words[] = {"Harbor", "",    "Zürich \"Süd\"", "北京", "a\tb\nc\\", "🛰", "<&>",
                                            "{}",     "\x01"};
        return words[below(std::size(words))];
    }

    double number(const Limits& limits)
    {
        const double fraction = static_cast<double>(below(1'000'003)) / 1'000'002;
        const double inside = limits.least + fraction * (limits.most - limits.least);
        return below(2) ? inside : std::clamp(std::floor(inside), limits.least, limits.most);
    }

    Value value(const Topology& topology, const FieldFacts& field)
    {
        if (field.optional && below(4) == 0)
            return std::monostate{};
        switch (field.kind) {
        case FieldKind::Integer: return static_cast<std::int64_t>(number(field.limits));
        case FieldKind::Number: return number(field.limits);
        case FieldKind::Choice: return std::string(field.choices[below(field.choices.size())].key);
        case FieldKind::Choices:
            return std::vector<std::string>(below(3), std::string(field.choices[below(field.choices.size())].key));
        case FieldKind::Date: return std::string(below(2) ? "" : "2024-02-29");
        case FieldKind::Points: return std::vector<double>(2 * below(3), number(field.limits));
        case FieldKind::Reference:
        case FieldKind::References: return reference(topology, field);
        case FieldKind::Word: break;
        }
        return word();
    }

    Value reference(const Topology& topology, const FieldFacts& field)
    {
        const auto ids = idsOf(topology, field.refersTo);
        if (field.kind == FieldKind::References)
            return ids.empty() ? std::vector<std::string>() : std::vector<std::string>{ids[below(ids.size())]};
        if (ids.empty())
            return field.optional ? Value() : Value(std::string("none"));
        return ids[below(ids.size())];
    }

    Random random_;
};

} // namespace edgewright::testing
