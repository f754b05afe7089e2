// Are records of libCacheSim's oracleGeneral read as they are laid out, and is one that is cut off or lies named?
#include "tests/core/io/trace_files.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class OracleGeneralTest : public QObject {
    Q_OBJECT
private slots:
    void readsEveryField();
    void knowsTheFuture();
    void namesTheRecordThatIsCut();
    void namesTheRecordThatLies_data();
    void namesTheRecordThatLies();
};

void OracleGeneralTest::readsEveryField()
{
    const TraceFolder folder;
    const auto read = readTrace(folder.write("a.oracleGeneral", oracleRecord(3, 0xfedcba9876543210, 0xffffffff, 2) +
                                                                    oracleRecord(0xfffffff0, 1, 0, -1) +
                                                                    oracleRecord(0xfffffff1, 1, 9, INT64_MAX)));
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), std::size_t{3});
    QCOMPARE(read->at(0).object, std::uint64_t{0xfedcba9876543210});
    QCOMPARE(read->at(0).bytes, std::uint64_t{0xffffffff});
    QCOMPARE(read->at(0).time, std::int64_t{3'000'000});
    QCOMPARE(read->at(0).next, std::int64_t{2});
    QCOMPARE(read->at(1).time, std::int64_t{0xfffffff0} * 1'000'000);
    QCOMPARE(read->at(1).next, TraceRequest::never);
    QCOMPARE(read->at(2).next, TraceRequest::never);
}

void OracleGeneralTest::knowsTheFuture()
{
    const TraceFolder folder;
    QVERIFY((*openTrace(folder.write("a.oracleGeneral", oracleRecord(1, 1, 1, -1)), {}, Progress()))->knowsFuture());
    const auto csv = folder.write("a.csv", "time,object\n1,1\n");
    QVERIFY(!(*openTrace(csv, {}, Progress()))->knowsFuture());
}

void OracleGeneralTest::namesTheRecordThatIsCut()
{
    const TraceFolder folder;
    const std::string fault =
        faultOf(folder.write("a.oracleGeneral", oracleRecord(1, 1, 1, -1) + oracleRecord(2, 2, 1, -1).left(11)));
    QVERIFY2(fault.find("record 2") != fault.npos && fault.find("11 of 24") != fault.npos, fault.c_str());
}

void OracleGeneralTest::namesTheRecordThatLies_data()
{
    QTest::addColumn<qint64>("next");
    QTest::newRow("itself") << qint64{2};
    QTest::newRow("the past") << qint64{1};
    QTest::newRow("zero") << qint64{0};
    QTest::newRow("below -1") << qint64{-7};
}

void OracleGeneralTest::namesTheRecordThatLies()
{
    QFETCH(qint64, next);
    const TraceFolder folder;
    const std::string fault =
        faultOf(folder.write("a.oracleGeneral", oracleRecord(1, 1, 1, -1) + oracleRecord(2, 2, 1, next)));
    QVERIFY2(fault.find("record 2") != fault.npos && fault.find("next") != fault.npos, fault.c_str());
}

REGISTER_TEST(OracleGeneralTest)
#include "trace_oracle_general_test.moc"
