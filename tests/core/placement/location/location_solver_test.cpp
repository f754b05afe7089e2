// Is the answer the best there is, is its bound true, and is it the same each time?
#include "core/placement/location/location_solver.h"
#include "core/placement/location/orlib_location.h"
#include "tests/core/io/shared_data.h"
#include "tests/core/placement/location/location_cases.h"
#include "tests/support/register_test.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

std::string bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

bool isNear(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b)); }

/// What is wrong with an answer; empty: nothing.
QString faultOf(const LocationProblem& problem, const Result<LocationAnswer>& answer)
{
    if (!answer)
        return QString::fromStdString(oneLine(answer.error()));
    if (answer->status == LocationStatus::Infeasible)
        return answer->why ? QString() : "infeasible without a reason";
    const Result<double> cost = evaluate(problem, answer->solution);
    if (!cost)
        return QString::fromStdString(oneLine(cost.error()));
    if (!isNear(answer->objective, *cost, 1e-9))
        return QString("objective %1, evaluated %2").arg(answer->objective).arg(*cost);
    if (answer->bound > answer->objective)
        return "the bound is above the objective";
    return {};
}

LocationProblem problemOf(const QString& kind, std::uint64_t seed)
{
    const std::size_t sites = 2 + seed % 7, customers = 1 + seed * 5 % 12;
    const double divisor = seed % 2 ? 1 : 7;
    if (kind == "open")
        return openCase(seed, sites, customers, divisor);
    if (kind == "median")
        return medianCase(seed, sites, customers, 1 + seed % sites, divisor);
    LocationProblem problem = fullCase(seed, sites, customers, 0.8 + static_cast<double>(seed % 10) / 5);
    if (kind == "full and counted")
        problem.openSites = 1 + seed % sites;
    return problem;
}

struct Instance {
    QString name;
    double optimum = 0;
    LocationProblem problem;
};

QList<QStringList> wordsOf(const QString& path)
{
    QList<QStringList> lines;
    for (const QString& line : QString::fromStdString(bytesOf(path)).split('\n'))
        lines << line.split(QRegularExpression("[\\s()]+"), Qt::SkipEmptyParts);
    return lines;
}

template <class Read> void addFile(const QString& folder, const QString& name, const QString& optimum, Read read)
{
    const std::string bytes = bytesOf(folder + '/' + name + ".txt");
    if (bytes.empty())
        return;
    const Result<LocationProblem> problem = read(bytes);
    QVERIFY2(problem, problem ? "" : oneLine(problem.error()).c_str());
    QTest::newRow(qPrintable(folder.section('/', -1) + '/' + name + ' ' + optimum))
        << std::make_shared<LocationProblem>(*problem) << optimum.toDouble();
}

} // namespace

using SharedProblem = std::shared_ptr<LocationProblem>;
Q_DECLARE_METATYPE(SharedProblem)

class LocationSolverTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatTryingAllSetsFinds_data();
    void findsWhatTryingAllSetsFinds();
    void findsPublishedOptima_data();
    void findsPublishedOptima();
    void boundsWhatItHasNotProven();
    void saysWhyNothingServesEverybody_data();
    void saysWhyNothingServesEverybody();
    void servesNobodyAtNoCost();
    void givesTheSameAnswerTwice();
    void tellsOfEachBetterAnswer();
    void stopsWithWhatItHas();
    void endsWhenItsTimeIsOver();
    void saysWhenItWasStoppedBeforeAnything();
    void refusesWhatIsNoProblem();
};

void LocationSolverTest::findsWhatTryingAllSetsFinds_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"open", "median", "full", "full and counted"})
        QTest::newRow(kind) << kind;
}

void LocationSolverTest::findsWhatTryingAllSetsFinds()
{
    QFETCH(QString, kind);
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const LocationProblem problem = problemOf(kind, seed);
        const Result<LocationAnswer> answer = solveLocation(problem, {}, Progress());
        const QString fault = faultOf(problem, answer);
        QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
        const std::optional<double> optimum = slowOptimum(problem);
        const auto seedText = QByteArray::number(qulonglong(seed));
        QVERIFY2((answer->status == LocationStatus::Infeasible) == !optimum, seedText);
        if (!optimum)
            continue;
        QVERIFY2(answer->status == LocationStatus::Optimal, seedText);
        QVERIFY2(isNear(answer->objective, *optimum, 1e-8), seedText);
        QCOMPARE(answer->bound, answer->objective);
    }
}

