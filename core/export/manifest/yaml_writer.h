// How is a tree written as YAML that every reader understands alike?
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace edgewright::yaml {

struct Value;
using List = std::vector<Value>;
using Map = std::vector<std::pair<std::string, Value>>; ///< in the order in which it is written

struct Value {
    std::variant<std::string, bool, std::int64_t, List, Map> held;

    Value(const char* word) : held(std::string(word)) {}
    Value(std::string word) : held(std::move(word)) {}
    Value(std::string_view word) : held(std::string(word)) {}
    Value(bool flag) : held(flag) {}
    Value(int number) : held(static_cast<std::int64_t>(number)) {}
    Value(std::int64_t number) : held(number) {}
    Value(List list) : held(std::move(list)) {}
    Value(Map map) : held(std::move(map)) {}
};

/// Block style, two spaces a level, one final newline. Strings stay plain only where YAML 1.1 and 1.2 read them as strings.
std::string write(const Value& document);

/// A string as a scalar on one line: plain or in double quotes.
std::string scalar(std::string_view word);

} // namespace edgewright::yaml
