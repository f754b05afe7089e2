// What does an oracleGeneral trace of libCacheSim say? Records of 24 bytes, packed, little-endian:
// uint32 time in seconds, uint64 object, uint32 size in bytes, int64 number of the record that asks next (-1: none does).
// Source: libCacheSim, doc/advanced_lib.md and the reader of that name.
#include "core/io/trace_format.h"

#include <bit>
#include <cstring>

namespace edgewright::trace {

namespace {

static_assert(std::endian::native == std::endian::little);

constexpr std::size_t recordBytes = 24;
constexpr std::int64_t microseconds = 1'000'000; // of a second

template <class Number> Number at(const char* place)
{
    Number number;
    std::memcpy(&number, place, sizeof number);
    return number;
}

TraceRequest requestAt(const char* record)
{
    const auto next = at<std::int64_t>(record + 16);
    return {.object = at<std::uint64_t>(record + 4),
            .bytes = at<std::uint32_t>(record + 12),
            .time = at<std::uint32_t>(record) * microseconds,
            .next = next == -1 ? TraceRequest::never : next};
}

class OracleGeneral final : public TraceReader {
public:
    explicit OracleGeneral(TraceSource source) : TraceReader(std::move(source.name)), bytes_(std::move(source.bytes)) {}

    std::int64_t requestsInAll() const override
    {
        const std::int64_t bytes = bytes_.isPacked() ? -1 : bytes_.fileBytes();
        return bytes < 0 ? -1 : bytes / static_cast<std::int64_t>(recordBytes);
    }
    double fraction() const override { return bytes_.fraction(); }
    bool knowsFuture() const override { return true; }

protected:
    Result<void> read(std::vector<TraceRequest>& block) override
    {
        const auto bytes = bytes_.peek(recordBytes);
        if (!bytes)
            return fail(bytes.error());
        const std::size_t records = std::min(blockRequests, bytes->size() / recordBytes);
        if (records == 0 && !bytes->empty())
            return fail(inRecord(requestsRead() + 1,
                                 text("trace", "is cut off: {} of 24 bytes are there").with(bytes->size()),
                                 text("trace", "fetch the file again, or cut the rest away")));
        block.resize(records);
        bool lies = false;
        for (std::size_t i = 0; i < records; ++i) {
            block[i] = requestAt(bytes->data() + i * recordBytes);
            lies |= block[i].next <= requestsRead() + static_cast<std::int64_t>(i) + 1;
        }
        bytes_.skip(records * recordBytes);
        return lies ? whoLies(block) : Result<void>();
    }

private:
    Result<void> whoLies(const std::vector<TraceRequest>& block) const
    {
        std::int64_t number = requestsRead() + 1;
        for (const TraceRequest& request : block) {
            if (request.next <= number)
                return fail(
                    inRecord(number,
                             text("trace", "says that its object is asked for next in record {}, which is not "
                                           "after it")
                                 .with(request.next),
                             text("trace", "this is not the oracleGeneral format, or the file was sorted or cut: "
                                           "name its format, or make it again from its source")));
            ++number;
        }
        return {};
    }

    ByteStream bytes_;
};

/// The format has no mark of its own: the name says it, or the first records keep its rules.
bool recognises(std::string_view start, std::string_view name)
{
    if (name.find("oracleGeneral") != name.npos)
        return true;
    if (start.size() < recordBytes)
        return false;
    std::int64_t number = 1, time = 0;
    for (; start.size() >= recordBytes; start.remove_prefix(recordBytes), ++number) {
        const TraceRequest request = requestAt(start.data());
        if (request.next <= number || request.time < time)
            return false;
        time = request.time;
    }
    return true;
}

Result<std::unique_ptr<TraceReader>> open(TraceSource source)
{
    return std::make_unique<OracleGeneral>(std::move(source));
}

} // namespace

TraceFormat oracleGeneral()
{
    return {.key = "oracleGeneral",
            .title = text("trace", "libCacheSim's oracleGeneral"),
            .recognises = recognises,
            .open = open};
}

} // namespace edgewright::trace
