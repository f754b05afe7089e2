// Does a crash lose nothing that was applied?
#include "tests/support/register_test.h"

#include "app/document/journal.h"
#include "core/io/project_file.h"
#include "tests/app/document/drawings.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace edgewright;
using namespace edgewright::testing;

class JournalTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void bringsBackWhatACrashLeft();
    void bringsBackUndoAndRedo();
    void bringsBackAnUnsavedDrawing();
    void anImportThatWasRecoveredIsStillUnsaved();
    void leavesOutALineThatIsCut();
    void refusesAFileThatHasChanged();
    void refusesToReplaceChangesMadeSince();
    void asksForNothingAfterAGoodEnd();
    void asksForNothingAfterASave();
    void leavesTheJournalOfALivingProcess();
    void twoDocumentsOnOneFileDontMix();
    void survivesACrashDuringRecovery();
    void forgetsWhatIsDiscarded();
    void staysApartFromFilesOfLikeNames();
    void goesOnWithoutAJournal();
    void catchesUpOnceItCanWrite();

private:
    QString file() const { return folder_->filePath("plan.edge.json"); }
    QStringList journals() const { return QDir(folder_->path()).entryList({"*.journal"}, QDir::Files | QDir::Hidden); }
    QString journal() const { return folder_->filePath(journals().value(0)); }
    void crashAfterTwoEdits();

    std::unique_ptr<QTemporaryDir> folder_;
};

namespace {

using Session = std::function<void(Document&)>;

/// A process of its own that ends as by `kill -9`.
void crash(const Session& session)
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto* document = new Document; // lives until the process is gone: no destructor tidies up
        session(*document);
        ::raise(SIGKILL);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

/// A process that has done `session` and goes on until it is told to end.
class LivingProcess {
public:
    explicit LivingProcess(const Session& session)
    {
        int ready[2] = {};
        if (::pipe(ready) != 0)
            return;
        child_ = ::fork();
        if (child_ == 0) {
            auto* document = new Document;
            session(*document);
            (void)!::write(ready[1], "!", 1);
            for (;;)
                ::pause();
        }
        char said = 0;
        isReady_ = ::read(ready[0], &said, 1) == 1;
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~LivingProcess() { kill(); }

    bool isReady() const { return isReady_; }
    void kill()
    {
        if (child_ > 0 && ::kill(child_, SIGKILL) == 0)
            ::waitpid(std::exchange(child_, 0), nullptr, 0);
    }

private:
    pid_t child_ = 0;
    bool isReady_ = false;
};

void rename(Document& document, const char* id, const char* name)
{
    (void)document.perform(renamed(document.topology(), id, name));
}

void cutBytes(const QString& path, qint64 bytes) { QVERIFY(QFile::resize(path, QFileInfo(path).size() - bytes)); }

} // namespace

void JournalTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Document().discardRecovery(); // what an earlier run of these tests left
}

void JournalTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(writeProject(street(), file().toStdString()).has_value());
}

void JournalTest::crashAfterTwoEdits()
{
    crash([this](Document& document) {
        (void)document.open(file());
        rename(document, "edge", "Boston");
        rename(document, "cloud", "Virginia");
    });
}

void JournalTest::bringsBackWhatACrashLeft()
{
    crashAfterTwoEdits();
    QVERIFY(Document::hasRecovery(file()));
    Document document;
    QVERIFY(document.open(file()).has_value());
    QVERIFY(document.topology() == street()); // as it was saved, until recovery is asked for
    const Result<int> recovered = document.recover();
    QVERIFY(recovered && *recovered == 2);
    QCOMPARE(nameOf(document.topology(), "edge"), std::string("Boston"));
    QCOMPARE(nameOf(document.topology(), "cloud"), std::string("Virginia"));
    QCOMPARE(document.history().count(), 2);
    QVERIFY(document.isModified());
    document.history().undo();
    document.history().undo();
    QVERIFY(document.topology() == street() && !document.isModified());
    QVERIFY(!Document::hasRecovery(file()));
}

