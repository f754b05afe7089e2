// What does the engine do with a trace that was sent at these times?
#pragma once

#include "core/cache/http/cache_tiers.h"
#include "tests/live/recording.h"

namespace edgewright::live {

/// The same origin in the engine's world.
class ReplayedOrigin final : public http::World {
public:
    http::HeaderBook book;
    http::PageBook pages{book.words()};
    Tally tally;

    ReplayedOrigin(const Trace& trace, double delay) : trace_(trace), delay_(delay) {}

    http::OriginAnswer answer(http::TierId, double, const http::Request& request) override
    {
        const Content& content = trace_.contents.at(std::string(book.words().word(request.path)));
        return {.status = book.fields(request.headers).ifNoneMatch.empty() ? 200 : 304,
                .headers = book.add({{"Cache-Control", content.cacheControl}, {"ETag", "\"1\""}}),
                .delay = delay_,
                .page = pages.add(content.tags())};
    }
    void fetched(const http::OriginFetch& fetch) override
    {
        ++tally.fetches;
        tally.unmodified += fetch.status == 304;
        tally.lookupHits -= !fetch.isBackground;
    }
    void answered(std::uint64_t, const http::Answer& answer) override
    {
        const int lookups = std::max(1, static_cast<int>(answer.parts.size()));
        const bool isStale = answer.source == http::Source::Stale;
        ++tally.requests;
        tally.lookups += lookups;
        tally.lookupHits += lookups; // less those that fetched() takes away
        tally.hits += isStale || answer.source == http::Source::Hit || answer.joined;
        tally.stale += isStale;
    }

private:
    const Trace& trace_;
    double delay_;
};

inline Tally replay(const Trace& trace, const Recording& recording, const CacheDialect& dialect)
{
    ReplayedOrigin origin(trace, recording.originDelay);
    http::CacheTiers cache({{.dialect = dialect}}, origin.book, origin.pages, origin);
    for (std::size_t i = 0; i < trace.steps.size(); ++i) {
        const http::Request request{.path = origin.book.words().add(trace.steps[i].path)};
        if (trace.steps[i].isPurge)
            cache.purge(recording.sentAt[i], 0, http::PurgeKind::Hard, request);
        else
            cache.request(recording.sentAt[i], 0, request, i);
    }
    cache.runOut();
    return origin.tally;
}

} // namespace edgewright::live
