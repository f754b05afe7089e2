// cache --follow: which request is followed, and what is said of it?
#include "app/cli/cache_following.h"

#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli {

namespace {

constexpr double mostObjects = 1e9;

Error optionAlone(const char* option)
{
    return {text("cli", "{} is about a request that is followed").with(option), option,
            text("cli", "name the population whose request it is: --follow NAME")};
}

/// The one that was named, or the only one that the population fetches.
Result<ContentSetId> contentOf(const Topology& topology, const RowRef& population, const std::string& name)
{
    if (!name.empty()) {
        const auto content = resolveRow(topology, name, TableKey::Contents);
        return content ? Result<ContentSetId>(ContentSetId{content->id}) : fail(content.error());
    }
    const auto& fetched = topology.populations.find(PopulationId{population.id})->contents;
    if (fetched.size() == 1)
        return fetched.front();
    if (fetched.empty())
        return fail({text("cli", "{} fetch no contents").with(displayName(topology, population)), "--follow",
                     text("cli", "choose another population, or give this one a content set")});
    return fail({text("cli", "{} fetch {} content sets").with(displayName(topology, population), fetched.size()),
                 "--follow", text("cli", "name the one whose request is followed: --content NAME")});
}

Result<RequestChoice> choiceOf(const Topology& topology, const FollowArguments& wanted)
{
    if (wanted.population.empty())
        return fail(optionAlone(!wanted.content.empty() ? "--content" : wanted.object ? "--object" : "--at"));
    const auto population = resolveRow(topology, wanted.population, TableKey::Populations);
    if (!population)
        return fail(population.error());
    const auto content = contentOf(topology, *population, wanted.content);
    if (!content)
        return fail(content.error());
    if (wanted.object && *wanted.object != std::floor(*wanted.object))
        return fail({text("cli", "the rank of an object is a whole number"), "--object",
                     text("cli", "write 1 for the object that is asked for most")});
    RequestChoice choice{.population = {population->id}, .content = *content, .from = Seconds(wanted.at.value_or(0))};
    if (wanted.object)
        choice.object = static_cast<std::int64_t>(*wanted.object);
    return choice;
}

} // namespace

void FollowArguments::declare(Arguments& arguments)
{
    arguments.word("--follow", population, "Step through one request of this population, cache by cache: id or name");
    arguments.word("--content", content, "With --follow: for which content set, where the population fetches several");
    arguments.optionalNumber("--object", object, 1, mostObjects,
                             "With --follow: for which object, by its rank: 1 is asked for most");
    arguments.optionalNumber("--at", at, 0, 1e9, "With --follow: the first such request that many s after the warm-up");
}

Result<Answer> followRequest(const Topology& topology, const FollowArguments& wanted, const CacheOptions& options,
                             const Progress& progress)
{
    const auto choice = choiceOf(topology, wanted);
    if (!choice)
        return fail(choice.error());
    const auto trace = traceRequest(topology, options, *choice, progress);
    if (!trace)
        return fail(trace.error());
    return answerWith(requestJson(topology, *trace),
                      fmt::format("{} (seed {}).\n\n{}", english(traceWords(topology, *trace)), trace->seed,
                                  toPlainText(requestTable(topology, *trace))));
}

} // namespace edgewright::cli
