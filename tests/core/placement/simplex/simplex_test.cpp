// Are linear programs solved as they grow, and do their prices prove what they should?
#include "core/base/random.h"
#include "core/placement/simplex/simplex.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace edgewright;

class SimplexTest : public QObject {
    Q_OBJECT
private slots:
    void goesOnWhenRowsAndColumnsCome();
    void tellsWhereNoAnswerFits();
    void provesWhatItFinds();
    void provesLessWhereItWasStopped();
};

namespace {

const auto never = [] { return false; };

using Entries = std::vector<Simplex::Entry>;

} // namespace

void SimplexTest::goesOnWhenRowsAndColumnsCome()
{
    Simplex program;
    const int x = program.addColumn(3, 0, 10), y = program.addColumn(2, 0, 10);
    program.addRow(4, Simplex::unlimited, Entries{{x, 1}, {y, 1}});
    QVERIFY(program.solve(never) == Simplex::Outcome::Solved); // y alone: 8
    QCOMPARE(program.values()[1], 4.0);
    QCOMPARE(program.prices()[0], 2.0);
    program.addRow(-Simplex::unlimited, 1, Entries{{y, 1}});
    QVERIFY(program.solve(never) == Simplex::Outcome::Solved); // y stops at 1: 3 · 3 + 2
    QCOMPARE(program.values()[0], 3.0);
    const int z = program.addColumn(1, 0, 2, Entries{{0, 1}});
    QVERIFY(program.solve(never) == Simplex::Outcome::Solved); // z takes 2 of the 3
    QCOMPARE(program.values()[static_cast<std::size_t>(z)], 2.0);
    program.setBounds(z, 0, 0);
    QVERIFY(program.solve(never) == Simplex::Outcome::Solved);
    QCOMPARE(program.values()[0], 3.0);
    QCOMPARE(program.rows(), 2);
    QCOMPARE(program.columns(), 3);
}

void SimplexTest::tellsWhereNoAnswerFits()
{
    Simplex program;
    const int x = program.addColumn(1, 0, 1);
    program.addRow(2, Simplex::unlimited, Entries{{x, 1}});
    QVERIFY(program.solve(never) == Simplex::Outcome::Infeasible);
    program.setBounds(x, 0, 3);
    QVERIFY(program.solve(never) == Simplex::Outcome::Solved);
}

void SimplexTest::provesWhatItFinds()
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        Random random(seed);
        Simplex program;
        std::vector<double> costs;
        for (int column = 0; column < 6; ++column) {
            costs.push_back(static_cast<double>(random() % 20));
            program.addColumn(costs.back(), 0, 1 + static_cast<double>(random() % 3));
        }
        for (int row = 0; row < 4; ++row) {
            Entries entries;
            for (int column = 0; column < 6; ++column)
                entries.push_back({column, static_cast<double>(random() % 5)});
            program.addRow(1 + static_cast<double>(random() % 4), Simplex::unlimited, entries);
        }
        if (program.solve(never) != Simplex::Outcome::Solved)
            continue;
        double cost = 0;
        for (std::size_t column = 0; column < costs.size(); ++column)
            cost += costs[column] * program.values()[column];
        const Simplex::Proof proof = program.proof();
        QVERIFY2(std::abs(proof.bound - cost) < 1e-6, qPrintable(QString("seed %1").arg(seed))); // strong duality
        for (std::size_t column = 0; column < costs.size(); ++column)
            QVERIFY(program.values()[column] < 1e-9 || proof.reducedCosts[column] < 1e-9);
    }
}

void SimplexTest::provesLessWhereItWasStopped()
{
    Simplex program;
    Entries entries;
    for (int column = 0; column < 50; ++column)
        entries.push_back({program.addColumn(1 + column % 7, 0, 1), 1.0 + column % 3});
    program.addRow(30, Simplex::unlimited, entries);
    QVERIFY(program.solve([] { return true; }) == Simplex::Outcome::Stopped);
    const double early = program.proof().bound;
    QVERIFY(program.solve(never) == Simplex::Outcome::Solved);
    QVERIFY2(early <= program.proof().bound + 1e-9, qPrintable(QString::number(early)));
}

REGISTER_TEST(SimplexTest)
#include "simplex_test.moc"
