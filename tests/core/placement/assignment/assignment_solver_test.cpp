// Is the answer the best there is, is the bound below it, and is the same asked twice answered the same?
#include "core/placement/assignment/assignment_solver.h"
#include "core/placement/assignment/orlib_gap.h"
#include "tests/core/placement/assignment/instances.h"
#include "tests/core/placement/assignment/shared_files.h"
#include "tests/support/register_test.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace edgewright;
using namespace edgewright::testing;

class AssignmentSolverTest : public QObject {
    Q_OBJECT
private slots:
    void equalsTryingAll_data();
    void equalsTryingAll();
    void comesCloseToTheBound_data();
    void comesCloseToTheBound();
    void reachesWhatIsKnown_data();
    void reachesWhatIsKnown();
    void servesFromOneSite_data();
    void servesFromOneSite();
    void answersTheSameTwice();
    void tellsWhatImproves();
    void heedsAStop();
    void isWholeWheneverItsTimeIsUp();
    void saysWhereNothingIsKnown();
    void refusesNegativeLimits();
    void needsNoJobs();
};

Q_DECLARE_METATYPE(SmallKind)

namespace {

/// Rounds alone end the search, so that the answer is the same on a busy machine.
AssignmentOptions rounds(int count)
{
    AssignmentOptions options;
    options.iterations = count;
    options.time = std::chrono::hours(1);
    return options;
}

QByteArray said(const Result<AssignmentAnswer>& answer)
{
    return answer ? QString("objective %1, bound %2").arg(answer->objective).arg(answer->bound).toUtf8()
                  : QByteArray::fromStdString(oneLine(answer.error()));
}

} // namespace

void AssignmentSolverTest::equalsTryingAll_data()
{
    QTest::addColumn<SmallKind>("kind");
    for (const SmallKind& kind :
         {SmallKind{"assignment", false, false, 1, false}, SmallKind{"tight", false, true, 1, false},
          SmallKind{"open costs", true, false, 1, false}, SmallKind{"tight, open costs", true, true, 1, false},
          SmallKind{"pairs missing", true, false, 1, true}, SmallKind{"quarters of a cost", true, false, 0.25, false},
          SmallKind{"thirds of a cost", true, true, 1.0 / 3, false}})
        QTest::newRow(kind.name) << kind;
}

void AssignmentSolverTest::equalsTryingAll()
{
    QFETCH(SmallKind, kind);
    int infeasible = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const AssignmentProblem problem = smallProblem(kind, seed);
        const auto least = leastCost(problem);
        const auto answer = solveAssignment(problem, rounds(1000), Progress());
        const QByteArray where = "seed " + QByteArray::number(seed) + ": " + said(answer);
        QVERIFY2(answer.has_value(), where);
        QVERIFY2((answer->status == AssignmentStatus::Infeasible) == !least.has_value(), where);
        infeasible += !least;
        if (!least)
            continue;
        QVERIFY2(answer->status == AssignmentStatus::Optimal, where);
        QVERIFY2(std::abs(answer->objective - *least) < 1e-9, where);
        QVERIFY2(answer->bound == answer->objective && answer->gap() == 0, where);
        QCOMPARE(evaluate(problem, answer->agentOfJob).value(), answer->objective);
    }
    QVERIFY(!kind.isTight || (infeasible > 20 && infeasible < 180)); // both kinds are met
}

void AssignmentSolverTest::comesCloseToTheBound_data()
{
    QTest::addColumn<char>("type");
    QTest::addColumn<int>("agents");
    QTest::addColumn<int>("jobs");
    QTest::addColumn<double>("gap");
    // Published answers of these sizes lie up to 0.07 % (d, 10 agents), 0.14 % (d, 20 agents) and 0.06 % (e) above the bounds.
    QTest::newRow("c") << 'c' << 10 << 100 << 0.004;
    QTest::newRow("d, few agents") << 'd' << 5 << 100 << 0.003;
    QTest::newRow("d") << 'd' << 10 << 100 << 0.005;
    QTest::newRow("d, many agents") << 'd' << 20 << 100 << 0.008;
    QTest::newRow("e") << 'e' << 10 << 100 << 0.004;
    QTest::newRow("e, many agents") << 'e' << 20 << 200 << 0.005;
}

