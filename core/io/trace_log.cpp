// Which requests does the log of a web server hold? Apache's and nginx's combined format, and CloudFront's standard log.
// An object is its host (where the log has it), path and query; its size is what was sent.
// Sources: Apache, mod_log_config ("combined"); nginx, ngx_http_log_module; Amazon CloudFront, "Standard log file fields".
#include "core/io/trace_lines.h"
#include "core/io/trace_numbers.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace edgewright::trace {

namespace {

constexpr std::int64_t microseconds = 1'000'000; // of a second

/// What a line says before it is judged.
struct Logged {
    std::string_view method, status, bytes;
    std::uint64_t object = 0;
    std::int64_t time = 0;
};

/// A cache answers what was read and was there.
bool isCacheable(const Logged& logged)
{
    const bool isRead = logged.method == "GET" || logged.method == "HEAD";
    return isRead && (logged.status == "200" || logged.status == "206" || logged.status == "304");
}

/// `digits` of `text` from `at`, as a number; -1 where they are none.
int numberAt(std::string_view text, std::size_t at, std::size_t digits)
{
    std::uint64_t number = 0;
    return at + digits <= text.size() && parseCount(text.substr(at, digits), number) ? static_cast<int>(number) : -1;
}

bool timeOf(int year, int month, int day, int hour, int minute, int second, std::int64_t& time)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (year < 1970 || !date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return false;
    const auto days = std::chrono::sys_days(date).time_since_epoch().count();
    time = (days * 86'400LL + hour * 3600 + minute * 60 + second) * microseconds;
    return true;
}

/// "10/Oct/2000:13:55:36 -0700"
bool parseCombinedTime(std::string_view text, std::int64_t& time)
{
    static constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const std::size_t month = text.size() == 26 ? months.find(text.substr(3, 3)) : months.npos;
    if (month == months.npos || month % 3 != 0 ||
        !timeOf(numberAt(text, 7, 4), static_cast<int>(month / 3) + 1, numberAt(text, 0, 2), numberAt(text, 12, 2),
                numberAt(text, 15, 2), numberAt(text, 18, 2), time))
        return false;
    const int hours = numberAt(text, 22, 2), minutes = numberAt(text, 24, 2);
    const std::int64_t offset = (hours * 60 + minutes) * 60 * microseconds;
    time += text[21] == '-' ? offset : -offset;
    return hours >= 0 && minutes >= 0;
}

/// What of the two logs differs: how a line is taken apart.
class LogTrace : public LineTrace {
public:
    using LineTrace::LineTrace;
    std::int64_t leftOut() const override { return leftOut_; }

protected:
    enum class Line { Request, Comment, Broken };
    virtual Line parse(std::string_view line, Logged& logged) = 0;

private:
    Result<void> take(std::string_view line, std::vector<TraceRequest>& block) final
    {
        ++lines_;
        Logged logged;
        const Line kind = line.empty() ? Line::Comment : parse(line, logged);
        std::uint64_t bytes = 0;
        if (kind == Line::Broken || (kind == Line::Request && isCacheable(logged) && logged.bytes != "-" &&
                                     (!parseCount(logged.bytes, bytes) || bytes >= mostObjectBytes)))
            return fail({text("trace", "the line is not of this log's format"), name() + ":" + std::to_string(lines_),
                         text("trace", "mend or remove that line")});
        if (kind == Line::Comment)
            return {};
        if (isCacheable(logged))
            block.push_back({.object = logged.object, .bytes = bytes, .time = logged.time});
        else
            ++leftOut_;
        return {};
    }

    std::int64_t lines_ = 0, leftOut_ = 0;
};

/// host ident user [time] "method target protocol" status bytes "referer" "agent"
class CombinedLog final : public LogTrace {
public:
    using LogTrace::LogTrace;

protected:
    Line parse(std::string_view line, Logged& logged) override { return taken(line, logged); }

public:
    static Line taken(std::string_view line, Logged& logged)
    {
        const std::size_t open = line.find('['), close = line.find("] \"", open);
        if (open == line.npos || close == line.npos ||
            !parseCombinedTime(line.substr(open + 1, close - open - 1), logged.time))
            return Line::Broken;
        line.remove_prefix(close + 3);
        std::size_t end = line.find('"');
        while (end != line.npos && end > 0 && line[end - 1] == '\\')
            end = line.find('"', end + 1);
        if (end == line.npos)
            return Line::Broken;
        const std::string_view request = line.substr(0, end);
        const std::size_t space = request.find(' ');
        logged.method = request.substr(0, space);
        if (space != request.npos)
            logged.object = objectNamed(request.substr(space + 1, request.rfind(' ') - space - 1));
        line.remove_prefix(std::min(end + 2, line.size()));
        logged.status = line.substr(0, line.find(' '));
        line.remove_prefix(std::min(logged.status.size() + 1, line.size()));
        logged.bytes = line.substr(0, line.find(' '));
        return logged.status.size() == 3 && !logged.bytes.empty() ? Line::Request : Line::Broken;
    }
    static bool recognises(std::string_view start, std::string_view)
    {
        Logged logged;
        return taken(start.substr(0, start.find('\n')), logged) == Line::Request;
    }
};

/// Tab-separated; "#Fields:" names the columns.
class CloudFrontLog final : public LogTrace {
public:
    using LogTrace::LogTrace;

protected:
    enum Column : std::size_t { Date, Time, Bytes, Method, Host, Stem, Status, Query, Columns };

    Line parse(std::string_view line, Logged& logged) override
    {
        if (line.starts_with("#Fields:"))
            return readFields(line.substr(8)) ? Line::Comment : Line::Broken;
        if (line.starts_with('#'))
            return Line::Comment;
        std::array<std::string_view, Columns> values;
        std::size_t column = 0;
        for (std::size_t from = 0; from <= line.size() && column < layout_.size(); ++column) {
            const std::size_t end = std::min(line.find('\t', from), line.size());
            if (layout_[column] < Columns)
                values[layout_[column]] = line.substr(from, end - from);
            from = end + 1;
        }
        return column == layout_.size() && column > 0 && judge(values, logged) ? Line::Request : Line::Broken;
    }

private:
    static bool judge(const std::array<std::string_view, Columns>& values, Logged& logged)
    {
        logged.method = values[Method], logged.status = values[Status], logged.bytes = values[Bytes];
        std::string name(values[Host]);
        name.append(values[Stem]).append("?").append(values[Query]);
        logged.object = objectNamed(name);
        const std::string_view date = values[Date], time = values[Time];
        return timeOf(numberAt(date, 0, 4), numberAt(date, 5, 2), numberAt(date, 8, 2), numberAt(time, 0, 2),
                      numberAt(time, 3, 2), numberAt(time, 6, 2), logged.time);
    }

    bool readFields(std::string_view names)
    {
        static constexpr std::array<std::string_view, Columns> known{
            "date", "time", "sc-bytes", "cs-method", "x-host-header", "cs-uri-stem", "sc-status", "cs-uri-query"};
        layout_.clear();
        while (!names.empty()) {
            const std::size_t end = std::min(names.find_first_of(" \t"), names.size());
            if (end > 0)
                layout_.push_back(
                    static_cast<std::size_t>(std::ranges::find(known, names.substr(0, end)) - known.begin()));
            names.remove_prefix(std::min(end + 1, names.size()));
        }
        return std::ranges::find(layout_, Stem) != layout_.end() && std::ranges::find(layout_, Date) != layout_.end();
    }

    std::vector<std::size_t> layout_;
};

template <class Log> Result<std::unique_ptr<TraceReader>> open(TraceSource source)
{
    return std::make_unique<Log>(std::move(source));
}

bool isCloudFront(std::string_view start, std::string_view) { return start.starts_with("#Version:"); }

} // namespace

TraceFormat combinedLog()
{
    return {.key = "combined",
            .title = text("trace", "Web server log (Apache and nginx, combined)"),
            .recognises = CombinedLog::recognises,
            .open = open<CombinedLog>};
}

TraceFormat cloudFrontLog()
{
    return {.key = "cloudfront",
            .title = text("trace", "CloudFront standard log"),
            .recognises = isCloudFront,
            .open = open<CloudFrontLog>};
}

} // namespace edgewright::trace
