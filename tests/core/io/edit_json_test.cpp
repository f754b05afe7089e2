// Does a line of the journal say all of an Edit?
#include "core/io/project_file.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class EditJsonTest : public QObject {
    Q_OBJECT

private slots:
    void isOneLine();
    void keepsTheWordsOfAStep();
    void refusesWhatIsNoEdit_data();
    void refusesWhatIsNoEdit();
    void refusesALineCutAnywhere();
};

namespace {

Edit moveOfTwo()
{
    const Node node{.id = {"n1"}, .name = "two\nlines"};
    Node moved = node;
    moved.latitude = Degrees(0.1);
    return {text("canvas", "Move {} to {} by {} %").with(2, text("tier", "Edge"), 12.5),
            Gesture(7),
            {changed(node, moved), added(Node{.id = {"n2"}})}};
}

} // namespace

void EditJsonTest::isOneLine() { QVERIFY(toJsonLine(moveOfTwo()).find('\n') == std::string::npos); }

void EditJsonTest::keepsTheWordsOfAStep()
{
    const Edit edit = moveOfTwo();
    const Result<Edit> read = editFromJsonLine(toJsonLine(edit));
    QVERIFY(read.has_value());
    QCOMPARE(english(read->label), std::string("Move 2 to Edge by 12.5 %"));
    QCOMPARE(std::string(read->label.context), std::string("canvas")); // so that a translation is found
    QCOMPARE(std::string(read->label.source), std::string("Move {} to {} by {} %"));
    QCOMPARE(read->gesture, edit.gesture);
    QVERIFY(read->changes == edit.changes);
}

void EditJsonTest::refusesWhatIsNoEdit_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("where");
    const QByteArray label = R"("label":{"context":"c","source":"s"})";
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("");
    QTest::newRow("no label") << QByteArray(R"({"changes":[]})") << QByteArray("");
    QTest::newRow("a label that is a word") << QByteArray(R"({"label":"x","changes":[]})") << QByteArray("/label");
    QTest::newRow("no such table") << "{" + label + R"(,"changes":[{"table":"moons","after":{"id":"a"}}]})"
                                   << QByteArray("/changes/0/table");
    QTest::newRow("no row") << "{" + label + R"(,"changes":[{"table":"nodes"}]})" << QByteArray("/changes/0");
    QTest::newRow("two rows") << "{" + label +
                                     R"(,"changes":[{"table":"nodes","before":{"id":"a"},"after":{"id":"b"}}]})"
                              << QByteArray("/changes/0");
    QTest::newRow("a field out of limits")
        << "{" + label + R"(,"changes":[{"table":"nodes","after":{"id":"a","latitude":91}}]})"
        << QByteArray("/changes/0/after/latitude");
    QTest::newRow("a negative gesture") << "{" + label + R"(,"gesture":-1,"changes":[]})" << QByteArray("/gesture");
}

void EditJsonTest::refusesWhatIsNoEdit()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, where);
    const Result<Edit> read = editFromJsonLine(line.toStdString());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().where, where.toStdString());
    QVERIFY(!english(read.error().what).empty());
}

void EditJsonTest::refusesALineCutAnywhere()
{
    const std::string line = toJsonLine(moveOfTwo());
    for (std::size_t length = 0; length < line.size(); ++length)
        QVERIFY(!editFromJsonLine(std::string_view(line).substr(0, length)).has_value());
}

REGISTER_TEST(EditJsonTest)
#include "edit_json_test.moc"
