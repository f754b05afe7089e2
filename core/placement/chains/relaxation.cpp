// What is the least that an answer can be charged if replicas and demands may be split?
#include "core/placement/chains/relaxation.h"

#include "core/placement/simplex/stop_when_told.h"

#include <algorithm>
#include <cmath>

namespace edgewright::chains {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr int memory = 60; // solutions in which an idle cut is kept

double clpBound(double bound) { return std::isfinite(bound) ? bound : bound > 0 ? COIN_DBL_MAX : -COIN_DBL_MAX; }

} // namespace

Relaxation::Relaxation(const Model& model, const Objective& objective, std::function<bool()> isStopped)
    : model_(model),
      objective_(objective),
      service_(nothing(model)),
      aim_(&objective),
      unservedCharge_(chargeOfUnserved(model, objective)),
      pathsAt_(index(model.spotBegin.back())),
      rowsAt_(pathsAt_.size()),
      linkRow_(model.problem.links.size(), -1)
{
    clp_.setLogLevel(0);
    clp_.setPrimalTolerance(1e-9);
    clp_.setDualTolerance(1e-9);
    const StopWhenTold handler(std::move(isStopped));
    clp_.passInEventHandler(&handler);
    addFixedRows();
    addResourceRows();
}

/// Each demand is served or not; each service has as many replicas as sites are open.
void Relaxation::addFixedRows()
{
    const int columns = pathColumn(0);
    clp_.resize(0, columns);
    for (int column = 0; column < columns; ++column)
        clp_.setColumnBounds(column, 0, 1);
    for (std::size_t site = 0; site < model_.sites.size(); ++site)
        clp_.setObjectiveCoefficient(static_cast<int>(site), objective_.site[site]);
    for (std::size_t demand = 0; demand < model_.problem.demands.size(); ++demand) {
        const int column = unservedColumn(static_cast<int>(demand));
        clp_.setObjectiveCoefficient(column, unservedCharge_);
        addRow(1, 1, {column}, {1});
    }
    for (std::size_t service = 0; service < model_.problem.services.size(); ++service) {
        std::vector<int> replicas{countColumn(static_cast<int>(service))};
        for (int site = model_.siteBegin[service]; site < model_.siteBegin[service + 1]; ++site)
            replicas.push_back(site);
        std::vector<double> factors(replicas.size(), 1);
        factors.front() = -1;
        addRow(0, 0, replicas, factors);
    }
}

/// What replicas of a node share, and who may not be beside whom.
void Relaxation::addResourceRows()
{
    const ChainProblem& problem = model_.problem;
    for (std::size_t node = 0; node < problem.nodes.size(); ++node) {
        for (std::size_t r = 0; r < chainResourceCount; ++r) {
            std::vector<int> sites;
            std::vector<double> needs;
            double all = 0;
            for (std::size_t service = 0; service < problem.services.size(); ++service)
                if (const int site = model_.siteAt(static_cast<int>(service), static_cast<int>(node));
                    site >= 0 && problem.services[service].need[r] > 0) {
                    sites.push_back(site);
                    needs.push_back(problem.services[service].need[r]);
                    all += needs.back();
                }
            if (const double capacity = problem.nodes[node].capacity[r]; all > capacity)
                addRow(-infinite, capacity + 1e-9 * std::max(1.0, capacity), sites, needs);
        }
        for (const auto& [a, b] : problem.apart) {
            const int first = a < 0 ? -1 : model_.siteAt(a, static_cast<int>(node));
            const int second = a < 0 ? -1 : model_.siteAt(b, static_cast<int>(node));
            if (first >= 0 && second >= 0)
                addRow(-infinite, 1, {first, second}, {1, 1});
        }
    }
}

int Relaxation::addRow(double lower, double upper, const std::vector<int>& columns, const std::vector<double>& factors)
{
    clp_.addRow(static_cast<int>(columns.size()), columns.data(), factors.data(), clpBound(lower), clpBound(upper));
    rowNumbers_.push_back(rowsBorn_++);
    return clp_.numberRows() - 1;
}

