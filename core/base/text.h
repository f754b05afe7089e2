// What words does the program say, apart from their arguments, so that a face can translate them?
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace edgewright {

/// A sentence of the program: a source string with {} marks, and what goes into them.
/// Source strings are collected by `lupdate -tr-function-alias QT_TRANSLATE_NOOP+=text`.
struct Text {
    /// A word, a figure, or a Text that is translated itself (a vector of one: Text is incomplete here).
    using Argument = std::variant<std::string, double, std::int64_t, std::vector<Text>>;

    const char* context = "";
    const char* source = "";
    std::vector<Argument> arguments;

    template <class... Values> Text with(const Values&... values) const
    {
        Text filled = *this;
        filled.arguments = {argument(values)...};
        return filled;
    }
    bool empty() const { return *source == '\0'; }

    static Argument argument(std::string_view word) { return std::string(word); }
    static Argument argument(const std::string& word) { return word; }
    static Argument argument(const char* word) { return std::string(word); }
    static Argument argument(const Text& nested) { return std::vector<Text>{nested}; }
    static Argument argument(double figure) { return figure; }
    template <class Integer>
        requires std::is_integral_v<Integer>
    static Argument argument(Integer count) { return static_cast<std::int64_t>(count); }
};

/// Marks words for translation. Both arguments must be string literals.
inline Text text(const char* context, const char* source) { return {context, source, {}}; }

/// The sentence in English. Figures carry three significant digits.
std::string english(const Text& words);

/// Puts `arguments` into the {} marks of `pattern`; marks without an argument stay, surplus arguments are dropped.
std::string fill(std::string_view pattern, const std::vector<std::string>& arguments);

/// Three significant digits, no exponent for what people say in full: 8.2, 0.0123, 412, 18438046.
std::string threeDigits(double figure);

} // namespace edgewright
