// Which rehearsals do the tests of publications look at?
#pragma once

#include "tests/app/charts/simulated.h"

namespace edgewright::testing {

/// The articles of the news, published anew under `strategy`, with this time to live.
struct Rehearsed : Simulated {
    Rehearsed(CacheStrategy strategy, Seconds ttl) : Simulated("news-cdn", false)
    {
        results.setCacheOptions({.requests = 60'000, .ttl = ttl, .strategy = strategy});
        results.rehearse({{"front"}});
        wait();
    }
    const PublicationResult& found() const { return *results.publication()->publication; }
};

} // namespace edgewright::testing
