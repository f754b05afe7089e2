// Can another program neither hang this one nor flood it?
#include "tests/support/begun.h"
#include "tests/support/register_test.h"

#include "core/export/programs/program_run.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace edgewright;
using edgewright::testing::Begun;

namespace {

ProgramCall shell(const std::string& script) { return {.program = "/bin/sh", .arguments = {"-c", script}}; }

std::string complaint(const Result<ProgramAnswer>& answer) { return answer ? "" : oneLine(answer.error()); }

} // namespace

class ProgramRunTest : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatItSaid();
    void takesAnyMuchInput();
    void startsWhereAndWithWhatItIsTold();
    void endsWhatTakesTooLong();
    void endsWhatWritesTooMuch();
    void keepsTheFirstOfEndlessComplaints();
    void heedsAStop_data();
    void heedsAStop();
    void waitsForOneThatClosedItsOutput();
    void findsProgramsOnThePath();
    void saysTheFirstWords();
};

void ProgramRunTest::givesBackWhatItSaid()
{
    const auto answer = runProgram(shell("echo out; echo err >&2; exit 7"), {});
    QVERIFY2(answer, complaint(answer).c_str());
    QCOMPARE(answer->status, 7);
    QCOMPARE(answer->output, std::string("out\n"));
    QCOMPARE(answer->complaints, std::string("err\n"));
}

void ProgramRunTest::takesAnyMuchInput()
{
    ProgramCall call = shell("cat; cat < /dev/stdin > /dev/null");
    call.input = std::string(5 << 20, 'x'); // more than a pipe holds, either way
    const auto answer = runProgram(call, {});
    QVERIFY2(answer, complaint(answer).c_str());
    QVERIFY(answer->output == call.input);
}

void ProgramRunTest::startsWhereAndWithWhatItIsTold()
{
    QTemporaryDir folder;
    ProgramCall call = shell("pwd; echo \"$EDGEWRIGHT_TEST $HOME\"");
    call.folder = QFileInfo(folder.path()).canonicalFilePath().toStdString();
    call.environment = {"EDGEWRIGHT_TEST=given", "HOME=/elsewhere"};
    const auto answer = runProgram(call, {});
    QVERIFY2(answer, complaint(answer).c_str());
    QCOMPARE(answer->output, call.folder.string() + "\ngiven /elsewhere\n");
}

void ProgramRunTest::endsWhatTakesTooLong()
{
    ProgramCall call = shell("trap '' TERM; sleep 60");
    call.longest = std::chrono::milliseconds(200);
    const auto answer = runProgram(call, {});
    QVERIFY(!answer);
    QVERIFY2(complaint(answer).find("no answer after 0.2 s") != std::string::npos, complaint(answer).c_str());
}

void ProgramRunTest::endsWhatWritesTooMuch()
{
    ProgramCall call = shell("yes");
    call.mostOutput = 1 << 20;
    const auto answer = runProgram(call, {});
    QVERIFY(!answer);
    QVERIFY2(complaint(answer).find("more than 1 MiB") != std::string::npos, complaint(answer).c_str());
}

void ProgramRunTest::keepsTheFirstOfEndlessComplaints()
{
    const auto answer = runProgram(shell("head -c 9000000 /dev/zero >&2; echo done"), {});
    QVERIFY2(answer, complaint(answer).c_str());
    QCOMPARE(answer->output, std::string("done\n"));
    QCOMPARE(answer->complaints.size(), std::size_t{64} << 10);
}

void ProgramRunTest::heedsAStop_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("it sleeps") << "sleep 60";
    QTest::newRow("it writes") << "yes >&2";
    QTest::newRow("it has closed all") << "exec >&- 2>&-; sleep 60";
}

void ProgramRunTest::heedsAStop()
{
    QFETCH(QString, script);
    Progress progress;
    Begun begun([&] { progress.stop(); });
    const auto answer =
        runProgram(shell(("exec 3> " + begun.path() + "; echo begun >&3; " + script).toStdString()), progress);
    QVERIFY(!answer); // one that was waited for would have answered
    QVERIFY(isStopped(answer.error()));
    QCOMPARE(begun.said(), QByteArray("begun\n"));
}

void ProgramRunTest::waitsForOneThatClosedItsOutput()
{
    const auto answer = runProgram(shell("exec >&- 2>&-; sleep 0.3; exit 4"), {});
    QVERIFY2(answer, complaint(answer).c_str());
    QCOMPARE(answer->status, 4);
}

void ProgramRunTest::findsProgramsOnThePath()
{
    QVERIFY(findProgram("sh"));
    QVERIFY(findProgram("sh")->is_absolute());
    QVERIFY(!findProgram("edgewright-no-such-program"));
}

void ProgramRunTest::saysTheFirstWords()
{
    QCOMPARE(firstWords("\n \n  first \x1b[1m\nsecond"), std::string("first  [1m"));
    QCOMPARE(firstWords(""), std::string());
    const std::string cut = firstWords("x" + std::string(200, 'y') + std::string(200, '\xC3'));
    QVERIFY(cut.ends_with("…"));
    std::string umlauts = "x";
    for (int i = 0; i < 200; ++i)
        umlauts += "ü";
    QVERIFY(firstWords(umlauts).find("\xEF\xBF\xBD") == std::string::npos); // not cut within a character
}

REGISTER_TEST(ProgramRunTest)
#include "program_run_test.moc"
