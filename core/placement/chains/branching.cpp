// Into which two halves are the answers split?
#include "core/placement/chains/branching.h"

#include <algorithm>
#include <cmath>

namespace edgewright::chains {

namespace {

constexpr int trialSteps = 60; // of the simplex method
constexpr int reliable = 4;    // trials after which experience is trusted
constexpr int mostTrials = 12; // at one time
constexpr int mostInVain = 6;  // candidates one after the other that are no better

bool isWhole(double value) { return std::abs(value - std::round(value)) <= 1e-6; }

/// Both halves count: the lesser more.
double scoreOf(double down, double up) { return std::max(down, 1e-6) * std::max(up, 1e-6); }

} // namespace

void apply(const Model& model, const Change& change, Domain& domain)
{
    const std::size_t at = index(change.at);
    switch (change.of) {
    case Change::Of::Site:
        domain.mustOpen[at] = static_cast<char>(change.lower);
        domain.mayOpen[at] = static_cast<char>(change.upper);
        return;
    case Change::Of::Count:
        domain.least[at] = std::max(domain.least[at], change.lower);
        domain.most[at] = std::min(domain.most[at], change.upper);
        return;
    case Change::Of::Spot: {
        const bool isServed = domain.mayServe[at] != 0 && change.upper == 1;
        if (change.lower == 1) { // no other spot of the item then
            const auto end = std::ranges::upper_bound(model.spotBegin, change.at);
            std::fill(domain.mayServe.begin() + *(end - 1), domain.mayServe.begin() + *end, 0);
        }
        domain.mayServe[at] = isServed;
    }
    }
}

Change opposite(const Change& change)
{
    if (change.of == Change::Of::Count)
        return {change.of, change.at, 0, change.lower - 1};
    return {change.of, change.at, 0, 0};
}

Branching::Branching(const Model& model, const Objective& objective, const Incumbent& incumbent,
                     const WorkBudget& budget)
    : model_(model),
      objective_(objective),
      incumbent_(incumbent),
      budget_(budget),
      experience_(model.sites.size() + model.problem.services.size())
{}

double Branching::guess(int column, int side) const
{
    const Experience& experience = experience_[index(column)];
    if (experience.count[side] > 0)
        return experience.sum[side] / experience.count[side];
    return index(column) < model_.sites.size() ? objective_.site[index(column)] / 4 + 1e-3 : 1;
}

std::vector<Branching::Candidate> Branching::candidates(const Relaxation& relaxation) const
{
    std::vector<Candidate> found;
    const auto sites = static_cast<int>(model_.sites.size());
    for (int column = 0; column < static_cast<int>(experience_.size()); ++column) {
        const double share = column < sites ? relaxation.openness(column) : relaxation.replicas(column - sites);
        const double above = share - std::floor(share);
        if (!isWhole(share))
            found.push_back({column, share, scoreOf(above * guess(column, 0), (1 - above) * guess(column, 1))});
    }
    std::ranges::stable_sort(found, [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    return found;
}

/// Rounds down and up for a few steps, and learns from it.
double Branching::tried(Relaxation& relaxation, const Candidate& candidate)
{
    const double floor = std::floor(candidate.share), above = candidate.share - floor, now = relaxation.value();
    const double most = std::max(incumbent_.charge() - now, 1e-6);
    const double down = std::min(relaxation.trial(candidate.column, 0, floor, trialSteps) - now, most);
    const double up = std::min(relaxation.trial(candidate.column, floor + 1, 1e6, trialSteps) - now, most);
    Experience& experience = experience_[index(candidate.column)];
    experience.sum[0] += down / above;
    experience.sum[1] += up / (1 - above);
    ++experience.count[0];
    ++experience.count[1];
    return scoreOf(down, up);
}

std::optional<Change> Branching::replicas(Relaxation& relaxation)
{
    const std::vector<Candidate> all = candidates(relaxation);
    if (all.empty())
        return std::nullopt;
    Candidate chosen = all.front();
    double best = -1;
    int trials = 0, inVain = 0;
    for (const Candidate& candidate : all) {
        double score = candidate.score;
        if (experience_[index(candidate.column)].count[0] < reliable) {
            if (++trials > mostTrials || budget_.isLate())
                break;
            score = tried(relaxation, candidate);
        }
        inVain = score > best ? 0 : inVain + 1;
        if (score > best) {
            best = score;
            chosen = candidate;
        } else if (inVain > mostInVain)
            break;
    }
    const auto sites = static_cast<int>(model_.sites.size());
    if (chosen.column < sites)
        return Change{Change::Of::Site, chosen.column, 1, 1};
    return Change{Change::Of::Count, chosen.column - sites, static_cast<int>(chosen.share) + 1,
                  std::numeric_limits<int>::max()};
}

/// Where all is whole and still no answer, any spot that is undecided.
std::optional<Change> Branching::spot(const Relaxation& relaxation, const Domain& domain) const
{
    int best = -1;
    double most = -1;
    for (std::size_t item = 0; item < model_.items.size(); ++item) {
        const auto begin = domain.mayServe.begin() + model_.spotBegin[item];
        if (std::count(begin, domain.mayServe.begin() + model_.spotBegin[item + 1], 1) < 2)
            continue;
        for (int spot = model_.spotBegin[item]; spot < model_.spotBegin[item + 1]; ++spot) {
            const double share = relaxation.spotShares()[index(spot)];
            const double value = isWhole(share) ? -0.5 : model_.items[item].rate * (0.5 - std::abs(share - 0.5));
            if (domain.mayServe[index(spot)] && value > most) {
                most = value;
                best = spot;
            }
        }
    }
    if (best < 0)
        return std::nullopt;
    return Change{Change::Of::Spot, best, 1, 1};
}

std::optional<Change> Branching::choose(Relaxation& relaxation, const Domain& domain)
{
    if (const auto change = replicas(relaxation))
        return change;
    return spot(relaxation, domain);
}

} // namespace edgewright::chains
