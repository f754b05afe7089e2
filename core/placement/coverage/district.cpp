// Which stations and users have nothing to do with the others, and which users are alike?
#include "core/placement/coverage/district.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace edgewright::coverage {

namespace {

/// Users by the stations with room that reach them, in ascending order of these.
std::map<std::vector<int>, std::vector<int>> groupsOf(const CoverageProblem& problem)
{
    std::map<std::vector<int>, std::vector<int>> groups;
    for (std::size_t user = 0; user < problem.inRange.size(); ++user) {
        std::vector<int> range = problem.inRange[user];
        std::erase_if(range, [&](int station) { return problem.capacity[static_cast<std::size_t>(station)] == 0; });
        std::ranges::sort(range);
        if (!range.empty())
            groups[range].push_back(static_cast<int>(user));
    }
    return groups;
}

/// Stations that share users, transitively, have one root.
class Roots {
public:
    explicit Roots(std::size_t stations) : above_(stations) { std::iota(above_.begin(), above_.end(), 0); }
    int of(int station)
    {
        int& above = above_[static_cast<std::size_t>(station)];
        return above == station ? station : above = of(above);
    }
    void join(int a, int b) { above_[static_cast<std::size_t>(of(a))] = of(b); }

private:
    std::vector<int> above_;
};

void addGroup(District& district, std::vector<std::size_t>& local, const CoverageProblem& problem,
              const std::vector<int>& range, std::vector<int> users)
{
    const std::size_t group = district.users.size();
    district.users.push_back(std::move(users));
    auto& reached = district.ofGroup.emplace_back();
    for (const int station : range) {
        const auto known = static_cast<std::size_t>(station);
        if (local[known] == problem.capacity.size()) {
            local[known] = district.stations.size();
            district.stations.push_back(station);
            district.capacity.push_back(problem.capacity[known]);
            district.ofStation.emplace_back();
        }
        reached.push_back(district.pairs.size());
        district.ofStation[local[known]].push_back(district.pairs.size());
        district.pairs.push_back({group, local[known]});
    }
}

} // namespace

std::vector<District> districts(const CoverageProblem& problem)
{
    const auto groups = groupsOf(problem);
    Roots roots(problem.capacity.size());
    for (const auto& [range, users] : groups)
        for (const int station : range)
            roots.join(station, range.front());
    std::map<int, District> byRoot;
    std::vector<std::size_t> local(problem.capacity.size(), problem.capacity.size());
    for (const auto& [range, users] : groups)
        addGroup(byRoot[roots.of(range.front())], local, problem, range, users);
    std::vector<District> all;
    for (auto& [root, district] : byRoot)
        all.push_back(std::move(district));
    return all;
}

} // namespace edgewright::coverage
