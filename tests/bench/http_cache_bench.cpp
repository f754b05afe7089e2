// How many requests a second go through two tiers with lifetimes, stale-while-revalidate and coalescing, on one thread?
#include "core/base/random.h"
#include "core/cache/http/cache_tiers.h"
#include "core/cache/topology/zipf.h"
#include "core/catalog/catalog.h"

#include <benchmark/benchmark.h>

#include <vector>

using namespace edgewright;
using namespace edgewright::http;

namespace {

constexpr std::size_t objects = 10'000;
constexpr double requestsPerSecond = 20'000;

/// Every object lives 10 s, may be stale for 60 s more and takes 50 ms; its content is new every 30 s.
class Origin final : public World {
public:
    HeaderBook book;
    PageBook pages{book.words()};
    std::vector<WordId> paths;
    std::int64_t answers = 0, hits = 0, fetches = 0;

    Origin()
    {
        for (std::size_t i = 0; i < objects; ++i)
            paths.push_back(book.words().add("/object/" + std::to_string(i)));
        for (int version = 0; version < 1000; ++version)
            headers_.push_back(book.add({{"Cache-Control", "max-age=10, stale-while-revalidate=60"},
                                         {"ETag", '"' + std::to_string(version) + '"'}}));
    }
    OriginAnswer answer(TierId, double at, const Request& request) override
    {
        const auto version = static_cast<std::size_t>(at / 30) % headers_.size();
        const auto& asked = book.fields(request.headers).ifNoneMatch;
        const bool isUnmodified = !asked.empty() && asked.front() == book.fields(headers_[version]).etag;
        return {.status = isUnmodified ? 304 : 200,
                .headers = headers_[version],
                .version = static_cast<Version>(version),
                .delay = 0.05,
                .bytes = 10'000};
    }
    void fetched(const OriginFetch&) override { ++fetches; }
    void answered(std::uint64_t, const Answer& answer) override
    {
        ++answers;
        hits += answer.source == Source::Hit || answer.source == Source::Stale;
    }

private:
    std::vector<HeadersId> headers_;
};

std::vector<std::uint32_t> requestedObjects(std::size_t count)
{
    Random random(1);
    const ZipfRank rank(objects, 0.9);
    std::vector<std::uint32_t> asked(count);
    for (auto& one : asked)
        one = static_cast<std::uint32_t>(rank(random) - 1);
    return asked;
}

void twoTiers(benchmark::State& state, const char* name, double capacityShare)
{
    const auto asked = requestedObjects(1 << 20);
    CacheDialect dialect = findDialect(catalog(), name)->dialect;
    dialect.coalesce = dialect.backgroundRefresh = dialect.swrHeader = true;
    const MakePolicy lru = evictionPolicyWithKey("lru")->make;
    Origin origin;
    CacheTiers tiers({{.dialect = dialect,
                       .next = 1,
                       .delay = 0.01,
                       .capacityBytes = capacityShare * objects * 10'000,
                       .policy = lru},
                      {.dialect = dialect}},
                     origin.book, origin.pages, origin);
    std::size_t next = 0;
    double now = 0;
    for (auto _ : state) {
        tiers.request(now, 0, {.path = origin.paths[asked[next & (asked.size() - 1)]]}, next);
        now += 1 / requestsPerSecond;
        ++next;
    }
    state.SetItemsProcessed(state.iterations());
    state.counters["hit_ratio"] = double(origin.hits) / double(std::max<std::int64_t>(origin.answers, 1));
    state.counters["origin_fetches"] = double(origin.fetches);
}

BENCHMARK_CAPTURE(twoTiers, rfc, "rfc", 0.0);
BENCHMARK_CAPTURE(twoTiers, varnish, "varnish", 0.0);
BENCHMARK_CAPTURE(twoTiers, nginx, "nginx", 0.0);
BENCHMARK_CAPTURE(twoTiers, rfc_edge_of_a_tenth, "rfc", 0.1);

} // namespace

BENCHMARK_MAIN();
