// Is OR-Library's assignment format read, and is what is wrong with a file said?
#include "core/placement/assignment/orlib_gap.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class OrlibGapTest : public QObject {
    Q_OBJECT
private slots:
    void readsNumbersInTheirOrder();
    void turnsWhatIsMaximised();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void OrlibGapTest::readsNumbersInTheirOrder()
{
    // Line ends mean nothing.
    const auto problem = parseGap("2 3\r\n1 2\n3 4 5 6.5\n 7 8 9 10 11 12\t13 14\n", GapSense::Minimise, "small.txt");
    QVERIFY2(problem.has_value(), problem ? "" : oneLine(problem.error()).c_str());
    QCOMPARE(problem->agents, 2);
    QCOMPARE(problem->jobs, 3);
    QCOMPARE(problem->cost, (std::vector<double>{1, 2, 3, 4, 5, 6.5}));
    QCOMPARE(problem->use, (std::vector<double>{7, 8, 9, 10, 11, 12}));
    QCOMPARE(problem->capacity, (std::vector<double>{13, 14}));
    QCOMPARE(problem->openCost, (std::vector<double>{0, 0}));
}

void OrlibGapTest::turnsWhatIsMaximised()
{
    QCOMPARE(parseGap("1 2 3 4 5 6 7", GapSense::Maximise, "small.txt")->cost, (std::vector<double>{-3, -4}));
}

void OrlibGapTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const char* content, int line, const char* what) {
        QTest::newRow(name) << QByteArray(content) << line << QString(what);
    };
    row("empty", "", 1, "number of agents");
    row("no jobs stated", "1", 1, "number of jobs");
    row("half an agent", "1.5 2 3 4 5 6 7", 1, "1.5 can't be the number of agents");
    row("no agents", "0 2 3 4 5 6 7", 1, "0 agents");
    row("cut off in the costs", "1 4\n3 4 5", 2, "a cost");
    row("cut off in the uses", "1 2\n3 4\n5", 3, "a use");
    row("cut off before a capacity", "1 2\n3 4\n5 6\n", 4, "a capacity");
    row("a word", "1 2\n3 four 5 6 7", 2, "“four”");
    row("a number that goes on as a word", "1 2\n3 4x 5 6 7", 2, "“4x”");
    row("not finite", "1 2\n3 inf 5 6 7", 2, "“inf”");
    row("a negative use", "1 2\n3 4\n-5 6 7", 3, "“-5”");
    row("a negative capacity", "1 2\n3 4\n5 6\n-7", 4, "“-7”");
    row("one number too many", "1 2\n3 4\n5 6\n7 8", 4, "“8”");
    row("a lying head", "30000 30000 3 4 5", 1, "30000 agents");
}

void OrlibGapTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    QFETCH(QString, what);
    const auto refused = parseGap(content.toStdString(), GapSense::Minimise, "broken.txt");
    QVERIFY(!refused);
    const QString said = QString::fromStdString(oneLine(refused.error()));
    QVERIFY2(said.contains(QString("broken.txt:%1").arg(line)) && said.contains(what), qPrintable(said));
    QVERIFY(!refused.error().remedy.empty());
}

REGISTER_TEST(OrlibGapTest)
#include "orlib_gap_test.moc"
