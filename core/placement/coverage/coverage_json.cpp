// How does a file of edge user allocation become a problem?
#include "core/placement/coverage/coverage_json.h"

#include "core/io/json_member.h"

#include <algorithm>

namespace edgewright {

namespace {

constexpr int mostUsers = 1'000'000'000;

JsonIds readStations(const JsonMember& root, CoverageProblem& problem)
{
    JsonIds ids;
    for (const JsonMember& station : root.list("stations")) {
        ids.add(station);
        problem.capacity.push_back(station.count("capacity", mostUsers));
    }
    return ids;
}

std::vector<int> rangeOf(const JsonMember& user, const JsonIds& stations)
{
    std::vector<int> range;
    for (const JsonMember& reached : user.list("in_range"))
        range.push_back(static_cast<int>(stations.of(reached)));
    std::vector<int> ordered = range;
    std::ranges::sort(ordered);
    if (std::ranges::adjacent_find(ordered) != ordered.end())
        user.at("in_range")
            .refuse(text("coverage", "a station stands here twice"), text("coverage", "name each station once"));
    return range;
}

} // namespace

Result<CoverageProblem> coverageFromJson(std::string_view content, std::string_view fileName)
{
    return fromJson(content, fileName, "edge-user-allocation", [](const JsonMember& root) {
        CoverageProblem problem;
        const JsonIds stations = readStations(root, problem);
        JsonIds users;
        for (const JsonMember& user : root.list("users")) {
            users.add(user);
            problem.inRange.push_back(rangeOf(user, stations));
        }
        return problem;
    });
}

} // namespace edgewright
