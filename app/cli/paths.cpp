// paths: finds the shortest loopless paths between two nodes.
#include "core/network/paths.h"

#include "app/cli/command.h"
#include "core/io/project_file.h"
#include "core/report/tables.h"

#include <nlohmann/json.hpp>

namespace edgewright::cli::command {

namespace {

struct PathOptions {
    std::string file, from, to;
    std::int64_t k = 1;
};

nlohmann::ordered_json pathJson(const Topology& topology, const Path& path)
{
    nlohmann::ordered_json json{{"nodes", nlohmann::ordered_json::array()},
                                {"node_names", nlohmann::ordered_json::array()},
                                {"links", nlohmann::ordered_json::array()},
                                {"latency_ms", path.roundTrip().value}};
    for (const NodeId& node : path.nodes) {
        json["nodes"].push_back(node.value);
        json["node_names"].push_back(displayName(topology, refOf(node)));
    }
    for (const LinkId& link : path.links)
        json["links"].push_back(link.value);
    return json;
}

std::string wayOf(const Topology& topology, const Path& path)
{
    std::string way;
    for (const NodeId& node : path.nodes)
        way.append(way.empty() ? "" : " – ").append(displayName(topology, refOf(node)));
    return way;
}

Answer pathAnswer(const Topology& topology, const RowRef& from, const RowRef& to, const std::vector<Path>& paths)
{
    nlohmann::ordered_json json{{"from", from.id},
                                {"from_name", displayName(topology, from)},
                                {"to", to.id},
                                {"to_name", displayName(topology, to)},
                                {"paths", nlohmann::ordered_json::array()}};
    ResultTable table{
        text("cli", "Paths"), {text("cli", "Round trip, ms"), text("cli", "Links"), text("cli", "Way")}, {}};
    for (const Path& path : paths) {
        json["paths"].push_back(pathJson(topology, path));
        table.rows.push_back(
            {path.roundTrip().value, static_cast<std::int64_t>(path.links.size()), wayOf(topology, path)});
    }
    const std::string none =
        displayName(topology, from) + " and " + displayName(topology, to) + " are not connected.\n";
    return answerWith(json, paths.empty() ? none : toPlainText(table), !paths.empty());
}

Result<Answer> findPaths(const PathOptions& options, const Progress& progress)
{
    const auto topology = readProject(options.file);
    if (!topology)
        return fail(topology.error());
    const auto from = resolveRow(*topology, options.from, TableKey::Nodes);
    if (!from)
        return fail(from.error());
    const auto to = resolveRow(*topology, options.to, TableKey::Nodes);
    if (!to)
        return fail(to.error());
    const NetworkGraph graph(*topology);
    const auto paths =
        graph.shortestPaths(graph.indexOf({from->id}), graph.indexOf({to->id}), static_cast<int>(options.k), progress);
    if (!paths)
        return fail(paths.error());
    return pathAnswer(*topology, *from, *to, *paths);
}

Work declarePaths(Arguments& arguments)
{
    const auto options = std::make_shared<PathOptions>();
    arguments.projectFile(options->file);
    arguments.requiredWord("--from", options->from, "Node where the paths begin: its id or name");
    arguments.requiredWord("--to", options->to, "Node where they end");
    arguments.count("-k", options->k, 1, 1000, "How many paths");
    return [options](const Progress& progress) { return findPaths(*options, progress); };
}

} // namespace

Command paths()
{
    return {.name = "paths",
            .summary = "Find the k shortest loopless paths between two nodes; 1 where there is none.",
            .declare = declarePaths,
            .heedsStop = true};
}

} // namespace edgewright::cli::command
