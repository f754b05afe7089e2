// Does a document perform, undo, redo and save what people do, and keep what was there when it can't?
#include "tests/support/register_test.h"

#include "core/io/project_file.h"
#include "tests/app/document/drawings.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace edgewright;
using namespace edgewright::testing;

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void performsUndoesAndRedoes();
    void refusedEditsLeaveNoTrace();
    void anEmptyEditIsNoStep();
    void stepsOfOneGestureAreOneStep();
    void aGestureBackWhereItBeganIsNoStep();
    void aGestureDoesNotReachAcrossASave();
    void savesAndIsClean();
    void undoingToTheSavedStateIsClean();
    void knowsWhatWasOpenedOrSavedLast();
    void savesUnderAnotherName();
    void staysAsItIsWhereItCantBeSaved();
    void opensWhatItSaved();
    void keepsWhatIsOpenWhereAnotherCantBe();
    void startsUnsaved();
    void selectsWhatUndoChanged();
    void forgetsTheSelectionOfAnotherDrawing();
    void givesIdsThatNoRowHas();
};

namespace {

QString fileIn(const QTemporaryDir& folder, const char* name = "plan.edge.json") { return folder.filePath(name); }

void started(Document& document) { document.start(street(), false); }

Edit moved(const Document& document, double x, Gesture gesture)
{
    return moveNodes(document.topology(), {node("edge")}, {x, 0}, false, gesture);
}

} // namespace

void DocumentTest::performsUndoesAndRedoes()
{
    Document document;
    started(document);
    QSignalSpy edits(&document, &Document::edited);
    QVERIFY(document.perform(renamed(document.topology(), "edge", "Boston")).has_value());
    QCOMPARE(nameOf(document.topology(), "edge"), std::string("Boston"));
    QCOMPARE(document.history().undoText(), QString("Name of Edge"));
    document.history().undo();
    QVERIFY(document.topology() == street());
    document.history().redo();
    QCOMPARE(nameOf(document.topology(), "edge"), std::string("Boston"));
    QCOMPARE(edits.size(), 3);
    // What is announced is what changed, in its direction.
    const Edit undone = edits[1][0].value<Edit>();
    QCOMPARE(undone.changes.size(), std::size_t{1});
    QCOMPARE(std::get<Node>(*after(undone.changes[0])).name, std::string("Edge"));
}

void DocumentTest::refusedEditsLeaveNoTrace()
{
    Document document;
    started(document);
    QVERIFY(document.perform(renamed(document.topology(), "edge", "Boston")).has_value());
    document.history().undo();
    QSignalSpy edits(&document, &Document::edited), changes(&document, &Document::fileChanged);
    const Edit dangling{text("test", "Dangle"), Gesture::None, {removed(*findRow(document.topology(), node("edge")))}};
    QVERIFY(!document.perform(dangling));
    QVERIFY(document.topology() == street());
    QCOMPARE(document.history().count(), 1); // what could be redone still can
    QVERIFY(document.history().canRedo());
    QVERIFY(!document.isModified());
    QVERIFY(edits.isEmpty() && changes.isEmpty());
}

void DocumentTest::knowsWhatWasOpenedOrSavedLast()
{
    const QTemporaryDir folder;
    Document document;
    started(document);
    QVERIFY(document.perform(renamed(document.topology(), "edge", "Boston")));
    QVERIFY(document.saved() == street());
    QVERIFY(document.saveAs(fileIn(folder)));
    QVERIFY(document.saved() == document.topology());
    QVERIFY(document.perform(renamed(document.topology(), "edge", "Cambridge")));
    QCOMPARE(nameOf(document.saved(), "edge"), std::string("Boston"));
    QVERIFY(document.open(fileIn(folder)));
    QVERIFY(document.saved() == document.topology());
}

void DocumentTest::anEmptyEditIsNoStep()
{
    Document document;
    started(document);
    QVERIFY(document.perform({text("test", "Nothing"), Gesture::None, {}}).has_value());
    QCOMPARE(document.history().count(), 0);
    QVERIFY(!document.isModified());
}

void DocumentTest::stepsOfOneGestureAreOneStep()
{
    Document document;
    started(document);
    const Gesture drag = document.beginGesture();
    for (int step = 0; step < 10; ++step)
        QVERIFY(document.perform(moved(document, 1, drag)).has_value());
    QCOMPARE(document.history().count(), 1);
    QVERIFY(document.perform(moved(document, 5, document.beginGesture())).has_value());
    QCOMPARE(document.history().count(), 2);
    QCOMPARE(document.topology().nodeLayouts.find({"edge"})->x, 495.0);
    document.history().undo();
    document.history().undo();
    QVERIFY(document.topology() == street());
    document.history().redo();
    QCOMPARE(document.topology().nodeLayouts.find({"edge"})->x, 490.0);
}

void DocumentTest::aGestureBackWhereItBeganIsNoStep()
{
    Document document;
    started(document);
    const Gesture drag = document.beginGesture();
    QVERIFY(document.perform(moved(document, 30, drag)).has_value());
    QVERIFY(document.isModified());
    QVERIFY(document.perform(moved(document, -30, drag)).has_value());
    QCOMPARE(document.history().count(), 0);
    QVERIFY(!document.isModified());
    QVERIFY(document.topology() == street());
}

void DocumentTest::aGestureDoesNotReachAcrossASave()
{
    const QTemporaryDir folder;
    Document document;
    started(document);
    const Gesture drag = document.beginGesture();
    QVERIFY(document.perform(moved(document, 1, drag)).has_value());
    QVERIFY(document.saveAs(fileIn(folder)).has_value());
    QVERIFY(document.perform(moved(document, 1, drag)).has_value());
    QVERIFY(document.isModified());
    QCOMPARE(document.history().count(), 2);
    document.history().undo();
    QVERIFY(!document.isModified());
    QVERIFY(document.topology() == *readProject(fileIn(folder).toStdString()));
}

