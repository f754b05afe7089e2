// Are files written all or none, never over a person's, never outside the folder?
#include "tests/support/register_test.h"

#include "core/export/exporter.h"
#include "core/export/folder/export_list.h"
#include "core/export/folder/folder_exchange.h"
#include "core/export/folder/write_manifest.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace edgewright;

namespace {

using Tree = std::map<std::string, std::string>;

Tree treeOf(const QString& folder)
{
    Tree tree;
    QDirIterator at(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (at.hasNext()) {
        at.next();
        QFile file(at.filePath());
        const bool opened = at.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
        tree[QDir(folder).relativeFilePath(at.filePath()).toStdString()] = opened ? file.readAll().toStdString() : "/";
    }
    return tree;
}

void put(const QString& path, const QByteArray& words)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(words);
}

Manifest manifestOf(Tree files) { return {std::move(files), {}}; }

/// A folder of "a" and "b" with an exchange of "a", "b" and "c" that has been planned.
struct Killed {
    QTemporaryDir folder;
    std::string path = folder.path().toStdString();
    Tree before;

    explicit Killed(const std::string& more = {})
    {
        if (!writeManifest(manifestOf({{"a", "old a"}, {"b", "old b"}}), path))
            qFatal("%s can't be written", path.c_str());
        before = treeOf(folder.path());
        QDir().mkpath(staged("old"));
        QDir().mkpath(staged("new"));
        std::string files;
        for (const char* name : {"a", "b", "c"})
            files += (files.empty() ? "\"" : ", \"") + std::string(name) + "\": \"" +
                     markOf(std::string("new ") + name) + "\"";
        files += more.empty() ? "" : ", " + more;
        put(staged(".edgewright-export.json"),
            QByteArray::fromStdString(R"({"format": "edgewright-export", "files": {)" + files + "}}"));
        put(staged("old/a"), "old a");
        put(staged("old/b"), "old b");
        put(staged("new/b"), "new b");
    }
    QString at(const char* name) const { return folder.filePath(name); }
    QString staged(const char* name) const { return folder.filePath(QString(".edgewright-export.staging/") + name); }
};

} // namespace

class WriteManifestTest : public QObject {
    Q_OBJECT

private slots:
    void writesIntoAFreshFolderAndAgain();
    void takesAwayWhatTheNextExportLacks();
    void keepsFilesThatNoExportWrote();
    void refusesToOverwrite_data();
    void refusesToOverwrite();
    void overwritesWhereItIsTold();
    void replacesFilesAlone();
    void refusesPathsThatLeave_data();
    void refusesPathsThatLeave();
    void followsNoLinkOutOfTheFolder();
    void refusesAListThatNamesFilesOutside();
    void aFailureLeavesTheFolderAsItWas();
    void takesBackWhatAKilledExportDid();
    void whatWasChangedAfterTheKillStays();
    void takesNothingBackThroughALink();
    void aPlanThatIsNotWholeIsNone();
    void aStopLeavesTheFolderAsItWas();
};

void WriteManifestTest::writesIntoAFreshFolderAndAgain()
{
    QTemporaryDir base;
    const QString folder = base.filePath("new/deep");
    const Manifest manifest = manifestOf({{"a.tf", "one"}, {"sub/b.tf", "two"}});
    QVERIFY(writeManifest(manifest, folder.toStdString()));
    const Tree first = treeOf(folder);
    QCOMPARE(first.at("a.tf"), std::string("one"));
    QCOMPARE(first.at("sub/b.tf"), std::string("two"));
    QCOMPARE(first.size(), std::size_t(4)); // two files, one folder, the list
    QVERIFY(writeManifest(manifest, folder.toStdString()));
    QVERIFY(treeOf(folder) == first);
}

void WriteManifestTest::takesAwayWhatTheNextExportLacks()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    QVERIFY(writeManifest(manifestOf({{"a", "1"}, {"sub/deep/b", "2"}}), path));
    QVERIFY(writeManifest(manifestOf({{"a", "3"}}), path));
    const Tree tree = treeOf(folder.path());
    QCOMPARE(tree.at("a"), std::string("3"));
    QVERIFY(!tree.contains("sub"));
}

