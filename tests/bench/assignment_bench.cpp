// How good are assignments after some seconds? `assignment_bench [SECONDS] [KINDS]`; kinds: letters of g (files), c, d, e, s (sites).
#include "core/placement/assignment/assignment_solver.h"
#include "core/placement/assignment/orlib_gap.h"
#include "tests/core/placement/assignment/instances.h"

#include <fmt/format.h>

#include <cstdlib>
#include <ctime>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

struct Bench {
    double seconds = 5;
    std::string kinds = "gcdes";

    bool has(char kind) const { return kinds.find(kind) != std::string::npos; }

    /// `known`: the best known cost, 0 where none is.
    void run(const std::string& name, const AssignmentProblem& problem, double known) const
    {
        AssignmentOptions options;
        options.time = std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
        const std::clock_t begun = std::clock();
        const auto answer = solveAssignment(problem, options, Progress());
        const double used = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
        if (!answer) {
            fmt::print("{:<14} {}\n", name, oneLine(answer.error()));
            return;
        }
        const char* status[] = {"optimal", "feasible", "infeasible"};
        fmt::print("{:<14} {:<10} {:>14.2f}  bound {:>14.2f}  gap {:.3f} %", name,
                   status[static_cast<int>(answer->status)], answer->objective, answer->bound, 100 * answer->gap());
        if (known != 0)
            fmt::print("  best known {:.2f} {:+.3f} %", known, 100 * (answer->objective - known) / known);
        fmt::print("  {} rounds, {:.2f} s of the processor\n", answer->iterations, used);
        std::fflush(stdout);
    }
};

void runFiles(const Bench& bench, const std::string& folder)
{
    const std::pair<const char*, double> files[] = {{"c05100", 1931}, {"c05200", 3456}, {"c10100", 1402},
                                                    {"c10200", 2806}, {"c10400", 5597}, {"c20100", 1243},
                                                    {"c20200", 2391}, {"c20400", 4782}};
    for (const auto& [name, known] : files)
        if (const auto problem = gapFile(folder + "/placement/gap/" + name + ".txt", GapSense::Minimise))
            bench.run(name, *problem, known);
}

void runGenerated(const Bench& bench, char type)
{
    for (const auto& [agents, jobs] : {std::pair{5, 100},
                                       {10, 100},
                                       {20, 100},
                                       {5, 200},
                                       {10, 200},
                                       {20, 200},
                                       {10, 400},
                                       {20, 400},
                                       {40, 400},
                                       {80, 400}})
        bench.run(fmt::format("{}{}x{}", type, agents, jobs), generalisedAssignment(type, agents, jobs, 1), 0);
}

void runSites(const Bench& bench, const std::string& folder)
{
    for (const auto& [capacity, known] :
         {std::pair{8000.0, 19240822.449}, {10000.0, 18438046.543}, {12000.0, 17765201.949}, {14000.0, 17160439.012}})
        if (const auto problem = facilities(folder + "/placement/capa.txt", capacity))
            bench.run(fmt::format("capa {}", capacity), *problem, known); // of the splittable problem: a bound
    for (const auto& [sites, customers] : {std::pair{20, 50}, {30, 200}, {50, 400}, {100, 1000}})
        for (const double slack : {1.7, 3.0, 6.0})
            bench.run(fmt::format("sites {}x{}", sites, customers), sitesInASquare(sites, customers, slack, 1, 1), 0);
}

} // namespace

int main(int argc, char** argv)
{
    Bench bench;
    if (argc > 1)
        bench.seconds = std::atof(argv[1]);
    if (argc > 2)
        bench.kinds = argv[2];
    const char* shared = std::getenv("EDGEWRIGHT_SHARED_DATA");
    const std::string folder = shared ? shared : "../shared/data";
    if (bench.has('g'))
        runFiles(bench, folder);
    for (const char type : {'c', 'd', 'e'})
        if (bench.has(type))
            runGenerated(bench, type);
    if (bench.has('s'))
        runSites(bench, folder);
}
