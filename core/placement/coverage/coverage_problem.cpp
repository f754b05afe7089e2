// Which base station serves which user? The problem of edge user allocation, and what an answer reaches, looked at without the solver.
#include "core/placement/coverage/coverage_problem.h"

#include <fmt/format.h>

#include <algorithm>

namespace edgewright {

Result<void> check(const CoverageProblem& problem)
{
    const auto stations = static_cast<int>(problem.capacity.size());
    for (int station = 0; station < stations; ++station)
        if (const int capacity = problem.capacity[static_cast<std::size_t>(station)]; capacity < 0)
            return fail({text("coverage", "station {} has a capacity of {}").with(station, capacity),
                         fmt::format("station {}", station), text("coverage", "state how many users it serves")});
    std::vector<std::size_t> reaches(problem.capacity.size()); // the last user that the station reaches, from 1
    for (std::size_t user = 0; user < problem.inRange.size(); ++user)
        for (const int station : problem.inRange[user]) {
            const bool isKnown = station >= 0 && station < stations;
            if (!isKnown || reaches[static_cast<std::size_t>(station)] == user + 1)
                return fail({isKnown ? text("coverage", "station {} reaches user {} twice").with(station, user)
                                     : text("coverage", "there is no station {} to reach user {}").with(station, user),
                             fmt::format("user {}", user),
                             text("coverage", "name each station that reaches the user once")});
            reaches[static_cast<std::size_t>(station)] = user + 1;
        }
    return {};
}

Result<Coverage> evaluate(const CoverageProblem& problem, std::span<const int> stationOfUser)
{
    if (auto checked = check(problem); !checked)
        return fail(checked.error());
    if (stationOfUser.size() != problem.inRange.size())
        return fail({.what = text("coverage", "the answer is for {} users, the problem has {}")
                                 .with(stationOfUser.size(), problem.inRange.size())});
    std::vector<int> load(problem.capacity.size());
    Coverage reached;
    for (std::size_t user = 0; user < stationOfUser.size(); ++user) {
        const int station = stationOfUser[user];
        if (station == unserved)
            continue;
        if (std::ranges::find(problem.inRange[user], station) == problem.inRange[user].end())
            return fail({.what = text("coverage", "station {} does not reach user {}").with(station, user),
                         .where = fmt::format("user {}", user)});
        ++reached.users;
        if (++load[static_cast<std::size_t>(station)] == 1)
            ++reached.stations;
    }
    for (std::size_t station = 0; station < load.size(); ++station)
        if (load[station] > problem.capacity[station])
            return fail({.what = text("coverage", "station {} serves {} users, its capacity is {}")
                                     .with(station, load[station], problem.capacity[station]),
                         .where = fmt::format("station {}", station)});
    return reached;
}

} // namespace edgewright
