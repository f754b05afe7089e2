// Is it said beforehand what an export would change, and whose files it would change?
#include "tests/support/register_test.h"

#include "core/export/folder/export_list.h"
#include "core/export/folder/folder_exchange.h"
#include "core/export/folder/manifest_diff.h"
#include "core/export/folder/write_manifest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace edgewright;

namespace {

Manifest manifestOf(std::map<std::string, std::string> files) { return {std::move(files), {}}; }

void put(const QString& path, const QByteArray& words)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(words);
}

QString states(const Result<std::vector<FileDifference>>& differences)
{
    if (!differences)
        return QString::fromStdString(oneLine(differences.error()));
    QStringList all;
    for (const FileDifference& each : *differences) {
        const std::string_view key = keyOf(each.state);
        all << QString::fromStdString(each.path) + " " +
                   QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    }
    return all.join(", ");
}

const Manifest first = manifestOf({{"changed", "1\n"}, {"kept", "1\n"}, {"leaving", "1\n"}, {"sub/by-hand", "1\n"}});
const Manifest second =
    manifestOf({{"changed", "2\n"}, {"fresh", "2\n"}, {"foreign", "2\n"}, {"kept", "1\n"}, {"sub/by-hand", "1\n"}});

/// The folder after the first export, a file of a person and one changed by hand.
class Exported {
public:
    Exported()
    {
        (void)writeManifest(first, path());
        put(folder_.filePath("foreign"), "mine\n");
        put(folder_.filePath("sub/by-hand"), "mine\n");
        put(folder_.filePath("unrelated"), "mine\n");
    }
    std::string path() const { return folder_.path().toStdString(); }
    QString at(const QString& name) const { return folder_.filePath(name); }

private:
    QTemporaryDir folder_;
};

} // namespace

class ManifestDiffTest : public QObject {
    Q_OBJECT

private slots:
    void namesWhatWouldChangeAndWhose();
    void showsTheLinesThatChange();
    void aFreshFolderGetsAll();
    void nothingChangesTwice();
    void isInTheWayOfJustWhatAnExportRefuses();
    void writesNothing();
    void namesWhatBlocks();
    void refusesWhatAnExportRefuses();
};

void ManifestDiffTest::namesWhatWouldChangeAndWhose()
{
    const Exported folder;
    QCOMPARE(states(differencesTo(second, folder.path())),
             QString("changed changed, foreign foreign, fresh added, leaving removed, sub/by-hand changed_by_hand"));
}

void ManifestDiffTest::showsTheLinesThatChange()
{
    const Exported folder;
    const auto differences = differencesTo(second, folder.path());
    const auto patchOf = [&](const char* path) {
        return std::ranges::find(*differences, path, &FileDifference::path)->patch;
    };
    QCOMPARE(patchOf("changed"), std::string("--- a/changed\n+++ b/changed\n@@ -1 +1 @@\n-1\n+2\n"));
    QCOMPARE(patchOf("fresh"), std::string("--- /dev/null\n+++ b/fresh\n@@ -0,0 +1 @@\n+2\n"));
    QCOMPARE(patchOf("leaving"), std::string("--- a/leaving\n+++ /dev/null\n@@ -1 +0,0 @@\n-1\n"));
    QCOMPARE(patchOf("foreign"), std::string("--- a/foreign\n+++ b/foreign\n@@ -1 +1 @@\n-mine\n+2\n"));
    QCOMPARE(patchOf("sub/by-hand"), std::string("--- a/sub/by-hand\n+++ b/sub/by-hand\n@@ -1 +1 @@\n-mine\n+1\n"));
}

void ManifestDiffTest::aFreshFolderGetsAll()
{
    QTemporaryDir base;
    QCOMPARE(states(differencesTo(manifestOf({{"a", "1"}, {"sub/b", "2"}}), base.filePath("new").toStdString())),
             QString("a added, sub/b added"));
    QVERIFY(!QDir(base.filePath("new")).exists());
}

void ManifestDiffTest::nothingChangesTwice()
{
    QTemporaryDir folder;
    QVERIFY(writeManifest(first, folder.path().toStdString()));
    QCOMPARE(states(differencesTo(first, folder.path().toStdString())), QString());
}

/// The same as writing says, for each file alone.
void ManifestDiffTest::isInTheWayOfJustWhatAnExportRefuses()
{
    const Exported before;
    const auto differences = differencesTo(second, before.path());
    QVERIFY(differences && differences->size() == 5);
    for (const FileDifference& each : *differences) {
        const Exported folder;
        Manifest alone = first; // all stays, but this file
        put(folder.at("sub/by-hand"), each.path == "sub/by-hand" ? "mine\n" : "1\n");
        if (each.state == FileState::Removed)
            alone.files.erase(each.path);
        else
            alone.files[each.path] = second.files.at(each.path);
        QVERIFY2(writeManifest(alone, folder.path()).has_value() != isInTheWay(each.state), each.path.c_str());
    }
}

void ManifestDiffTest::writesNothing()
{
    const Exported folder;
    const auto listing = [&] {
        return QDir(folder.at("")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    const QStringList before = listing();
    QVERIFY(differencesTo(second, folder.path()));
    QCOMPARE(listing(), before);
}

void ManifestDiffTest::namesWhatBlocks()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("a"));
    put(folder.filePath("sub"), "a file where a folder is needed");
    QVERIFY(symlink("/etc/hostname", folder.filePath("link").toStdString().c_str()) == 0);
    const auto differences =
        differencesTo(manifestOf({{"a", "1\n"}, {"link", "1\n"}, {"sub/b", "2\n"}}), folder.path().toStdString());
    QCOMPARE(states(differences), QString("a blocked, link blocked, sub/b blocked"));
    QCOMPARE(differences->at(1).patch,
             std::string("--- /dev/null\n+++ b/link\n@@ -0,0 +1 @@\n+1\n")); // and what lies there stays unread
}

void ManifestDiffTest::refusesWhatAnExportRefuses()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    QVERIFY(!differencesTo(manifestOf({{"../a", "1"}}), path));
    put(folder.filePath(QString::fromUtf8(exportListName.data())), "no list");
    QVERIFY(!differencesTo(first, path));
}

REGISTER_TEST(ManifestDiffTest)
#include "manifest_diff_test.moc"
