// Which arguments do commands take that simulate the caches of a drawing?
#include "app/cli/cache_arguments.h"

#include "app/cli/capacity.h"
#include "core/model/field.h"

#include <cstdio>

namespace edgewright::cli {

namespace {

Result<std::optional<Gibibytes>> capacityFrom(const std::string& word)
{
    if (word.empty())
        return std::nullopt;
    const auto capacity = parseCapacity("--capacity", word, false);
    if (!capacity)
        return fail(capacity.error());
    if (capacity->isObjects)
        return fail({text("cli", "the contents of a drawing have sizes, so “{}” is no capacity").with(word),
                     "--capacity", text("cli", "write a whole number above 0 and a unit, for example 512MiB")});
    return Gibibytes(static_cast<double>(capacity->amount) / (1024.0 * 1024 * 1024));
}

Result<std::optional<CacheStrategy>> strategyFrom(const std::string& word)
{
    if (word.empty())
        return std::nullopt;
    std::string known;
    const auto choices = choicesOf<CacheStrategy>();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].key == word)
            return static_cast<CacheStrategy>(i);
        known += (known.empty() ? "" : ", ") + std::string(choices[i].key);
    }
    return fail({text("cli", "there is no strategy “{}”").with(word), "--strategy",
                 text("cli", "choose one of: {}").with(known)});
}

/// "FROM:LENGTH" in seconds.
Result<std::optional<Outage>> outageFrom(const std::string& word)
{
    if (word.empty())
        return std::nullopt;
    double from = 0, length = 0;
    char end = 0;
    if (std::sscanf(word.c_str(), "%lf:%lf%c", &from, &length, &end) == 2)
        return Outage{Seconds(from), Seconds(length)};
    return fail({text("cli", "“{}” is no outage").with(word), "--outage",
                 text("cli", "write when it begins after the warm-up and how long it lasts, in seconds: 600:300")});
}

/// The one that was named, or the only one.
Result<ContentSetId> traceContentOf(const Topology& topology, const std::string& name)
{
    if (!name.empty()) {
        const auto named = resolveRow(topology, name, TableKey::Contents);
        return named ? Result<ContentSetId>(ContentSetId{named->id}) : fail(named.error());
    }
    if (topology.contents.size() == 1)
        return topology.contents.begin()->id;
    return fail({text("cli", "the drawing has {} content sets").with(topology.contents.size()), "--trace",
                 text("cli", "name the one that the trace asks for: --trace-content NAME")});
}

Result<std::optional<ReplayedTrace>> replayedTrace(const Topology& topology, const CacheArguments& given)
{
    const TraceArguments& how = given.trace;
    if (how.file.empty()) {
        for (const auto& [option, isGiven] : {std::pair{"--trace-content", !given.traceContent.empty()},
                                              {"--trace-population", !given.tracePopulation.empty()},
                                              {"--format", !how.format.empty()},
                                              {"--columns", !how.columns.empty()},
                                              {"--sort", how.sort}})
            if (isGiven)
                return fail({text("cli", "{} is about a trace that is replayed").with(option), option,
                             text("cli", "name the trace: --trace FILE")});
        return std::nullopt;
    }
    auto options = given.trace.options();
    if (!options)
        return fail(options.error());
    const auto content = traceContentOf(topology, given.traceContent);
    if (!content)
        return fail(content.error());
    ReplayedTrace trace{given.trace.file, *std::move(options), *content, {}};
    if (given.tracePopulation.empty())
        return trace;
    const auto population = resolveRow(topology, given.tracePopulation, TableKey::Populations);
    if (!population)
        return fail(population.error());
    trace.population = PopulationId{population->id};
    return trace;
}

} // namespace

void CacheArguments::declare(Arguments& arguments)
{
    arguments.seed(seed);
    arguments.optionalCount("--requests", requests, 1, mostCacheRequests,
                            "Requests in all, warm-up included: 400000 unless told otherwise, or all of a trace");
    arguments.share("--warm-up", warmUp, 0.99, "Share of the requests that fill the caches and are not counted");
    arguments.word("--policy", policy, "Eviction policy");
    arguments.number("--start-hour", startHour, 0, 24, "Hour of the day at which the requests begin");
    arguments.optionalNumber("--ttl", ttl, 0, 1e9, "Time to live in s of every content set");
    arguments.word("--strategy", strategy, "Strategy of every content set");
    arguments.amount("--capacity", capacity, "Cache of every point of presence: bytes, KiB, MiB, GiB or TiB");
    arguments.word("--outage", outage, "Origins refuse requests: FROM:LENGTH in s, after the warm-up");
    arguments.word("--trace", trace.file, "Replay the requests of this trace, with their times and sizes");
    arguments.word("--trace-content", traceContent,
                   "With --trace: which content set its objects are, if there are several");
    arguments.word("--trace-population", tracePopulation, "With --trace: who asks; else all who fetch the content set");
    trace.declareReading(arguments);
}

Result<CacheOptions> CacheArguments::options(const Topology& topology) const
{
    const auto chosenStrategy = strategyFrom(strategy);
    if (!chosenStrategy)
        return fail(chosenStrategy.error());
    const auto chosenCapacity = capacityFrom(capacity);
    if (!chosenCapacity)
        return fail(chosenCapacity.error());
    const auto chosenOutage = outageFrom(outage);
    if (!chosenOutage)
        return fail(chosenOutage.error());
    auto replayed = replayedTrace(topology, *this);
    if (!replayed)
        return fail(replayed.error());
    return CacheOptions{.policy = policy,
                        .seed = seed,
                        .requests = requests.value_or(*replayed ? mostCacheRequests : CacheOptions().requests),
                        .warmUp = warmUp,
                        .startHour = startHour,
                        .ttl = ttl ? std::optional(Seconds(*ttl)) : std::nullopt,
                        .strategy = *chosenStrategy,
                        .capacity = *chosenCapacity,
                        .trace = *std::move(replayed),
                        .outage = *chosenOutage};
}

} // namespace edgewright::cli
