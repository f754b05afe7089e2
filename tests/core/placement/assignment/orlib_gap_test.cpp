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
    void namesAFileThatIsNotThere();
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
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << QByteArray("") << "number 1"
                           << "number of agents";
    QTest::newRow("no jobs stated") << QByteArray("1") << "number 2"
                                    << "number of jobs";
    QTest::newRow("half an agent") << QByteArray("1.5 2 3 4 5 6 7") << "number 1"
                                   << "can't be 1.5";
    QTest::newRow("no agents") << QByteArray("0 2 3 4 5 6 7") << "number 1"
                               << "can't be 0";
    QTest::newRow("cut off in the costs") << QByteArray("1 4 3 4 5") << "number 6"
                                          << "a cost";
    QTest::newRow("cut off in the uses") << QByteArray("1 2 3 4 5") << "number 6"
                                         << "a use";
    QTest::newRow("cut off before a capacity") << QByteArray("1 2 3 4 5 6") << "number 7"
                                               << "a capacity";
    QTest::newRow("a word") << QByteArray("1 2 3 four 5 6 7") << "number 4"
                            << "\"four\"";
    QTest::newRow("a number that goes on as a word") << QByteArray("1 2 3 4x 5 6 7") << "number 4"
                                                     << "\"4x\"";
    QTest::newRow("not finite") << QByteArray("1 2 3 inf 5 6 7") << "number 4"
                                << "\"inf\"";
    QTest::newRow("a negative use") << QByteArray("1 2 3 4 -5 6 7") << "number 5"
                                    << "-5";
    QTest::newRow("a negative capacity") << QByteArray("1 2 3 4 5 6 -7") << "number 7"
                                         << "-7";
    QTest::newRow("one number too many") << QByteArray("1 2 3 4 5 6 7 8") << "number 8"
                                         << "\"8\"";
    QTest::newRow("a lying head") << QByteArray("30000 30000 3 4 5") << "number 2"
                                  << "more than the file holds";
}

void OrlibGapTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const auto refused = parseGap(content.toStdString(), GapSense::Minimise, "broken.txt");
    QVERIFY(!refused);
    const QString line = QString::fromStdString(oneLine(refused.error()));
    QVERIFY2(line.contains("broken.txt: " + where) && line.contains(what), qPrintable(line));
    QVERIFY(!refused.error().remedy.empty());
}

void OrlibGapTest::namesAFileThatIsNotThere()
{
    const auto refused = readGap("no-such-file.txt", GapSense::Minimise);
    QVERIFY(!refused && oneLine(refused.error()).find("no-such-file.txt") != std::string::npos);
}

REGISTER_TEST(OrlibGapTest)
#include "orlib_gap_test.moc"
