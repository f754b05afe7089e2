// Is the curve of LRU that of as many simulations, is that of a sample within its error, and is its knee where it bends?
#include "core/cache/traces/miss_ratio_curve.h"
#include "core/cache/traces/trace_simulation.h"
#include "tests/core/cache/replayed.h"
#include "tests/core/io/trace_files.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class MissRatioCurveTest : public QObject {
    Q_OBJECT
private slots:
    void equalsSimulationsPointByPoint_data();
    void equalsSimulationsPointByPoint();
    void sampleStaysWithinItsError_data();
    void sampleStaysWithinItsError();
    void fallsToTheFirstRequests();
    void findsTheKnee();
    void refusesWhatMakesNoSense();
};

namespace {

std::filesystem::path zipfFile(const TraceFolder& folder, const ZipfTrace& trace)
{
    const auto file = folder.write("trace.oracleGeneral", {});
    if (!writeOracleGeneral(trace, file.string()))
        qFatal("can't write the trace");
    return file;
}

double simulated(const std::filesystem::path& file, const std::string& policy, std::uint64_t capacity,
                 bool ignoresSizes)
{
    TraceSimulationOptions options;
    options.policy = policy;
    options.capacity = capacity;
    options.ignoresSizes = ignoresSizes;
    return simulateTrace(file, options, Progress())->missRatio();
}

} // namespace

void MissRatioCurveTest::equalsSimulationsPointByPoint_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("ignoresSizes");
    QTest::newRow("LRU, places") << "lru" << true;
    QTest::newRow("LRU, bytes") << "lru" << false;
    QTest::newRow("a sample of all") << "sieve" << false;
    QTest::newRow("Belady") << "belady" << true;
}

void MissRatioCurveTest::equalsSimulationsPointByPoint()
{
    QFETCH(QString, policy);
    QFETCH(bool, ignoresSizes);
    const TraceFolder folder;
    const auto file = zipfFile(folder, {.requests = 60'000, .objects = 5'000});
    MissRatioOptions options;
    options.policy = policy.toStdString();
    options.points = 12;
    options.ignoresSizes = ignoresSizes;
    const auto curve = missRatioCurve(file, options, Progress());
    QVERIFY(curve.has_value());
    QVERIFY(curve->points.size() >= 8);
    QCOMPARE(curve->sampleRate, 1.0);
    for (const MissRatioPoint& point : curve->points) {
        QVERIFY(ignoresSizes || point.capacity > 8192); // no object is larger: sizeOf()
        QCOMPARE(point.missRatio, simulated(file, options.policy, point.capacity, ignoresSizes));
        QCOMPARE(point.error, 0.0);
    }
}

void MissRatioCurveTest::sampleStaysWithinItsError_data()
{
    QTest::addColumn<QString>("policy");
    for (const EvictionPolicyEntry& policy : evictionPolicies())
        if (policy.key != "lru")
            QTest::newRow(policy.key.data()) << QString::fromStdString(std::string(policy.key));
}

/// One object in eight or sixteen: within two hundredths, and mostly within three standard errors and a half hundredth, where a small cache
/// has room for 50 objects.
void MissRatioCurveTest::sampleStaysWithinItsError()
{
    QFETCH(QString, policy);
    const TraceFolder folder;
    const auto file = zipfFile(folder, {.requests = 800'000, .objects = 80'000, .exponent = 0.8});
    MissRatioOptions options;
    options.policy = policy.toStdString();
    options.points = 7;
    options.ignoresSizes = true;
    options.sampledRequests = 100'000;
    const auto curve = missRatioCurve(file, options, Progress());
    QVERIFY(curve.has_value());
    QVERIFY(curve->sampleRate < 0.2);
    QVERIFY(std::abs(static_cast<double>(curve->objects) / 80'000 - 1) < 0.1);
    int within = 0, compared = 0;
    for (const MissRatioPoint& point : curve->points) {
        if (static_cast<double>(point.capacity) * curve->sampleRate < 50)
            continue;
        ++compared;
        const double off = std::abs(point.missRatio - simulated(file, options.policy, point.capacity, true));
        QVERIFY2(off < 0.02, qPrintable(QString("%1 at %2").arg(off).arg(point.capacity)));
        QVERIFY(point.error > 0 && point.error < 0.04);
        within += off < 3 * point.error + 0.005;
    }
    QVERIFY2(compared >= 4 && within >= compared - 1, qPrintable(QString::number(within)));
}

void MissRatioCurveTest::fallsToTheFirstRequests()
{
    const TraceFolder folder;
    const auto file = zipfFile(folder, {.requests = 30'000, .objects = 1'000});
    MissRatioOptions options;
    options.ignoresSizes = true;
    const auto curve = missRatioCurve(file, options, Progress()).value();
    for (std::size_t i = 1; i < curve.points.size(); ++i) {
        QVERIFY(curve.points[i].capacity > curve.points[i - 1].capacity);
        QVERIFY(curve.points[i].missRatio <= curve.points[i - 1].missRatio);
    }
    QCOMPARE(curve.points.back().missRatio, static_cast<double>(curve.objects) / static_cast<double>(curve.requests));
}

/// Round robin over 100 objects: LRU misses always below 100 places, and never from there on.
void MissRatioCurveTest::findsTheKnee()
{
    std::vector<MissRatioPoint> cliff;
    for (const std::uint64_t capacity : {10u, 20u, 40u, 80u, 160u, 320u})
        cliff.push_back({capacity, capacity < 100 ? 1.0 : 0.1, 0});
    QVERIFY(kneeOf(cliff) == std::size_t{4});
    QVERIFY(!kneeOf({{1, 0.9, 0}, {10, 0.9, 0}, {100, 0.9, 0}})); // a level line has none
    QVERIFY(!kneeOf({{1, 0.9, 0}, {10, 0.8, 0}, {100, 0.1, 0}})); // nor one that falls ever faster
}

void MissRatioCurveTest::refusesWhatMakesNoSense()
{
    const TraceFolder folder;
    const auto file = folder.write("t.csv", "time,object\n1,1\n");
    const auto faultOfOptions = [&](const MissRatioOptions& options) {
        const auto curve = missRatioCurve(file, options, Progress());
        return curve ? std::string() : oneLine(curve.error());
    };
    QVERIFY(faultOfOptions({.policy = "mru"}).find("lru, fifo") != std::string::npos);
    QVERIFY(faultOfOptions({.points = 1}).find("points") != std::string::npos);
    QVERIFY(faultOfOptions({.sampledRequests = 1}).find("sampled") != std::string::npos);
    QVERIFY(faultOfOptions({.policy = "belady"}).find("--compute-future") != std::string::npos);
    QCOMPARE(faultOfOptions({}), std::string());
}

REGISTER_TEST(MissRatioCurveTest)
#include "miss_ratio_curve_test.moc"
