// How are members of a case read, so that a mistake is found by its JSON pointer?
#pragma once

#include "core/base/result.h"
#include "core/io/json_text.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace edgewright::http {

/// A value of the file and where it stands. The first fault of the file is kept and later members read as their defaults.
class CaseJson {
public:
    struct Fault {
        std::optional<Error> first;
        std::string file;
    };

    CaseJson(const Json& value, std::string pointer, Fault& fault)
        : value_(value), pointer_(std::move(pointer)), fault_(fault)
    {}

    bool has(const char* key) const { return value_.is_object() && value_.contains(key) && !value_.at(key).is_null(); }
    const Json& value() const { return value_; }

    double number(const char* key, double otherwise, double least = 0, double most = 1e12) const
    {
        if (!has(key))
            return otherwise;
        const Json& held = value_.at(key);
        if (held.is_number() && held.get<double>() >= least && held.get<double>() <= most)
            return held.get<double>();
        refuse(key, text("freshness", "“{}” must be a number from {} to {}").with(key, least, most));
        return otherwise;
    }
    std::string word(const char* key, const char* otherwise) const
    {
        if (!has(key))
            return otherwise;
        if (value_.at(key).is_string())
            return value_.at(key).get<std::string>();
        refuse(key, text("freshness", "“{}” must be a word").with(key));
        return otherwise;
    }
    std::string neededWord(const char* key) const
    {
        const std::string held = word(key, "");
        if (held.empty())
            refuse(key, text("freshness", "“{}” is missing").with(key));
        return held;
    }
    bool flag(const char* key) const
    {
        if (!has(key) || value_.at(key).is_boolean())
            return has(key) && value_.at(key).get<bool>();
        refuse(key, text("freshness", "“{}” must be true or false").with(key));
        return false;
    }
    /// A number or a pair: least and greatest.
    std::optional<std::pair<double, double>> span(const char* key) const
    {
        if (!has(key))
            return {};
        const Json& held = value_.at(key);
        if (held.is_number())
            return std::pair(held.get<double>(), held.get<double>());
        if (held.is_array() && held.size() == 2 && held[0].is_number() && held[1].is_number())
            return std::pair(held[0].get<double>(), held[1].get<double>());
        refuse(key, text("freshness", "“{}” must be a number, or the least and the greatest").with(key));
        return {};
    }

    /// The members of a list; none where it is absent.
    std::vector<CaseJson> list(const char* key) const
    {
        std::vector<CaseJson> members;
        if (!has(key))
            return members;
        const Json& held = value_.at(key);
        if (!held.is_array())
            refuse(key, text("freshness", "“{}” must be a list").with(key));
        else
            for (std::size_t i = 0; i < held.size(); ++i)
                members.emplace_back(held[i], pointerInto(pointerInto(pointer_, key), std::to_string(i)), fault_);
        return members;
    }
    /// The members of an object with their keys; none where it is absent.
    std::vector<std::pair<std::string, CaseJson>> object(const char* key) const
    {
        std::vector<std::pair<std::string, CaseJson>> members;
        if (!has(key))
            return members;
        const Json& held = value_.at(key);
        if (!held.is_object())
            refuse(key, text("freshness", "“{}” must be an object").with(key));
        else
            for (const auto& [name, member] : held.items())
                members.emplace_back(name, CaseJson(member, pointerInto(pointerInto(pointer_, key), name), fault_));
        return members;
    }
    CaseJson at(const char* key) const { return {value_.at(key), pointerInto(pointer_, key), fault_}; }

    /// An empty key: the value itself.
    void refuse(std::string_view key, Text what) const
    {
        if (!fault_.first)
            fault_.first =
                Error{std::move(what), pointerInFile(fault_.file, key.empty() ? pointer_ : pointerInto(pointer_, key)),
                      text("freshness", "core/cache/http/CASES.md describes the file")};
    }

private:
    const Json& value_;
    std::string pointer_;
    Fault& fault_;
};

} // namespace edgewright::http