void WriteManifestTest::keepsFilesThatNoExportWrote()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("sub"));
    put(folder.filePath("sub/mine"), "precious");
    QVERIFY(writeManifest(manifestOf({{"sub/b", "2"}}), folder.path().toStdString()));
    QVERIFY(writeManifest(manifestOf({{"c", "3"}}), folder.path().toStdString()));
    const Tree tree = treeOf(folder.path());
    QCOMPARE(tree.at("sub/mine"), std::string("precious"));
    QVERIFY(!tree.contains("sub/b"));
}

void WriteManifestTest::refusesToOverwrite_data()
{
    QTest::addColumn<QString>("stands");
    QTest::newRow("a file that no export wrote") << "foreign";
    QTest::newRow("a file that was changed after the export") << "exported";
    QTest::newRow("a changed file that would go") << "leaving";
}

void WriteManifestTest::refusesToOverwrite()
{
    QFETCH(QString, stands);
    QTemporaryDir folder;
    QVERIFY(writeManifest(manifestOf({{"exported", "1"}, {"leaving", "1"}}), folder.path().toStdString()));
    put(folder.filePath(stands), "by hand");
    const Tree before = treeOf(folder.path());
    const Result<void> written =
        writeManifest(manifestOf({{"exported", "2"}, {"foreign", "2"}, {"fresh", "2"}}), folder.path().toStdString());
    QVERIFY(!written);
    QVERIFY(written.error().where.ends_with(stands.toStdString()));
    QVERIFY(treeOf(folder.path()) == before);
}

void WriteManifestTest::overwritesWhereItIsTold()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    QVERIFY(writeManifest(manifestOf({{"exported", "1"}, {"leaving", "1"}}), path));
    for (const char* name : {"exported", "leaving", "foreign", "unrelated"})
        put(folder.filePath(name), "by hand");
    const Manifest next = manifestOf({{"exported", "2"}, {"foreign", "2"}});
    QVERIFY(writeManifest(next, path, ForeignFiles::Replace));
    const Tree tree = treeOf(folder.path());
    QCOMPARE(tree.at("exported"), std::string("2"));
    QCOMPARE(tree.at("foreign"), std::string("2"));
    QVERIFY(!tree.contains("leaving"));
    QCOMPARE(tree.at("unrelated"), std::string("by hand")); // nothing is written there
    QVERIFY(writeManifest(next, path));                     // from now on they are the export's own
}

/// A folder or a link is no file to be replaced: who knows what lies behind.
void WriteManifestTest::replacesFilesAlone()
{
    QTemporaryDir folder, other;
    put(other.filePath("target"), "precious");
    QVERIFY(QDir(folder.path()).mkdir("a"));
    QVERIFY(QFile::link(other.filePath("target"), folder.filePath("b")));
    for (const char* name : {"a", "b"})
        QVERIFY(!writeManifest(manifestOf({{name, "1"}}), folder.path().toStdString(), ForeignFiles::Replace));
    QCOMPARE(treeOf(other.path()).at("target"), std::string("precious"));
}

void WriteManifestTest::refusesPathsThatLeave_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path : {"../a", "/etc/a", "a/../../b", "a//b", "", "a/.", "a\\b", "a\nb",
                             ".edgewright-export.json", ".edgewright-export.staging/x"})
        QTest::newRow(path) << path;
}

void WriteManifestTest::refusesPathsThatLeave()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
    QVERIFY(!writeManifest(manifestOf({{"good", "1"}, {path.toStdString(), "2"}}), folder.path().toStdString()));
    QVERIFY(treeOf(folder.path()).empty());
}

void WriteManifestTest::followsNoLinkOutOfTheFolder()
{
    QTemporaryDir outside, folder;
    QVERIFY(QFile::link(outside.path(), folder.filePath("sub")));
    QVERIFY(!writeManifest(manifestOf({{"sub/a", "1"}}), folder.path().toStdString()));
    QVERIFY(treeOf(outside.path()).empty());
}

