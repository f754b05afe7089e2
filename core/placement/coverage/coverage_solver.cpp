// Which stations serve which users, as many as can be and by the fewest stations, and how few could it be at least?
#include "core/placement/coverage/coverage_solver.h"

#include "core/placement/coverage/cover_search.h"

namespace edgewright {

namespace {

using namespace coverage;

/// Every station opens; nothing where that was stopped.
std::optional<Seating> allOpen(const District& district, const Progress& progress)
{
    Seating seating(district);
    for (std::size_t station = 0; station < district.stations.size(); ++station) {
        if (progress.stopped())
            return {};
        seating.open(station);
    }
    return seating;
}

void seat(const District& district, const Seating& seating, std::vector<int>& stationOfUser)
{
    for (std::size_t group = 0; group < district.users.size(); ++group) {
        auto next = district.users[group].begin();
        for (const std::size_t pair : district.ofGroup[group])
            for (int i = 0; i < seating.served(pair); ++i)
                stationOfUser[static_cast<std::size_t>(*next++)] = district.stations[district.pairs[pair].station];
    }
}

} // namespace

Result<CoverageAnswer> solveCoverage(const CoverageProblem& problem, const CoverageOptions& options,
                                     const Progress& progress)
{
    if (auto checked = check(problem); !checked)
        return fail(checked.error());
    if (options.iterations < 1)
        return fail({text("coverage", "no linear program may be solved"), "iterations",
                     text("coverage", "allow at least one iteration")});
    WorkBudget budget(options.iterations, options.timeLimit, progress);
    const std::vector<District> parts = districts(problem);
    std::vector<Seating> all;
    for (const District& part : parts)
        if (auto seating = allOpen(part, progress))
            all.push_back(std::move(*seating));
        else
            return fail(stoppedError());
    CoverageAnswer answer{.stationOfUser = std::vector<int>(problem.inRange.size(), unserved)};
    for (std::size_t part = 0; part < parts.size(); ++part) {
        CoverSearch search(parts[part], all[part], budget);
        search.run([&](double share) {
            progress.report((static_cast<double>(part) + share) / static_cast<double>(parts.size()),
                            text("coverage", "closing stations"));
        });
        seat(parts[part], search.best(), answer.stationOfUser);
        answer.bound += search.bound();
    }
    const auto reached = evaluate(problem, answer.stationOfUser);
    if (!reached)
        return fail(reached.error());
    answer.reached = *reached;
    answer.iterations = budget.spent();
    answer.status = answer.bound == reached->stations ? CoverageStatus::Optimal : CoverageStatus::Feasible;
    return answer;
}

} // namespace edgewright
