// Does the second pass tell when each object comes again, and is a pipe refused?
#include "core/cache/traces/trace_future.h"
#include "tests/core/cache/replayed.h"
#include "tests/core/io/trace_files.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class TraceFutureTest : public QObject {
    Q_OBJECT
private slots:
    void tellsWhatAWalkFromTheEndTells();
    void countsRequests();
    void refusesAPipe();
};

void TraceFutureTest::tellsWhatAWalkFromTheEndTells()
{
    const auto requests = randomRequests(8, 5000, 700);
    QByteArray rows("time,object\n");
    for (const TraceRequest& request : requests)
        rows += QByteArray::number(static_cast<qint64>(request.time / 1'000'000)) + ',' +
                QByteArray::number(static_cast<quint64>(request.object)) + '\n';
    const TraceFolder folder;
    const auto reader = traceWithFuture(folder.write("trace.csv", rows), {}, Progress());
    QVERIFY(reader.has_value() && (*reader)->knowsFuture());
    QCOMPARE((*reader)->requestsInAll(), std::int64_t{5000});
    std::size_t at = 0;
    for (auto block = (*reader)->next(); block && !block->empty(); block = (*reader)->next())
        for (const TraceRequest& request : *block)
            QCOMPARE(request.next, requests[at++].next);
    QCOMPARE(at, requests.size());
}

void TraceFutureTest::countsRequests()
{
    const TraceFolder folder;
    QCOMPARE(requestsOf(folder.write("trace.csv", "time,object\n1,1\n2,2\n3,1\n"), {}, Progress()).value(),
             std::int64_t{3});
}

void TraceFutureTest::refusesAPipe()
{
    const auto refused = traceWithFuture("-", {}, Progress());
    QVERIFY(!refused && oneLine(refused.error()).find("twice") != std::string::npos);
}

REGISTER_TEST(TraceFutureTest)
#include "trace_future_test.moc"