void JournalTest::bringsBackUndoAndRedo()
{
    crash([this](Document& document) {
        (void)document.open(file());
        rename(document, "edge", "Boston");
        rename(document, "edge", "Chicago");
        document.history().undo();
        document.history().undo();
        document.history().redo();
    });
    Document document;
    QVERIFY(document.open(file()).has_value());
    const Result<int> recovered = document.recover();
    QVERIFY(recovered && *recovered == 5);
    QCOMPARE(nameOf(document.topology(), "edge"), std::string("Boston"));
    document.history().undo(); // the redo
    QVERIFY(document.topology() == street());
}

void JournalTest::bringsBackAnUnsavedDrawing()
{
    crash([](Document& document) {
        document.start(street(), false);
        rename(document, "edge", "Boston");
    });
    QVERIFY(Document::hasRecovery({}));
    Document document;
    const Result<int> recovered = document.recover();
    QVERIFY(recovered && *recovered == 1);
    QVERIFY(document.file().isEmpty());
    QCOMPARE(nameOf(document.topology(), "edge"), std::string("Boston"));
    QVERIFY(!Document::hasRecovery({}));
}

void JournalTest::anImportThatWasRecoveredIsStillUnsaved()
{
    crash([](Document& document) {
        document.start(street(), true);
        rename(document, "edge", "Boston");
    });
    Document document;
    QVERIFY(document.recover().has_value());
    document.history().undo();
    QVERIFY(document.topology() == street() && document.isModified()); // it stands in no file: closing asks
}

void JournalTest::leavesOutALineThatIsCut()
{
    crashAfterTwoEdits();
    cutBytes(journal(), 10);
    Document document;
    QVERIFY(document.open(file()).has_value());
    const Result<int> recovered = document.recover();
    QVERIFY(recovered && *recovered == 1);
    QCOMPARE(nameOf(document.topology(), "edge"), std::string("Boston"));
    QCOMPARE(nameOf(document.topology(), "cloud"), std::string("Cloud"));
}

void JournalTest::refusesAFileThatHasChanged()
{
    crashAfterTwoEdits();
    Topology other = street();
    other.nodes.put({.id = {"n9"}, .name = "New"});
    QVERIFY(writeProject(other, file().toStdString()).has_value());
    Document document;
    QVERIFY(document.open(file()).has_value());
    const Result<int> recovered = document.recover();
    QVERIFY(!recovered);
    QCOMPARE(english(recovered.error().what), std::string("the file has changed since these edits were made"));
    QVERIFY(!recovered.error().remedy.empty());
    QVERIFY(document.topology() == other && !document.history().canUndo());
    QCOMPARE(journals().size(), 1); // the edits are kept, for whoever can use them
}

void JournalTest::refusesToReplaceChangesMadeSince()
{
    crashAfterTwoEdits();
    Document document;
    QVERIFY(document.open(file()).has_value());
    rename(document, "gate", "Harbor");
    const Result<int> recovered = document.recover();
    QVERIFY(!recovered && !recovered.error().remedy.empty());
    QCOMPARE(nameOf(document.topology(), "gate"), std::string("Harbor"));
    document.history().undo();
    QVERIFY(document.recover().has_value());
    QCOMPARE(nameOf(document.topology(), "edge"), std::string("Boston"));
}

void JournalTest::asksForNothingAfterAGoodEnd()
{
    {
        Document document;
        QVERIFY(document.open(file()).has_value());
        QVERIFY(journals().isEmpty()); // looking leaves nothing beside the file
        rename(document, "edge", "Boston");
        QCOMPARE(journals().size(), 1);
    }
    QVERIFY(journals().isEmpty());
    QVERIFY(!Document::hasRecovery(file()));
}

void JournalTest::asksForNothingAfterASave()
{
    crash([this](Document& document) {
        (void)document.open(file());
        rename(document, "edge", "Boston");
        (void)document.save();
    });
    QVERIFY(!Document::hasRecovery(file()));
    QCOMPARE(nameOf(*readProject(file().toStdString()), "edge"), std::string("Boston"));
    // What comes after the save continues the file as it was saved then.
    crash([this](Document& document) {
        (void)document.open(file());
        rename(document, "gate", "Harbor");
        (void)document.save();
        rename(document, "cloud", "Virginia");
    });
    Document document;
    QVERIFY(document.open(file()).has_value());
    const Result<int> recovered = document.recover();
    QVERIFY(recovered && *recovered == 1);
    QCOMPARE(nameOf(document.topology(), "gate"), std::string("Harbor"));
    QCOMPARE(nameOf(document.topology(), "cloud"), std::string("Virginia"));
}

