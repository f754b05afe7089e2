// Which users and stations are tried, and what is the best that can be reached, found the slow way?
#pragma once

#include "core/base/random.h"
#include "core/placement/coverage/coverage_problem.h"

#include <bit>
#include <cstdint>
#include <functional>

namespace edgewright::testing {

/// `isTight`: capacities hold about the users; else there is room to choose.
struct CoverageKind {
    int stations = 0, users = 0;
    std::uint64_t mostCapacity = 1;
    std::uint64_t outOf = 2; ///< a station reaches a user with a chance of one in so many
};

inline CoverageProblem coverageCase(const CoverageKind& kind, std::uint64_t seed)
{
    Random random(mixedSeed(seed, 'c'));
    CoverageProblem problem;
    for (int station = 0; station < kind.stations; ++station)
        problem.capacity.push_back(static_cast<int>(random() % (kind.mostCapacity + 1)));
    problem.inRange.resize(static_cast<std::size_t>(kind.users));
    for (auto& range : problem.inRange)
        for (int station = kind.stations - 1; station >= 0; --station)
            if (random() % kind.outOf == 0)
                range.push_back(station);
    return problem;
}

/// A station at each point of the affine space over three elements, a user on each line of it: three points whose coordinates all are equal
/// or all differ. Stations that stay closed hold no line, so they are a cap: at most 4 in the plane, 9 in space.
/// Source: Fulkerson, Nemhauser and Trotter, "Two computationally difficult set covering problems that arise in computing the 1-width of
///         incidence matrices of Steiner triple systems", Mathematical Programming Study 2 (1974).
inline CoverageProblem linesOfSpace(int dimensions)
{
    int points = 1;
    for (int i = 0; i < dimensions; ++i)
        points *= 3;
    CoverageProblem problem{.capacity = std::vector<int>(static_cast<std::size_t>(points), points)};
    const auto third = [points](int a, int b) {
        int c = 0;
        for (int place = 1; place < points; place *= 3)
            c += (6 - a / place % 3 - b / place % 3) % 3 * place;
        return c;
    };
    for (int a = 0; a < points; ++a)
        for (int b = a + 1; b < points; ++b)
            if (const int c = third(a, b); c > b)
                problem.inRange.push_back({a, b, c});
    return problem;
}

/// How many users the stations of a set serve, by Kuhn's ways from user to seat.
class SlowCoverage {
public:
    explicit SlowCoverage(const CoverageProblem& problem) : problem_(problem) {}

    int served(std::uint64_t open)
    {
        seats_.assign(problem_.capacity.size(), {});
        int count = 0;
        for (std::size_t user = 0; user < problem_.inRange.size(); ++user) {
            seen_ = ~open;
            count += seat(static_cast<int>(user));
        }
        return count;
    }

    /// Tries every set of stations.
    Coverage best()
    {
        const auto stations = static_cast<int>(problem_.capacity.size());
        Coverage best{.users = -1};
        for (std::uint64_t open = 0; open < std::uint64_t(1) << stations; ++open) {
            const Coverage reached{served(open), std::popcount(open)};
            if (reached.users > best.users || (reached.users == best.users && reached.stations < best.stations))
                best = reached;
        }
        return best;
    }

private:
    bool seat(int user)
    {
        for (const int station : problem_.inRange[static_cast<std::size_t>(user)]) {
            if (seen_ >> station & 1)
                continue;
            seen_ |= std::uint64_t(1) << station;
            auto& seats = seats_[static_cast<std::size_t>(station)];
            if (static_cast<int>(seats.size()) < problem_.capacity[static_cast<std::size_t>(station)]) {
                seats.push_back(user);
                return true;
            }
            for (int& sitting : seats)
                if (seat(sitting)) {
                    sitting = user;
                    return true;
                }
        }
        return false;
    }

    const CoverageProblem& problem_;
    std::vector<std::vector<int>> seats_;
    std::uint64_t seen_ = 0;
};

} // namespace edgewright::testing
