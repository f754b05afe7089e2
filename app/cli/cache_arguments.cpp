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

} // namespace

void CacheArguments::declare(Arguments& arguments)
{
    arguments.seed(seed);
    arguments.count("--requests", requests, 1, mostCacheRequests, "Requests in all, warm-up included");
    arguments.share("--warm-up", warmUp, 0.99, "Share of the requests that fill the caches and are not counted");
    arguments.word("--policy", policy, "Eviction policy");
    arguments.number("--start-hour", startHour, 0, 24, "Hour of the day at which the requests begin");
    arguments.optionalNumber("--ttl", ttl, 0, 1e9, "Time to live in s of every content set");
    arguments.word("--strategy", strategy, "Strategy of every content set");
    arguments.amount("--capacity", capacity, "Cache of every point of presence: bytes, KiB, MiB, GiB or TiB");
    arguments.word("--outage", outage, "Origins refuse requests: FROM:LENGTH in s, after the warm-up");
}

Result<CacheOptions> CacheArguments::options() const
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
    return CacheOptions{.policy = policy,
                        .seed = seed,
                        .requests = requests,
                        .warmUp = warmUp,
                        .startHour = startHour,
                        .ttl = ttl ? std::optional(Seconds(*ttl)) : std::nullopt,
                        .strategy = *chosenStrategy,
                        .capacity = *chosenCapacity,
                        .outage = *chosenOutage};
}

} // namespace edgewright::cli
