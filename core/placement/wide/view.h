// How do the calls of very many users look, once what is alike is one?
#pragma once

#include "core/placement/problem/problem.h"

#include <cstdint>
#include <functional>

namespace edgewright::placing {

/// Rows of numbers by origin, columns by site.
template <class Number> class Grid {
public:
    Grid() = default;
    Grid(std::size_t rows, std::size_t columns) : columns_(columns), cells_(rows * columns) {}
    std::span<const Number> operator[](std::size_t row) const { return {cells_.data() + row * columns_, columns_}; }
    std::span<Number> operator[](std::size_t row) { return {cells_.data() + row * columns_, columns_}; }

private:
    std::size_t columns_ = 0;
    std::vector<Number> cells_;
};

/// Calls of one service along one chain of callers; the first of a chain is made by users.
struct Channel {
    int service = 0;
    int caller = -1;      ///< channel
    double gigabytes = 0; ///< per hour and unit of what the users ask; of a first one 0: each ask says its own
    double legs = 1;      ///< for each call of the caller
    std::vector<int> below;
};

/// What all users who enter at one node ask of one service.
struct Ask {
    int origin = 0;
    double gigabytes = 0; ///< per hour
    double scale = 0;     ///< of what the calls below carry
    double share = 0;     ///< of all requests, summed over calls
};

/// The budget of users who make the same asks, the least of theirs: the round trips of these and of all calls below.
struct Patience {
    double before = 0; ///< ms of the round trip that no placement changes, the most of theirs
    double own = unreachable, budget = unreachable; ///< ms: theirs, and what a search holds them to
    std::size_t tree = 0;                           ///< who of them has the least left
    double weight = 1;                              ///< to searches, of each ms too late
    double part = 1;                                ///< of what is taken to be the longest round trip, a ms of theirs
    std::vector<std::pair<int, int>> asks;          ///< service and position among its asks
};

/// Whatever its weight.
bool weighsAlone(const PlacementObjective& objective, PlacementGoal goal);

/// Costs and times that are this high mean that no way leads there.
inline constexpr float noWay = 1e30F;

/// By narrow link, along it and against it: what a gigabyte is charged that crosses it, in the unit of the goal.
using Tolls = std::vector<std::array<double, 2>>;

/// Sites are the nodes that are a candidate of any service, those near one another side by side; origins the nodes that calls come from.
struct WideView {
    /// `before`: by tree, ms of its round trip that lie before its entry, off its budget already.
    explicit WideView(const Problem& problem, std::vector<double> before = {});
    /// Nobody has more patience than so many ms; who has less keeps it.
    void holdTo(double latest);
    /// What counts as the longest round trip is the largest share of a budget.
    void countShares();

    /// Makes ways dearer for a search; a bound takes prices as they are. Cost: O(origins × sites × length of ways).
    void charge(const Tolls& tolls);

    const Problem& problem;
    std::vector<double> before;         ///< as given
    std::vector<int> sites, siteAt;     ///< node by site; site by node, -1
    std::vector<int> origins, originAt; ///< node by origin; origin by node, -1
    std::vector<Channel> channels;      ///< callers first
    std::vector<int> first;             ///< by service: the channel of what users call; -1: none
    std::vector<std::vector<Ask>> asks; ///< by service
    std::vector<Patience> patiences;    ///< of all users where the goal counts the longest round trip
    double timeWeight =
        0; ///< of the mean round trip for searches; the goal's, or where that is the longest one alone, a guide to it
    Grid<double> processing;          ///< ms, by service and site
    std::vector<double> room;         ///< by site: share of all replicas that would fit
    Grid<float> price;                ///< by origin and site: of a gigabyte, in the unit of the goal
    Grid<float> latency;              ///< ms
    Grid<int> order;                  ///< by origin: all sites, those first that calls from there go to first
    Grid<float> rank;                 ///< by origin and site: place in the order
    std::vector<std::size_t> quarter; ///< first site of each stretch of sites near one another; ends with the count
    std::vector<int> quarterOf;       ///< by origin: the stretch that is nearest
    std::vector<std::vector<bool>> isCandidate; ///< by service and site

    int originOf(std::size_t site) const { return originAt[static_cast<std::size_t>(sites[site])]; }
    bool hasChains() const { return hasChains_; }

private:
    void orderSites();
    void addTree(std::size_t number, double spent);
    void addAsk(const CallTree& tree, std::size_t call, std::size_t end, Patience& patience);
    int channelFor(int caller, int service);
    int originFor(int node);
    void measureRoom();
    void fillGrids();
    void fillRow(std::size_t origin);
    void sortByLatency(std::size_t origin, std::vector<std::uint64_t>& keys) const;
    void inRows(const std::function<void(std::size_t)>& fill);

    bool hasChains_ = false;
    std::vector<std::map<int, int>> askAt_;                              ///< by service: position by origin
    std::map<std::vector<std::pair<int, int>>, std::size_t> patienceAt_; ///< by its asks
};

/// Does anybody wait longer than the view's budgets? `trips`: by patience.
bool isAnyLate(const WideView& view, std::span<const double> trips);

/// Users of these trees alone, as the view looks at them; `problem` may be changed.
struct SomeTrees {
    SomeTrees(const WideView& view, std::span<const std::size_t> trees);

    Problem problem;
    std::vector<double> before; ///< by tree
};

} // namespace edgewright::placing
