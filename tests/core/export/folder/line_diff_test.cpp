// Does a difference of lines lead from one text to the other, by as few lines as can be?
#include "tests/support/register_test.h"

#include "core/base/random.h"
#include "core/export/folder/line_diff.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace edgewright;

namespace {

QString diff(const QString& before, const QString& after)
{
    return QString::fromStdString(unifiedDiff(before.toStdString(), after.toStdString(), "a/f", "b/f"));
}

QString patched(const QString& before, const QString& patch)
{
    QTemporaryDir folder;
    QFile file(folder.filePath("f"));
    if (!file.open(QIODevice::WriteOnly))
        return "can't write";
    file.write(before.toUtf8());
    file.close();
    QProcess tool;
    tool.setWorkingDirectory(folder.path());
    tool.start("patch", {"--quiet", "--strip=1", "--no-backup-if-mismatch"});
    tool.write(patch.toUtf8());
    tool.closeWriteChannel();
    tool.waitForFinished();
    if (tool.exitCode() != 0)
        return tool.readAll();
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The slow reference: lines of the longest common subsequence, by the table.
qsizetype commonLines(const QStringList& a, const QStringList& b)
{
    std::vector<std::vector<qsizetype>> table(static_cast<std::size_t>(a.size() + 1),
                                              std::vector<qsizetype>(static_cast<std::size_t>(b.size() + 1), 0));
    for (qsizetype i = 0; i < a.size(); ++i)
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto x = static_cast<std::size_t>(i), y = static_cast<std::size_t>(j);
            table[x + 1][y + 1] = a[i] == b[j] ? table[x][y] + 1 : std::max(table[x][y + 1], table[x + 1][y]);
        }
    return table.back().back();
}

qsizetype changedLines(const QString& patch)
{
    qsizetype count = 0;
    const QStringList lines = patch.split('\n');
    for (const QString& line : lines.mid(2))
        count += line.startsWith('+') || line.startsWith('-') ? 1 : 0;
    return count;
}

} // namespace

class LineDiffTest : public QObject {
    Q_OBJECT

private slots:
    void readsAsPatchDoes_data();
    void readsAsPatchDoes();
    void changesAsFewLinesAsCanBe();
    void leadsFromOneTextToTheOther();
    void endsWhereNothingIsAlike();
};

void LineDiffTest::readsAsPatchDoes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("patch");
    QTest::newRow("alike") << "a\nb\n"
                           << "a\nb\n"
                           << "";
    QTest::newRow("both empty") << ""
                                << ""
                                << "";
    QTest::newRow("new") << ""
                         << "a\nb\n"
                         << "--- a/f\n+++ b/f\n@@ -0,0 +1,2 @@\n+a\n+b\n";
    QTest::newRow("gone") << "a\n"
                          << ""
                          << "--- a/f\n+++ b/f\n@@ -1 +0,0 @@\n-a\n";
    QTest::newRow("one line") << "1\n2\n3\n4\n5\n6\n7\n8\n9\n"
                              << "1\n2\n3\n4\nx\n6\n7\n8\n9\n"
                              << "--- a/f\n+++ b/f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n";
    // Six lines between them: one hunk; with a seventh there are two.
    QTest::newRow("near one another") << "x\n1\n2\n3\n4\n5\n6\ny\n"
                                      << "1\n2\n3\n4\n5\n6\n"
                                      << "--- a/f\n+++ b/f\n@@ -1,8 +1,6 @@\n-x\n 1\n 2\n 3\n 4\n 5\n 6\n-y\n";
    QTest::newRow("far from one another")
        << "x\n1\n2\n3\n4\n5\n6\n7\ny\n"
        << "1\n2\n3\n4\n5\n6\n7\n"
        << "--- a/f\n+++ b/f\n@@ -1,4 +1,3 @@\n-x\n 1\n 2\n 3\n@@ -6,4 +5,3 @@\n 5\n 6\n 7\n-y\n";
    QTest::newRow("the last line gets its end")
        << "a"
        << "a\n"
        << "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n";
}

void LineDiffTest::readsAsPatchDoes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, patch);
    QCOMPARE(diff(before, after), patch);
}

void LineDiffTest::changesAsFewLinesAsCanBe()
{
    Random random(20260711);
    for (int round = 0; round < 3000; ++round) {
        QStringList before, after;
        const auto letters = 1 + random() % 5;
        for (QStringList* text : {&before, &after})
            for (auto left = random() % 14; left > 0; --left)
                *text << QString(QChar('a' + static_cast<int>(random() % letters)));
        const auto whole = [](const QStringList& lines) {
            return lines.isEmpty() ? QString() : lines.join('\n') + '\n';
        };
        const QString patch = diff(whole(before), whole(after));
        const qsizetype least = before.size() + after.size() - 2 * commonLines(before, after);
        QVERIFY2(changedLines(patch) == least, qPrintable(QString("round %1: %2 instead of %3 in\n%4")
                                                              .arg(round)
                                                              .arg(changedLines(patch))
                                                              .arg(least)
                                                              .arg(patch)));
    }
}

void LineDiffTest::leadsFromOneTextToTheOther()
{
    if (QStandardPaths::findExecutable("patch").isEmpty())
        QSKIP("patch is not installed");
    Random random(7);
    for (int round = 0; round < 40; ++round) {
        QString before, after;
        for (int line = 0; line < 60; ++line) {
            const QString words = QString("line %1").arg(random() % 12);
            if (random() % 5 != 0)
                before += words + '\n';
            if (random() % 5 != 0)
                after += words + '\n';
        }
        if (round % 3 == 0)
            after.chop(1);
        QCOMPARE(patched(before, diff(before, after)), after);
    }
}

/// 10^10 steps would take minutes.
void LineDiffTest::endsWhereNothingIsAlike()
{
    QString before, after;
    for (int line = 0; line < 100'000; ++line) {
        before += QString("a%1\n").arg(line);
        after += QString("b%1\n").arg(line);
    }
    const QString patch = diff(before, after);
    QCOMPARE(changedLines(patch), 200'000);
}

REGISTER_TEST(LineDiffTest)
#include "line_diff_test.moc"
