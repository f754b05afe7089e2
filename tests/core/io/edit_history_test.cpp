// Does undoing everything give back the same bytes, and redoing everything too?
#include "core/io/project_file.h"
#include "tests/core/io/random_edits.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class EditHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void undoesAndRedoesToTheSameBytes_data();
    void undoesAndRedoesToTheSameBytes();
    void touchesEveryKindOfRow();
    void replaysFromItsJournal();
};

namespace {

constexpr int stepsOfHistory = 2000;

/// Applies random Edits to `topology` until `steps` were accepted; a refused one must leave no trace.
std::vector<Edit> randomHistory(Topology& topology, testing::RandomEdits& random, int steps)
{
    std::vector<Edit> history;
    while (std::ssize(history) < steps) {
        Edit edit = random.edit(topology);
        const bool isWatched = random.below(50) == 0;
        const std::string before = isWatched ? toProjectText(topology) : std::string();
        if (apply(topology, edit))
            history.push_back(std::move(edit));
        else if (isWatched && toProjectText(topology) != before)
            return {};
    }
    return history;
}

} // namespace

void EditHistoryTest::undoesAndRedoesToTheSameBytes_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1u, 2u, 20240229u})
        QTest::addRow("seed %llu", seed) << seed;
}

void EditHistoryTest::undoesAndRedoesToTheSameBytes()
{
    QFETCH(quint64, seed);
    testing::RandomEdits random(seed);
    Topology topology = random.topology(400);
    const std::string before = toProjectText(topology);
    const std::vector<Edit> history = randomHistory(topology, random, stepsOfHistory);
    QCOMPARE(std::ssize(history), stepsOfHistory);
    const std::string after = toProjectText(topology);
    QVERIFY(before != after);
    QVERIFY(checkInvariants(topology).has_value());

    for (auto edit = history.rbegin(); edit != history.rend(); ++edit)
        QVERIFY(apply(topology, inverse(*edit)).has_value());
    QVERIFY(toProjectText(topology) == before);
    for (const Edit& edit : history)
        QVERIFY(apply(topology, edit).has_value());
    QVERIFY(toProjectText(topology) == after);
}

/// What the other cases claim would be little if the random Edits were all alike.
void EditHistoryTest::touchesEveryKindOfRow()
{
    testing::RandomEdits random(1);
    Topology topology = random.topology(400);
    std::set<TableKey> additions, removals, alterations;
    for (const Edit& edit : randomHistory(topology, random, stepsOfHistory))
        for (const RowChange& change : edit.changes)
            (!before(change) ? additions : !after(change) ? removals : alterations).insert(refOf(change).table);
    QCOMPARE(additions.size(), tableCount);
    QCOMPARE(removals.size(), tableCount);
    QCOMPARE(alterations.size(), tableCount);
}

void EditHistoryTest::replaysFromItsJournal()
{
    testing::RandomEdits random(7);
    Topology topology = random.topology(100);
    Topology replayed = topology;
    const std::vector<Edit> history = randomHistory(topology, random, 300);
    for (const Edit& edit : history) {
        const Result<Edit> read = editFromJsonLine(toJsonLine(edit));
        QVERIFY2(read.has_value(), read ? "" : oneLine(read.error()).c_str());
        QVERIFY(read->changes == edit.changes);
        QCOMPARE(english(read->label), english(edit.label));
        QCOMPARE(read->gesture, edit.gesture);
        QVERIFY(apply(replayed, *read).has_value());
    }
    QVERIFY(replayed == topology);
}

REGISTER_TEST(EditHistoryTest)
#include "edit_history_test.moc"
