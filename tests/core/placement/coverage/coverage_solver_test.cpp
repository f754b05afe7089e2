// Are most users served, by the fewest stations, and is that proven?
#include "core/io/project_file.h"
#include "core/placement/coverage/coverage_json.h"
#include "core/placement/coverage/coverage_solver.h"
#include "tests/core/placement/assignment/shared_files.h"
#include "tests/core/placement/coverage/coverage_cases.h"
#include "tests/support/register_test.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <array>
#include <cmath>

using namespace edgewright;
using namespace edgewright::testing;

class CoverageSolverTest : public QObject {
    Q_OBJECT
private slots:
    void equalsTryingAll_data();
    void equalsTryingAll();
    void reachesWhatIsKnown();
    void branchesWhereRowsAreNotEnough();
    void provesWhatItsBranchesLeaveOpen();
    void leavesWhoCannotBeServed();
    void answersTheSameTwice();
    void endsWithItsIterations();
    void endsWithItsTime();
    void heedsAStop();
    void refusesWhatMakesNoSense();
};

Q_DECLARE_METATYPE(CoverageKind)

namespace {

/// Too large to be proven at once: stations that reach many, of many sizes.
CoverageProblem largeCase() { return coverageCase({60, 300, 12, 8}, 3); }

/// Stations of unlike reach and capacity scattered over a square, and users who are hardly more than they hold.
CoverageProblem scatteredCase(int stations, int users, std::uint64_t seed)
{
    Random random(seed);
    const auto uniform = [&] { return static_cast<double>(random() >> 11) * 0x1p-53; };
    std::vector<std::array<double, 3>> circles;
    CoverageProblem problem;
    for (int station = 0; station < stations; ++station) {
        circles.push_back({uniform(), uniform(), 0.12 * (0.7 + 0.6 * uniform())});
        problem.capacity.push_back(6 + static_cast<int>(random() % 7));
    }
    for (int user = 0; user < users; ++user) {
        const double x = uniform(), y = uniform();
        problem.inRange.emplace_back();
        for (int station = 0; station < stations; ++station) {
            const auto& [cx, cy, radius] = circles[static_cast<std::size_t>(station)];
            if (std::hypot(cx - x, cy - y) < radius)
                problem.inRange.back().push_back(station);
        }
    }
    return problem;
}

QByteArray said(std::uint64_t seed, const Coverage& reached)
{
    return QString("seed %1: %2 users, %3 stations").arg(seed).arg(reached.users).arg(reached.stations).toUtf8();
}

} // namespace

void CoverageSolverTest::equalsTryingAll_data()
{
    QTest::addColumn<CoverageKind>("kind");
    QTest::addColumn<int>("seeds");
    QTest::newRow("few users") << CoverageKind{6, 5, 3, 3} << 300;
    QTest::newRow("tight") << CoverageKind{7, 12, 3, 2} << 200;
    QTest::newRow("more than can be served") << CoverageKind{6, 14, 3, 3} << 200;
    QTest::newRow("seldom in range") << CoverageKind{9, 14, 4, 5} << 100;
    QTest::newRow("room to choose") << CoverageKind{10, 16, 6, 3} << 40;
    QTest::newRow("large stations") << CoverageKind{11, 24, 9, 4} << 15;
}

void CoverageSolverTest::equalsTryingAll()
{
    QFETCH(const CoverageKind, kind);
    QFETCH(const int, seeds);
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(seeds); ++seed) {
        const CoverageProblem problem = coverageCase(kind, seed);
        const auto answer = solveCoverage(problem, {}, Progress());
        QVERIFY2(answer.has_value(), said(seed, {}));
        QVERIFY2(answer->reached == SlowCoverage(problem).best(), said(seed, answer->reached));
        QVERIFY2(answer->status == CoverageStatus::Optimal && answer->bound == answer->reached.stations,
                 said(seed, answer->reached));
        QVERIFY(evaluate(problem, answer->stationOfUser).value() == answer->reached);
    }
}

void CoverageSolverTest::reachesWhatIsKnown()
{
    const QString path = sharedPlacement() + "eua/melbourne-cbd.json";
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the instances with known answers are not here");
    const QByteArray content = file.readAll();
    const QJsonObject known = QJsonDocument::fromJson(content).object()["optimum"].toObject();
    const auto problem = coverageFromJson(content.toStdString(), path.toStdString());
    QVERIFY2(problem.has_value(), problem ? "" : oneLine(problem.error()).c_str());
    const auto answer = solveCoverage(*problem, {}, Progress());
    QVERIFY(answer->status == CoverageStatus::Optimal);
    QCOMPARE(answer->reached.users, known["users_covered"].toInt());
    QCOMPARE(answer->reached.stations, known["stations_open"].toInt());
}

