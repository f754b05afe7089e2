// Are the OR-Library's files read as they are meant, and is what is wrong with one told?
#include "core/placement/location/orlib_location.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

namespace {

enum class Kind { Open, Full, Median };

Result<LocationProblem> read(Kind kind, const QByteArray& file, std::optional<double> capacity = std::nullopt)
{
    const std::string_view bytes(file.constData(), static_cast<std::size_t>(file.size()));
    switch (kind) {
    case Kind::Open: return uncapacitatedFromOrlib(bytes, "f");
    case Kind::Full: return capacitatedFromOrlib(bytes, "f", capacity);
    default: return medianFromOrlib(bytes, "f", Progress());
    }
}

const QByteArray town = " 2 3 \n 15 7500. \n capacity 0. \n 4 \n 1.5 2\n 6\n 3 \n 4.25 8 5 6 \n"; // lines end anywhere

} // namespace

Q_DECLARE_METATYPE(Kind)

class OrlibLocationTest : public QObject {
    Q_OBJECT

private slots:
    void readsSitesAndCustomers();
    void fillsInTheCapacityThatIsLeftOpen();
    void readsAMedianProblem();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void asksForNoMemoryOnAFalsePromise();
    void readsNoFileThatIsCutOff();
    void stops();
};

void OrlibLocationTest::readsSitesAndCustomers()
{
    const Result<LocationProblem> problem = read(Kind::Open, town);
    QVERIFY2(problem, problem ? "" : oneLine(problem.error()).c_str());
    QCOMPARE(problem->sites.size(), std::size_t(2));
    QCOMPARE(problem->sites[0].openCost, 7500.0);
    QCOMPARE(problem->demand, std::vector<double>({4, 6, 8}));
    QCOMPARE(problem->cost, std::vector<double>({1.5, 2, 3, 4.25, 5, 6}));
    QVERIFY(!problem->hasCapacities() && !problem->openSites);
}

void OrlibLocationTest::fillsInTheCapacityThatIsLeftOpen()
{
    const Result<LocationProblem> problem = read(Kind::Full, town, 99);
    QVERIFY(problem);
    QCOMPARE(problem->sites[0].capacity, 15.0);
    QCOMPARE(problem->sites[1].capacity, 99.0);
    const QByteArray nought = QByteArray(town).replace("capacity", "0");
    QCOMPARE(read(Kind::Full, nought, 99)->sites[1].capacity, 99.0);
    QCOMPARE(read(Kind::Full, nought)->sites[1].capacity, 0.0);
}

void OrlibLocationTest::readsAMedianProblem()
{
    // The way 1-2-3 takes 2 + 3; the later line for 1 and 3 says 9 and not 1.
    const Result<LocationProblem> problem = read(Kind::Median, "3 4 2\n1 2 2\n2 3 3\n1 3 1\n3 1 9\n");
    QVERIFY2(problem, problem ? "" : oneLine(problem.error()).c_str());
    QCOMPARE(problem->cost, std::vector<double>({0, 2, 5, 2, 0, 3, 5, 3, 0}));
    QCOMPARE(problem->openSites, std::optional<std::size_t>(2));
    QCOMPARE(problem->demand, std::vector<double>({1, 1, 1}));
}

void OrlibLocationTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing") << Kind::Open << QByteArray() << "f:1";
    QTest::newRow("a word") << Kind::Open << QByteArray("2 3\n15 x\n 1 1 1 1 1 1 1 1 1 1 1") << "f:2";
    QTest::newRow("a negative cost") << Kind::Open << QByteArray("1 1\n15 7\n3\n-4\n") << "f:4";
    QTest::newRow("endless") << Kind::Open << QByteArray("1 1\n15 7\n3\ninf\n") << "f:4";
    QTest::newRow("half a site") << Kind::Open << QByteArray("1.5 1\n15 7\n3\n4\n") << "f:1";
    QTest::newRow("no end") << Kind::Open << QByteArray("1 1\n15 7\n3\n\n") << "f:5";
    QTest::newRow("too much") << Kind::Open << QByteArray("1 1\n15 7\n3\n4\n\n5") << "f:6";
    QTest::newRow("capacity left open") << Kind::Full << town << "f:3";
    QTest::newRow("a node beyond the last") << Kind::Median << QByteArray("2 1 1\n1 3 4\n") << "f:2";
    QTest::newRow("node nought") << Kind::Median << QByteArray("2 1 1\n0 1 4\n") << "f:2";
    QTest::newRow("an edge too few") << Kind::Median << QByteArray("2 2 1\n1 2 4\n") << "f:3";
    QTest::newRow("two parts") << Kind::Median << QByteArray("3 1 1\n1 2 4\n") << "f";
    QTest::newRow("more nodes than fit") << Kind::Median << QByteArray("5001 0 1\n") << "f:1";
}

void OrlibLocationTest::tellsWhatIsWrong()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, file);
    QFETCH(QString, where);
    const Result<LocationProblem> problem = read(kind, file);
    QVERIFY(!problem);
    QVERIFY(!problem.error().what.empty() && !problem.error().remedy.empty());
    QCOMPARE(QString::fromStdString(problem.error().where), where);
}

void OrlibLocationTest::asksForNoMemoryOnAFalsePromise()
{
    for (const char* file : {"100000000 100000000\n1 1", "100000000 0\n1 1", "0 100000000\n1", "99999999 1 1"})
        for (const Kind kind : {Kind::Open, Kind::Full, Kind::Median})
            QVERIFY2(!read(kind, file), file);
    QVERIFY(!read(Kind::Median, "3 100000000 1\n1 2 1\n"));
}

void OrlibLocationTest::readsNoFileThatIsCutOff()
{
    for (int bytes = 0; bytes < town.lastIndexOf('6'); ++bytes)
        QVERIFY2(!read(Kind::Open, town.left(bytes)), QByteArray::number(bytes));
}

void OrlibLocationTest::stops()
{
    Progress progress;
    progress.stop();
    const Result<LocationProblem> problem = medianFromOrlib("2 1 1\n1 2 4\n", "f", progress);
    QVERIFY(!problem && isStopped(problem.error()));
}

REGISTER_TEST(OrlibLocationTest)
#include "orlib_location_test.moc"