void AssignmentSolverTest::comesCloseToTheBound()
{
    QFETCH(char, type);
    QFETCH(int, agents);
    QFETCH(int, jobs);
    QFETCH(double, gap);
    for (std::uint64_t seed = 11; seed <= 12; ++seed) {
        const AssignmentProblem problem = generalisedAssignment(type, agents, jobs, seed);
        const auto answer = solveAssignment(problem, rounds(20), Progress());
        QVERIFY2(answer.has_value(), said(answer));
        QCOMPARE(evaluate(problem, answer->agentOfJob).value(), answer->objective);
        QVERIFY2(answer->bound <= answer->objective && answer->gap() <= gap, said(answer));
    }
}

void AssignmentSolverTest::reachesWhatIsKnown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isMaximised");
    QTest::addColumn<double>("bestKnown"); // in the file's sense
    QTest::addColumn<bool>("isEasy");
    QFile file(sharedPlacement() + "gap/optima.json");
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::newRow("no files") << QString() << false << 0.0 << false;
        return;
    }
    const QJsonObject optima = QJsonDocument::fromJson(file.readAll()).object();
    for (auto entry = optima.begin(); entry != optima.end(); ++entry) {
        const bool isMaximised = entry.key().startsWith("gap");
        const QJsonObject known = entry.value().toObject()[isMaximised ? "maximise" : "minimise"].toObject();
        const bool isEasy = isMaximised || entry.key().startsWith('a');
        QTest::newRow(qPrintable(entry.key()))
            << entry.value().toObject()["file"].toString() << isMaximised << known["best_known"].toDouble() << isEasy;
    }
}

void AssignmentSolverTest::reachesWhatIsKnown()
{
    QFETCH(QString, file);
    QFETCH(bool, isMaximised);
    QFETCH(double, bestKnown);
    QFETCH(bool, isEasy);
    if (file.isEmpty())
        QSKIP("the assignment files are not there: set EDGEWRIGHT_SHARED_DATA");
    const auto problem = gapFile((sharedPlacement() + "gap/" + file).toStdString(),
                                 isMaximised ? GapSense::Maximise : GapSense::Minimise);
    QVERIFY2(problem.has_value(), problem ? "" : oneLine(problem.error()).c_str());
    const auto answer = solveAssignment(*problem, rounds(15), Progress());
    QVERIFY2(answer.has_value(), said(answer));
    const double known = isMaximised ? -bestKnown : bestKnown;
    QVERIFY2(answer->bound <= known, said(answer));
    QVERIFY2(answer->objective >= answer->bound && answer->objective <= known + 0.005 * std::abs(known), said(answer));
    if (isEasy)
        QVERIFY2(answer->status == AssignmentStatus::Optimal && answer->objective == known, said(answer));
}

void AssignmentSolverTest::servesFromOneSite_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("capacity");
    QTest::addColumn<double>("splittable"); // the published optimum where demand may be split: a bound
    QTest::addColumn<double>("above");
    QTest::newRow("cap61") << "cflp/cap61.txt" << 0.0 << 932615.750 << 0.0; // the split optimum splits nothing
    QTest::newRow("cap124") << "cflp/cap124.txt" << 0.0 << 946051.325 << 0.01;
    QTest::newRow("capa, room for all") << "capa.txt" << 14000.0 << 17160439.012 << 0.002;
}

void AssignmentSolverTest::servesFromOneSite()
{
    QFETCH(QString, file);
    QFETCH(double, capacity);
    QFETCH(double, splittable);
    QFETCH(double, above);
    const auto problem = facilities((sharedPlacement() + file).toStdString(), capacity);
    if (!problem)
        QSKIP("the facility location files are not there: set EDGEWRIGHT_SHARED_DATA");
    const auto answer = solveAssignment(*problem, rounds(20), Progress());
    QVERIFY2(answer.has_value(), said(answer));
    QCOMPARE(evaluate(*problem, answer->agentOfJob).value(), answer->objective);
    QVERIFY2(answer->bound <= answer->objective && answer->gap() < 0.005, said(answer));
    QVERIFY2(answer->objective >= splittable - 0.001, said(answer));
    QVERIFY2(answer->objective <= splittable * (1 + above) + 0.001, said(answer));
}

