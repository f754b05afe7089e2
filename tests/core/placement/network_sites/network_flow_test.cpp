// Is the flow from open sites the cheapest there is?
#include "core/placement/network_sites/network_flow.h"
#include "tests/core/placement/network_sites/network_cases.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::network_sites;
using namespace edgewright::testing;

class NetworkFlowTest : public QObject {
    Q_OBJECT
private slots:
    void equalsUnitsSentOneByOne();
    void endsWhereItIsStopped();
    void goesShortAsTheFlowDoes();
};

namespace {

const auto never = [] { return false; };

} // namespace

void NetworkFlowTest::equalsUnitsSentOneByOne()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const NetworkSitesProblem problem = networkCase({5, 4, 9, 30, 40, 7}, seed);
        SlowNetwork slow(problem);
        NetworkFlow flow(problem, never);
        for (std::uint64_t open = 0; open < 32; ++open) {
            std::vector<char> isOpen;
            for (int site = 0; site < 5; ++site)
                isOpen.push_back(open >> site & 1);
            const auto expected = slow.cost(open);
            const auto found = flow.from(isOpen);
            const QByteArray which = QString("seed %1, open %2").arg(seed).arg(open).toUtf8();
            QVERIFY2(found.has_value() == expected.has_value(), which);
            if (found)
                QVERIFY2(std::abs(evaluate(problem, *found).value_or(-1) - *expected) < 1e-7, which);
        }
    }
}

void NetworkFlowTest::endsWhereItIsStopped()
{
    const NetworkSitesProblem problem = networkCase({12, 8, 0, 0, 10, 1}, 1);
    QVERIFY(!NetworkFlow(problem, [] { return true; }).from(std::vector<char>(12, true)));
}

void NetworkFlowTest::goesShortAsTheFlowDoes()
{
    int short_ = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const NetworkSitesProblem problem = networkCase({6, 4, 5, 8, 40, 1}, seed);
        const auto why = whyInfeasible(problem, never);
        QVERIFY2(why.has_value() == !SlowNetwork(problem).cost(63).has_value(),
                 qPrintable(QString("seed %1").arg(seed)));
        QVERIFY(!why || !why->where.empty());
        short_ += why.has_value();
    }
    QVERIFY(short_ > 10 && short_ < 90); // both kinds are met
}

REGISTER_TEST(NetworkFlowTest)
#include "network_flow_test.moc"
