// Are just those paths found that keep the budget and lie below the toll?
#include "core/placement/chains/path_search.h"

#include "tests/core/placement/chains/small_chains.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::chains;
using namespace edgewright::testing;

class PathSearchTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatTryingAllFinds();
    void endsWhenToldTo();
    void leavesOutWhatOneLinkCannotCarry();
};

namespace {

constexpr double noLimit = std::numeric_limits<double>::infinity();

std::set<std::vector<int>> found(const Model& model, int demand, const Domain& domain, const Tolls& tolls, double below)
{
    std::set<std::vector<int>> paths;
    PathSearch(model).run(demand, domain, tolls, below,
                          [&](const Path& path) { return paths.insert(path.sites).second; });
    return paths;
}

} // namespace

void PathSearchTest::findsWhatTryingAllFinds()
{
    int some = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const ChainProblem problem = smallChains({Kind::Budget}, seed);
        const Model model(problem);
        Random random(seed);
        Objective objective = costPerHour(model);
        for (double& toll : objective.tolls.spot)
            toll = drawn(random, -20, 20) / 10.0;
        Domain domain(model);
        domain.mayOpen[random() % model.sites.size()] = 0;
        domain.mayServe[random() % domain.mayServe.size()] = 0;
        const double below = drawn(random, -1, 3);
        for (int demand = 0; demand < 3; ++demand) {
            std::set<std::vector<int>> expected;
            const std::vector<int>& services = problem.chainOf(index(demand)).services;
            for (int a = model.siteBegin[index(services[0])]; a < model.siteBegin[index(services[0]) + 1]; ++a)
                for (int b = model.siteBegin[index(services[1])]; b < model.siteBegin[index(services[1]) + 1]; ++b) {
                    const int item = model.itemBegin[index(demand)];
                    const int first = model.sites[index(a)].node, second = model.sites[index(b)].node;
                    const double latency = 2 * model.routes.latency(problem.demands[index(demand)].node, first) +
                                           2 * model.routes.latency(first, second) +
                                           model.processing(model.sites[index(a)]) +
                                           model.processing(model.sites[index(b)]);
                    const bool isAllowed = domain.mayOpen[index(a)] && domain.mayOpen[index(b)] &&
                                           domain.mayServe[index(model.spot(item, a))] &&
                                           domain.mayServe[index(model.spot(item + 1, b))];
                    if (isAllowed && latency <= model.slack(demand) &&
                        chargeOf(model, objective.tolls, {demand, {a, b}, 0}) < below)
                        expected.insert({a, b});
                }
            QVERIFY2(found(model, demand, domain, objective.tolls, below) == expected,
                     QByteArray::number(static_cast<qulonglong>(seed)));
            some += !expected.empty();
        }
    }
    QVERIFY(some > 60);
}

void PathSearchTest::endsWhenToldTo()
{
    const ChainProblem problem = smallChains({}, 1);
    const Model model(problem);
    double below = noLimit;
    int count = 0;
    QVERIFY(!PathSearch(model).run(0, Domain(model), nothing(model).tolls, below,
                                   [&](const Path&) { return ++count < 3; }));
    QCOMPARE(count, 3);
}

void PathSearchTest::leavesOutWhatOneLinkCannotCarry()
{
    ChainProblem problem = smallChains({}, 1);
    for (ChainLink& link : problem.links)
        link.bandwidth = 0;
    const Model model(problem);
    // What remains are both replicas where the users are.
    const auto paths = found(model, 0, Domain(model), nothing(model).tolls, noLimit);
    const int node = problem.demands[0].node;
    QVERIFY((paths == std::set<std::vector<int>>{{model.siteAt(0, node), model.siteAt(1, node)}}));
}

REGISTER_TEST(PathSearchTest)
#include "path_search_test.moc"
