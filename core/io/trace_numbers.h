// Which number does a field of a trace hold? Made for tens of millions of fields.
#pragma once

#include <cstdint>
#include <string_view>

namespace edgewright::trace {

/// All of `field`, decimal digits. False where it is none, or above 64 bits.
inline bool parseCount(std::string_view field, std::uint64_t& count)
{
    if (field.empty() || field.size() > 20)
        return false;
    std::uint64_t sum = 0;
    for (const char letter : field) {
        const auto digit = static_cast<unsigned>(letter - '0');
        if (digit > 9 || (field.size() > 19 && sum > (UINT64_MAX - digit) / 10))
            return false;
        sum = sum * 10 + digit;
    }
    count = sum;
    return true;
}

/// Seconds with up to as many decimals as one likes, as microseconds (the rest is cut off). False above 292,000 years.
inline bool parseTime(std::string_view field, std::int64_t& microseconds)
{
    const std::size_t point = field.find('.');
    std::uint64_t whole = 0, part = 0;
    if (!parseCount(field.substr(0, point), whole) || whole > 9'200'000'000'000)
        return false;
    if (point != field.npos) {
        const std::string_view decimals = field.substr(point + 1);
        for (std::size_t i = 0; i < decimals.size(); ++i)
            if (decimals[i] < '0' || decimals[i] > '9')
                return false;
        for (std::size_t i = 0; i < 6; ++i)
            part = part * 10 + (i < decimals.size() ? static_cast<unsigned>(decimals[i] - '0') : 0);
    }
    microseconds = static_cast<std::int64_t>(whole * 1'000'000 + part);
    return true;
}

} // namespace edgewright::trace
