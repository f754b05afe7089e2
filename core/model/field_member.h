// How is a field made from a pointer to a member, whatever its type? Included by the files that list fields, nowhere else.
#pragma once

#include "core/model/field.h"

#include <cmath>

namespace edgewright {

/// What a line of a field table may add to key, member and label.
template <class Row> struct FieldOptions {
    Text section;
    Limits limits;
    bool required = false;
    bool date = false;
    bool sparse = false;
    Text help;
    bool (*appliesTo)(const Row&) = nullptr; ///< none: to every row
    Text idleBecause;                        ///< why it changes nothing for other rows
};

namespace field_detail {

template <class T> struct Codec; // kind, unit, toValue, fromValue of a member's type

template <> struct Codec<std::string> {
    static constexpr FieldKind kind = FieldKind::Word;
    static Value toValue(const std::string& word) { return word; }
    static bool fromValue(std::string& word, const Value& value)
    {
        const auto* held = std::get_if<std::string>(&value);
        return held ? (word = *held, true) : false;
    }
};

template <> struct Codec<std::int64_t> {
    static constexpr FieldKind kind = FieldKind::Integer;
    static Value toValue(std::int64_t number) { return number; }
    static bool fromValue(std::int64_t& number, const Value& value)
    {
        if (const auto* whole = std::get_if<std::int64_t>(&value))
            return number = *whole, true;
        const auto* real = std::get_if<double>(&value);
        if (!real || *real != std::floor(*real) || std::abs(*real) > 9e15)
            return false;
        return number = static_cast<std::int64_t>(*real), true;
    }
};

template <> struct Codec<double> {
    static constexpr FieldKind kind = FieldKind::Number;
    static Value toValue(double number) { return number; }
    static bool fromValue(double& number, const Value& value)
    {
        if (const auto* real = std::get_if<double>(&value))
            return number = *real, true;
        const auto* whole = std::get_if<std::int64_t>(&value);
        return whole ? (number = static_cast<double>(*whole), true) : false;
    }
};

template <class Unit> struct Codec<Quantity<Unit>> {
    static constexpr FieldKind kind = FieldKind::Number;
    static constexpr std::string_view unit = Unit::symbol;
    static Value toValue(Quantity<Unit> quantity) { return quantity.value; }
    static bool fromValue(Quantity<Unit>& quantity, const Value& value)
    {
        return Codec<double>::fromValue(quantity.value, value);
    }
};

template <class Enum>
    requires std::is_enum_v<Enum>
struct Codec<Enum> {
    static constexpr FieldKind kind = FieldKind::Choice;
    static std::span<const Choice> choices() { return choicesOf<Enum>(); }
    static Value toValue(Enum chosen) { return std::string(choiceOf(chosen).key); }
    static bool fromValue(Enum& chosen, const Value& value)
    {
        const auto* word = std::get_if<std::string>(&value);
        if (!word)
            return false;
        const auto all = choicesOf<Enum>();
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].key == *word)
                return chosen = static_cast<Enum>(i), true;
        return false;
    }
};

template <class Row> struct Codec<Id<Row>> {
    static constexpr FieldKind kind = FieldKind::Reference;
    static constexpr TableKey refersTo = TableOf<Row>::key;
    static Value toValue(const Id<Row>& id) { return id.value; }
    static bool fromValue(Id<Row>& id, const Value& value) { return Codec<std::string>::fromValue(id.value, value); }
};

template <class T> struct Codec<std::optional<T>> : Codec<T> {
    static constexpr bool optional = true;
    static Value toValue(const std::optional<T>& held) { return held ? Codec<T>::toValue(*held) : Value(); }
    static bool fromValue(std::optional<T>& held, const Value& value)
    {
        if (std::holds_alternative<std::monostate>(value))
            return held.reset(), true;
        T read{};
        return Codec<T>::fromValue(read, value) ? (held = std::move(read), true) : false;
    }
};

/// Lists of words: choices or references.
template <class T> struct Codec<std::vector<T>> : Codec<T> {
    static constexpr FieldKind kind =
        Codec<T>::kind == FieldKind::Reference ? FieldKind::References : FieldKind::Choices;
    static Value toValue(const std::vector<T>& list)
    {
        std::vector<std::string> words;
        for (const T& one : list)
            words.push_back(std::get<std::string>(Codec<T>::toValue(one)));
        return words;
    }
    static bool fromValue(std::vector<T>& list, const Value& value)
    {
        const auto* words = std::get_if<std::vector<std::string>>(&value);
        if (!words)
            return false;
        std::vector<T> read(words->size());
        for (std::size_t i = 0; i < read.size(); ++i)
            if (!Codec<T>::fromValue(read[i], (*words)[i]))
                return false;
        return list = std::move(read), true;
    }
};

template <> struct Codec<std::vector<double>> {
    static constexpr FieldKind kind = FieldKind::Points;
    static Value toValue(const std::vector<double>& numbers) { return numbers; }
    static bool fromValue(std::vector<double>& numbers, const Value& value)
    {
        const auto* held = std::get_if<std::vector<double>>(&value);
        return held ? (numbers = *held, true) : false;
    }
};

} // namespace field_detail

/// One line of a field table.
template <class Row, class T>
Field<Row> field(std::string_view key, T Row::*member, Text label, FieldOptions<Row> options = {})
{
    using Codec = field_detail::Codec<T>;
    Field<Row> made;
    made.key = key;
    made.label = std::move(label);
    made.section = std::move(options.section);
    made.kind = options.date ? FieldKind::Date : Codec::kind;
    made.limits = options.limits;
    made.required = options.required;
    made.sparse = options.sparse;
    made.help = std::move(options.help);
    made.appliesTo = options.appliesTo;
    made.idleBecause = std::move(options.idleBecause);
    if constexpr (requires { Codec::unit; })
        made.unit = Codec::unit;
    if constexpr (requires { Codec::optional; })
        made.optional = true;
    if constexpr (requires { Codec::choices(); })
        made.choices = Codec::choices();
    if constexpr (requires { Codec::refersTo; })
        made.refersTo = Codec::refersTo;
    made.get = [member](const Row& row) { return Codec::toValue(row.*member); };
    made.set = [member](Row& row, const Value& value) { return Codec::fromValue(row.*member, value); };
    return made;
}

} // namespace edgewright
