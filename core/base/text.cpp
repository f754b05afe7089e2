// How does a sentence read in English?
#include "core/base/text.h"

#include <cmath>
#include <fmt/format.h>

namespace edgewright {

std::string threeDigits(double figure)
{
    if (!std::isfinite(figure))
        return std::isnan(figure) ? "unknown" : figure > 0 ? "infinite" : "-infinite";
    if (std::abs(figure) >= 99.95)
        return fmt::format("{:.0f}", figure);
    if (std::abs(figure) < 1e-4)
        return figure == 0 ? "0" : fmt::format("{:.2e}", figure);
    return fmt::format("{:.3g}", figure);
}

std::string fill(std::string_view pattern, const std::vector<std::string>& arguments)
{
    std::string out;
    std::size_t next = 0;
    while (!pattern.empty()) {
        const std::size_t mark = pattern.find("{}");
        if (mark == std::string_view::npos || next == arguments.size())
            return out.append(pattern);
        out.append(pattern.substr(0, mark)).append(arguments[next++]);
        pattern.remove_prefix(mark + 2);
    }
    return out;
}

namespace {

struct InEnglish {
    std::string operator()(const std::string& word) const { return word; }
    std::string operator()(double figure) const { return threeDigits(figure); }
    std::string operator()(std::int64_t count) const { return std::to_string(count); }
    std::string operator()(const std::vector<Text>& nested) const
    {
        return nested.empty() ? std::string() : english(nested.front());
    }
};

} // namespace

std::string english(const Text& words)
{
    std::vector<std::string> arguments;
    arguments.reserve(words.arguments.size());
    for (const Text::Argument& argument : words.arguments)
        arguments.push_back(std::visit(InEnglish{}, argument));
    return fill(words.source, arguments);
}

} // namespace edgewright
