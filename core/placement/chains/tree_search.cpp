// Which answer is charged least of all? Branch and bound.
#include "core/placement/chains/tree_search.h"

#include "core/placement/chains/cuts.h"
#include "core/placement/chains/ruin_search.h"

#include <algorithm>
#include <cmath>

namespace edgewright::chains {

namespace {

constexpr double whole = 1e-6;                 // what is as near to a whole number is one
constexpr int rootRounds = 40, nodeRounds = 2; // of cuts
constexpr int rootPasses = 3;
constexpr int mostIdle = 3;                      // rounds of cuts that gain nothing
constexpr int firstRuins = 100, laterRuins = 40; // by demand
constexpr int nodesPerRuin = 15;

bool isWhole(double value) { return std::abs(value - std::round(value)) <= whole; }

ChainPlacement emptyPlacement(const Model& model)
{
    return {std::vector<std::vector<int>>(model.problem.services.size()),
            std::vector<std::vector<int>>(model.problem.demands.size())};
}

void serveBy(const Path& path, const Model& model, ChainPlacement& placement)
{
    for (const int site : path.sites)
        placement.serves[index(path.demand)].push_back(model.sites[index(site)].node);
}

} // namespace

TreeSearch::TreeSearch(const Model& model, const Objective& objective, WorkBudget& budget, std::uint64_t seed,
                       Incumbent::Listener listener)
    : model_(model),
      objective_(objective),
      budget_(budget),
      seed_(seed),
      best_(model, objective, budget.progress(), std::move(listener)),
      supply_(model, objective, budget),
      branching_(model, objective, best_, budget),
      root_(model),
      relaxation_(freshRelaxation())
{}

std::unique_ptr<Relaxation> TreeSearch::freshRelaxation() const
{
    return std::make_unique<Relaxation>(model_, objective_, [this] { return budget_.isLate(); });
}

void TreeSearch::run()
{
    const Verdict verdict = lookAtRoot();
    if (verdict == Verdict::Open)
        climb();
    else
        isDone_ = verdict == Verdict::Closed;
    if (verdict == Verdict::Stopped && !budget_.isLate())
        ruin(firstRuins); // few relaxations still have an answer
    if (isDone_)
        best_.raise(best_.charge());
}

TreeSearch::Verdict TreeSearch::lookAtRoot()
{
    auto all = supply_.all(root_);
    isComplete_ = all.has_value();
    relaxation_->addPaths(all ? std::move(*all) : supply_.first(root_));
    relaxation_->restrict(root_);
    if (provision(root_) == Verdict::Open)
        ruin(laterRuins); // an answer before cuts take their time
    for (int pass = 0; pass < rootPasses; ++pass) {
        relaxation_->restrict(root_);
        if (const Verdict verdict = bound(root_, rootRounds); verdict != Verdict::Open)
            return verdict;
        const Basis start = relaxation_->basis();
        const double before = best_.charge();
        ruin(firstRuins);
        if (!best_.exists())
            dive(root_);
        relaxation_->restrict(root_);
        relaxation_->start(start);
        if (const Verdict verdict = bound(root_, 0); verdict != Verdict::Open)
            return verdict;
        if (!best_.exists() || (pass > 0 && best_.charge() == before))
            break;
        narrow();
    }
    relaxation_->restrict(root_);
    return bound(root_, 0);
}

/// Solves the relaxation with the rules that it breaks, until none matters or the rounds of those that follow from others are over.
TreeSearch::Verdict TreeSearch::bound(const Domain& domain, int rounds)
{
    last_ = -std::numeric_limits<double>::infinity();
    int idle = 0;
    do {
        if (const Verdict verdict = provision(domain); verdict != Verdict::Open)
            return verdict;
        if (&domain == &root_) // of all answers
            best_.raise(relaxation_->value());
        if (best_.isHopeless(relaxation_->value()))
            return Verdict::Closed;
        if (const Verdict verdict = serve(domain); verdict != Verdict::Open)
            return verdict;
    } while (tighten(rounds, idle));
    return Verdict::Open;
}

/// Solves the relaxation until no path that is not there would make it better.
TreeSearch::Verdict TreeSearch::provision(const Domain& domain)
{
    for (;;) {
        if (budget_.isOver())
            return Verdict::Stopped;
        budget_.spend();
        const auto outcome = relaxation_->solve();
        if (outcome != Relaxation::Outcome::Solved)
            return outcome == Relaxation::Outcome::Infeasible ? Verdict::Closed : Verdict::Stopped;
        std::vector<Path> missing = isComplete_ ? std::vector<Path>() : supply_.missing(*relaxation_, domain);
        if (budget_.isLate())
            return Verdict::Stopped;
        if (missing.empty())
            return Verdict::Open;
        relaxation_->addPaths(std::move(missing));
    }
}

/// Where the last solution leaves something unserved: whether that must be.
TreeSearch::Verdict TreeSearch::serve(const Domain& domain)
{
    double unserved = 0;
    for (int demand = 0; demand < static_cast<int>(model_.problem.demands.size()); ++demand)
        unserved += relaxation_->unserved(demand);
    if (unserved < whole)
        return Verdict::Open;
    relaxation_->aimAtService();
    const Verdict verdict = provision(domain);
    const bool isInVain = verdict == Verdict::Open && relaxation_->value() > whole;
    relaxation_->aimAtObjective();
    if (isInVain || verdict != Verdict::Open)
        return isInVain ? Verdict::Closed : verdict;
    return provision(domain);
}

/// Adds what the last solution breaks; false: nothing that matters.
bool TreeSearch::tighten(int& rounds, int& idle)
{
    const bool isOverloaded = relaxation_->addOverloadedLinks();
    std::vector<Cut> cuts = brokenLimits(model_, *relaxation_);
    if (!isOverloaded && cuts.empty() && rounds-- > 0) {
        const double value = relaxation_->value();
        idle = value > last_ + 1e-5 * std::abs(value) ? 0 : idle + 1;
        last_ = value;
        if (idle < mostIdle)
            cuts = brokenConsequences(model_, *relaxation_);
    }
    relaxation_->addCuts(cuts);
    return isOverloaded || !cuts.empty();
}

/// Leaves out what the prices at the root prove to be in no better answer, and the rules that don't bind there.
void TreeSearch::narrow()
{
    const double gap = best_.charge() - relaxation_->value() + 1e-7 * std::max(1.0, best_.charge());
    Tolls tolls = relaxation_->tolls();
    for (int site = 0; site < static_cast<int>(model_.sites.size()); ++site) {
        const double price = relaxation_->reducedCost(relaxation_->siteColumn(site));
        if (price > gap && !root_.mustOpen[index(site)])
            root_.mayOpen[index(site)] = 0;
        if (price < -gap && root_.mayOpen[index(site)])
            root_.mustOpen[index(site)] = 1;
        // A path opens its sites: what they are charged comes on top.
        for (const int item : model_.itemsOf[index(model_.sites[index(site)].service)])
            tolls.spot[index(model_.spot(item, site))] += std::max(0.0, price);
    }
    std::vector<Path> paths = relaxation_->paths();
    if (auto within = supply_.within(gap, tolls, *relaxation_, root_)) {
        paths = std::move(*within);
        isComplete_ = true;
        std::ranges::fill(root_.mayServe, 0);
        for (const Path& path : paths)
            for (std::size_t step = 0; step < path.sites.size(); ++step)
                root_.mayServe[index(model_.spotOf(path, step))] = 1;
    }
    std::vector<Cut> tight;
    for (std::size_t cut = 0; cut < relaxation_->cuts().size(); ++cut)
        if (relaxation_->isTight(cut))
            tight.push_back(relaxation_->cuts()[cut]);
    relaxation_ = freshRelaxation();
    relaxation_->addPaths(std::move(paths));
    relaxation_->addCuts(tight);
}

/// Opens what is nearest to open, one site after the other, as long as that can lead to something better.
void TreeSearch::dive(Domain domain)
{
    for (;;) {
        int best = -1;
        double most = whole;
        for (int site = 0; site < static_cast<int>(model_.sites.size()); ++site)
            if (const double open = relaxation_->openness(site); open > 1 - whole)
                domain.mustOpen[index(site)] = 1;
            else if (open > most) {
                most = open;
                best = site;
            }
        if (best < 0 && takeWhole())
            return;
        const auto change = best < 0 ? branching_.spot(*relaxation_, domain) : Change{Change::Of::Site, best, 1, 1};
        if (!change)
            return;
        Domain closed = domain;
        apply(model_, *change, domain);
        relaxation_->restrict(domain);
        Verdict verdict = budget_.isOver() ? Verdict::Stopped : bound(domain, 0);
        if (verdict == Verdict::Closed) {
            apply(model_, opposite(*change), closed);
            domain = std::move(closed);
            relaxation_->restrict(domain);
            verdict = bound(domain, 0);
        }
        if (verdict != Verdict::Open)
            return;
    }
}

/// Looks for an answer near the last solution.
void TreeSearch::ruin(int roundsPerDemand)
{
    std::vector<double> openness(model_.sites.size());
    for (std::size_t site = 0; site < openness.size(); ++site)
        openness[site] = relaxation_->openness(static_cast<int>(site));
    const std::vector<Path> paths = supply_.likely(*relaxation_, root_);
    RuinSearch search(model_, objective_, paths, seed_++);
    search.run(openness, roundsPerDemand * static_cast<int>(model_.problem.demands.size()),
               [this] { return budget_.isLate(); });
    if (!search.hasBest() || search.bestCharge() >= best_.charge())
        return;
    ChainPlacement placement = emptyPlacement(model_);
    std::vector<char> isOpen(model_.sites.size());
    for (const int site : search.bestExtra())
        isOpen[index(site)] = 1;
    for (const int path : search.best()) {
        serveBy(paths[index(path)], model_, placement);
        for (const int site : paths[index(path)].sites)
            isOpen[index(site)] = 1;
    }
    for (std::size_t site = 0; site < isOpen.size(); ++site)
        if (isOpen[site])
            placement.replicas[index(model_.sites[site].service)].push_back(model_.sites[site].node);
    best_.take(std::move(placement), search.bestCharge());
}

/// Whether the last solution is an answer, which is kept then where it is better than the best.
bool TreeSearch::takeWhole()
{
    ChainPlacement placement = emptyPlacement(model_);
    double charge = 0;
    for (std::size_t site = 0; site < model_.sites.size(); ++site) {
        const double open = relaxation_->openness(static_cast<int>(site));
        if (!isWhole(open))
            return false;
        if (open > 0.5) {
            placement.replicas[index(model_.sites[site].service)].push_back(model_.sites[site].node);
            charge += objective_.site[site];
        }
    }
    std::size_t served = 0;
    for (std::size_t path = 0; path < relaxation_->paths().size(); ++path) {
        const double share = relaxation_->share(path);
        if (!isWhole(share))
            return false;
        if (share < 0.5)
            continue;
        ++served;
        serveBy(relaxation_->paths()[path], model_, placement);
        charge += relaxation_->paths()[path].toll;
    }
    return served == model_.problem.demands.size() && best_.take(std::move(placement), charge);
}

Domain TreeSearch::domainOf(const Node& node) const
{
    Domain domain = root_;
    for (const Change& change : node.changes)
        apply(model_, change, domain);
    return domain;
}

/// Goes on with one half of what is split, until that leads nowhere; then with the half whose bound is least.
void TreeSearch::climb()
{
    Node node{.bound = relaxation_->value()};
    Verdict verdict = Verdict::Open;
    for (int looked = 1;; ++looked) {
        if (verdict == Verdict::Open && looked % nodesPerRuin == 0)
            ruin(laterRuins);
        const bool isSplit =
            verdict == Verdict::Open && !takeWhole() && !best_.isHopeless(relaxation_->value()) && split(node);
        if (!isSplit && !takeNext(node)) {
            isDone_ = true;
            return;
        }
        const Domain domain = domainOf(node);
        relaxation_->restrict(domain);
        verdict = bound(domain, nodeRounds);
        if (verdict == Verdict::Stopped || budget_.isOver()) {
            best_.raise(open_.empty() ? node.bound : std::min(node.bound, open_.front().bound));
            return;
        }
    }
}

namespace {

constexpr auto isLater = [](const auto& a, const auto& b) {
    return a.bound != b.bound ? a.bound > b.bound : a.number < b.number;
};

} // namespace

/// Makes the node one of its halves and keeps the other; false: nothing is left to decide.
bool TreeSearch::split(Node& node)
{
    const auto change = branching_.choose(*relaxation_, domainOf(node));
    if (!change)
        return false;
    node.bound = relaxation_->value();
    Node other{node.bound, node.changes, std::make_shared<const Basis>(relaxation_->basis()), born_++};
    other.changes.push_back(opposite(*change));
    open_.push_back(std::move(other));
    std::ranges::push_heap(open_, isLater);
    node.changes.push_back(*change);
    return true;
}

/// False: there is none that could hold anything better.
bool TreeSearch::takeNext(Node& node)
{
    if (open_.empty() || best_.isHopeless(open_.front().bound))
        return false;
    std::ranges::pop_heap(open_, isLater);
    node = std::move(open_.back());
    open_.pop_back();
    best_.raise(node.bound);
    relaxation_->forgetIdleCuts();
    relaxation_->start(*node.basis);
    return true;
}

} // namespace edgewright::chains