void LocationSolverTest::findsPublishedOptima_data()
{
    QTest::addColumn<SharedProblem>("problem");
    QTest::addColumn<double>("optimum");
    const QString folder = sharedData("placement");
    if (folder.isEmpty())
        QSKIP("needs the development data (EDGEWRIGHT_SHARED_DATA)");
    for (const QStringList& line : wordsOf(folder + "/optimal.txt"))
        if (line.size() == 2 && line[0].startsWith("cap"))
            addFile(folder, line[0], line[1],
                    [&](const std::string& bytes) { return uncapacitatedFromOrlib(bytes, "file"); });
    for (const QStringList& line : wordsOf(folder + "/pmed/pmedopt.txt"))
        if (line.size() == 2)
            addFile(folder + "/pmed", line[0], line[1],
                    [&](const std::string& bytes) { return medianFromOrlib(bytes, "file", Progress()); });
    QString name;
    for (const QStringList& line : wordsOf(folder + "/cflp/gabarito.txt")) {
        if (line.size() == 2 && line[0].startsWith("cap"))
            addFile(folder + "/cflp", line[0], line[1],
                    [&](const std::string& bytes) { return capacitatedFromOrlib(bytes, "file"); });
        if (line.size() < 3 || line[line.size() - 2] != "capacity")
            continue;
        name = line.size() == 4 ? line[0] : name; // the first of four lines names the file
        addFile(folder, name, line[line.size() - 3],
                [&](const std::string& bytes) { return capacitatedFromOrlib(bytes, "file", line.last().toDouble()); });
    }
}

void LocationSolverTest::findsPublishedOptima()
{
    QFETCH(SharedProblem, problem);
    QFETCH(double, optimum);
    const Result<LocationAnswer> answer = solveLocation(*problem, {}, Progress());
    QCOMPARE(faultOf(*problem, answer), QString());
    QVERIFY2(isNear(answer->objective, optimum, 1e-6), QByteArray::number(answer->objective, 'f', 3));
    QVERIFY(answer->bound <= optimum * (1 + 1e-6));
    QCOMPARE(answer->status, LocationStatus::Optimal);
}

void LocationSolverTest::boundsWhatItHasNotProven()
{
    for (const char* kind : {"open", "median", "full"})
        for (std::uint64_t seed = 1; seed <= 100; ++seed)
            for (const std::int64_t iterations : {1, 7, 30}) {
                const LocationProblem problem = problemOf(kind, seed);
                const Result<LocationAnswer> answer = solveLocation(problem, {.iterations = iterations}, Progress());
                const std::optional<double> optimum = slowOptimum(problem);
                const QByteArray where = QByteArray(kind) + ' ' + QByteArray::number(qulonglong(seed));
                QVERIFY2(faultOf(problem, answer).isEmpty(), where);
                QVERIFY2(!optimum || answer->bound <= *optimum * (1 + 1e-9), where);
                QVERIFY2(answer->iterations <= iterations, where);
            }
}

void LocationSolverTest::saysWhyNothingServesEverybody_data()
{
    QTest::addColumn<double>("capacity"); // of each of two sites, for a demand of 10
    QTest::addColumn<int>("asked");       // open sites; -1: any number
    QTest::addColumn<bool>("isFeasible");
    QTest::newRow("both hold just the demand") << 5.0 << -1 << true;
    QTest::newRow("both hold less") << 4.9 << -1 << false;
    QTest::newRow("one alone holds too little") << 5.0 << 1 << false;
    QTest::newRow("one alone holds it") << 10.0 << 1 << true;
    QTest::newRow("more sites than there are") << 10.0 << 3 << false;
    QTest::newRow("no site") << 10.0 << 0 << false;
}

void LocationSolverTest::saysWhyNothingServesEverybody()
{
    QFETCH(double, capacity);
    QFETCH(int, asked);
    QFETCH(bool, isFeasible);
    LocationProblem problem{.sites = {{1, capacity}, {1, capacity}}, .demand = {4, 6}, .cost = {1, 2, 2, 1}};
    if (asked >= 0)
        problem.openSites = static_cast<std::size_t>(asked);
    const Result<LocationAnswer> answer = solveLocation(problem, {}, Progress());
    QCOMPARE(faultOf(problem, answer), QString());
    QCOMPARE(answer->status != LocationStatus::Infeasible, isFeasible);
    QCOMPARE(answer->why.has_value(), !isFeasible);
}

