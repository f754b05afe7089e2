// Which time does an HTTP date name?
#include "core/cache/http/http_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace edgewright::http {

namespace {

constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::optional<int> number(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool isWhole = error == std::errc() && end == digits.data() + digits.size() && digits.front() != '-';
    return isWhole ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<double> httpDate(std::string_view text)
{
    // "Sun, 06 Nov 1994 08:49:37 GMT": every part stands at its place.
    if (text.size() != 29 || text.substr(25) != " GMT" || text[3] != ',' || text[19] != ':' || text[22] != ':')
        return {};
    const auto month = std::ranges::find(months, text.substr(8, 3));
    const auto day = number(text.substr(5, 2)), year = number(text.substr(12, 4)), hour = number(text.substr(17, 2)),
               minute = number(text.substr(20, 2)), second = number(text.substr(23, 2));
    if (month == months.end() || !day || !year || !hour || !minute || !second)
        return {};
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(*year),
                              std::chrono::month(static_cast<unsigned>(month - months.begin()) + 1),
                              std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok() || *hour > 23 || *minute > 59 || *second > 60)
        return {};
    const auto days = static_cast<double>(sys_days(date).time_since_epoch().count());
    return 86'400 * days + 3600 * *hour + 60 * *minute + *second;
}

} // namespace edgewright::http
