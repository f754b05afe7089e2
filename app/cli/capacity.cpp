// How much does a cache hold, as people write it?
#include "app/cli/capacity.h"

#include <array>
#include <charconv>
#include <fmt/format.h>

namespace edgewright::cli {

namespace {

struct Unit {
    std::string_view name;
    unsigned shift;
};

constexpr std::array<Unit, 5> units{{{"TiB", 40}, {"GiB", 30}, {"MiB", 20}, {"KiB", 10}, {"bytes", 0}}};

Error noCapacity(const char* option, const std::string& word)
{
    return {text("cli", "“{}” is no capacity").with(word), option,
            text("cli", "write a whole number above 0 and a unit, for example 512MiB, 1GiB or 5000objects")};
}

} // namespace

Result<Capacity> parseCapacity(const char* option, const std::string& word, bool ignoresSizes)
{
    std::uint64_t number = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
    std::string_view unit(end, static_cast<std::size_t>(word.data() + word.size() - end));
    if (unit.starts_with(' '))
        unit.remove_prefix(1);
    if (problem != std::errc() || number == 0)
        return fail(noCapacity(option, word));
    if (unit == "objects" || (unit.empty() && ignoresSizes))
        return Capacity{number, true};
    if (ignoresSizes)
        return fail({text("cli", "where sizes are ignored, “{}” is no capacity").with(word), option,
                     text("cli", "say how many objects the cache holds, for example 5000objects")});
    for (const Unit& one : units)
        if ((unit == one.name || (unit.empty() && one.shift == 0)) && number << one.shift >> one.shift == number)
            return Capacity{number << one.shift, false};
    return fail(noCapacity(option, word));
}

std::string capacityWords(std::uint64_t amount, bool isObjects)
{
    if (isObjects)
        return fmt::format("{} objects", amount);
    for (const Unit& one : units)
        if (amount >> one.shift > 0 && amount >> one.shift << one.shift == amount)
            return fmt::format("{} {}", amount >> one.shift, one.name);
    return fmt::format("{} bytes", amount);
}

} // namespace edgewright::cli
