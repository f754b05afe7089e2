// Do the constraints that are named exclude one another, is each of them needed, and would what is advised do?
#include "core/placement/chains/chain_conflict.h"

#include "core/placement/chains/chain_json.h"
#include "core/placement/chains/chain_solver.h"
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

class ChainConflictTest : public QObject {
    Q_OBJECT
private slots:
    void equalsTheFiles_data();
    void equalsTheFiles();
    void isMinimal_data();
    void isMinimal();
    void namesTheLoadThatWouldDo();
    void namesTheReplicasThatWouldDo();
    void findsNothingToLiftWhereNoWayLeads();
    void speaksToPeople();
    void heedsAStop();
};

Q_DECLARE_METATYPE(std::vector<Kind>)

namespace {

/// The problem with these constraints and no others.
ChainProblem alone(ChainProblem problem, const std::vector<ChainConstraint>& kept)
{
    for (const ChainConstraint& constraint : constraintsOf(problem))
        if (std::ranges::find(kept, constraint) == kept.end())
            lift(problem, constraint);
    return problem;
}

ChainProblem without(ChainProblem problem, const ChainConstraint& constraint)
{
    lift(problem, constraint);
    return problem;
}

} // namespace

void ChainConflictTest::equalsTheFiles_data()
{
    QTest::addColumn<QString>("file");
    const QString folder = sharedPlacement() + "chains/";
    const QStringList files = QDir(folder).entryList({"infeasible-*.json"});
    if (files.isEmpty())
        QTest::newRow("no files") << QString();
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << folder + file;
}

void ChainConflictTest::equalsTheFiles()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("the files of service chains are not there: set EDGEWRIGHT_SHARED_DATA");
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray written = in.readAll();
    const auto problem = chainsFromJson(written.toStdString(), file.toStdString());
    QVERIFY(problem.has_value());
    const auto conflicts = conflictOf(*problem, {}, Progress());
    QVERIFY(conflicts.has_value());
    const QJsonArray known =
        QJsonDocument::fromJson(written).object()["infeasible"].toObject()["relaxations"].toArray();
    QCOMPARE(static_cast<int>(conflicts->size()), known.size());
    for (const auto& entry : known) {
        const QJsonObject relaxation = entry.toObject();
        const auto found =
            std::ranges::find(*conflicts, relaxation["constraint"].toString().toStdString(), &ChainConflict::name);
        QVERIFY2(found != conflicts->end(), qPrintable(relaxation["constraint"].toString()));
        QVERIFY(std::abs(found->costWithout.value() - relaxation["cost_per_hour_without"].toDouble()) < 1e-6);
        const bool hasMost = relaxation.contains("most_replicas_possible");
        const auto limit = relaxation[hasMost ? "most_replicas_possible" : "least_value_that_would_do"];
        QCOMPARE(found->limitThatWouldDo.has_value(), !limit.isUndefined());
        QVERIFY(limit.isUndefined() || std::abs(*found->limitThatWouldDo - limit.toDouble()) < 1e-4);
    }
}

void ChainConflictTest::isMinimal_data()
{
    QTest::addColumn<std::vector<Kind>>("kinds");
    QTest::newRow("all") << std::vector<Kind>(std::begin(everyKind), std::end(everyKind));
    for (const Kind a : everyKind)
        for (const Kind b : everyKind)
            if (a < b)
                QTest::newRow(
                    (std::to_string(static_cast<int>(a)) + " and " + std::to_string(static_cast<int>(b))).c_str())
                    << std::vector{a, b};
}

void ChainConflictTest::isMinimal()
{
    QFETCH(std::vector<Kind>, kinds);
    int looked = 0;
    for (std::uint64_t seed = 1; seed <= 25 && looked < 3; ++seed) {
        const ChainProblem problem = smallChains(kinds, seed);
        if (EveryAnswer(problem).best)
            continue;
        ++looked;
        const auto conflicts = conflictOf(problem, {}, Progress());
        QVERIFY(conflicts.has_value() && !conflicts->empty());
        std::vector<ChainConstraint> named;
        for (const ChainConflict& conflict : *conflicts)
            named.push_back(conflict.constraint);
        const QByteArray where = "seed " + QByteArray::number(static_cast<qulonglong>(seed));
        QVERIFY2(!EveryAnswer(alone(problem, named)).best, where);
        for (const ChainConflict& conflict : *conflicts) {
            QVERIFY2(EveryAnswer(without(alone(problem, named), conflict.constraint)).best, where);
            const auto least = EveryAnswer(without(problem, conflict.constraint)).best;
            QCOMPARE(conflict.costWithout.has_value(), least.has_value());
            QVERIFY2(!least || std::abs(*least - *conflict.costWithout) < 1e-7, where);
        }
    }
}