void DocumentTest::savesAndIsClean()
{
    const QTemporaryDir folder;
    Document document;
    started(document);
    QVERIFY(document.saveAs(fileIn(folder)).has_value());
    QVERIFY(document.perform(renamed(document.topology(), "edge", "Boston")).has_value());
    QVERIFY(document.isModified());
    QSignalSpy changes(&document, &Document::fileChanged);
    QVERIFY(document.save().has_value());
    QVERIFY(!document.isModified());
    QVERIFY(!changes.isEmpty());
    QVERIFY(*readProject(fileIn(folder).toStdString()) == document.topology());
    QVERIFY(document.history().canUndo()); // saving forgets nothing
}

void DocumentTest::undoingToTheSavedStateIsClean()
{
    const QTemporaryDir folder;
    Document document;
    started(document);
    QVERIFY(document.saveAs(fileIn(folder)).has_value());
    QVERIFY(document.perform(renamed(document.topology(), "edge", "Boston")).has_value());
    document.history().undo();
    QVERIFY(!document.isModified());
    document.history().redo();
    QVERIFY(document.isModified());
}

void DocumentTest::savesUnderAnotherName()
{
    const QTemporaryDir folder;
    Document document;
    started(document);
    QCOMPARE(document.title(), QString("Untitled"));
    QVERIFY(document.saveAs(fileIn(folder, "first.edge.json")).has_value());
    QVERIFY(document.perform(renamed(document.topology(), "edge", "Boston")).has_value());
    QVERIFY(document.saveAs(fileIn(folder, "second.edge.json")).has_value());
    QCOMPARE(document.file(), fileIn(folder, "second.edge.json"));
    QCOMPARE(document.title(), QString("second"));
    QVERIFY(!document.isModified());
    QVERIFY(*readProject(fileIn(folder, "first.edge.json").toStdString()) == street());
    QCOMPARE(nameOf(*readProject(fileIn(folder, "second.edge.json").toStdString()), "edge"), std::string("Boston"));
}

void DocumentTest::staysAsItIsWhereItCantBeSaved()
{
    const QTemporaryDir folder;
    Document document;
    started(document);
    QVERIFY(document.saveAs(fileIn(folder)).has_value());
    QVERIFY(document.perform(renamed(document.topology(), "edge", "Boston")).has_value());
    const Result<void> saved = document.saveAs(folder.filePath("no/such/folder/plan.edge.json"));
    QVERIFY(!saved && !saved.error().what.empty());
    QVERIFY(document.isModified());
    QCOMPARE(document.file(), fileIn(folder));
}

void DocumentTest::opensWhatItSaved()
{
    const QTemporaryDir folder;
    QVERIFY(writeProject(street(), fileIn(folder).toStdString()).has_value());
    Document document;
    QSignalSpy resets(&document, &Document::reset);
    QVERIFY(document.open(fileIn(folder)).has_value());
    QVERIFY(document.topology() == street());
    QCOMPARE(document.title(), QString("plan"));
    QVERIFY(!document.isModified() && !document.history().canUndo());
    QCOMPARE(resets.size(), 1);
}

void DocumentTest::keepsWhatIsOpenWhereAnotherCantBe()
{
    const QTemporaryDir folder;
    Document document;
    started(document);
    QVERIFY(document.saveAs(fileIn(folder)).has_value());
    QVERIFY(document.perform(renamed(document.topology(), "edge", "Boston")).has_value());
    document.selection().set({node("edge")});
    QFile broken(fileIn(folder, "broken.edge.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"format\": \"edgewright\", ") > 0);
    broken.close();
    QSignalSpy resets(&document, &Document::reset);
    for (const char* name : {"broken.edge.json", "missing.edge.json"}) {
        const Result<void> opened = document.open(fileIn(folder, name));
        QVERIFY(!opened && !opened.error().where.empty());
        QCOMPARE(document.file(), fileIn(folder));
        QCOMPARE(nameOf(document.topology(), "edge"), std::string("Boston"));
        QVERIFY(document.isModified() && document.history().canUndo());
        QVERIFY(document.selection().contains(node("edge")));
    }
    QVERIFY(resets.isEmpty());
}

void DocumentTest::startsUnsaved()
{
    Document document;
    document.start(street(), true);
    QVERIFY(document.isModified() && document.file().isEmpty());
    document.start(street(), false);
    QVERIFY(!document.isModified());
}

void DocumentTest::selectsWhatUndoChanged()
{
    Document document;
    started(document);
    QVERIFY(document.perform(moved(document, 24, Gesture::None)).has_value());
    document.selection().clear();
    document.history().undo();
    QVERIFY(document.selection().rows() == std::set<RowRef>{node("edge")}); // its position moved: the node is shown
    QVERIFY(document.perform(removeRows(document.topology(), {node("cloud")}, text("test", "Remove"))).has_value());
    document.history().undo();
    const std::set<RowRef> back{node("cloud"), {TableKey::Links, "l2"}};
    QVERIFY(document.selection().rows() == back);
    document.history().redo();
    QVERIFY(document.selection().isEmpty()); // what is gone can't be selected
}

void DocumentTest::forgetsTheSelectionOfAnotherDrawing()
{
    Document document;
    started(document);
    document.selection().set({node("edge")});
    document.start({}, false);
    QVERIFY(document.selection().isEmpty());
}

void DocumentTest::givesIdsThatNoRowHas()
{
    Document document;
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(document.freshId());
    QCOMPARE(ids.size(), std::size_t{1000});
    QVERIFY(isValidId(*ids.begin()));
}

REGISTER_TEST(DocumentTest)
#include "document_test.moc"
