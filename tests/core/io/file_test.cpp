// Does a failed save leave the old file whole, and nothing beside it?
#include "core/io/project_file.h"
#include "tests/support/register_test.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace edgewright;
namespace fs = std::filesystem;

class FileTest : public QObject {
    Q_OBJECT

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void writesAndReadsBack();
    void keepsTheModeOfTheFileItReplaces();
    void writesThroughSymbolicLinks();
    void refusesLinksInACircle();
    void refusesWhatIsNoRegularFile_data();
    void refusesWhatIsNoRegularFile();
    void saysThatAFolderIsMissing();
    void keepsTheOldFileWhenTheDiskIsFull();
    void keepsTheOldFileWhenAFileMayNotGrow();
    void keepsTheOldFileInAReadOnlyFolder();
    void refusesToReadMoreThanAllowed();
    void readsFilesWhoseSizeIsNotKnown();

private:
    fs::path at(const char* name) const { return fs::path(folder_->path().toStdString()) / name; }
    std::ptrdiff_t filesInFolder() const
    {
        return std::distance(fs::directory_iterator(at("")), fs::directory_iterator());
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

namespace {

void put(const fs::path& file, std::string_view bytes) { std::ofstream(file, std::ios::binary) << bytes; }

/// Mounts a file system in memory over a folder for the length of a test.
class Mounted {
public:
    Mounted(const fs::path& folder, const char* options) : folder_(folder)
    {
        fs::create_directories(folder);
        isMounted_ = ::mount("tmpfs", folder.c_str(), "tmpfs", 0, options) == 0;
    }
    ~Mounted()
    {
        if (isMounted_)
            ::umount(folder_.c_str());
    }
    bool isMounted() const { return isMounted_; }
    bool makeReadOnly() { return ::mount("tmpfs", folder_.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0; }

private:
    fs::path folder_;
    bool isMounted_ = false;
};

} // namespace

void FileTest::writesAndReadsBack()
{
    const std::string bytes("a\0b\r\n\xFF", 6);
    QVERIFY(writeFileAtomically(at("new"), bytes).has_value());
    QCOMPARE(*readFile(at("new")), bytes);
    QVERIFY(writeFileAtomically(at("new"), "shorter").has_value());
    QCOMPARE(*readFile(at("new")), std::string("shorter"));
    QCOMPARE(filesInFolder(), 1);
}

void FileTest::keepsTheModeOfTheFileItReplaces()
{
    put(at("private"), "old");
    fs::permissions(at("private"), fs::perms(0640));
    QVERIFY(writeFileAtomically(at("private"), "new").has_value());
    QCOMPARE(static_cast<int>(fs::status(at("private")).permissions()), 0640);
}

void FileTest::writesThroughSymbolicLinks()
{
    put(at("target"), "old");
    fs::create_symlink("target", at("relative"));
    fs::create_symlink(at("relative"), at("chain"));
    fs::create_symlink("later", at("dangling"));
    QVERIFY(writeFileAtomically(at("chain"), "new").has_value());
    QVERIFY(writeFileAtomically(at("dangling"), "made").has_value());
    QVERIFY(fs::is_symlink(at("chain")) && fs::is_symlink(at("relative")) && fs::is_symlink(at("dangling")));
    QCOMPARE(*readFile(at("target")), std::string("new"));
    QCOMPARE(*readFile(at("later")), std::string("made"));
}

void FileTest::refusesLinksInACircle()
{
    fs::create_symlink("b", at("a"));
    fs::create_symlink("a", at("b"));
    QVERIFY(!writeFileAtomically(at("a"), "x").has_value());
    QVERIFY(!readFile(at("a")).has_value());
}

void FileTest::refusesWhatIsNoRegularFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a device") << "/dev/full";
    QTest::newRow("a device without end") << "/dev/zero";
    QTest::newRow("a folder") << "";
    QTest::newRow("a pipe that nobody writes to") << "pipe";
}

void FileTest::refusesWhatIsNoRegularFile()
{
    QFETCH(QString, path);
    QCOMPARE(::mkfifo(at("pipe").c_str(), 0600), 0);
    const fs::path target = path.startsWith('/') ? fs::path(path.toStdString()) : at(path.toUtf8().constData());
    QVERIFY(!writeFileAtomically(target, "x").has_value());
    QVERIFY(!readFile(target).has_value());
    QVERIFY(!fs::is_regular_file(target));
}

void FileTest::saysThatAFolderIsMissing()
{
    const auto wrote = writeFileAtomically(at("no/such/file"), "x");
    QVERIFY(!wrote.has_value());
    QCOMPARE(wrote.error().where, at("no/such/file").string());
    QVERIFY(english(wrote.error().what).find("no such file or folder") != std::string::npos);
    QVERIFY(!readFile(at("nothing")).has_value());
}

void FileTest::keepsTheOldFileWhenTheDiskIsFull()
{
    Mounted disk(at("disk"), "size=256k");
    if (!disk.isMounted())
        QSKIP("needs the right to mount a file system");
    put(at("disk/plan"), "old");
    const auto wrote = writeFileAtomically(at("disk/plan"), std::string(1'000'000, 'x'));
    QVERIFY(!wrote.has_value());
    QVERIFY(english(wrote.error().what).find("the disk is full") != std::string::npos);
    QCOMPARE(*readFile(at("disk/plan")), std::string("old"));
    QCOMPARE(std::distance(fs::directory_iterator(at("disk")), fs::directory_iterator()), 1);
}

void FileTest::keepsTheOldFileWhenAFileMayNotGrow()
{
    put(at("plan"), "old");
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{100'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto wrote = writeFileAtomically(at("plan"), std::string(1'000'000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!wrote.has_value());
    QCOMPARE(*readFile(at("plan")), std::string("old"));
    QCOMPARE(filesInFolder(), 1);
}

void FileTest::keepsTheOldFileInAReadOnlyFolder()
{
    Mounted disk(at("disk"), "size=256k"); // a mount, since mode bits don't bind root
    if (!disk.isMounted())
        QSKIP("needs the right to mount a file system");
    put(at("disk/plan"), "old");
    QVERIFY(disk.makeReadOnly());
    QVERIFY(!writeFileAtomically(at("disk/new"), "x").has_value());
    const auto wrote = writeFileAtomically(at("disk/plan"), "new");
    QVERIFY(!wrote.has_value());
    QVERIFY(english(wrote.error().what).find("read-only") != std::string::npos);
    QCOMPARE(*readFile(at("disk/plan")), std::string("old"));
}

void FileTest::refusesToReadMoreThanAllowed()
{
    put(at("ten"), "0123456789");
    QCOMPARE(*readFile(at("ten"), 10), std::string("0123456789"));
    QVERIFY(!readFile(at("ten"), 9).has_value());
}

void FileTest::readsFilesWhoseSizeIsNotKnown()
{
    if (!fs::exists("/proc/self/status"))
        QSKIP("needs /proc");
    QVERIFY(readFile("/proc/self/status")->size() > 10);
}

REGISTER_TEST(FileTest)
#include "file_test.moc"
