// Which placement problems of the literature are solved side by side, and how do our own solvers take them?
#include "tests/bench/placement/instances.h"

#include "core/io/project_file.h"
#include "core/placement/assignment/assignment_solver.h"
#include "core/placement/assignment/single_source.h"
#include "core/placement/chains/chain_json.h"
#include "core/placement/chains/chain_solver.h"
#include "core/placement/coverage/coverage_json.h"
#include "core/placement/coverage/coverage_solver.h"
#include "core/placement/location/location_solver.h"
#include "core/placement/location/orlib_location.h"
#include "core/placement/network_sites/network_sites_json.h"
#include "core/placement/network_sites/network_sites_solver.h"
#include "tests/bench/placement/models.h"
#include "tests/core/placement/assignment/instances.h"

#include <fmt/format.h>

#include <chrono>

namespace edgewright::bench {

namespace {

using Clock = std::chrono::steady_clock;
using Steps = std::vector<Step>;

constexpr int plenty = 1'000'000'000; // time alone ends a search here

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(static_cast<std::int64_t>(1000 * seconds));
}

/// Runs `search`, which is handed a listener, and keeps the time.
template <class Search> Solved timed(Steps& steps, Search search)
{
    const auto start = Clock::now();
    const auto seconds = [start] { return std::chrono::duration<double>(Clock::now() - start).count(); };
    Solved solved = search([&](double objective, double bound) { steps.push_back({seconds(), objective, bound}); });
    solved.seconds = seconds();
    return solved;
}

/// `status` may be Infeasible, of a solver that knows such.
template <class Status> Solved solvedAs(Status status, double objective, double bound)
{
    if constexpr (requires { Status::Infeasible; })
        if (status == Status::Infeasible)
            return {.isProven = true};
    return {.objective = objective, .bound = bound, .isProven = status == Status::Optimal};
}

Solved solve(const LocationProblem& problem, double seconds, Steps& steps)
{
    return timed(steps, [&](auto listener) {
        const auto answer = solveLocation(
            problem, {.iterations = plenty, .timeLimit = milliseconds(seconds), .listener = listener}, Progress());
        return answer ? solvedAs(answer->status, answer->objective, answer->bound) : Solved{};
    });
}

Solved solve(const AssignmentProblem& problem, double seconds, Steps& steps)
{
    return timed(steps, [&](auto listener) {
        AssignmentOptions options;
        options.iterations = plenty;
        options.time = milliseconds(seconds);
        options.listener = listener;
        const auto answer = solveAssignment(problem, options, Progress());
        return answer ? solvedAs(answer->status, answer->objective, answer->bound) : Solved{};
    });
}

Solved solve(const CoverageProblem& problem, double seconds, Steps& steps)
{
    return timed(steps, [&](auto) {
        const auto answer = solveCoverage(problem, {.timeLimit = milliseconds(seconds)}, Progress());
        return answer ? solvedAs(answer->status, answer->reached.stations, answer->bound) : Solved{};
    });
}

Solved solve(const NetworkSitesProblem& problem, double seconds, Steps& steps)
{
    return timed(steps, [&](auto) {
        const auto answer = solveNetworkSites(problem, {.timeLimit = milliseconds(seconds)}, Progress());
        return answer ? solvedAs(answer->status, answer->objective, answer->bound) : Solved{};
    });
}

Solved solve(const ChainProblem& problem, double seconds, Steps& steps)
{
    return timed(steps, [&](auto listener) {
        const auto answer = solveChains(
            problem, {.iterations = plenty, .timeLimit = milliseconds(seconds), .listener = listener}, Progress());
        return answer ? solvedAs(answer->status, answer->objective, answer->bound) : Solved{};
    });
}

/// Collects the instances of the families that are asked for.
class List {
public:
    List(const std::string& folder, const std::string& families) : folder_(folder), families_(families) {}

