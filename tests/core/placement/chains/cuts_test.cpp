// Does every answer keep the rules, and do the rules raise the bound?
#include "core/placement/chains/cuts.h"

#include "core/placement/chains/chain_solver.h"
#include "core/placement/chains/path_search.h"
#include "tests/core/placement/chains/small_chains.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::chains;
using namespace edgewright::testing;

class CutsTest : public QObject {
    Q_OBJECT
private slots:
    void sparesEveryAnswer();
    void raisesTheBound();
};

namespace {

/// How much more than `most` an answer has.
double excess(const Model& model, const Cut& cut, const ChainPlacement& placement)
{
    double sum = -cut.most;
    for (const auto& [site, factor] : cut.sites) {
        const auto& [service, node] = model.sites[index(site)];
        sum += std::ranges::count(placement.replicas[index(service)], node) ? factor : 0;
    }
    for (std::size_t item = 0; item < model.items.size(); ++item) {
        const auto& [demand, step, service, rate] = model.items[item];
        const int node = placement.serves[index(demand)][index(step)];
        for (const auto& [spot, factor] : cut.spots)
            sum += spot == model.spot(static_cast<int>(item), model.siteAt(service, node)) ? factor : 0;
    }
    return sum;
}

void addAllPaths(const Model& model, const Objective& objective, Relaxation& relaxation)
{
    std::vector<Path> paths;
    for (int demand = 0; demand < static_cast<int>(model.problem.demands.size()); ++demand) {
        double below = std::numeric_limits<double>::infinity();
        PathSearch(model).run(demand, Domain(model), objective.tolls, below, [&](const Path& path) {
            paths.push_back(path);
            return true;
        });
    }
    relaxation.addPaths(paths);
}

} // namespace

void CutsTest::sparesEveryAnswer()
{
    int looked = 0;
    for (std::uint64_t seed = 1; seed <= 250; ++seed) {
        ChainProblem problem = smallChains({Kind::Load, Kind::Capacity}, seed);
        const auto answer = solveChains(problem, {}, Progress());
        if (answer->status != ChainStatus::Optimal)
            continue;
        const Model model(problem);
        const Objective objective = costPerHour(model);
        Relaxation relaxation(model, objective, [] { return false; });
        addAllPaths(model, objective, relaxation);
        relaxation.restrict(Domain(model));
        for (int round = 0; round < 12; ++round) {
            QVERIFY(relaxation.solve() == Relaxation::Outcome::Solved);
            QVERIFY(relaxation.value() <= answer->objective + 1e-6);
            std::vector<Cut> cuts = brokenLimits(model, relaxation);
            if (cuts.empty())
                cuts = brokenConsequences(model, relaxation);
            for (const Cut& cut : cuts) {
                QVERIFY2(excess(model, cut, answer->placement) < 1e-9,
                         QByteArray::number(static_cast<qulonglong>(seed)));
                ++looked;
            }
            relaxation.addCuts(cuts);
        }
    }
    QVERIFY2(looked > 300, QByteArray::number(looked));
}

/// Three calls of 60 each need three replicas of 100; by shares 1.8 would do.
void CutsTest::raisesTheBound()
{
    Random random(1);
    ChainProblem problem = looseChains(random, 3);
    problem.chains = {{"one", {0}, {0}}};
    for (ChainDemand& demand : problem.demands) {
        demand.chain = 0;
        demand.rate = 60;
    }
    problem.services[0].capacity = 100;
    problem.services[1].minReplicas = 0;
    problem.services[0].need = {1, 0, 0};
    for (ChainNode& node : problem.nodes)
        node.price = {1, 0, 0};
    const Model model(problem);
    const Objective objective = costPerHour(model);
    Relaxation relaxation(model, objective, [] { return false; });
    addAllPaths(model, objective, relaxation);
    Domain domain(model);
    domain.least[0] = 0;
    relaxation.restrict(domain);
    const auto value = [&] {
        for (auto cuts = std::vector<Cut>(); relaxation.solve() == Relaxation::Outcome::Solved;
             relaxation.addCuts(cuts))
            if ((cuts = brokenLimits(model, relaxation)).empty())
                break;
        return relaxation.value();
    };
    const double shares = value();
    QVERIFY(std::abs(shares - 1.8) < 1e-6);
    for (auto cuts = brokenConsequences(model, relaxation); !cuts.empty();
         cuts = brokenConsequences(model, relaxation)) {
        relaxation.addCuts(cuts);
        value();
    }
    QVERIFY2(relaxation.value() > 2.2, QByteArray::number(relaxation.value()));
}

REGISTER_TEST(CutsTest)
#include "cuts_test.moc"
