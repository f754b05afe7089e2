// What does a trace in a table of text say? The first line names the columns, each other line is a request.
// Fields are parted by comma, semicolon or tab, and may stand in quotes.
#include "core/io/trace_lines.h"
#include "core/io/trace_numbers.h"

#include <algorithm>
#include <array>

namespace edgewright::trace {

namespace {

enum Role : std::size_t { Time, Object, Size, Next, Roles };

struct Column {
    std::string_view role;
    std::array<std::string_view, 7> names; ///< that traces in the wild go by
    bool isRequired;
};

constexpr std::array<Column, Roles> columns{{
    {"time", {"time", "timestamp", "ts", "clock_time", "date"}, true},
    {"object", {"object", "obj_id", "object_id", "key", "id", "lbn", "url"}, true},
    {"size", {"size", "bytes", "obj_size", "object_size", "length"}, false},
    {"next", {"next", "next_access", "next_access_vtime"}, false},
}};

/// Cuts fields off a line, one after the other.
class Fields {
public:
    Fields(std::string_view line, char mark) : rest_(line), mark_(mark) {}

    bool next(std::string_view& field)
    {
        if (isOver_)
            return false;
        const std::size_t quoted = rest_.starts_with('"') ? rest_.find('"', 1) : rest_.npos;
        const std::size_t end = rest_.find(mark_, quoted == rest_.npos ? 0 : quoted);
        field = quoted == rest_.npos ? rest_.substr(0, end) : rest_.substr(1, quoted - 1);
        isOver_ = end == rest_.npos;
        rest_.remove_prefix(isOver_ ? rest_.size() : end + 1);
        return true;
    }

private:
    std::string_view rest_;
    char mark_;
    bool isOver_ = false;
};

std::string_view trimmed(std::string_view word)
{
    while (word.starts_with(' '))
        word.remove_prefix(1);
    while (word.ends_with(' '))
        word.remove_suffix(1);
    return word;
}

char markOf(std::string_view header)
{
    const auto often = [&](char mark) { return std::ranges::count(header, mark); };
    return std::ranges::max({',', ';', '\t'}, {}, often);
}

/// Which role each column has; `Roles` for none.
using Layout = std::vector<std::size_t>;

Result<Layout> layoutOf(std::string_view header, char mark, const TraceOptions& options, const std::string& name)
{
    Layout layout;
    std::array<bool, Roles> isThere{};
    std::string_view field;
    for (Fields fields(header, mark); fields.next(field);) {
        std::size_t role = 0;
        const auto isNamed = [&](const Column& column) {
            for (const auto& [wanted, given] : options.columns)
                if (wanted == column.role)
                    return given == trimmed(field);
            return !trimmed(field).empty() && std::ranges::find(column.names, trimmed(field)) != column.names.end();
        };
        while (role < Roles && (isThere[role] || !isNamed(columns[role])))
            ++role;
        if (role < Roles)
            isThere[role] = true;
        layout.push_back(role);
    }
    for (std::size_t role = 0; role < Roles; ++role)
        if (!isThere[role] &&
            (columns[role].isRequired ||
             std::ranges::count(options.columns, columns[role].role, &std::pair<std::string, std::string>::first) > 0))
            return fail({text("trace", "no column of the first line holds the {}").with(columns[role].role),
                         name + ":1",
                         text("trace", "name it, for example --columns time=when,object=url,size=length")});
    return layout;
}

class CsvTrace final : public LineTrace {
public:
    CsvTrace(TraceSource source, Layout layout, char mark)
        : LineTrace(std::move(source)), layout_(std::move(layout)), mark_(mark)
    {
        while (!layout_.empty() && layout_.back() == Roles)
            layout_.pop_back(); // nothing is read behind the last column with a role
    }
    bool knowsFuture() const override { return std::ranges::find(layout_, Next) != layout_.end(); }

protected:
    Result<void> take(std::string_view line, std::vector<TraceRequest>& block) override
    {
        if (line.empty())
            return {};
        const std::int64_t number = requestsRead() + static_cast<std::int64_t>(block.size()) + 1;
        TraceRequest request{.bytes = 1};
        if (const Text wrong = parse(line, request, number); !wrong.empty())
            return fail(inRecord(number, wrong, text("trace", "mend or remove that line")));
        block.push_back(request);
        return {};
    }

private:
    /// What is wrong with the line; empty: nothing.
    Text parse(std::string_view line, TraceRequest& request, std::int64_t number) const
    {
        Fields fields(line, mark_);
        std::string_view field;
        for (const std::size_t role : layout_) {
            if (!fields.next(field))
                return text("trace", "has fewer fields than the first line");
            if (role != Roles && !parseField(static_cast<Role>(role), trimmed(field), request))
                return text("trace", "“{}” is no {}").with(shortened(field), columns[role].role);
        }
        if (request.next <= number && request.next != TraceRequest::unknown)
            return text("trace", "says that its object is asked for next in record {}, which is not after it")
                .with(request.next);
        return {};
    }

    static std::string_view shortened(std::string_view field) { return field.substr(0, 40); }

    static bool parseField(Role role, std::string_view field, TraceRequest& request)
    {
        if (role == Time)
            return parseTime(field, request.time);
        if (role == Size)
            return parseCount(field, request.bytes) && request.bytes < mostObjectBytes;
        if (role == Object) {
            if (!parseCount(field, request.object))
                request.object = objectNamed(field);
            return !field.empty();
        }
        std::uint64_t next = 0;
        const bool isNever = field == "-1";
        const bool isNumber = isNever || (parseCount(field, next) && next <= INT64_MAX);
        request.next = isNever ? TraceRequest::never : static_cast<std::int64_t>(next);
        return isNumber;
    }

    Layout layout_;
    char mark_;
};

/// Text whose first line has two columns or more.
bool recognises(std::string_view start, std::string_view)
{
    const std::string_view first = start.substr(0, start.find('\n'));
    const bool isText = std::ranges::all_of(first, [](char letter) {
        return static_cast<unsigned char>(letter) >= ' ' || letter == '\t' || letter == '\r';
    });
    return isText && first.find(markOf(first)) != first.npos;
}

Result<std::unique_ptr<TraceReader>> open(TraceSource source)
{
    std::string_view header;
    const auto isThere = source.bytes.line(header);
    if (!isThere)
        return fail(isThere.error());
    if (header.starts_with("\xef\xbb\xbf")) // a byte order mark
        header.remove_prefix(3);
    const char mark = markOf(header);
    auto layout = layoutOf(header, mark, source.options, source.name);
    if (!layout)
        return fail(layout.error());
    return std::make_unique<CsvTrace>(std::move(source), std::move(*layout), mark);
}

} // namespace

TraceFormat csvTrace()
{
    return {.key = "csv", .title = text("trace", "Table of text (CSV)"), .recognises = recognises, .open = open};
}

} // namespace edgewright::trace
