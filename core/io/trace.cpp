// Who asked for what, and when? What holds for traces of every format: blocks, the order of time, the choice of the format.
#include "core/io/trace.h"

#include "core/io/trace_format.h"

#include <algorithm>
#include <array>
#include <queue>

#define EDGEWRIGHT_TRACE_FORMATS(X) \
    X(cloudFrontLog) \
    X(combinedLog) \
    X(csvTrace) \
    X(oracleGeneral)

namespace edgewright {

namespace trace {
#define EDGEWRIGHT_DECLARE(NAME) TraceFormat NAME();
EDGEWRIGHT_TRACE_FORMATS(EDGEWRIGHT_DECLARE)
#undef EDGEWRIGHT_DECLARE
} // namespace trace

namespace {

constexpr std::size_t recognisedBytes = 4096;

/// Holds all requests of another reader, by time; those of one time in their old order.
class SortedTrace final : public TraceReader {
public:
    explicit SortedTrace(std::string name) : TraceReader(std::move(name)) {}

    Result<void> takeAll(TraceReader& reader, const Progress& progress)
    {
        reader.allowFallingTimes();
        for (;;) {
            const auto block = reader.next();
            if (!block)
                return fail(block.error());
            if (progress.stopped())
                return fail(stoppedError());
            progress.report(reader.fraction(), text("trace", "Sorting requests"));
            if (reader.requestsRead() > mostSortedRequests)
                return fail(tooMany());
            take(*block);
            if (block->empty())
                break;
        }
        requests_ = reader.requestsRead();
        leftOut_ = reader.leftOut();
        return {};
    }
    std::int64_t requestsInAll() const override { return requests_; }
    double fraction() const override { return static_cast<double>(requestsRead()) / static_cast<double>(requests_); }
    std::int64_t leftOut() const override { return leftOut_; }

protected:
    Result<void> read(std::vector<TraceRequest>& block) override
    {
        while (block.size() < blockRequests && !earliest_.empty()) {
            const Cursor cursor = earliest_.top();
            earliest_.pop();
            block.push_back(pieces_[cursor.piece][cursor.index]);
            block.back().next = TraceRequest::unknown; // it counted records of the old order
            push(cursor.piece, cursor.index + 1);
        }
        return {};
    }

private:
    static constexpr std::size_t pieceRequests = std::size_t{1} << 18; // sorted in a blink: a stop is answered soon

    struct Cursor {
        std::int64_t time;
        std::size_t piece, index;
        auto operator<=>(const Cursor&) const = default;
    };

    /// A piece is sorted when it is full, the last when there is no more.
    void take(std::span<const TraceRequest> block)
    {
        if (block.empty() || pieces_.back().size() + block.size() > pieceRequests) {
            std::ranges::stable_sort(pieces_.back(), {}, &TraceRequest::time);
            push(pieces_.size() - 1, 0);
            pieces_.emplace_back();
        }
        pieces_.back().insert(pieces_.back().end(), block.begin(), block.end());
    }
    void push(std::size_t piece, std::size_t index)
    {
        if (index < pieces_[piece].size())
            earliest_.push({pieces_[piece][index].time, piece, index});
    }
    Error tooMany() const
    {
        return {
            text("trace", "the trace has more than {} requests, too many to sort in memory").with(mostSortedRequests),
            name(), text("trace", "sort the file by time first")};
    }

