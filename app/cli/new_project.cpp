// new: writes a project, empty or from a template.
#include "app/cli/command.h"
#include "app/cli/output_file.h"
#include "core/catalog/templates.h"
#include "core/io/project_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct NewOptions {
    std::string file, templateName;
    bool force = false;
};

Error unknownTemplate(std::string_view name)
{
    std::string known;
    for (const Template& one : templates())
        known += fmt::format("{}{}", known.empty() ? "" : ", ", one.name);
    return {text("cli", "there is no template “{}”").with(name), "--template",
            text("cli", "choose one of: {}").with(known)};
}

Result<Topology> startingPoint(std::string_view templateName)
{
    if (templateName.empty())
        return Topology();
    const Template* chosen = findTemplate(templateName);
    return chosen ? fromProjectText(chosen->text, chosen->name) : fail(unknownTemplate(templateName));
}

Result<Answer> makeNew(const NewOptions& options)
{
    const auto topology = startingPoint(options.templateName);
    if (!topology)
        return fail(topology.error());
    if (auto free = options.force ? Result<void>() : refuseExisting(options.file); !free)
        return fail(free.error());
    if (auto written = writeProject(*topology, options.file); !written)
        return fail(written.error());
    return answerWith(
        {{"file", options.file},
         {"template",
          options.templateName.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(options.templateName)},
         {"nodes", topology->nodes.size()},
         {"links", topology->links.size()}},
        fmt::format("{}: {} nodes, {} links\n", options.file, topology->nodes.size(), topology->links.size()));
}

Work declareNew(Arguments& arguments)
{
    const auto options = std::make_shared<NewOptions>();
    arguments.positional("FILE", options->file, "Where to write the project (*.edge.json)");
    arguments.word("--template", options->templateName, "Start from a template; see `templates`");
    arguments.flag("--force", options->force, "Replace a file that is there already");
    return [options](const Progress&) { return makeNew(*options); };
}

} // namespace

Command newProject()
{
    return {.name = "new", .summary = "Write a new project, empty or from a template.", .declare = declareNew};
}

} // namespace edgewright::cli::command
