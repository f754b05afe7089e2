// Who asked for what, and when? Traces of requests, read one block after the other and never held whole.
#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright {

struct TraceRequest {
    static constexpr std::int64_t never = INT64_MAX;
    static constexpr std::int64_t unknown = -1;

    std::uint64_t object = 0;    ///< its number, or a hash of its name
    std::uint64_t bytes = 0;     ///< of the object, below 1 TiB
    std::int64_t time = 0;       ///< microseconds since the trace's own zero
    std::int64_t next = unknown; ///< number of the record (from 1) that asks for the object again
};

/// Objects are smaller than this.
inline constexpr std::uint64_t mostObjectBytes = std::uint64_t{1} << 40;

/// Reads a trace from its beginning to its end, once.
class TraceReader {
public:
    virtual ~TraceReader() = default;

    /// The next requests, in a buffer that the next call writes over; none at the end.
    /// Errors: what a record lacks or gets wrong, with its number from 1; times that fall; a trace without a request.
    /// Cost:   O(requests of the block); a block has at most `blockRequests`.
    Result<std::span<const TraceRequest>> next();

    std::int64_t requestsRead() const { return read_; }
    /// For who sorts them next.
    void allowFallingTimes() { mayFall_ = true; }
    /// Of the whole trace, where its format tells; else -1.
    virtual std::int64_t requestsInAll() const { return -1; }
    /// How much of the file is read, 0 … 1.
    virtual double fraction() const = 0;
    /// Whether each request says when its object is asked for again.
    virtual bool knowsFuture() const { return false; }
    /// Lines of a log that ask for nothing a cache could answer: failures, other methods than GET and HEAD.
    virtual std::int64_t leftOut() const { return 0; }

    static constexpr std::size_t blockRequests = 1024;

protected:
    explicit TraceReader(std::string name) : name_(std::move(name)) {}
    /// Appends at most `blockRequests` to `block`, none at the end.
    virtual Result<void> read(std::vector<TraceRequest>& block) = 0;
    /// "trace.csv: record 17"
    Error inRecord(std::int64_t number, const Text& what, const Text& remedy) const;
    const std::string& name() const { return name_; }

private:
    Result<void> checkTimes();

    std::string name_;
    std::vector<TraceRequest> block_;
    std::int64_t read_ = 0, latest_ = INT64_MIN;
    bool mayFall_ = false;
};

/// How a trace is to be read.
struct TraceOptions {
    std::string format; ///< key of a format; empty: worked out from the first bytes
    std::vector<std::pair<std::string, std::string>>
        columns;       ///< of CSV: role (time, object, size, next) and the column's name
    bool sort = false; ///< by time, in memory: at most `mostSortedRequests`
};

/// Reads to the end, block by block, and reports `word` meanwhile.
/// Errors: those of next() and of `take`; stopped.
Result<void> readBlocks(TraceReader& reader, const Progress& progress, const Text& word,
                        const std::function<Result<void>(std::span<const TraceRequest>)>& take);

inline constexpr std::int64_t mostSortedRequests = 16'000'000; // half a gibibyte

/// Plain or packed with Zstandard, whatever the format; "-" reads standard input.
/// Errors: no such file; no format that is known; and where they are sorted, those of next().
Result<std::unique_ptr<TraceReader>> openTrace(const std::filesystem::path& file, const TraceOptions& options,
                                               const Progress& progress);

} // namespace edgewright