void LocationSolverTest::servesNobodyAtNoCost()
{
    const LocationProblem problem{.sites = {{5}, {3}}};
    const Result<LocationAnswer> answer = solveLocation(problem, {}, Progress());
    QCOMPARE(faultOf(problem, answer), QString());
    QCOMPARE(answer->status, LocationStatus::Optimal);
    QCOMPARE(answer->objective, 0.0);
    QCOMPARE(solveLocation({}, {}, Progress())->status, LocationStatus::Optimal);
    LocationProblem asked = problem;
    asked.openSites = 1;
    QCOMPARE(solveLocation(asked, {}, Progress())->objective, 3.0);
}

void LocationSolverTest::givesTheSameAnswerTwice()
{
    for (const LocationProblem& problem :
         {openCase(3, 40, 200, 7), medianCase(4, 60, 60, 8, 1), fullCase(5, 30, 90, 3)}) {
        const LocationOptions options{.seed = 9, .iterations = 400};
        const Result<LocationAnswer> once = solveLocation(problem, options, Progress());
        const Result<LocationAnswer> twice = solveLocation(problem, options, Progress());
        QVERIFY(once && twice);
        QVERIFY(once->solution == twice->solution);
        QCOMPARE(once->objective, twice->objective);
        QCOMPARE(once->bound, twice->bound);
        QCOMPARE(once->iterations, twice->iterations);
    }
}

void LocationSolverTest::tellsOfEachBetterAnswer()
{
    std::vector<std::pair<double, double>> told;
    const LocationOptions options{.listener = [&](double best, double bound) { told.emplace_back(best, bound); }};
    const Result<LocationAnswer> answer = solveLocation(medianCase(4, 60, 60, 8, 1), options, Progress());
    QVERIFY(told.size() > 2);
    for (std::size_t i = 1; i < told.size(); ++i)
        QVERIFY(told[i].first <= told[i - 1].first && told[i].second >= told[i - 1].second && told[i] != told[i - 1]);
    QCOMPARE(told.back(), std::pair(answer->objective, answer->bound));
}

void LocationSolverTest::stopsWithWhatItHas()
{
    const LocationProblem problem = fullCase(2, 60, 150, 6);
    Progress progress;
    int told = 0;
    const LocationOptions options{.iterations = std::int64_t(1) << 40, .listener = [&](double, double) {
                                      if (++told == 5)
                                          progress.stop();
                                  }};
    const Result<LocationAnswer> answer = solveLocation(problem, options, progress);
    QCOMPARE(faultOf(problem, answer), QString());
    QCOMPARE(answer->status, LocationStatus::Feasible);
    QVERIFY(answer->iterations < 1000);
}

void LocationSolverTest::endsWhenItsTimeIsOver()
{
    const LocationProblem problem = fullCase(2, 60, 150, 6);
    const LocationOptions options{.iterations = std::int64_t(1) << 40, .timeLimit = std::chrono::milliseconds(0)};
    const Result<LocationAnswer> answer = solveLocation(problem, options, Progress());
    QCOMPARE(faultOf(problem, answer), QString());
    QCOMPARE(answer->status, LocationStatus::Feasible);
    QCOMPARE(answer->iterations, std::int64_t(1)); // there is an answer all the same
}

void LocationSolverTest::saysWhenItWasStoppedBeforeAnything()
{
    Progress progress;
    progress.stop();
    const Result<LocationAnswer> answer = solveLocation(openCase(1, 5, 5, 1), {}, progress);
    QVERIFY(!answer);
    QVERIFY(isStopped(answer.error()));
}

void LocationSolverTest::refusesWhatIsNoProblem()
{
    LocationProblem problem = openCase(1, 3, 3, 1);
    QCOMPARE(solveLocation(problem, {.iterations = 0}, Progress()).error().where, std::string("iterations"));
    problem.cost[4] = -1;
    QCOMPARE(solveLocation(problem, {}, Progress()).error().where, std::string("/customers/1"));
}

REGISTER_TEST(LocationSolverTest)
#include "location_solver_test.moc"
