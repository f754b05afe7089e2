// Do quantities of one unit add, compare and scale, and nothing else?
#include "tests/support/register_test.h"

#include "core/base/units.h"

#include <QTest>

#include <concepts>

using namespace edgewright;

// What must not compile.
static_assert(Addable<Milliseconds, Milliseconds>);
static_assert(!Addable<Milliseconds, MegabitsPerSecond>);
static_assert(!Addable<Milliseconds, Seconds>);
static_assert(!Addable<UsdPerHour, UsdPerGigabyte>);
static_assert(!Addable<Milliseconds, double>);
static_assert(!std::convertible_to<double, Milliseconds>);
static_assert(!std::convertible_to<Milliseconds, double>);
static_assert(!std::equality_comparable_with<Milliseconds, Seconds>);

class UnitsTest : public QObject {
    Q_OBJECT

private slots:
    void addsAndScales();
    void compares();
    void sharesHaveNoUnit();
    void startsAtZero();
    void knowsItsSymbol();
};

void UnitsTest::addsAndScales()
{
    Milliseconds sum = Milliseconds(1.5) + Milliseconds(2);
    QCOMPARE(sum.value, 3.5);
    sum += Milliseconds(0.5);
    sum -= Milliseconds(1);
    QCOMPARE(sum.value, 3.0);
    QCOMPARE((2 * sum).value, 6.0);
    QCOMPARE((sum * 2).value, 6.0);
    QCOMPARE((sum / 2).value, 1.5);
    QCOMPARE((Milliseconds(1) - Milliseconds(4)).value, -3.0);
}

void UnitsTest::compares()
{
    QVERIFY(Gibibytes(1) < Gibibytes(2));
    QVERIFY(Gibibytes(2) == Gibibytes(2));
    QVERIFY(Gibibytes(3) >= Gibibytes(2));
}

void UnitsTest::sharesHaveNoUnit()
{
    static_assert(std::same_as<decltype(Cores(6) / Cores(4)), double>);
    QCOMPARE(Cores(6) / Cores(4), 1.5);
}

void UnitsTest::startsAtZero() { QCOMPARE(UsdPerHour{}.value, 0.0); }

void UnitsTest::knowsItsSymbol()
{
    QCOMPARE(Milliseconds::symbol(), std::string_view("ms"));
    QCOMPARE(MegabitsPerSecond::symbol(), std::string_view("Mb/s"));
}

REGISTER_TEST(UnitsTest)
#include "units_test.moc"
