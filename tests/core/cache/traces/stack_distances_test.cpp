// Is the distance what a slow stack says?
#include "core/cache/traces/stack_distances.h"
#include "tests/core/cache/replayed.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class StackDistancesTest : public QObject {
    Q_OBJECT
private slots:
    void measuresWhatASlowStackMeasures_data();
    void measuresWhatASlowStackMeasures();
};

void StackDistancesTest::measuresWhatASlowStackMeasures_data()
{
    QTest::addColumn<int>("objects");
    QTest::addColumn<int>("mostBytes");
    QTest::newRow("few, of one size") << 50 << 1;
    QTest::newRow("few, of many sizes") << 50 << 5000;
    QTest::newRow("more than positions at first") << 6000 << 90;
}

void StackDistancesTest::measuresWhatASlowStackMeasures()
{
    QFETCH(int, objects);
    QFETCH(int, mostBytes);
    StackDistances distances;
    std::vector<TraceRequest> stack; // the last asked for stands last
    for (const TraceRequest& request : testing::randomRequests(4, 30'000, static_cast<std::uint64_t>(objects),
                                                               static_cast<std::uint64_t>(mostBytes))) {
        std::uint64_t expected = 0;
        for (std::size_t i = stack.size(); i-- > 0;) {
            expected += stack[i].bytes;
            if (stack[i].object != request.object)
                continue;
            stack.erase(stack.begin() + static_cast<std::ptrdiff_t>(i));
            stack.push_back(request);
            break;
        }
        if (stack.empty() || stack.back().object != request.object) {
            stack.push_back(request);
            expected = StackDistances::first;
        }
        QCOMPARE(distances.ask(tagOf(request.object), request.object, request.bytes), expected);
    }
    QCOMPARE(distances.objects(), stack.size());
}

REGISTER_TEST(StackDistancesTest)
#include "stack_distances_test.moc"
