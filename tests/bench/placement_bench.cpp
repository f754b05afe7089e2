// How fast are placement problems of the literature solved beside Debian's CBC? A line an instance, both in this run, on one core each.
//   placement_bench [SECONDS] [FAMILIES]   the time limit of each search, 10 s by default; uncapacitated, capacitated, single-source, pmed,
//                                          gap, eua, pop, chains (all by default)
// Files come from placement/ in the folder EDGEWRIGHT_SHARED_DATA, or ../shared/data. CBC gets the textbook's model and its own settings.
// "level s": seconds until ours had come as close to the optimum as CBC had in the end; the ratio is CBC's seconds to that.
#include "tests/bench/placement/instances.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

using namespace edgewright::bench;

namespace {

/// Seconds until the gap of the steps was as small as CBC's; of the whole search where only that was.
double secondsUntilLevel(const Solved& ours, const std::vector<Step>& steps, const Solved& cbc)
{
    if (!cbc.isProven)
        for (const Step& step : steps)
            if (!(std::abs(step.objective - step.bound) / std::abs(step.objective) > cbc.gap()) &&
                step.objective <= cbc.objective + 1e-9 * std::abs(cbc.objective))
                return step.seconds;
    return ours.seconds;
}

std::string said(const Solved& solved)
{
    const bool isFound = std::isfinite(solved.objective);
    const std::string gap = !isFound          ? (solved.isProven ? "infeasible" : "nothing")
                            : solved.isProven ? "proven"
                                              : fmt::format("{:.3f} %", 100 * solved.gap());
    return fmt::format("{:>9.3f} {:>16.3f} {:>10}", solved.seconds, solved.objective, gap);
}

void compare(const Instance& instance, double seconds)
{
    std::vector<Step> steps;
    const Solved ours = instance.solve(seconds, steps);
    const Solved cbc = solvedByCbc(instance.model(), seconds);
    const double level = secondsUntilLevel(ours, steps, cbc);
    const bool isBehind = cbc.isProven && !ours.isProven;
    fmt::print("{:<14} {:<14} {}  {} {:>9.3f} {:>9.1f}{}\n", instance.family, instance.name, said(ours), said(cbc),
               level, cbc.seconds / level, isBehind ? " behind" : "");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const double seconds = argc > 1 ? std::atof(argv[1]) : 10;
    const char* shared = std::getenv("EDGEWRIGHT_SHARED_DATA");
    const std::string folder = std::string(shared ? shared : "../shared/data") + "/placement";
    fmt::print("{:<14} {:<14} {:>9} {:>16} {:>10}  {:>9} {:>16} {:>10} {:>9} {:>9}\n", "family", "instance", "ours s",
               "objective", "gap", "CBC s", "objective", "gap", "level s", "ratio");
    for (const Instance& instance : instances(folder, argc > 2 ? argv[2] : ""))
        compare(instance, seconds);
    return 0;
}
