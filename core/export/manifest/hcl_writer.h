// How is a tree of blocks and attributes written as `terraform fmt` would lay it out?
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace edgewright::hcl {

/// Code, written as it is: "aws_vpc.edge.id". On one line.
struct Expression {
    std::string code;
};

struct Value;
using List = std::vector<Value>;
using Object = std::vector<std::pair<std::string, Value>>;

/// Text is a literal: marks of the template language in it are escaped.
struct Value {
    std::variant<std::string, bool, std::int64_t, Expression, List, Object> held;

    Value(const char* word) : held(std::string(word)) {}
    Value(std::string word) : held(std::move(word)) {}
    Value(std::string_view word) : held(std::string(word)) {}
    Value(bool flag) : held(flag) {}
    Value(int number) : held(static_cast<std::int64_t>(number)) {}
    Value(std::int64_t number) : held(number) {}
    Value(Expression expression) : held(std::move(expression)) {}
    Value(List list) : held(std::move(list)) {}
    Value(Object object) : held(std::move(object)) {}
};

struct Attribute {
    std::string name;
    Value value;
};

struct Block {
    std::string type;
    std::vector<std::string> labels;
    std::vector<Attribute> attributes;
    std::vector<Block> blocks; ///< after the attributes, each set off by an empty line
    std::string row = {};      ///< id of the row that it stems from, where no attribute says so: a comment above it
};

/// Blocks of a file with an empty line between two. Objects of an attribute, and the objects of a list that has nothing
/// else, go on lines of their own; other lists on one line.
std::string write(const std::vector<Block>& blocks);

/// A literal string in double quotes. Source: HCL native syntax specification, "Quoted Template Expression".
std::string quoted(std::string_view word);

/// A value on one line: ["a", { b = 1 }].
std::string inlined(const Value& value);

} // namespace edgewright::hcl
