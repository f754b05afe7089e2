// Is the answer the best there is, is the bound below it, and is the same asked twice answered the same?
#include "core/placement/chains/chain_solver.h"

#include "core/placement/chains/chain_json.h"
#include "tests/core/placement/assignment/shared_files.h"
#include "tests/core/placement/chains/small_chains.h"
#include "tests/support/register_test.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class ChainSolverTest : public QObject {
    Q_OBJECT
private slots:
    void equalsTryingAll_data();
    void equalsTryingAll();
    void reachesWhatIsKnown_data();
    void reachesWhatIsKnown();
    void findsTheFilesInfeasible();
    void keepsItsBoundBelowWhatIsKnown();
    void servesTheSameServiceTwice();
    void servesAnEmptyChain();
    void solvesWhatHasManyPaths();
    void needsNoDemands();
    void answersTheSameTwice();
    void followsItsSeed();
    void endsWithItsIterations();
    void tellsWhatImproves();
    void heedsAStop();
    void refusesWhatMakesNoSense();
};

Q_DECLARE_METATYPE(std::vector<Kind>)

namespace {

QByteArray said(const Result<ChainAnswer>& answer)
{
    return answer ? QString("status %1, objective %2, bound %3")
                        .arg(static_cast<int>(answer->status))
                        .arg(answer->objective, 0, 'g', 12)
                        .arg(answer->bound, 0, 'g', 12)
                        .toUtf8()
                  : QByteArray::fromStdString(oneLine(answer.error()));
}

QString sharedChains() { return sharedPlacement() + "chains/"; }

Result<ChainProblem> chainsOf(const QString& file)
{
    QFile in(sharedChains() + file);
    if (!in.open(QIODevice::ReadOnly))
        return fail({text("test", "no file"), {}, {}});
    return chainsFromJson(in.readAll().toStdString(), file.toStdString());
}

QJsonObject memberOf(const QString& file, const char* key)
{
    QFile in(sharedChains() + file);
    return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object()[key].toObject()
                                        : QJsonObject();
}

/// A city: each of `nodes` in a grid is linked to the next ones; any may host anything, and budgets bind nobody.
ChainProblem city(int side, int steps, int demands = 6)
{
    Random random(5);
    ChainProblem problem;
    for (int n = 0; n < side * side; ++n)
        problem.nodes.push_back({.name = "n" + std::to_string(n),
                                 .capacity = {40, 100, 0},
                                 .price = {drawn(random, 10, 99) / 100.0, 0, 0}});
    for (int n = 0; n < side * side; ++n)
        for (const int to : {n % side + 1 < side ? n + 1 : -1, n + side < side * side ? n + side : -1})
            if (to >= 0)
                problem.links.push_back({.name = "l",
                                         .from = n,
                                         .to = to,
                                         .latency = drawn(random, 100, 999) / 97.0,
                                         .price = drawn(random, 1, 9) / 100.0});
    ServiceChain chain{.name = "chain"};
    for (int s = 0; s < steps; ++s) {
        problem.services.push_back(
            {.name = "s" + std::to_string(s), .need = {4, 1, 0}, .processing = 1, .capacity = 300});
        chain.services.push_back(s);
        chain.kilobytes.push_back(10 + s);
    }
    problem.chains = {chain};
    for (int d = 0; d < demands; ++d)
        problem.demands.push_back({.name = "d" + std::to_string(d),
                                   .node = drawn(random, 0, side * side - 1),
                                   .chain = 0,
                                   .rate = 100,
                                   .budget = 1e4});
    return problem;
}

} // namespace

void ChainSolverTest::equalsTryingAll_data()
{
    QTest::addColumn<std::vector<Kind>>("kinds");
    QTest::newRow("no limits") << std::vector<Kind>{};
    const auto word = [](Kind kind) { return std::string("kind ") + std::to_string(static_cast<int>(kind)); };
    for (const Kind a : everyKind) {
        QTest::newRow(word(a).c_str()) << std::vector{a};
        for (const Kind b : everyKind)
            if (a < b)
                QTest::newRow((word(a) + " and " + word(b)).c_str()) << std::vector{a, b};
    }
    QTest::newRow("all") << std::vector<Kind>(std::begin(everyKind), std::end(everyKind));
}

void ChainSolverTest::equalsTryingAll()
{
    QFETCH(std::vector<Kind>, kinds);
    for (std::uint64_t seed = 1; seed <= 16; ++seed) {
        const ChainProblem problem = smallChains(kinds, seed);
        const auto least = EveryAnswer(problem).best;
        const auto answer = solveChains(problem, {}, Progress());
        const QByteArray where = "seed " + QByteArray::number(static_cast<qulonglong>(seed)) + ": " + said(answer) +
                                 ", least " + (least ? QByteArray::number(*least, 'g', 12) : QByteArray("none"));
        QVERIFY2(answer.has_value(), where);
        QVERIFY2((answer->status == ChainStatus::Infeasible) == !least.has_value(), where);
        if (!least)
            continue;
        QVERIFY2(answer->status == ChainStatus::Optimal, where);
        QVERIFY2(std::abs(answer->objective - *least) < 1e-7, where);
        QVERIFY2(answer->bound == answer->objective && answer->gap() == 0, where);
        QCOMPARE(evaluate(problem, answer->placement).value(), answer->objective);
    }
}

