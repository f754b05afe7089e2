// publish: rehearses the publication of a whole content set.
#include "app/cli/cache_arguments.h"
#include "app/cli/command.h"
#include "core/cache/eviction_policy.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct PublishOptions {
    std::string file, content;
    CacheArguments caches;
    bool soft = false;
};

std::string publicationWords(const Topology& topology, const CacheResult& result)
{
    const PublicationResult& found = *result.publication;
    const std::string until = found.all.freshAfter ? fmt::format("After {} s", threeDigits(found.all.freshAfter->value))
                                                   : fmt::format("Not within {} s", threeDigits(result.counted.value));
    return fmt::format("{}: {} of {} answers after the publication were from before it. {} 99 % of the answers were "
                       "new.\nThe origins served {} requests/s before; the busiest second after it, {}, {}.\n\n",
                       displayName(topology, refOf(found.content)), found.all.outdated, found.all.answers, until,
                       threeDigits(found.originRateBefore.value), threeDigits(found.peakAt.value),
                       threeDigits(found.peakOriginRate.value)) +
           toPlainText(publicationTable(topology, found));
}

Result<Answer> publishContent(const PublishOptions& options, const Progress& progress)
{
    const auto topology = readProject(options.file);
    if (!topology)
        return fail(topology.error());
    const auto content = resolveRow(*topology, options.content, TableKey::Contents);
    if (!content)
        return fail(content.error());
    auto chosen = options.caches.options(*topology);
    if (!chosen)
        return fail(chosen.error());
    chosen->publication = {{content->id}, options.soft};
    const auto result = simulateCaches(*topology, *chosen, progress);
    if (!result)
        return fail(result.error());
    return answerWith(publicationJson(*topology, *result), publicationWords(*topology, *result));
}

Work declarePublish(Arguments& arguments)
{
    const auto options = std::make_shared<PublishOptions>();
    arguments.projectFile(options->file);
    arguments.requiredWord("--content", options->content,
                           "Content set that is published after the warm-up: id or name");
    arguments.flag("--soft", options->soft,
                   "Purges leave copies that the origin may confirm: where nothing changed, no body comes");
    options->caches.declare(arguments);
    return [options](const Progress& progress) { return publishContent(*options, progress); };
}

} // namespace

Command publish()
{
    return {.name = "publish",
            .summary = "Rehearse a publication: what is served stale, what the origin gets, until all is fresh.",
            .declare = declarePublish,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
