// What happened to one request of a simulation? The run is made once more, with someone who listens.
#include "core/cache/topology/request_trace.h"

#include "core/cache/option_range.h"
#include "core/cache/topology/cache_run.h"
#include "core/cache/topology/request_watch.h"

#include <algorithm>

namespace edgewright {

namespace {

/// Which of the routing's populations fetches the content set.
Result<std::size_t> fetcherOf(const Topology& topology, const ContentRouting& routing, const RequestChoice& choice)
{
    const auto fetches = [&](const PopulationRoute& route) {
        return route.population->id == choice.population &&
               std::ranges::any_of(route.contents, [&](const ContentRoute& fetched) {
                   return routing.contents[fetched.content]->id == choice.content;
               });
    };
    const auto found = std::ranges::find_if(routing.populations, fetches);
    if (found == routing.populations.end())
        return fail(
            {text("cache", "{} do not fetch {}")
                 .with(displayName(topology, refOf(choice.population)), displayName(topology, refOf(choice.content))),
             pointerTo(refOf(choice.population)), text("cache", "choose a content set that the population fetches")});
    return static_cast<std::size_t>(found - routing.populations.begin());
}

Result<void> checkChoice(const Topology& topology, const ContentSet& content, const RequestChoice& choice)
{
    if (auto timed = checkRange(choice.from.value >= 0 && choice.from.value <= 1e9,
                                text("cache", "the time of the request"), text("cache", "0 to 1,000,000,000 s"));
        !timed)
        return timed;
    const std::int64_t object = choice.object.value_or(1);
    if (object >= 1 && object <= content.objects)
        return {};
    return fail({text("cache", "{} has no object {}").with(displayName(topology, refOf(content.id)), object),
                 pointerTo(refOf(content.id)),
                 text("cache", "choose a rank of 1 to {}: 1 is asked for most").with(content.objects)});
}

Error noSuchRequest(const Topology& topology, const RequestChoice& choice, const RequestWatch& watch,
                    const CacheResult& run)
{
    const Text& among = text("cache", "no such request in {} s: {} of {} for {} were counted, of {} in all");
    return {
        among.with(run.counted.value, watch.requests(), displayName(topology, refOf(choice.population)),
                   displayName(topology, refOf(choice.content)), run.requests),
        pointerTo(refOf(choice.population)),
        text("cache", "raise the number of requests, or choose an earlier time or an object that is asked for more")};
}

} // namespace

Result<RequestTrace> traceRequest(const Topology& drawn, const CacheOptions& options, const RequestChoice& choice,
                                  const Progress& progress)
{
    const auto routed = routedDrawing(drawn, options, progress);
    if (!routed)
        return fail(routed.error());
    const auto& [topology, routing, resolved] = *routed;
    const auto population = fetcherOf(*topology, routing, choice);
    if (!population)
        return fail(population.error());
    const auto content = std::ranges::find(routing.contents, choice.content, &ContentSet::id);
    if (auto valid = checkChoice(*topology, **content, choice); !valid)
        return fail(valid.error());
    RequestWatch watch(choice, *population, static_cast<std::size_t>(content - routing.contents.begin()));
    const auto run = runCaches(*topology, routing, resolved, options.seed, progress, &watch);
    if (!run)
        return fail(run.error());
    if (!watch.isFound())
        return fail(noSuchRequest(*topology, choice, watch, *run));
    RequestTrace trace = watch.trace(routing.populations[*population].population->node);
    trace.seed = options.seed;
    return trace;
}

} // namespace edgewright