void Relaxation::addPaths(std::vector<Path> paths)
{
    if (paths.empty())
        return;
    isPrimal_ = true;
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> rows;
    std::vector<double> factors, costs, zeros(paths.size(), 0), ones(paths.size(), 1);
    for (Path& path : paths) {
        std::vector<Entry> entries{{path.demand, 1}};
        loads_.emplace_back();
        std::vector<double> loads(linkRow_.size());
        model_.forEachLoad(path, [&](std::size_t link, double megabits) { loads[link] += megabits; });
        for (std::size_t link = 0; link < loads.size(); ++link)
            if (loads[link] > 0) {
                loads_.back().emplace_back(static_cast<int>(link), loads[link]);
                if (linkRow_[link] >= 0)
                    entries.push_back({linkRow_[link], loads[link]});
            }
        for (std::size_t step = 0; step < path.sites.size(); ++step) {
            const int spot = model_.spotOf(path, step);
            pathsAt_[index(spot)].push_back(static_cast<int>(paths_.size()));
            entries.insert(entries.end(), rowsAt_[index(spot)].begin(), rowsAt_[index(spot)].end());
        }
        std::ranges::sort(entries, {}, &Entry::row);
        const auto begin = static_cast<std::size_t>(starts.back());
        for (const Entry& entry : entries)
            if (rows.size() > begin && rows.back() == entry.row)
                factors.back() += entry.factor;
            else {
                rows.push_back(entry.row);
                factors.push_back(entry.factor);
            }
        starts.push_back(static_cast<CoinBigIndex>(rows.size()));
        costs.push_back(aim_ == &objective_ ? path.toll : 0);
        paths_.push_back(std::move(path));
    }
    clp_.addColumns(static_cast<int>(costs.size()), zeros.data(), ones.data(), costs.data(), starts.data(), rows.data(),
                    factors.data());
}

void Relaxation::addCuts(const std::vector<Cut>& cuts)
{
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> columns;
    std::vector<double> factors, upper, lower(cuts.size(), -COIN_DBL_MAX);
    std::vector<double> dense(index(clp_.numberColumns()));
    for (const Cut& cut : cuts) {
        const std::size_t begin = columns.size();
        const auto put = [&](int column, double factor) {
            if (dense[index(column)] == 0)
                columns.push_back(column);
            dense[index(column)] += factor;
        };
        for (const auto& [site, factor] : cut.sites)
            put(site, factor);
        const int row = clp_.numberRows() + static_cast<int>(upper.size());
        for (const auto& [spot, factor] : cut.spots) {
            for (const int path : pathsAt_[index(spot)])
                put(pathColumn(index(path)), factor);
            rowsAt_[index(spot)].push_back({row, factor});
        }
        for (std::size_t i = begin; i < columns.size(); ++i)
            factors.push_back(std::exchange(dense[index(columns[i])], 0));
        starts.push_back(static_cast<CoinBigIndex>(columns.size()));
        upper.push_back(cut.most);
        cutRow_.push_back(row);
        rowNumbers_.push_back(rowsBorn_++);
        lastTight_.push_back(solutions_);
        cuts_.push_back(cut);
    }
    clp_.addRows(static_cast<int>(upper.size()), lower.data(), upper.data(), starts.data(), columns.data(),
                 factors.data());
}

bool Relaxation::addOverloadedLinks()
{
    std::vector<double> loads(linkRow_.size());
    for (std::size_t path = 0; path < paths_.size(); ++path)
        for (const auto& [link, megabits] : loads_[path])
            loads[index(link)] += megabits * share(path);
    bool isAny = false;
    for (std::size_t link = 0; link < loads.size(); ++link)
        if (const double most = model_.problem.links[link].bandwidth;
            linkRow_[link] < 0 && loads[link] > most + 1e-7 * std::max(1.0, most)) {
            addLinkRow(link);
            isAny = true;
        }
    return isAny;
}

void Relaxation::addLinkRow(std::size_t link)
{
    std::vector<int> columns;
    std::vector<double> factors;
    for (std::size_t path = 0; path < paths_.size(); ++path)
        for (const auto& [crossed, megabits] : loads_[path])
            if (index(crossed) == link) {
                columns.push_back(pathColumn(path));
                factors.push_back(megabits);
            }
    const double most = model_.problem.links[link].bandwidth;
    linkRow_[link] = addRow(-infinite, most + 1e-9 * std::max(1.0, most), columns, factors);
}