void ChainSolverTest::reachesWhatIsKnown_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(sharedChains()).entryList({"chain-*.json"});
    if (files.isEmpty())
        QTest::newRow("no files") << QString();
    for (const QString& file : files)
        if (memberOf(file, "optimum")["status"] == "proven")
            QTest::newRow(qPrintable(file)) << file;
}

void ChainSolverTest::reachesWhatIsKnown()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("the files of service chains are not there: set EDGEWRIGHT_SHARED_DATA");
    const auto problem = chainsOf(file);
    QVERIFY2(problem.has_value(), problem ? "" : oneLine(problem.error()).c_str());
    const auto answer = solveChains(*problem, {}, Progress());
    QVERIFY2(answer.has_value() && answer->status == ChainStatus::Optimal, said(answer));
    const double known = memberOf(file, "optimum")["cost_per_hour"].toDouble();
    QVERIFY2(std::abs(answer->objective - known) < 1e-6 * known, said(answer));
    QCOMPARE(evaluate(*problem, answer->placement).value(), answer->objective);
}

void ChainSolverTest::findsTheFilesInfeasible()
{
    const QStringList files = QDir(sharedChains()).entryList({"infeasible-*.json"});
    if (files.isEmpty())
        QSKIP("the files of service chains are not there: set EDGEWRIGHT_SHARED_DATA");
    for (const QString& file : files) {
        const auto answer = solveChains(chainsOf(file).value(), {}, Progress());
        QVERIFY2(answer.has_value() && answer->status == ChainStatus::Infeasible, file.toUtf8() + said(answer));
        QVERIFY(answer->placement.serves.empty());
    }
}

/// The hardest file: its optimum lies between the bound and the cost that it states.
void ChainSolverTest::keepsItsBoundBelowWhatIsKnown()
{
    const QString file = "chain-60x12-s3.json";
    const auto problem = chainsOf(file);
    if (!problem)
        QSKIP("the files of service chains are not there: set EDGEWRIGHT_SHARED_DATA");
    const auto answer = solveChains(*problem, {.iterations = 150}, Progress());
    QVERIFY2(answer.has_value(), said(answer));
    const double known = memberOf(file, "optimum")["cost_per_hour"].toDouble();
    QVERIFY2(answer->bound <= known && answer->bound > 0.975 * known, said(answer));
    QVERIFY2(answer->objective < 1.02 * known && answer->gap() < 0.0105 + 0.02, said(answer));
}

/// One replica must take both calls, so 2 × 30 of its 60 requests; at a capacity of 59 two replicas are needed.
void ChainSolverTest::servesTheSameServiceTwice()
{
    Random random(3);
    ChainProblem problem = looseChains(random, 3);
    problem.chains[0] = {"twice", {0, 0}, {1, 1}};
    problem.demands = {{.name = "d", .node = 0, .chain = 0, .rate = 30, .budget = 1e4}};
    problem.services[1].minReplicas = 0;
    for (const auto& [capacity, replicas] : {std::pair(60.0, 1u), {59.0, 2u}}) {
        problem.services[0].capacity = capacity;
        const auto answer = solveChains(problem, {}, Progress());
        QVERIFY2(answer.has_value() && answer->status == ChainStatus::Optimal, said(answer));
        QCOMPARE(answer->placement.replicas[0].size(), std::size_t(replicas));
        QVERIFY(std::abs(answer->objective - EveryAnswer(problem).best.value()) < 1e-9);
    }
}

/// Its round trip is the access alone.
void ChainSolverTest::servesAnEmptyChain()
{
    Random random(3);
    ChainProblem problem = looseChains(random, 3);
    problem.chains[0] = {"nothing", {}, {}};
    problem.demands = {{.name = "d", .node = 0, .accessLatency = 2, .chain = 0, .rate = 30, .budget = 4}};
    const auto kept = solveChains(problem, {}, Progress());
    QVERIFY2(kept.has_value() && kept->status == ChainStatus::Optimal, said(kept));
    problem.demands[0].budget = 3.9;
    const auto broken = solveChains(problem, {}, Progress());
    QVERIFY2(broken.has_value() && broken->status == ChainStatus::Infeasible, said(broken));
}

