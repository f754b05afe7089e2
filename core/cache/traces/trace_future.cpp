// When is each object of a trace asked for again?
#include "core/cache/traces/trace_future.h"

#include "core/cache/key_table.h"

#include <functional>

namespace edgewright {

namespace {

using Listener = std::function<Result<void>(std::span<const TraceRequest>)>;

/// Which record asked for each object last.
class LastRequests {
public:
    LastRequests() : lasts_(1024) {}

    /// That record, 0 where there is none; from now on it is `record`.
    std::uint32_t exchange(ObjectKey object, std::uint32_t record)
    {
        const std::uint32_t tag = tagOf(object);
        const ObjectIndex found = table_.find(tag, [&](ObjectIndex index) { return lasts_[index].object == object; });
        if (found != 0)
            return std::exchange(lasts_[found].record, record);
        if (++count_ == lasts_.size())
            lasts_.resize(lasts_.size() * 2);
        lasts_[count_] = {object, record};
        table_.insert(tag, count_);
        return 0;
    }

private:
    struct Last {
        ObjectKey object;
        std::uint32_t record;
    };
    KeyTable table_;
    HugeArray<Last> lasts_;
    ObjectIndex count_ = 0;
};

class ForeseenTrace final : public TraceReader {
public:
    ForeseenTrace(std::string name, std::unique_ptr<TraceReader> reader, HugeArray<std::uint32_t> next,
                  std::int64_t requests)
        : TraceReader(std::move(name)), reader_(std::move(reader)), next_(std::move(next)), requests_(requests)
    {}
    std::int64_t requestsInAll() const override { return requests_; }
    double fraction() const override { return reader_->fraction(); }
    bool knowsFuture() const override { return true; }
    std::int64_t leftOut() const override { return reader_->leftOut(); }

protected:
    Result<void> read(std::vector<TraceRequest>& block) override
    {
        auto number = static_cast<std::size_t>(requestsRead());
        const auto requests = reader_->next();
        if (!requests)
            return fail(requests.error());
        for (TraceRequest request : *requests) {
            if (++number > static_cast<std::size_t>(requests_))
                return fail(inRecord(requests_ + 1, text("trace", "was not there when the file was read first"),
                                     text("trace", "wait until the file grows no more")));
            request.next = next_[number] == 0 ? TraceRequest::never : next_[number];
            block.push_back(request);
        }
        return {};
    }

private:
    std::unique_ptr<TraceReader> reader_;
    HugeArray<std::uint32_t> next_; ///< by number of the record, from 1
    std::int64_t requests_;
};

Result<void> readAll(const std::filesystem::path& file, const TraceOptions& options, const Progress& progress,
                     const Text& word, const Listener& listener)
{
    if (file == "-")
        return fail({text("trace", "standard input can't be read twice"), "-", text("trace", "name a file")});
    const auto reader = openTrace(file, options, progress);
    if (!reader)
        return fail(reader.error());
    return readBlocks(**reader, progress, word, listener);
}

} // namespace

Result<std::unique_ptr<TraceReader>> traceWithFuture(const std::filesystem::path& file, const TraceOptions& options,
                                                     const Progress& progress)
{
    HugeArray<std::uint32_t> next(1 << 20);
    LastRequests lasts;
    std::int64_t number = 0;
    const auto learn = [&](std::span<const TraceRequest> block) -> Result<void> {
        if (number + static_cast<std::int64_t>(block.size()) >= UINT32_MAX)
            return fail({text("trace", "the trace has too many requests to compute their future"), file.string(),
                         text("trace", "use an oracleGeneral trace, which holds it")});
        while (static_cast<std::size_t>(number) + block.size() >= next.size())
            next.resize(next.size() * 2);
        for (const TraceRequest& request : block) {
            const auto record = static_cast<std::uint32_t>(++number);
            next[lasts.exchange(request.object, record)] = record; // [0] takes what nothing asked for before
        }
        return {};
    };
    if (auto read = readAll(file, options, progress, text("trace", "Looking ahead"), learn); !read)
        return fail(read.error());
    auto reader = openTrace(file, options, progress);
    if (!reader)
        return reader;
    return std::make_unique<ForeseenTrace>(file.string(), std::move(*reader), std::move(next), number);
}

Result<std::unique_ptr<TraceReader>> openTraceFor(const EvictionPolicyEntry& policy, const std::filesystem::path& file,
                                                  const TraceOptions& options, bool computesFuture,
                                                  const Progress& progress)
{
    auto reader = computesFuture ? traceWithFuture(file, options, progress) : openTrace(file, options, progress);
    if (reader && policy.needsFuture && !(*reader)->knowsFuture())
        return fail({text("cache", "the trace doesn't say when an object is asked for again, which the eviction policy "
                                   "“{}” needs")
                         .with(policy.key),
                     file.string(), text("cache", "compute it with --compute-future, or use an oracleGeneral trace")});
    return reader;
}

Result<std::int64_t> requestsOf(const std::filesystem::path& file, const TraceOptions& options,
                                const Progress& progress)
{
    std::int64_t requests = 0;
    const auto count = [&](std::span<const TraceRequest> block) -> Result<void> {
        requests += static_cast<std::int64_t>(block.size());
        return {};
    };
    if (auto read = readAll(file, options, progress, text("trace", "Counting requests"), count); !read)
        return fail(read.error());
    return requests;
}

} // namespace edgewright
