// Budget flags: words cross neither one another nor the poles of others, and say what lies beyond the axis.
#include "app/charts/budget_flags.h"

#include "tests/support/register_test.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace edgewright;

namespace {

constexpr QRectF wide(40, 100, 800, 200), narrow(40, 100, 260, 90);

std::vector<BudgetMark> marksAt(std::initializer_list<double> budgets)
{
    std::vector<BudgetMark> marks;
    for (const double budget : budgets)
        marks.push_back({budget, QString("Owner of %1").arg(budget), Qt::red});
    return marks;
}

QStringList wordsOfFlags(const std::vector<BudgetFlag>& flags)
{
    QStringList words;
    for (const BudgetFlag& flag : flags)
        words << flag.words.simplified();
    return words;
}

} // namespace

class BudgetFlagsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void namesAreToldWhereThereIsRoom();
    void figuresStandAloneWhereThereIsLittle();
    void aFarBudgetIsToldAtTheEdge();
    void farBudgetsShareOneFlag();
    void budgetsUnderAFarOneKeepTheirWords();
    void nothingCrosses_data();
    void nothingCrosses();
    void noBudgetTakesNoRoom();
};

void BudgetFlagsTest::namesAreToldWhereThereIsRoom()
{
    const auto flags = budgetFlags(marksAt({10, 60}), linearScale(100), wide, QGuiApplication::font(), 2);
    QCOMPARE(wordsOfFlags(flags), (QStringList{"Owner of 10: budget 10 ms", "Owner of 60: budget 60 ms"}));
    QCOMPARE(flags.front().x, 120.0); // a tenth of 800 behind 40
}

void BudgetFlagsTest::figuresStandAloneWhereThereIsLittle()
{
    const auto flags = budgetFlags(marksAt({10, 30, 50, 70}), linearScale(100), narrow, QGuiApplication::font(), 1);
    QCOMPARE(wordsOfFlags(flags), (QStringList{"10 ms", "30 ms", "50 ms", "budget 70 ms"}));
}

void BudgetFlagsTest::aFarBudgetIsToldAtTheEdge()
{
    const BudgetMark shared{600, {}, Qt::red};
    const auto flags = budgetFlags({shared}, linearScale(40), wide, QGuiApplication::font(), 2);
    QCOMPARE(wordsOfFlags(flags), QStringList{QString::fromUtf8("budget 600 ms →")});
    QVERIFY(flags.front().isBeyond);
    QVERIFY(flags.front().box.right() > wide.right() - 10);
}

void BudgetFlagsTest::farBudgetsShareOneFlag()
{
    const auto flags = budgetFlags({{20, {}, Qt::red}, {600, {}, Qt::red}, {900, {}, Qt::red}}, linearScale(40), wide,
                                   QGuiApplication::font(), 1);
    QCOMPARE(wordsOfFlags(flags), (QStringList{"budget 20 ms", QString::fromUtf8("budget 600 ms, 900 ms →")}));
}

void BudgetFlagsTest::budgetsUnderAFarOneKeepTheirWords()
{
    const auto flags = budgetFlags({{90, {}, Qt::red}, {97, {}, Qt::red}, {600, {}, Qt::red}}, linearScale(100), wide,
                                   QGuiApplication::font(), 2);
    QCOMPARE(flags.size(), std::size_t{3});
}

void BudgetFlagsTest::nothingCrosses_data()
{
    QTest::addColumn<QList<double>>("budgets");
    QTest::newRow("neighbours") << QList<double>{24, 29, 30, 100};
    QTest::newRow("a crowd") << QList<double>{18, 21, 24, 27, 30, 33, 36};
    QTest::newRow("at both ends") << QList<double>{0, 1, 99, 100};
    QTest::newRow("before a far one") << QList<double>{90, 95, 600};
}

void BudgetFlagsTest::nothingCrosses()
{
    QFETCH(QList<double>, budgets);
    std::vector<BudgetMark> marks;
    for (const double budget : budgets)
        marks.push_back({budget, QString(60, 'W'), Qt::red});
    for (const QRectF& plot : {wide, narrow})
        for (const int rows : {1, 2}) {
            const auto flags = budgetFlags(marks, linearScale(100), plot, QGuiApplication::font(), rows);
            QVERIFY(!flags.empty());
            for (const BudgetFlag& flag : flags) {
                QVERIFY(flag.box.bottom() <= plot.top());
                for (const BudgetFlag& other : flags) {
                    const bool isPierced = other.box.top() < flag.box.top() && !other.isBeyond &&
                                           other.x > flag.box.left() + 3 && other.x < flag.box.right();
                    QVERIFY2(&flag == &other || (!isPierced && !flag.box.intersects(other.box)),
                             qPrintable(wordsOfFlags(flags).join(" | ")));
                }
            }
        }
}

void BudgetFlagsTest::noBudgetTakesNoRoom()
{
    QCOMPARE(budgetFlagHeight(budgetFlags({}, linearScale(100), wide, QGuiApplication::font(), 2)), 0.0);
}

REGISTER_TEST(BudgetFlagsTest)

#include "budget_flags_test.moc"