void AssignmentSolverTest::answersTheSameTwice()
{
    for (const AssignmentProblem& problem : {generalisedAssignment('d', 10, 60, 4), sitesInASquare(20, 60, 2, 1, 4)}) {
        const auto once = solveAssignment(problem, rounds(12), Progress());
        const auto twice = solveAssignment(problem, rounds(12), Progress());
        QVERIFY2(once && twice, said(once));
        QCOMPARE(once->agentOfJob, twice->agentOfJob);
        QCOMPARE(once->bound, twice->bound);
        QCOMPARE(once->iterations, twice->iterations);
    }
}

void AssignmentSolverTest::tellsWhatImproves()
{
    std::vector<std::pair<double, double>> told;
    AssignmentOptions options = rounds(12);
    options.listener = [&told](double objective, double bound) { told.emplace_back(objective, bound); };
    int reports = 0;
    const Progress progress([&reports](double fraction, const Text& word) {
        reports += fraction >= 0 && fraction <= 1 && !english(word).empty();
    });
    const auto answer = solveAssignment(generalisedAssignment('d', 10, 60, 4), options, progress);
    QVERIFY2(answer.has_value(), said(answer));
    QVERIFY(told.size() > 3 && reports > 1);
    QVERIFY(std::isnan(told.front().first)); // a bound is there before an answer
    for (std::size_t i = 1; i < told.size(); ++i) {
        QVERIFY(told[i].second >= told[i - 1].second);
        QVERIFY(std::isnan(told[i - 1].first) || told[i].first <= told[i - 1].first);
    }
    QCOMPARE(told.back().first, answer->objective);
}

void AssignmentSolverTest::heedsAStop()
{
    Progress progress;
    progress.stop();
    const auto stopped = solveAssignment(generalisedAssignment('d', 10, 60, 4), rounds(1000), progress);
    QVERIFY(!stopped && isStopped(stopped.error()));

    Progress later; // stopped as soon as there is an answer
    AssignmentOptions options = rounds(1'000'000);
    options.listener = [&later](double objective, double) {
        if (!std::isnan(objective))
            later.stop();
    };
    const auto answer = solveAssignment(generalisedAssignment('d', 10, 100, 4), options, later);
    QVERIFY2(answer.has_value(), said(answer));
    QVERIFY(answer->status == AssignmentStatus::Feasible && answer->iterations < 1'000'000);
}

/// Wherever in its work it is then.
void AssignmentSolverTest::isWholeWheneverItsTimeIsUp()
{
    const AssignmentProblem problem = sitesInASquare(20, 80, 2, 1, 3);
    for (int milliseconds = 0; milliseconds < 150; ++milliseconds) {
        AssignmentOptions options = rounds(1'000'000);
        options.time = std::chrono::milliseconds(milliseconds);
        const auto answer = solveAssignment(problem, options, Progress());
        if (!answer)
            QCOMPARE(answer.error().kind, ErrorKind::Nothing);
        else
            QCOMPARE(evaluate(problem, answer->agentOfJob).value(), answer->objective);
    }
}

void AssignmentSolverTest::saysWhereNothingIsKnown()
{
    AssignmentOptions options = rounds(1000);
    options.time = std::chrono::milliseconds(0);
    const auto nothing = solveAssignment(generalisedAssignment('d', 10, 60, 4), options, Progress());
    QVERIFY(!nothing && nothing.error().kind == ErrorKind::Nothing && !nothing.error().remedy.empty());
}

void AssignmentSolverTest::refusesNegativeLimits()
{
    AssignmentOptions options;
    options.iterations = -1;
    QVERIFY(!solveAssignment(generalisedAssignment('c', 2, 4, 1), options, Progress()));
    QVERIFY(!solveAssignment(AssignmentProblem(), {}, Progress()));
}

void AssignmentSolverTest::needsNoJobs()
{
    AssignmentProblem problem(2, 0);
    problem.openCost = {3, 4};
    const auto answer = solveAssignment(problem, rounds(1), Progress());
    QVERIFY2(answer.has_value(), said(answer));
    QVERIFY(answer->status == AssignmentStatus::Optimal && answer->objective == 0 && answer->agentOfJob.empty());
}

REGISTER_TEST(AssignmentSolverTest)
#include "assignment_solver_test.moc"
