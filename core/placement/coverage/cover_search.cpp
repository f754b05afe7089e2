// Which are the fewest stations of a district that serve as many users as all of them would?
#include "core/placement/coverage/cover_search.h"

#include "core/placement/coverage/cover_program.h"
#include "core/placement/coverage/rounding.h"
#include "core/placement/simplex/integer_program.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgewright::coverage {

namespace {

constexpr double nearlyWhole = 1e-6;
constexpr std::size_t mostGroupRows = 40; // that are added at a time
constexpr int mostIdleRounds = 6;         // without a rise of the bound, before a branch is divided
constexpr double leastRise = 5e-3;
constexpr std::int64_t branchesPerThinning = 8;
constexpr std::int64_t mostBranches = 300;      // before the question goes to a general branch and cut
constexpr double slack = 0.01;                  // of a count of stations that may pass for the next lower one
constexpr std::int64_t iterationsPerStep = 200; // of the simplex method there, for one linear program here

int roundedUp(double bound) { return static_cast<int>(std::ceil(bound - nearlyWhole)); }

} // namespace

CoverSearch::CoverSearch(const District& district, const Seating& all, WorkBudget& budget)
    : district_(district),
      all_(all),
      budget_(budget),
      best_(all),
      shortfall_(district, all.served()),
      open_(district.stations.size(), 0.5)
{
    for (std::size_t station = 0; station < district.stations.size(); ++station)
        program_.addColumn(1, 0, 1);
    add(rowOf(district, all.served(), std::vector<char>(district.users.size(), true)));
}

void CoverSearch::run(const std::function<void(double share)>& tell)
{
    std::vector<double> shares;
    for (const int capacity : district_.capacity)
        shares.push_back(capacity);
    thinOut(shares);
    bound_ = 1; // a district has users, and stations with room for them
    waiting_.push_back({std::vector<State>(district_.stations.size(), State::Free), bound_});
    while (!waiting_.empty() && !budget_.isOver()) {
        if (branches_ >= mostBranches)
            return cutAndBranch(tell);
        Branch branch = std::move(waiting_.back());
        waiting_.pop_back();
        explore(std::move(branch));
        bound_ = lowest();
        tell(static_cast<double>(bound_) / best_.openStations());
    }
}