void Relaxation::restrict(const Domain& domain)
{
    for (std::size_t site = 0; site < model_.sites.size(); ++site)
        clp_.setColumnBounds(static_cast<int>(site), domain.mustOpen[site], domain.mayOpen[site]);
    isContradictory_ = false;
    for (std::size_t service = 0; service < domain.least.size(); ++service) {
        isContradictory_ = isContradictory_ || domain.least[service] > domain.most[service];
        clp_.setColumnBounds(countColumn(static_cast<int>(service)), domain.least[service], domain.most[service]);
    }
    for (std::size_t path = 0; path < paths_.size(); ++path) {
        const auto isOut = [&](std::size_t step) {
            const int site = paths_[path].sites[step];
            const int item = model_.itemBegin[index(paths_[path].demand)] + static_cast<int>(step);
            return !domain.mayOpen[index(site)] || !domain.mayServe[index(model_.spot(item, site))];
        };
        bool isIn = true;
        for (std::size_t step = 0; isIn && step < paths_[path].sites.size(); ++step)
            isIn = !isOut(step);
        clp_.setColumnBounds(pathColumn(path), 0, isIn ? 1 : 0);
    }
}

Relaxation::Outcome Relaxation::solve()
{
    if (isContradictory_)
        return Outcome::Infeasible;
    if (clp_.numberColumns() == 0) {
        read();
        return Outcome::Solved;
    }
    if (std::exchange(isPrimal_, false))
        clp_.primal(1);
    else
        clp_.dual();
    if (clp_.status() == 4) { // numbers went astray: afresh, without what was learnt
        clp_.allSlackBasis(true);
        clp_.dual();
    }
    if (clp_.status() == 1)
        return Outcome::Infeasible;
    if (clp_.status() != 0)
        return Outcome::Stopped;
    read();
    return Outcome::Solved;
}

void Relaxation::aimAtService() { aim(service_, 1); }

void Relaxation::aimAtObjective() { aim(objective_, unservedCharge_); }

void Relaxation::aim(const Objective& objective, double unservedCharge)
{
    aim_ = &objective;
    isPrimal_ = true; // a new objective, too, leaves the last solution possible
    for (std::size_t site = 0; site < model_.sites.size(); ++site)
        clp_.setObjectiveCoefficient(static_cast<int>(site), objective.site[site]);
    for (int demand = 0; demand < static_cast<int>(model_.problem.demands.size()); ++demand)
        clp_.setObjectiveCoefficient(unservedColumn(demand), unservedCharge);
    for (std::size_t path = 0; path < paths_.size(); ++path)
        clp_.setObjectiveCoefficient(pathColumn(path), chargeOf(model_, objective.tolls, paths_[path]));
}

void Relaxation::read()
{
    value_ = clp_.objectiveValue();
    ++solutions_;
    for (std::size_t cut = 0; cut < cuts_.size(); ++cut)
        if (isTight(cut))
            lastTight_[cut] = solutions_;
    const auto columns = index(clp_.numberColumns()), rows = index(clp_.numberRows());
    solution_.assign(clp_.primalColumnSolution(), clp_.primalColumnSolution() + columns);
    reduced_.assign(clp_.dualColumnSolution(), clp_.dualColumnSolution() + columns);
    prices_.assign(clp_.dualRowSolution(), clp_.dualRowSolution() + rows);
    spotShares_.assign(pathsAt_.size(), 0);
    for (std::size_t path = 0; path < paths_.size(); ++path)
        if (const double part = share(path); part > 1e-9)
            for (std::size_t step = 0; step < paths_[path].sites.size(); ++step)
                spotShares_[index(model_.spot(model_.itemBegin[index(paths_[path].demand)] + static_cast<int>(step),
                                              paths_[path].sites[step]))] += part;
}

double Relaxation::trial(int column, double lower, double upper, int steps)
{
    const double before = clp_.columnLower()[column], above = clp_.columnUpper()[column];
    const Basis kept = basis();
    const int limit = clp_.maximumIterations();
    clp_.setColumnBounds(column, lower, upper);
    clp_.setMaximumIterations(steps);
    clp_.dual();
    const double found = clp_.status() == 1 ? infinite : std::max(value_, clp_.objectiveValue());
    clp_.setMaximumIterations(limit);
    clp_.setColumnBounds(column, before, above);
    start(kept);
    return found;
}

