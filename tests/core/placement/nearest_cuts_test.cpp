// Do the rows that strengthen the relaxation leave every placement in, and does it come near the best one by them?
#include "core/placement/placement_program.h"
#include "tests/core/placement/brute_force.h"
#include "tests/core/placement/hubs.h"
#include "tests/core/placement/kinds.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;
using namespace edgewright::placing;

namespace {

/// The relaxation's as it is, then after each round.
std::vector<double> boundsOf(const Topology& topology)
{
    const NetworkGraph graph(topology);
    const Progress progress;
    const Result<Problem> problem = compile(topology, graph, {}, progress);
    std::vector<double> bounds;
    if (problem && hasEnoughCandidates(*problem))
        PlacementProgram(*problem).strengthen(progress, [&](double bound) { bounds.push_back(bound); });
    return bounds;
}

} // namespace

class NearestCutsTest : public QObject {
    Q_OBJECT

private slots:
    void leaveEveryPlacementIn();
    void comeNearTheBest();
};

void NearestCutsTest::leaveEveryPlacementIn()
{
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Dice dice(seed);
        const unsigned replicas = 1U << static_cast<unsigned>(DemandKind::Replicas);
        const World world = worldOfKinds(seed, drawnKinds(dice, 20) | replicas);
        const BruteForce brute(world.topology);
        if (!brute.best)
            continue;
        for (const double bound : boundsOf(world.topology))
            QVERIFY2(bound <= *brute.best + 1e-9 * (1 + *brute.best), QByteArray::number(seed));
        ++compared;
    }
    QVERIFY2(compared > 60, QByteArray::number(compared));
}

/// They close most of what the relaxation leaves open.
void NearestCutsTest::comeNearTheBest()
{
    double before = 0, after = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const World world = hubs(seed);
        const BruteForce brute(world.topology);
        const std::vector<double> bounds = boundsOf(world.topology);
        QVERIFY2(bounds.back() <= *brute.best * (1 + 1e-9), QByteArray::number(seed));
        before += 1 - bounds.front() / *brute.best;
        after += 1 - bounds.back() / *brute.best;
    }
    QVERIFY2(after < before / 2, qPrintable(QString("%1 of %2").arg(after).arg(before)));
    QVERIFY(before > 0.4); // 1 % a world: there was something to close
}

REGISTER_TEST(NearestCutsTest)
#include "nearest_cuts_test.moc"
