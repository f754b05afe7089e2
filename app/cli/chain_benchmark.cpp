// How does the headless program solve a file of service chains?
#include "app/cli/chain_benchmark.h"

#include "core/placement/chains/chain_conflict.h"
#include "core/placement/chains/chain_json.h"
#include "core/placement/chains/chain_solver.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::cli {

namespace {

using Json = nlohmann::ordered_json;

const std::string& nodeName(const ChainProblem& problem, int node)
{
    return problem.nodes[static_cast<std::size_t>(node)].name;
}

void addPlacement(const ChainProblem& problem, const ChainPlacement& placement, Json& json)
{
    json["replicas"] = Json::array();
    for (std::size_t service = 0; service < placement.replicas.size(); ++service)
        for (const int node : placement.replicas[service])
            json["replicas"].push_back(
                {{"service", problem.services[service].name}, {"node", nodeName(problem, node)}});
    json["serves"] = Json::object();
    for (std::size_t demand = 0; demand < placement.serves.size(); ++demand) {
        Json& steps = json["serves"][problem.demands[demand].name] = Json::array();
        for (const int node : placement.serves[demand])
            steps.push_back(nodeName(problem, node));
    }
}

void addConflict(const std::vector<ChainConflict>& conflicts, Json& json)
{
    json["conflict"] = json["relaxations"] = Json::array();
    for (const ChainConflict& conflict : conflicts) {
        json["conflict"].push_back(conflict.name);
        Json relaxation{{"constraint", conflict.name}, {"what", english(conflict.what)}};
        if (conflict.costWithout)
            relaxation["cost_per_hour_without"] = *conflict.costWithout;
        if (conflict.limitThatWouldDo)
            relaxation[conflict.constraint.kind == ChainConstraint::Kind::MinReplicas ? "most_replicas_possible"
                                                                                      : "least_value_that_would_do"] =
                *conflict.limitThatWouldDo;
        json["relaxations"].push_back(std::move(relaxation));
    }
}

std::string conflictWords(const std::vector<ChainConflict>& conflicts)
{
    std::string words;
    for (const ChainConflict& conflict : conflicts)
        words += fmt::format("  {}: {} ({})\n", conflict.name, english(conflict.what), english(conflict.remedy));
    return words;
}

Result<void> explain(const ChainProblem& problem, const BenchmarkOptions& options, const Progress& progress,
                     BenchmarkAnswer& answer)
{
    const auto conflicts = conflictOf(problem, {.seed = options.seed, .iterations = options.iterations}, progress);
    if (!conflicts)
        return fail(conflicts.error());
    answer.why = Error{conflicts->empty() ? text("cli", "a demand can't reach the nodes that serve it")
                                          : text("cli", "{} constraints can't hold together").with(conflicts->size()),
                       {},
                       text("cli", "lift one of them")};
    answer.words = conflictWords(*conflicts);
    answer.addTo = [conflicts = *conflicts](Json& json) { addConflict(conflicts, json); };
    return {};
}

} // namespace

Result<BenchmarkAnswer> solveChain(std::string_view file, std::string_view name, const BenchmarkOptions& options,
                                   const Progress& progress)
{
    const auto problem = chainsFromJson(file, name);
    if (!problem)
        return fail(problem.error());
    const auto start = std::chrono::steady_clock::now();
    const auto solved = solveChains(
        *problem, {.seed = options.seed, .iterations = options.iterations, .timeLimit = options.timeLimit}, progress);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (!solved)
        return fail(solved.error());
    using Status = BenchmarkAnswer::Status;
    BenchmarkAnswer answer{.objective = solved->objective, .bound = solved->bound, .seconds = took.count()};
    if (solved->status == ChainStatus::Infeasible) {
        if (const auto explained = explain(*problem, options, progress, answer); !explained)
            return fail(explained.error());
        return answer;
    }
    answer.status = solved->status == ChainStatus::Optimal ? Status::Optimal : Status::Feasible;
    answer.addTo = [problem = *problem, placement = solved->placement](Json& json) {
        addPlacement(problem, placement, json);
    };
    return answer;
}

} // namespace edgewright::cli