Tolls Relaxation::tolls() const
{
    Tolls tolls = aim_->tolls;
    const auto nodes = static_cast<int>(model_.problem.nodes.size());
    if (std::ranges::any_of(linkRow_, [](int row) { return row >= 0; }))
        for (int from = 0; from < nodes; ++from)
            for (int to = 0; to < nodes; ++to)
                if (std::isfinite(model_.routes.latency(from, to)))
                    model_.routes.forEachLink(from, to, [&](int link) {
                        if (const int row = linkRow_[index(link)]; row >= 0)
                            tolls.perKilobyte[index(from * nodes + to)] -= priceOf(row) * 8 / 1000;
                    });
    for (std::size_t spot = 0; spot < rowsAt_.size(); ++spot)
        for (const Entry& entry : rowsAt_[spot])
            tolls.spot[spot] -= priceOf(entry.row) * entry.factor;
    return tolls;
}

bool Relaxation::isTight(std::size_t cut) const { return clp_.getRowStatus(cutRow_[cut]) != ClpSimplex::basic; }

void Relaxation::forgetIdleCuts()
{
    std::vector<int> rowOf(index(clp_.numberRows()), 0), idle;
    std::vector<std::size_t> kept;
    for (std::size_t cut = 0; cut < cuts_.size(); ++cut)
        if (lastTight_[cut] + memory < solutions_) {
            idle.push_back(cutRow_[cut]);
            rowOf[index(cutRow_[cut])] = -1;
        } else
            kept.push_back(cut);
    if (idle.size() < cuts_.size() / 4)
        return;
    int next = 0;
    for (int& row : rowOf)
        row = row < 0 ? -1 : next++;
    clp_.deleteRows(static_cast<int>(idle.size()), idle.data());
    for (std::size_t row = 0; row < rowOf.size(); ++row)
        if (rowOf[row] >= 0)
            rowNumbers_[index(rowOf[row])] = rowNumbers_[row];
    rowNumbers_.resize(index(next));
    for (int& row : linkRow_)
        row = row < 0 ? -1 : rowOf[index(row)];
    for (std::vector<Entry>& entries : rowsAt_) {
        for (Entry& entry : entries)
            entry.row = rowOf[index(entry.row)];
        std::erase_if(entries, [](const Entry& entry) { return entry.row < 0; });
    }
    for (std::size_t i = 0; i < kept.size(); ++i) {
        cutRow_[i] = rowOf[index(cutRow_[kept[i]])];
        lastTight_[i] = lastTight_[kept[i]];
        if (i != kept[i])
            cuts_[i] = std::move(cuts_[kept[i]]);
    }
    cuts_.resize(kept.size());
    cutRow_.resize(kept.size());
    lastTight_.resize(kept.size());
}

Basis Relaxation::basis() const
{
    Basis kept{.numbers = rowNumbers_};
    for (int column = 0; column < clp_.numberColumns(); ++column)
        kept.columns.push_back(static_cast<unsigned char>(clp_.getColumnStatus(column)));
    for (int row = 0; row < clp_.numberRows(); ++row)
        kept.rows.push_back(static_cast<unsigned char>(clp_.getRowStatus(row)));
    return kept;
}

/// Columns and rows that came later take no part.
void Relaxation::start(const Basis& basis)
{
    for (int column = 0; column < clp_.numberColumns(); ++column)
        clp_.setColumnStatus(column, index(column) < basis.columns.size()
                                         ? static_cast<ClpSimplex::Status>(basis.columns[index(column)])
                                         : ClpSimplex::atLowerBound);
    std::size_t at = 0;
    for (int row = 0; row < clp_.numberRows(); ++row) {
        while (at < basis.numbers.size() && basis.numbers[at] < rowNumbers_[index(row)])
            ++at;
        const bool isKnown = at < basis.numbers.size() && basis.numbers[at] == rowNumbers_[index(row)];
        clp_.setRowStatus(row, isKnown ? static_cast<ClpSimplex::Status>(basis.rows[at]) : ClpSimplex::basic);
    }
}

} // namespace edgewright::chains