/// Three demands of 10, 20 and 40 at one site at most: 70 together, of two sites 40 at least.
void ChainConflictTest::namesTheLoadThatWouldDo()
{
    Random random(1);
    ChainProblem problem = looseChains(random, 3);
    problem.chains = {{"one", {0}, {1}}};
    for (std::size_t d = 0; d < 3; ++d) {
        problem.demands[d].chain = 0;
        problem.demands[d].rate = d == 0 ? 10 : d == 1 ? 20 : 40;
    }
    problem.services[0].capacity = 35;
    for (const auto& [replicas, would] : {std::pair(1, 70.0), {2, 40.0}}) {
        problem.services[0].maxReplicas = replicas;
        const auto conflicts = conflictOf(problem, {}, Progress());
        QVERIFY(conflicts.has_value());
        const auto load = std::ranges::find(*conflicts, "load:service-0", &ChainConflict::name);
        QVERIFY(load != conflicts->end());
        QCOMPARE(load->limitThatWouldDo.value(), would);
    }
}

/// 70 requests of 35 take 2 replicas; 5 replicas find 3 nodes.
void ChainConflictTest::namesTheReplicasThatWouldDo()
{
    Random random(1);
    ChainProblem problem = looseChains(random, 3);
    for (ChainDemand& demand : problem.demands)
        demand.rate = 35;
    problem.demands.resize(2);
    problem.services[0].capacity = 35;
    problem.services[0].maxReplicas = 1;
    const auto tooFew = conflictOf(problem, {}, Progress());
    QVERIFY(tooFew.has_value());
    const auto most = std::ranges::find(*tooFew, "max_replicas:service-0", &ChainConflict::name);
    QVERIFY(most != tooFew->end() && most->limitThatWouldDo == 2.0);
    problem.services[0].maxReplicas = 9;
    problem.services[0].minReplicas = 5;
    const auto tooMany = conflictOf(problem, {}, Progress());
    QVERIFY(tooMany.has_value());
    QCOMPARE(tooMany->size(), std::size_t(1));
    QCOMPARE(tooMany->front().name, std::string("min_replicas:service-0"));
    QVERIFY(tooMany->front().limitThatWouldDo == 3.0);
}

void ChainConflictTest::findsNothingToLiftWhereNoWayLeads()
{
    Random random(1);
    ChainProblem problem = looseChains(random, 3);
    problem.nodes.push_back(problem.nodes[0]);
    problem.nodes.back().name = "island";
    problem.nodes.back().capacity = {0, 0, 0};
    problem.demands[0].node = 3;
    problem.services[1].need[2] = 0;
    const auto conflicts = conflictOf(problem, {}, Progress());
    QVERIFY(conflicts.has_value());
    // With more capacity the island would serve itself.
    for (const ChainConflict& conflict : *conflicts)
        QVERIFY2(conflict.name.ends_with(":island"), conflict.name.c_str());
    QVERIFY(!conflicts->empty());
    problem.nodes.pop_back();
    problem.demands[0].node = 0;
    problem.links.clear();
    problem.services[0].allowedTiers.reset();
    for (ChainNode& node : problem.nodes)
        node.capacity = {INFINITY, INFINITY, 0};
    problem.services[1].need = {1, 1, 0};
    QVERIFY(solveChains(problem, {}, Progress())->status == ChainStatus::Optimal); // each node serves itself
}

void ChainConflictTest::speaksToPeople()
{
    Random random(1);
    ChainProblem problem = looseChains(random, 3);
    problem.nodes[1].capacity[2] = problem.nodes[2].capacity[2] = 0;
    problem.services[1].need = {1, 1, 1};
    problem.demands.resize(1);
    problem.demands[0] = {
        .name = "Users-Harbor/AR", .node = 1, .accessLatency = 1, .chain = 0, .rate = 10, .budget = 3};
    problem.links = {{"sea", 0, 1, 15, 1e4, 0}, {"road", 1, 2, 1, 1e4, 0}};
    problem.services[0].processing = problem.services[1].processing = 0;
    const auto conflicts = conflictOf(problem, {}, Progress());
    QVERIFY(conflicts.has_value());
    QCOMPARE(conflicts->size(), std::size_t(2));
    // 2 × (1 + 15) ms away and back.
    QCOMPARE(
        english(conflicts->at(1).what),
        std::string("Users-Harbor/AR may take 3 ms, with all else that is asked it takes 32 ms; the nearest node for "
                    "service-1 is 32 ms away and back"));
    QCOMPARE(english(conflicts->at(0).what),
             std::string("service-1 needs GPUs: 1; nodes that have them and may run it: node-0"));
    QVERIFY(english(conflicts->at(0).remedy).starts_with("without that all can be had for "));
}

void ChainConflictTest::heedsAStop()
{
    Progress progress;
    progress.stop();
    const auto stopped = conflictOf(smallChains({Kind::MinReplicas}, 1), {}, progress);
    QVERIFY(!stopped && isStopped(stopped.error()));
}

REGISTER_TEST(ChainConflictTest)
#include "chain_conflict_test.moc"
