// Are members read, and is the first mistake found by its JSON pointer?
#include "core/io/json_member.h"
#include "tests/support/register_test.h"

#include <QTest>

using namespace edgewright;

class JsonMemberTest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatIsThere();
    void keepsTheFirstFault();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void numbersIds();
    void knowsItsFormat_data();
    void knowsItsFormat();
};

namespace {

const Json file =
    *parseJson(R"({"name": "x", "size": 2.5, "count": 3, "rows": [{"id": "a"}, {"id": "b"}, {"id": "a"}]})", "");

QString whereOf(const JsonMember::Fault& fault)
{
    return QString::fromStdString(fault.first ? fault.first->where : "none");
}

} // namespace

void JsonMemberTest::readsWhatIsThere()
{
    JsonMember::Fault fault{.file = "f"};
    const JsonMember root(file, {}, fault);
    QCOMPARE(root.at("name").word(), std::string("x"));
    QCOMPARE(root.figure("size", 0, 9), 2.5);
    QCOMPARE(root.count("count", 9), 3);
    QCOMPARE(root.list("rows").size(), std::size_t(3));
    QCOMPARE(root.list("rows")[1].at("id").word(), std::string("b"));
    QVERIFY(!fault.first);
}

void JsonMemberTest::keepsTheFirstFault()
{
    JsonMember::Fault fault{.file = "f"};
    const JsonMember root(file, {}, fault);
    root.figure("name", 0, 9);
    root.figure("gone", 0, 9);
    QCOMPARE(whereOf(fault), QString("f#/name"));
}

void JsonMemberTest::saysWhatIsWrong_data()
{
    QTest::addColumn<std::function<void(const JsonMember&)>>("read");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, std::function<void(const JsonMember&)> read, const char* where) {
        QTest::newRow(name) << std::move(read) << QString(where);
    };
    row(
        "missing", [](const JsonMember& root) { root.figure("gone", 0, 9); }, "f#/gone");
    row(
        "a word for a figure", [](const JsonMember& root) { root.figure("name", 0, 9); }, "f#/name");
    row(
        "too small", [](const JsonMember& root) { root.figure("size", 3, 9); }, "f#/size");
    row(
        "too large", [](const JsonMember& root) { root.figure("size", 0, 2); }, "f#/size");
    row(
        "half a thing", [](const JsonMember& root) { root.count("size", 9); }, "f#/size");
    row(
        "a figure for a word", [](const JsonMember& root) { root.at("size").word(); }, "f#/size");
    row(
        "no list", [](const JsonMember& root) { root.list("size"); }, "f#/size");
    row(
        "no object", [](const JsonMember& root) { root.at("size").at("in"); }, "f#/size");
    row(
        "deep", [](const JsonMember& root) { root.list("rows")[1].at("gone"); }, "f#/rows/1/gone");
}

void JsonMemberTest::saysWhatIsWrong()
{
    QFETCH(const std::function<void(const JsonMember&)>, read);
    QFETCH(const QString, where);
    JsonMember::Fault fault{.file = "f"};
    read(JsonMember(file, {}, fault));
    QVERIFY2(whereOf(fault).startsWith(where), qPrintable(whereOf(fault)));
    QVERIFY(!fault.first->what.empty() && !fault.first->remedy.empty());
}

void JsonMemberTest::numbersIds()
{
    JsonMember::Fault fault{.file = "f"};
    const std::vector<JsonMember> rows = JsonMember(file, {}, fault).list("rows");
    JsonIds ids;
    ids.add(rows[0]);
    ids.add(rows[1]);
    QCOMPARE(ids.of(rows[1].at("id")), std::size_t(1));
    QVERIFY(!fault.first);
    ids.add(rows[2]);
    QCOMPARE(whereOf(fault), QString("f#/rows/2/id"));

    JsonMember::Fault dangling{.file = "f"};
    ids.of(JsonMember(file, {}, dangling).at("name"));
    QCOMPARE(whereOf(dangling), QString("f#/name"));
}

void JsonMemberTest::knowsItsFormat_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("where");
    QTest::newRow("right") << QByteArray(R"({"format": "f", "version": 1})") << "none";
    QTest::newRow("another") << QByteArray(R"({"format": "g", "version": 1})") << "#/format";
    QTest::newRow("newer") << QByteArray(R"({"format": "f", "version": 2})") << "#/version";
    QTest::newRow("none") << QByteArray(R"({"version": 1})") << "#/format";
    QTest::newRow("a list") << QByteArray("[]") << "#";
}

void JsonMemberTest::knowsItsFormat()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, where);
    const auto json = parseJson(content.toStdString(), "x");
    JsonMember::Fault fault{.file = "x"};
    checkFormat(JsonMember(*json, {}, fault), "f");
    QVERIFY2(whereOf(fault).endsWith(where), qPrintable(whereOf(fault)));
}

REGISTER_TEST(JsonMemberTest)
#include "json_member_test.moc"