void CoverSearch::cutAndBranch(const std::function<void(double share)>& tell)
{
    const auto take = [&](const std::vector<double>& values) {
        Seating seating = all_;
        for (std::size_t station = 0; station < district_.stations.size(); ++station)
            if (values[station] < 0.5)
                seating.close(station);
        if (seating.served() == all_.served())
            takeUp(std::move(seating));
    };
    const IntegerAnswer answer = solveInteger(
        coverProgram(district_, all_.served()),
        {.below = best_.openStations() - 1 + slack,
         .iterations = static_cast<int>(std::min<std::int64_t>(budget_.left() * iterationsPerStep, 2'000'000'000)),
         .isStopped = [&] { return budget_.isLate() || bound_ >= best_.openStations(); },
         .found = take,
         .bounded =
             [&](double bound) {
                 bound_ = std::clamp(roundedUp(bound), bound_, best_.openStations());
                 tell(static_cast<double>(bound_) / best_.openStations());
             }});
    if (answer.isComplete)
        bound_ = best_.openStations();
}

int CoverSearch::lowest() const
{
    int least = best_.openStations();
    for (const Branch& branch : waiting_)
        least = std::min(least, branch.bound);
    return least;
}

void CoverSearch::explore(Branch branch)
{
    if (branch.bound >= best_.openStations())
        return;
    const bool isOpenQuestion = bind(branch);
    if (isOpenQuestion && budget_.isOver())
        waiting_.push_back(std::move(branch)); // its bound still counts
    else if (isOpenQuestion)
        divide(branch);
}

/// Raises the bound of the branch; false where nothing better than the best is left in it.
bool CoverSearch::bind(Branch& branch)
{
    for (std::size_t station = 0; station < branch.states.size(); ++station)
        program_.setBounds(static_cast<int>(station), branch.states[station] == State::Open ? 1 : 0,
                           branch.states[station] == State::Closed ? 0 : 1);
    const bool isThinned = branches_++ % branchesPerThinning == 0;
    double raised = 0;
    for (int idle = 0; idle < mostIdleRounds && !budget_.isOver(); ++idle) {
        budget_.spend();
        const Simplex::Outcome outcome = program_.solve([&] { return budget_.isOver(); });
        if (outcome != Simplex::Outcome::Solved)
            return outcome == Simplex::Outcome::Stopped || reachesAll(branch);
        open_.assign(program_.values().begin(), program_.values().end());
        const Simplex::Proof proof = program_.proof();
        branch.bound = std::max(branch.bound, roundedUp(proof.bound));
        if (branch.bound >= best_.openStations())
            return false;
        fix(branch, proof);
        if (proof.bound > raised + leastRise) {
            raised = proof.bound;
            idle = -1;
        }
        if (!addRows(open_))
            break;
    }
    if (isThinned)
        thinOut(open_);
    return branch.bound < best_.openStations();
}

/// Stations that leave their side only at the price of the best.
void CoverSearch::fix(Branch& branch, const Simplex::Proof& proof)
{
    const double most = best_.openStations() - 1 + nearlyWhole;
    for (std::size_t station = 0; station < branch.states.size(); ++station)
        if (State& state = branch.states[station];
            state == State::Free && proof.bound + std::abs(proof.reducedCosts[station]) > most) {
            state = proof.reducedCosts[station] > 0 ? State::Closed : State::Open;
            program_.setBounds(static_cast<int>(station), state == State::Open ? 1 : 0, state == State::Open ? 1 : 0);
        }
}

void CoverSearch::divide(const Branch& branch)
{
    std::size_t chosen = branch.states.size();
    double nearest = 1;
    for (std::size_t station = 0; station < branch.states.size(); ++station)
        if (const double away = std::abs(open_[station] - 0.5);
            branch.states[station] == State::Free && away < nearest) {
            nearest = away;
            chosen = station;
        }
    if (chosen == branch.states.size()) { // nothing is left to choose
        if (reachesAll(branch))
            thinOut(open_);
        return;
    }
    for (const State state : {State::Closed, State::Open}) { // the last one is explored first
        waiting_.push_back(branch);
        waiting_.back().states[chosen] = state;
    }
}

/// Whether the stations that are not closed serve as many as all do.
bool CoverSearch::reachesAll(const Branch& branch) const
{
    Seating seating = all_;
    for (std::size_t station = 0; station < branch.states.size(); ++station)
        if (branch.states[station] == State::Closed) {
            seating.close(station);
            if (seating.served() < all_.served())
                return false;
        }
    return true;
}

bool CoverSearch::addRows(std::span<const double> open)
{
    std::vector<CoverRow> rows = shortfall_.at(open);
    for (CoverRow& row : shortGroups(open))
        rows.push_back(std::move(row));
    const int before = program_.rows();
    for (const CoverRow& row : rows)
        add(row);
    addRoundings(std::move(rows), open);
    return program_.rows() > before;
}

void CoverSearch::addRoundings(std::vector<CoverRow> rows, std::span<const double> open)
{
    rows.push_back(rowOf(district_, all_.served(), std::vector<char>(district_.users.size(), true)));
    for (const CoverRow& row : rows)
        if (const auto deeper = rounded(row, open))
            add(*deeper);
}

void CoverSearch::add(const CoverRow& row)
{
    std::vector<Simplex::Entry> entries;
    for (std::size_t station = 0; station < row.factors.size(); ++station)
        if (row.factors[station] != 0)
            entries.push_back({static_cast<int>(station), row.factors[station]});
    program_.addRow(row.least, Simplex::unlimited, entries);
}

/// The rows of single groups that are short by most.
std::vector<CoverRow> CoverSearch::shortGroups(std::span<const double> open) const
{
    std::vector<CoverRow> rows;
    std::vector<char> isIn(district_.users.size());
    for (std::size_t group = 0; group < isIn.size(); ++group) {
        double reach = 0;
        for (const std::size_t pair : district_.ofGroup[group])
            reach += open[district_.pairs[pair].station];
        if (reach > 1 - nearlyWhole)
            continue;
        isIn[group] = true;
        if (CoverRow row = rowOf(district_, all_.served(), isIn); row.shortBy(open) > nearlyWhole)
            rows.push_back(std::move(row));
        isIn[group] = false;
    }
    std::ranges::stable_sort(rows, std::greater{}, [&](const CoverRow& row) { return row.shortBy(open) / row.least; });
    rows.resize(std::min(rows.size(), mostGroupRows));
    return rows;
}

/// Closes what the program holds least of as long as nobody loses a seat.
void CoverSearch::thinOut(std::span<const double> open)
{
    std::vector<std::size_t> order(open.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t station) { return open[station]; });
    Seating seating = all_;
    for (const std::size_t station : order) {
        if (budget_.isStopped())
            return;
        seating.closeIfSpare(station);
    }
    takeUp(std::move(seating));
}

void CoverSearch::takeUp(Seating seating)
{
    if (seating.openStations() < best_.openStations())
        best_ = std::move(seating);
}

} // namespace edgewright::coverage