/// 36^4 paths a demand are too many to list. A service serves 6 × 100 requests with replicas of 300 each, so that it takes two, on two
/// nodes; where traffic is free, the two cheapest nodes host two replicas of 4 cores of each of the 4 services: 16 cores a node.
void ChainSolverTest::solvesWhatHasManyPaths()
{
    ChainProblem problem = city(6, 4);
    const auto paid = solveChains(problem, {.iterations = 3'000}, Progress());
    QVERIFY2(paid.has_value() && paid->bound <= paid->objective && paid->gap() < 0.05, said(paid));
    QCOMPARE(evaluate(problem, paid->placement).value(), paid->objective);
    for (ChainLink& link : problem.links)
        link.price = 0;
    std::vector<double> prices;
    for (const ChainNode& node : problem.nodes)
        prices.push_back(node.price[0]);
    std::ranges::sort(prices);
    const auto free = solveChains(problem, {}, Progress());
    QVERIFY2(free.has_value() && free->status == ChainStatus::Optimal, said(free));
    QVERIFY2(std::abs(free->objective - 16 * (prices[0] + prices[1])) < 1e-9, said(free));
}

/// Two replicas on the two cheapest nodes; nothing at all where nothing is asked; none where there is no node.
void ChainSolverTest::needsNoDemands()
{
    ChainProblem problem = city(3, 1);
    problem.demands.clear();
    const auto nothing = solveChains(problem, {}, Progress());
    QVERIFY2(nothing.has_value() && nothing->status == ChainStatus::Optimal && nothing->objective == 0, said(nothing));
    problem.services[0].minReplicas = 2;
    std::vector<double> prices;
    for (const ChainNode& node : problem.nodes)
        prices.push_back(4 * node.price[0]);
    std::ranges::sort(prices);
    const auto two = solveChains(problem, {}, Progress());
    QVERIFY2(two.has_value() && two->status == ChainStatus::Optimal, said(two));
    QCOMPARE(two->objective, prices[0] + prices[1]);
    problem.nodes.clear();
    problem.links.clear();
    const auto none = solveChains(problem, {}, Progress());
    QVERIFY2(none.has_value() && none->status == ChainStatus::Infeasible, said(none));
    QVERIFY(solveChains({}, {}, Progress())->status == ChainStatus::Optimal);
}

/// What is found before anything is proven depends on it.
void ChainSolverTest::followsItsSeed()
{
    const ChainProblem problem = city(4, 2, 19);
    std::set<std::vector<std::vector<int>>> found;
    for (const std::uint64_t seed : {1, 2, 3, 4, 5, 6, 7, 8}) {
        const auto answer = solveChains(problem, {.seed = seed, .iterations = 1}, Progress());
        QVERIFY2(answer.has_value() && answer->status == ChainStatus::Feasible, said(answer));
        QCOMPARE(answer->iterations, std::int64_t(1));
        found.insert(answer->placement.serves);
    }
    QVERIFY(found.size() > 1);
}

void ChainSolverTest::answersTheSameTwice()
{
    const ChainProblem problem = city(4, 3);
    const auto once = solveChains(problem, {.iterations = 40}, Progress());
    const auto twice = solveChains(problem, {.iterations = 40}, Progress());
    QVERIFY2(once && twice, said(once));
    QVERIFY(once->placement == twice->placement);
    QCOMPARE(once->bound, twice->bound);
    QCOMPARE(once->iterations, twice->iterations);
}

void ChainSolverTest::endsWithItsIterations()
{
    const ChainProblem problem = city(6, 4);
    const auto few = solveChains(problem, {.iterations = 20}, Progress());
    const auto more = solveChains(problem, {}, Progress());
    QVERIFY2(few && more, said(few));
    QVERIFY2(few->iterations < more->iterations && few->bound <= more->bound, said(few) + "; " + said(more));
    const auto late = solveChains(problem, {.timeLimit = std::chrono::milliseconds(0)}, Progress());
    QVERIFY(!late && late.error().kind == ErrorKind::Nothing && !late.error().remedy.empty());
}

void ChainSolverTest::tellsWhatImproves()
{
    std::vector<std::pair<double, double>> told;
    int reports = 0;
    const Progress progress([&reports](double fraction, const Text& word) {
        reports += fraction >= 0 && fraction <= 1 && !english(word).empty();
    });
    ChainOptions options;
    options.listener = [&told](double objective, double bound) { told.emplace_back(objective, bound); };
    const auto answer = solveChains(city(4, 3), options, progress);
    QVERIFY2(answer.has_value(), said(answer));
    QVERIFY(told.size() > 1 && reports > 0);
    for (std::size_t i = 1; i < told.size(); ++i) {
        QVERIFY(told[i].second >= told[i - 1].second);
        QVERIFY(std::isnan(told[i - 1].first) || told[i].first <= told[i - 1].first);
    }
    QVERIFY(std::abs(told.back().first - answer->objective) < 1e-9);
}

void ChainSolverTest::heedsAStop()
{
    Progress progress;
    progress.stop();
    const auto stopped = solveChains(city(6, 4), {}, progress);
    QVERIFY(!stopped && isStopped(stopped.error()));

    Progress later; // stopped as soon as there is an answer
    ChainOptions options;
    options.listener = [&later](double objective, double) {
        if (!std::isnan(objective))
            later.stop();
    };
    const auto answer = solveChains(city(6, 4), options, later);
    QVERIFY2(answer.has_value() && answer->status == ChainStatus::Feasible, said(answer));
}

void ChainSolverTest::refusesWhatMakesNoSense()
{
    QVERIFY(!solveChains(city(2, 1), {.iterations = 0}, Progress()));
    ChainProblem problem = city(2, 1);
    problem.demands[0].node = 4;
    QVERIFY(!solveChains(problem, {}, Progress()));
}

REGISTER_TEST(ChainSolverTest)
#include "chain_solver_test.moc"
