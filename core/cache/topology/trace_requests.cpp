// Who asks for what, and when, as a trace says?
#include "core/cache/topology/trace_requests.h"

#include "core/cache/topology/chance.h"

#include <algorithm>

namespace edgewright {

namespace {

constexpr double leastWeight = 1e-12;

std::size_t indexOf(const ContentRouting& routing, const ContentSetId& content)
{
    return static_cast<std::size_t>(std::ranges::find(routing.contents, content, &ContentSet::id) -
                                    routing.contents.begin());
}

} // namespace

Result<std::unique_ptr<RequestSource>> TraceRequests::open(const ReplayedTrace& trace, const ContentRouting& routing,
                                                           std::span<const ContentObjects> contents, std::uint64_t seed,
                                                           const Progress& progress)
{
    auto reader = openTrace(trace.file, trace.options, progress);
    if (!reader)
        return fail(reader.error());
    return std::unique_ptr<RequestSource>(
        new TraceRequests(*std::move(reader), trace, routing, contents, seed)); // its constructor is its own
}

TraceRequests::TraceRequests(std::unique_ptr<TraceReader> reader, const ReplayedTrace& trace,
                             const ContentRouting& routing, std::span<const ContentObjects> contents,
                             std::uint64_t seed)
    : reader_(std::move(reader)),
      content_(indexOf(routing, trace.content)),
      objects_(contents[content_]),
      choices_(seedFor(seed, ChanceOf::Choices)),
      persons_(seedFor(seed, ChanceOf::Persons))
{
    std::vector<double> rates;
    for (std::size_t i = 0; i < routing.populations.size(); ++i) {
        const PopulationRoute& route = routing.populations[i];
        const bool fetches =
            std::ranges::find(route.contents, content_, &ContentRoute::content) != route.contents.end();
        if (!fetches || (trace.population && *trace.population != route.population->id))
            continue;
        populations_.push_back(i);
        rates.push_back(std::max(route.rate().value, leastWeight)); // also where all rest
    }
    population_ = boost::random::discrete_distribution<std::size_t, double>(rates);
}

bool TraceRequests::take(ContentRequest& request)
{
    if (block_.empty() && !fetchBlock())
        return false;
    const TraceRequest& record = block_.front();
    block_ = block_.subspan(1);
    const auto [seen, isNew] = seen_.try_emplace(record.object);
    if (isNew)
        seen->second = {objects_.keyOf(static_cast<std::int64_t>(seen_.size())),
                        std::max(static_cast<double>(record.bytes), 1.0)};
    request = {.at = static_cast<double>(record.time - first_.value()) / 1e6,
               .population = populations_[population_(choices_)],
               .content = content_,
               .key = seen->second.key,
               .bytes = seen->second.bytes,
               .isPersonal = persons_.isPersonal(objects_.content())};
    return true;
}

bool TraceRequests::fetchBlock()
{
    const auto block = reader_->next();
    if (!block) {
        state_ = fail(block.error());
        return false;
    }
    block_ = *block;
    if (block_.empty())
        return false;
    first_ = first_.value_or(block_.front().time);
    return true;
}

Result<std::int64_t> requestsToReplay(const ReplayedTrace& trace, std::int64_t most, const Progress& progress)
{
    if (trace.file == "-")
        return fail({text("cache", "a run must know how many requests there are, which standard input does not tell"),
                     {},
                     text("cache", "name a file")});
    const auto reader = openTrace(trace.file, trace.options, progress);
    if (!reader)
        return fail(reader.error());
    if (const std::int64_t all = (*reader)->requestsInAll(); all >= 0)
        return std::min(all, most);
    while ((*reader)->requestsRead() < most) {
        if (progress.stopped())
            return fail(stoppedError());
        const auto block = (*reader)->next();
        if (!block)
            return fail(block.error());
        if (block->empty())
            break;
        progress.report((*reader)->fraction(), text("trace", "Counting requests"));
    }
    return std::min((*reader)->requestsRead(), most);
}

} // namespace edgewright