    template <class Read> void file(const char* family, const std::string& path, const std::string& note, Read read)
    {
        const auto text = isAskedFor(family) ? readFile(folder_ + "/" + path) : Result<std::string>(fail({}));
        if (!text)
            return;
        const std::string name = path.substr(path.find_last_of('/') + 1);
        if (auto problem = read(*text, name))
            add(family, name.substr(0, name.find('.')) + note, std::move(*problem));
        else
            fmt::print("{}\n", oneLine(problem.error()));
    }
    template <class Problem> void add(const char* family, const std::string& name, Problem problem)
    {
        if (!isAskedFor(family))
            return;
        const auto shared = std::make_shared<Problem>(std::move(problem));
        all.push_back({family, name, [shared](double seconds, Steps& steps) { return solve(*shared, seconds, steps); },
                       [shared] { return modelOf(*shared); }});
    }

    std::vector<Instance> all;

private:
    bool isAskedFor(const char* family) const
    {
        return families_.empty() ||
               fmt::format(",{},", families_).find(fmt::format(",{},", family)) != std::string::npos;
    }

    std::string folder_, families_;
};

void addLocation(List& list)
{
    for (const char* name : {"cap71", "cap74", "cap101", "cap104", "capa"})
        list.file("uncapacitated", fmt::format("{}.txt", name), "", uncapacitatedFromOrlib);
    const auto capacitated = [](double capacity) {
        return [capacity](std::string_view text, std::string_view name) {
            return capacitatedFromOrlib(text, name, capacity);
        };
    };
    const auto singly = [](double capacity) {
        return [capacity](std::string_view text, std::string_view name) -> Result<AssignmentProblem> {
            const auto problem = capacitatedFromOrlib(text, name, capacity);
            return problem ? singleSource(*problem) : Result<AssignmentProblem>(fail(problem.error()));
        };
    };
    for (const char* name : {"cap61", "cap82", "cap124"}) {
        list.file("capacitated", fmt::format("cflp/{}.txt", name), "", capacitated(0));
        list.file("single-source", fmt::format("cflp/{}.txt", name), "", singly(0));
    }
    for (const double capacity : {8000., 14000.})
        list.file("capacitated", "capa.txt", fmt::format(" {}", capacity), capacitated(capacity));
    for (const char* name : {"pmed1", "pmed3", "pmed5", "pmed7"})
        list.file("pmed", fmt::format("pmed/{}.txt", name), "",
                  [](std::string_view text, std::string_view file) { return medianFromOrlib(text, file, Progress()); });
}

void addAssignment(List& list)
{
    for (const char* name : {"gap1-1", "gap7-1", "gap11-1"})
        list.file("gap", fmt::format("gap/{}.txt", name), "", [](std::string_view text, std::string_view file) {
            return parseGap(text, GapSense::Maximise, file);
        });
    for (const char* name : {"a10100", "b10100", "c05100", "c10100", "c20200"})
        list.file("gap", fmt::format("gap/{}.txt", name), "", [](std::string_view text, std::string_view file) {
            return parseGap(text, GapSense::Minimise, file);
        });
    for (const char type : {'d', 'e'})
        list.add("gap", fmt::format("{} 10x100", type), testing::generalisedAssignment(type, 10, 100, 1));
}

} // namespace

std::vector<Instance> instances(const std::string& folder, const std::string& families)
{
    List list(folder, families);
    addLocation(list);
    addAssignment(list);
    list.file("eua", "eua/melbourne-cbd.json", "", coverageFromJson);
    for (const char* name : {"abilene", "polska", "nobel-us"})
        list.file("pop", fmt::format("sndlib/{}.json", name), "", networkSitesFromJson);
    for (const char* name : {"6x3-s1", "6x3-s2", "12x5-s1", "12x5-s2", "12x5-s3", "30x8-s1", "30x8-s2", "30x8-s3",
                             "60x12-s1", "60x12-s2", "60x12-s6"})
        list.file("chains", fmt::format("chains/chain-{}.json", name), "", chainsFromJson);
    return std::move(list.all);
}

} // namespace edgewright::bench