void CoverageSolverTest::branchesWhereRowsAreNotEnough()
{
    const auto plane = solveCoverage(linesOfSpace(2), {}, Progress()),
               space = solveCoverage(linesOfSpace(3), {}, Progress());
    QVERIFY(plane->status == CoverageStatus::Optimal && space->status == CoverageStatus::Optimal);
    QVERIFY(plane->reached == (Coverage{12, 9 - 4}));
    QVERIFY(space->reached == (Coverage{117, 27 - 9}));
}

/// Its own branches prove none of these within as many programs.
void CoverageSolverTest::provesWhatItsBranchesLeaveOpen()
{
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const CoverageProblem problem = scatteredCase(60, 390, seed);
        const auto answer = solveCoverage(problem, {.iterations = 5000}, Progress());
        QVERIFY2(answer->status == CoverageStatus::Optimal, said(seed, answer->reached));
        QCOMPARE(answer->bound, answer->reached.stations);
        QVERIFY(evaluate(problem, answer->stationOfUser).value() == answer->reached);
    }
}

void CoverageSolverTest::leavesWhoCannotBeServed()
{
    // Nobody reaches the first, only a station without capacity the second; the last three share two seats.
    const CoverageProblem problem{{0, 2, 5}, {{}, {0}, {1}, {1, 0}, {1}}};
    const auto answer = solveCoverage(problem, {}, Progress());
    QCOMPARE(answer->reached.users, 2);
    QCOMPARE(answer->reached.stations, 1);
    QCOMPARE(answer->stationOfUser[0], unserved);
    QCOMPARE(answer->stationOfUser[1], unserved);
    QCOMPARE(solveCoverage({}, {}, Progress())->reached.users, 0);
}

void CoverageSolverTest::answersTheSameTwice()
{
    const CoverageOptions options{.iterations = 200};
    const auto once = solveCoverage(largeCase(), options, Progress()),
               twice = solveCoverage(largeCase(), options, Progress());
    QVERIFY(once->stationOfUser == twice->stationOfUser);
    QCOMPARE(once->bound, twice->bound);
    QCOMPARE(once->iterations, twice->iterations);
}

void CoverageSolverTest::endsWithItsIterations()
{
    const CoverageProblem problem = largeCase();
    const auto early = solveCoverage(problem, {.iterations = 1}, Progress()),
               late = solveCoverage(problem, {}, Progress());
    QCOMPARE(early->iterations, std::int64_t(1));
    QVERIFY(early->status == CoverageStatus::Feasible);
    QCOMPARE(early->reached.users, late->reached.users); // the flow needs no program
    QVERIFY(late->status == CoverageStatus::Optimal);
    QVERIFY(early->bound < late->bound && early->bound >= 1);
    QVERIFY(late->reached.stations <= early->reached.stations);
}

void CoverageSolverTest::endsWithItsTime()
{
    const auto answer = solveCoverage(largeCase(), {.timeLimit = std::chrono::milliseconds(0)}, Progress());
    QVERIFY(answer->status == CoverageStatus::Feasible);
    QCOMPARE(answer->iterations, std::int64_t(0));
    QVERIFY(evaluate(largeCase(), answer->stationOfUser).value() == answer->reached);
}

void CoverageSolverTest::heedsAStop()
{
    Progress stopped;
    stopped.stop();
    const auto nothing = solveCoverage(largeCase(), {}, stopped);
    QVERIFY(!nothing && isStopped(nothing.error()));

    // Two planes that share nobody: told to stop after the first, the second stays as it was when all of it was open.
    CoverageProblem planes = linesOfSpace(2);
    const std::size_t lines = planes.inRange.size();
    planes.capacity.resize(18, 9);
    for (std::size_t line = 0; line < lines; ++line) {
        planes.inRange.push_back(planes.inRange[line]);
        for (int& station : planes.inRange.back())
            station += 9;
    }
    Progress* own = nullptr;
    Progress afterTheFirst([&](double share, const Text&) { share >= 0.5 ? own->stop() : void(); });
    own = &afterTheFirst;
    const auto part = solveCoverage(planes, {}, afterTheFirst);
    QVERIFY(part->status == CoverageStatus::Feasible);
    QVERIFY(evaluate(planes, part->stationOfUser).value() == part->reached);
    QCOMPARE(part->reached.users, 24);
    QCOMPARE(part->bound, 5 + 1);
    QCOMPARE(solveCoverage(planes, {}, Progress())->reached.stations, 5 + 5);
}

void CoverageSolverTest::refusesWhatMakesNoSense()
{
    QVERIFY(!solveCoverage(largeCase(), {.iterations = 0}, Progress()));
    QVERIFY(!solveCoverage({{1}, {{1}}}, {}, Progress()));
}

REGISTER_TEST(CoverageSolverTest)
#include "coverage_solver_test.moc"
