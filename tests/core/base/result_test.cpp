// How does an error read on one line?
#include "tests/support/register_test.h"

#include "core/base/result.h"

#include <QTest>

using namespace edgewright;

class ResultTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhereWhatAndRemedy();
    void leavesOutWhatIsNotSaid();
    void staysOnOneLine();
    void carriesTheErrorUp();
};

void ResultTest::saysWhereWhatAndRemedy()
{
    const Error error{text("t", "{} is gone").with("n1"), "/nodes/n1", text("t", "add it")};
    QCOMPARE(oneLine(error), std::string("/nodes/n1: n1 is gone; add it"));
}

void ResultTest::leavesOutWhatIsNotSaid()
{
    QCOMPARE(oneLine({text("t", "gone"), {}, {}}), std::string("gone"));
    QCOMPARE(oneLine({text("t", "gone"), "here", {}}), std::string("here: gone"));
    QCOMPARE(oneLine({text("t", "gone"), {}, text("t", "add it")}), std::string("gone; add it"));
}

void ResultTest::staysOnOneLine()
{
    QCOMPARE(oneLine({text("t", "“{}” is no name").with("a\r\nb"), "x\ny", {}}), std::string("x y: “a  b” is no name"));
}

void ResultTest::carriesTheErrorUp()
{
    const Result<int> failed = fail({text("t", "no"), "where", {}});
    const Result<int> further = failed.map([](int number) { return number + 1; });
    QVERIFY(!further);
    QCOMPARE(further.error().where, std::string("where"));
}

REGISTER_TEST(ResultTest)
#include "result_test.moc"