void WriteManifestTest::refusesAListThatNamesFilesOutside()
{
    QTemporaryDir base;
    QVERIFY(QDir(base.path()).mkdir("folder"));
    put(base.filePath("victim"), "precious");
    put(base.filePath("folder/.edgewright-export.json"),
        R"({"format": "edgewright-export", "files": {"../victim": "x"}})");
    QVERIFY(!writeManifest(manifestOf({{"a", "1"}}), base.filePath("folder").toStdString()));
    put(base.filePath("folder/.edgewright-export.json"), "[[[[");
    QVERIFY(!writeManifest(manifestOf({{"a", "1"}}), base.filePath("folder").toStdString()));
    QCOMPARE(treeOf(base.path()).at("victim"), std::string("precious"));
}

/// A limit on the size of files stands in for a full disk.
void WriteManifestTest::aFailureLeavesTheFolderAsItWas()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    QVERIFY(writeManifest(manifestOf({{"a", "1"}, {"b", "1"}}), path));
    const Tree before = treeOf(folder.path());
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{100'000, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> written = writeManifest(manifestOf({{"a", "2"}, {"z", std::string(200'000, 'x')}}), path);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QVERIFY(treeOf(folder.path()) == before);
}

/// The folder as a kill after the first of two renames leaves it: "a" is new, "b" is not yet.
void WriteManifestTest::takesBackWhatAKilledExportDid()
{
    const Killed killed;
    put(killed.at("a"), "new a");
    put(killed.at("c"), "new c");
    QVERIFY(recoverFolder(killed.path));
    QVERIFY(treeOf(killed.folder.path()) == killed.before);
    QVERIFY(writeManifest(manifestOf({{"a", "newer"}}), killed.path));
}

void WriteManifestTest::whatWasChangedAfterTheKillStays()
{
    const Killed killed;
    put(killed.at("a"), "mine");
    put(killed.at("c"), "mine too");
    QVERIFY(recoverFolder(killed.path));
    Tree kept = killed.before;
    kept["a"] = "mine";
    kept["c"] = "mine too";
    QVERIFY(treeOf(killed.folder.path()) == kept);
}

void WriteManifestTest::takesNothingBackThroughALink()
{
    const QTemporaryDir elsewhere;
    put(elsewhere.filePath("file"), "of somebody");
    const Killed killed(R"("sub/file": ")" + markOf("of somebody") + "\"");
    QVERIFY(QFile::link(elsewhere.path(), killed.at("sub")));
    QVERIFY(!recoverFolder(killed.path));
    QVERIFY(!writeManifest(manifestOf({{"a", "newer"}}), killed.path));
    QVERIFY(treeOf(elsewhere.path()) == (Tree{{"file", "of somebody"}}));
}

/// A kill while the plan is written: nothing has changed yet, and nothing is in the way of the next export.
void WriteManifestTest::aPlanThatIsNotWholeIsNone()
{
    const Killed killed;
    QVERIFY(QFile::remove(killed.staged(".edgewright-export.json")));
    put(killed.staged("plan"), R"({"format": "edgew)");
    QVERIFY(recoverFolder(killed.path));
    QVERIFY(treeOf(killed.folder.path()) == killed.before);
}

/// At any file: a folder that was there is as it was, one that was not is not there.
void WriteManifestTest::aStopLeavesTheFolderAsItWas()
{
    const QTemporaryDir folder;
    const std::string old = folder.filePath("old").toStdString(), fresh = folder.filePath("fresh").toStdString();
    QVERIFY(writeManifest(manifestOf({{"a.tf", "one"}, {"sub/b.tf", "two"}, {"c.tf", "three"}}), old));
    const Tree before = treeOf(folder.path());
    const Manifest next = manifestOf({{"a.tf", "ONE"}, {"sub/d.tf", "new"}, {"e.tf", "new"}});
    for (int file = 0; file < 3; ++file)
        for (const std::string& into : {old, fresh}) {
            int left = file;
            Progress* whole = nullptr;
            Progress progress([&](double, const Text&) {
                if (left-- == 0)
                    whole->stop();
            });
            whole = &progress;
            const Result<void> written = writeManifest(next, into, ForeignFiles::Keep, progress);
            QVERIFY(!written && isStopped(written.error()));
            QVERIFY(treeOf(folder.path()) == before);
        }
    QVERIFY(writeManifest(next, old));
}

REGISTER_TEST(WriteManifestTest)
#include "write_manifest_test.moc"