    std::vector<std::vector<TraceRequest>> pieces_ = std::vector<std::vector<TraceRequest>>(1);
    std::priority_queue<Cursor, std::vector<Cursor>, std::greater<>> earliest_; ///< the next of each piece
    std::int64_t requests_ = 0, leftOut_ = 0;
};

Result<std::unique_ptr<TraceReader>> sorted(TraceReader& reader, const std::string& name, const Progress& progress)
{
    auto trace = std::make_unique<SortedTrace>(name);
    if (auto taken = trace->takeAll(reader, progress); !taken)
        return fail(taken.error());
    return trace;
}

std::string keysOfFormats()
{
    std::string keys;
    for (const TraceFormat& format : traceFormats())
        keys.append(keys.empty() ? "" : ", ").append(format.key);
    return keys;
}

Result<const TraceFormat*> formatOf(const std::string& wanted, std::string_view start, const std::string& name)
{
    for (const TraceFormat& format : traceFormats())
        if (wanted.empty() ? format.recognises(start, name) : format.key == wanted)
            return &format;
    const Text what = wanted.empty() ? text("trace", "this is no trace of a format that is known")
                                     : text("trace", "there is no trace format “{}”").with(wanted);
    return fail({what, name, text("trace", "name the format with --format: {}").with(keysOfFormats())});
}

} // namespace

std::span<const TraceFormat> traceFormats()
{
#define EDGEWRIGHT_ENTRY(NAME) trace::NAME(),
    static const auto entries = std::to_array<TraceFormat>({EDGEWRIGHT_TRACE_FORMATS(EDGEWRIGHT_ENTRY)});
#undef EDGEWRIGHT_ENTRY
    return entries;
}

/// FNV-1a, mixed at the end. Source: Fowler, Noll and Vo; draft-eastlake-fnv.
std::uint64_t objectNamed(std::string_view name)
{
    std::uint64_t hash = 0xcbf29ce484222325ull;
    for (const char letter : name)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3ull;
    return hash ^ (hash >> 32);
}

Result<std::span<const TraceRequest>> TraceReader::next()
{
    block_.clear();
    block_.reserve(blockRequests);
    if (auto done = read(block_); !done)
        return fail(done.error());
    if (block_.empty() && read_ == 0)
        return fail({text("trace", "the trace holds no request"), name_,
                     leftOut() ? text("trace", "all its lines tell of failures, or of methods other than GET and HEAD")
                               : text("trace", "choose another file")});
    if (auto rising = checkTimes(); !rising)
        return fail(rising.error());
    read_ += static_cast<std::int64_t>(block_.size());
    return std::span<const TraceRequest>(block_);
}

Result<void> TraceReader::checkTimes()
{
    std::int64_t latest = latest_;
    bool falls = false;
    for (const TraceRequest& request : block_) { // no branch: the compiler makes it wide
        falls |= request.time < latest;
        latest = request.time;
    }
    if (!falls || mayFall_) {
        latest_ = latest;
        return {};
    }
    std::int64_t number = read_ + 1;
    for (const TraceRequest& request : block_) {
        if (request.time < latest_)
            break;
        latest_ = request.time, ++number;
    }
    return fail(inRecord(number, text("trace", "is earlier than the record before it"),
                         text("trace", "sort the file by time, or ask for that with --sort")));
}

Error TraceReader::inRecord(std::int64_t number, const Text& what, const Text& remedy) const
{
    return {what, english(text("trace", "{}: record {}").with(name_, number)), remedy};
}

Result<std::unique_ptr<TraceReader>> openTrace(const std::filesystem::path& file, const TraceOptions& options,
                                               const Progress& progress)
{
    auto bytes = ByteStream::open(file);
    if (!bytes)
        return fail(bytes.error());
    const auto start = bytes->peek(recognisedBytes);
    if (!start)
        return fail(start.error());
    const std::string name = file == "-" ? "standard input" : file.string();
    if (start->empty())
        return fail({text("trace", "the file is empty"), name, text("trace", "choose another file")});
    const auto format = formatOf(options.format, start->substr(0, recognisedBytes), name);
    if (!format)
        return fail(format.error());
    auto reader = (*format)->open({std::move(*bytes), options, name});
    return reader && options.sort ? sorted(**reader, name, progress) : std::move(reader);
}

Result<void> readBlocks(TraceReader& reader, const Progress& progress, const Text& word,
                        const std::function<Result<void>(std::span<const TraceRequest>)>& take)
{
    for (;;) {
        const auto block = reader.next();
        if (!block)
            return fail(block.error());
        if (block->empty())
            return {};
        if (progress.stopped())
            return fail(stoppedError());
        progress.report(reader.fraction(), word);
        if (auto taken = take(*block); !taken)
            return taken;
    }
}

} // namespace edgewright
