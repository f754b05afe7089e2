// Is what is found an answer, at the cost that is said, and near the best?
#include "core/placement/chains/ruin_search.h"

#include "core/placement/chains/path_search.h"
#include "tests/core/placement/chains/small_chains.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::chains;
using namespace edgewright::testing;

class RuinSearchTest : public QObject {
    Q_OBJECT
private slots:
    void findsTheBestOfSmallProblems();
    void undoesWhatDoesNotFit();
    void followsItsSeed();
};

namespace {

std::vector<Path> allPaths(const Model& model, const Objective& objective)
{
    std::vector<Path> paths;
    for (int demand = 0; demand < static_cast<int>(model.problem.demands.size()); ++demand) {
        double below = std::numeric_limits<double>::infinity();
        PathSearch(model).run(demand, Domain(model), objective.tolls, below, [&](const Path& path) {
            paths.push_back(path);
            return true;
        });
    }
    return paths;
}

} // namespace

void RuinSearchTest::findsTheBestOfSmallProblems()
{
    int solved = 0, best = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const ChainProblem problem = smallChains({Kind::Load, Kind::MinReplicas, Kind::Bandwidth}, seed);
        const auto least = EveryAnswer(problem).best;
        const Model model(problem);
        const Objective objective = costPerHour(model);
        const std::vector<Path> paths = allPaths(model, objective);
        RuinSearch search(model, objective, paths, seed);
        search.run(std::vector<double>(model.sites.size()), 300, [] { return false; });
        QVERIFY2(!search.hasBest() || least, QByteArray::number(static_cast<qulonglong>(seed)));
        if (!search.hasBest())
            continue;
        ++solved;
        QVERIFY(search.bestCharge() > *least - 1e-9);
        best += search.bestCharge() < *least + 1e-9;
        ChainPlacement placement{std::vector<std::vector<int>>(2), std::vector<std::vector<int>>(3)};
        std::set<int> open(search.bestExtra().begin(), search.bestExtra().end());
        for (const int path : search.best())
            for (const int site : paths[index(path)].sites) {
                open.insert(site);
                placement.serves[index(paths[index(path)].demand)].push_back(model.sites[index(site)].node);
            }
        for (const int site : open)
            placement.replicas[index(model.sites[index(site)].service)].push_back(model.sites[index(site)].node);
        const auto cost = evaluate(problem, placement);
        QVERIFY2(cost.has_value(), cost ? "" : oneLine(cost.error()).c_str());
        QVERIFY(std::abs(*cost - search.bestCharge()) < 1e-9);
    }
    QVERIFY2(solved > 10 && best * 10 > solved * 8, QByteArray::number(best) + " of " + QByteArray::number(solved));
}

void RuinSearchTest::undoesWhatDoesNotFit()
{
    ChainProblem problem = smallChains({}, 1);
    problem.services[0].capacity = problem.demands[0].rate;
    const Model model(problem);
    const Objective objective = costPerHour(model);
    const std::vector<Path> paths = allPaths(model, objective);
    Usage usage(model, objective);
    const std::vector<double> weights(model.sites.size(), 1);
    QVERIFY(usage.add(paths.front()));
    const auto again = usage.chargeOfAdding(paths.front(), weights);
    QVERIFY(!again && !usage.add(paths.front())); // the replica is full
    for (const int site : paths.front().sites)
        QCOMPARE(usage.users(site), 1);
    usage.remove(paths.front());
    QVERIFY(usage.chargeOfAdding(paths.front(), weights).has_value());
    QCOMPARE(usage.users(paths.front().sites.front()), 0);
}

void RuinSearchTest::followsItsSeed()
{
    const ChainProblem problem = smallChains({Kind::Load}, 4);
    const Model model(problem);
    const Objective objective = costPerHour(model);
    const std::vector<Path> paths = allPaths(model, objective);
    const auto found = [&](std::uint64_t seed) {
        RuinSearch search(model, objective, paths, seed);
        search.run(std::vector<double>(model.sites.size()), 1, [] { return false; });
        return search.best();
    };
    std::set<std::vector<int>> answers;
    for (std::uint64_t seed = 1; seed <= 40; ++seed)
        answers.insert(found(seed));
    QVERIFY(answers.size() > 1);
    QCOMPARE(found(7), found(7));
}

REGISTER_TEST(RuinSearchTest)
#include "ruin_search_test.moc"