void JournalTest::leavesTheJournalOfALivingProcess()
{
    LivingProcess other([this](Document& document) {
        (void)document.open(file());
        rename(document, "edge", "Boston");
    });
    QVERIFY(other.isReady());
    QCOMPARE(journals().size(), 1);
    QVERIFY(!Document::hasRecovery(file()));
    Document document;
    QVERIFY(document.open(file()).has_value());
    document.discardRecovery();
    QCOMPARE(journals().size(), 1);
    other.kill();
    QVERIFY(Document::hasRecovery(file()));
}

void JournalTest::twoDocumentsOnOneFileDontMix()
{
    Document one;
    QVERIFY(one.open(file()).has_value());
    rename(one, "edge", "Boston");
    QVERIFY(!Document::hasRecovery(file()));
    {
        Document other;
        QVERIFY(other.open(file()).has_value());
        rename(other, "edge", "Chicago");
        QCOMPARE(journals().size(), 2);
        other.discardRecovery();
        QCOMPARE(journals().size(), 2);
    }
    QCOMPARE(journals().size(), 1);
}

void JournalTest::survivesACrashDuringRecovery()
{
    crashAfterTwoEdits();
    crash([this](Document& document) {
        (void)document.open(file());
        (void)document.recover();
        rename(document, "gate", "Harbor");
    });
    Document document;
    QVERIFY(document.open(file()).has_value());
    const Result<int> recovered = document.recover();
    QVERIFY(recovered && *recovered == 3);
    QCOMPARE(nameOf(document.topology(), "edge"), std::string("Boston"));
    QCOMPARE(nameOf(document.topology(), "gate"), std::string("Harbor"));
}

void JournalTest::forgetsWhatIsDiscarded()
{
    crashAfterTwoEdits();
    Document document;
    QVERIFY(document.open(file()).has_value());
    rename(document, "gate", "Harbor");
    document.discardRecovery();
    QVERIFY(!Document::hasRecovery(file()));
    QCOMPARE(journals().size(), 1); // that of this session stays
}

void JournalTest::staysApartFromFilesOfLikeNames()
{
    crashAfterTwoEdits();
    const QString other = folder_->filePath("plan");
    QVERIFY(!Document::hasRecovery(other));
    QVERIFY(!Document::hasRecovery(folder_->filePath("plan.edge.json.old")));
    Journal::removeLeftBehind(other);
    QVERIFY(Document::hasRecovery(file()));
}

void JournalTest::goesOnWithoutAJournal()
{
    Document document;
    QVERIFY(document.open(file()).has_value());
    // A file stands where the folder was: nothing can be written beside the drawing, whoever asks.
    const QString path = folder_->path();
    QVERIFY(folder_->remove());
    QFile inTheWay(path);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy failures(&document, &Document::journalFailed);
    QVERIFY(document.perform(renamed(document.topology(), "edge", "Boston")).has_value());
    QVERIFY(document.perform(renamed(document.topology(), "edge", "Chicago")).has_value());
    document.history().undo();
    QCOMPARE(nameOf(document.topology(), "edge"), std::string("Boston"));
    QCOMPARE(failures.size(), 1); // said once, not at every step
    QVERIFY(failures[0][0].toString().contains("journal"));
    inTheWay.remove();
}

void JournalTest::catchesUpOnceItCanWrite()
{
    crash([this](Document& document) {
        (void)document.open(file());
        const QString path = folder_->path();
        QDir().rename(path, path + "-away");
        QFile inTheWay(path);
        (void)inTheWay.open(QIODevice::WriteOnly);
        rename(document, "edge", "Boston");
        inTheWay.remove();
        QDir().rename(path + "-away", path);
        rename(document, "cloud", "Virginia");
    });
    Document document;
    QVERIFY(document.open(file()).has_value());
    const Result<int> recovered = document.recover();
    QVERIFY(recovered && *recovered == 2);
    QCOMPARE(nameOf(document.topology(), "edge"), std::string("Boston"));
    QCOMPARE(nameOf(document.topology(), "cloud"), std::string("Virginia"));
}

REGISTER_TEST(JournalTest)
#include "journal_test.moc"
