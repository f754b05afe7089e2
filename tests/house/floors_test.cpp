// Does the house stand as it was planned: rooms on floors, a test for every entry of a registry, files that can be read at a sitting?
#include "tests/support/register_test.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <vector>

class FloorsTest : public QObject {
    Q_OBJECT

private slots:
    void knowsEveryRoom();
    void includesOnlyLowerFloors();
    void seesAnIncludeThatClimbs_data();
    void seesAnIncludeThatClimbs();
    void everyEntryOfARegistryHasItsTest();
    void noSourceIsTooLong();
    void noFileNamesAPlaceOfOneMachine();
};

namespace {

const QString sourceRoot = QStringLiteral(EDGEWRIGHT_SOURCE_DIR) + '/';

struct Line {
    QString file; // from the root of the repository
    int number = 0;
    QString text;
};

QStringList filesUnder(const QStringList& folders, const QStringList& patterns)
{
    QStringList files;
    for (const QString& folder : folders)
        for (QDirIterator at(sourceRoot + folder, patterns, QDir::Files, QDirIterator::Subdirectories); at.hasNext();)
            files << at.next().mid(sourceRoot.size());
    files.sort();
    return files;
}

QStringList sources() { return filesUnder({"core", "app"}, {"*.cpp", "*.h"}); }

std::vector<Line> linesOf(const QString& file)
{
    QFile in(sourceRoot + file);
    std::vector<Line> lines;
    if (!in.open(QIODevice::ReadOnly))
        return lines;
    for (int number = 1; !in.atEnd(); ++number)
        lines.push_back({file, number, QString::fromUtf8(in.readLine())});
    return lines;
}

/// Rooms of one floor do not include one another, but where `alsoSees` allows it: geography serves the importers, and a document is
/// what jobs and the theme are about. app/main only starts the window.
struct Room {
    int floor;
    QStringList alsoSees;
};

const std::map<QString, Room> rooms = {
    {"core/base", {0, {}}},
    {"core/model", {1, {}}},
    {"core/network", {2, {}}},
    {"core/catalog", {2, {}}},
    {"core/io", {2, {"core/network"}}},
    {"core/placement/problem", {3, {}}},
    {"core/placement/wide", {3, {"core/placement/problem"}}},
    {"core/placement", {3, {"core/placement/problem", "core/placement/wide"}}},
    {"core/placement/location", {3, {}}},
    {"core/placement/assignment", {3, {"core/placement/location"}}},
    {"core/placement/simplex", {2, {}}},
    {"core/placement/coverage", {3, {}}},
    {"core/placement/network_sites", {3, {}}},
    {"core/placement/chains", {3, {}}},
    {"core/placement/failures", {3, {}}},
    {"core/cache", {3, {}}},
    {"core/cache/http", {3, {"core/cache"}}},
    {"core/cache/traces", {3, {"core/cache"}}},
    {"core/cache/topology", {3, {"core/cache", "core/cache/http", "core/cache/traces"}}},
    {"core/simulation", {3, {}}},
    {"core/inference", {3, {}}},
    {"core/advice", {3, {}}},
    {"core/comparison", {4, {}}},
    {"core/export",
     {4,
      {"core/export/manifest", "core/export/folder", "core/export/programs", "core/export/delivery",
       "core/export/caches", "core/export/cdn", "core/export/cloudfront", "core/export/aws", "core/export/kubernetes",
       "core/export/azure", "core/export/gdc", "core/export/inference", "core/export/lab"}}},
    {"core/export/manifest", {4, {}}},
    {"core/export/folder", {4, {"core/export/manifest"}}},
    {"core/export/programs", {4, {"core/export/manifest", "core/export/folder"}}},
    {"core/export/delivery", {4, {"core/export/manifest"}}},
    {"core/export/caches", {4, {"core/export/manifest", "core/export/delivery"}}},
    {"core/export/cdn", {4, {"core/export/manifest", "core/export/delivery"}}},
    {"core/export/cloudfront", {4, {"core/export/manifest", "core/export/delivery"}}},
    {"core/export/aws", {4, {"core/export/manifest", "core/export/delivery", "core/export/cloudfront"}}},
    {"core/export/kubernetes", {4, {"core/export/manifest"}}},
    {"core/export/azure", {4, {"core/export/manifest", "core/export/kubernetes"}}},
    {"core/export/gdc", {4, {"core/export/manifest", "core/export/kubernetes"}}},
    {"core/export/inference", {4, {"core/export/manifest", "core/export/delivery", "core/export/kubernetes"}}},
    {"core/export/lab", {4, {"core/export/manifest", "core/export/delivery", "core/export/caches"}}},
    {"core/report", {4, {"core/comparison"}}},
    {"app/cli", {5, {}}},
    {"app/document", {5, {}}},
    {"app/jobs", {5, {"app/document"}}},
    {"app/theme", {5, {"app/document"}}},
    {"app/canvas", {6, {}}},
    {"app/map", {6, {}}},
    {"app/panels", {6, {}}},
    {"app/charts", {6, {}}},
    {"app/dialogs", {6, {}}},
    {"app/window", {7, {}}},
    {"app/main", {8, {}}},
};

/// "core/model" of "core/model/edit.cpp"; "core/cache/http" of what lies in it; "app/main" of "app/main.cpp".
QString roomOf(const QString& path)
{
    const QString inner = path.section('/', 0, 2), room = path.section('/', 0, 1);
    if (rooms.contains(inner))
        return inner;
    return room.endsWith(".cpp") ? room.chopped(4) : room;
}

bool mayStandOn(const QString& room, const QString& included)
{
    const auto from = rooms.find(room), to = rooms.find(included);
    if (from == rooms.end() || to == rooms.end())
        return false;
    if (room == included || from->second.alsoSees.contains(included))
        return true;
    const bool leavesCore = room == "app/cli" && included.startsWith("app/"); // the headless program is core alone
    return to->second.floor < from->second.floor && included != "app/cli" && !leavesCore;
}

bool isQt(const QString& header)
{
    static const QRegularExpression qt("^(Qt\\w*/)?Q[A-Z]\\w*$|^Qt|^q\\w+\\.h$");
    return qt.match(header).hasMatch();
}

/// What is wrong with a line of a file of this room; empty where nothing is.
QString faultOf(const QString& room, const QString& line)
{
    static const QRegularExpression include("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]");
    const QRegularExpressionMatch match = include.match(line);
    if (!match.hasMatch())
        return {};
    const QString header = match.captured(1);
    const bool isWithoutQt = room.startsWith("core/") || room == "app/cli";
    if (isWithoutQt && isQt(header))
        return room + " includes Qt: " + header;
    const bool isOurs = header.startsWith("core/") || header.startsWith("app/");
    return isOurs && !mayStandOn(room, roomOf(header)) ? room + " includes " + header : QString();
}

/// "sharedCache" -> "shared_cache".
QString snakeCase(QString name)
{
    static const QRegularExpression hump("([a-z0-9])([A-Z])");
    return name.replace(hump, "\\1_\\2").toLower();
}

/// The names in the X-macro list of a registry.
QStringList entriesOf(const QString& registry)
{
    static const QRegularExpression entry("^\\s*X\\((\\w+)\\)");
    QStringList names;
    for (const Line& line : linesOf(registry))
        if (const auto match = entry.match(line.text); match.hasMatch())
            names << match.captured(1);
    return names;
}

QByteArray listed(const QStringList& faults) { return ('\n' + faults.join('\n')).toUtf8(); }

QString placeOf(const Line& line) { return line.file + ':' + QString::number(line.number); }

} // namespace

void FloorsTest::knowsEveryRoom()
{
    QStringList unknown;
    for (const QString& file : sources())
        if (!rooms.contains(roomOf(file)))
            unknown << file + ": its room has no floor";
    QVERIFY2(unknown.isEmpty(), listed(unknown));
    QVERIFY(sources().size() > 100); // the walk found the house
}

void FloorsTest::includesOnlyLowerFloors()
{
    QStringList faults;
    for (const QString& file : sources())
        for (const Line& line : linesOf(file))
            if (const QString fault = faultOf(roomOf(file), line.text); !fault.isEmpty())
                faults << placeOf(line) + ": " + fault;
    QVERIFY2(faults.isEmpty(), listed(faults));
}

void FloorsTest::seesAnIncludeThatClimbs_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isFault");
    QTest::newRow("down") << "core/model"
                          << "#include \"core/base/id.h\"" << false;
    QTest::newRow("within") << "core/model"
                            << "#include \"core/model/rows.h\"" << false;
    QTest::newRow("up") << "core/base"
                        << "#include \"core/model/rows.h\"" << true;
    QTest::newRow("a sibling engine") << "core/cache"
                                      << "#include \"core/placement/placement.h\"" << true;
    QTest::newRow("a solver that knows who asks") << "core/placement/wide"
                                                  << "#include \"core/placement/solvers.h\"" << true;
    QTest::newRow("a policy that knows of drawings") << "core/cache"
                                                     << "#include \"core/cache/topology/routing.h\"" << true;
    QTest::newRow("a drawing's caches evict") << "core/cache/topology"
                                              << "#include \"core/cache/eviction_policy.h\"" << false;
    QTest::newRow("importers use geography") << "core/io"
                                             << "#include \"core/network/geography.h\"" << false;
    QTest::newRow("not the other way") << "core/network"
                                       << "#include \"core/io/import.h\"" << true;
    QTest::newRow("a sibling that is seen") << "app/panels"
                                            << "#include \"app/canvas/canvas.h\"" << true;
    QTest::newRow("the canvas and its window") << "app/canvas"
                                               << "#include \"app/window/main_window.h\"" << true;
    QTest::newRow("a room that nobody knows") << "app/window"
                                              << "#include \"core/attic/box.h\"" << true;
    QTest::newRow("the core from the face") << "core/io"
                                            << "#include \"app/document/document.h\"" << true;
    QTest::newRow("Qt in core") << "core/io"
                                << "#include <QString>" << true;
    QTest::newRow("Qt by module in core") << "core/io"
                                          << "#include <QtCore/QString>" << true;
    QTest::newRow("Qt in the headless program") << "app/cli"
                                                << "#include <QCoreApplication>" << true;
    QTest::newRow("the face in the headless program") << "app/cli"
                                                      << "#include \"app/document/edits.h\"" << true;
    QTest::newRow("the headless program in the face") << "app/window"
                                                      << "#include \"app/cli/run.h\"" << true;
    QTest::newRow("the standard library") << "core/io"
                                          << "#include <queue>" << false;
    QTest::newRow("Qt in the face") << "app/canvas"
                                    << "#include <QWidget>" << false;
    QTest::newRow("not an include") << "core/base"
                                    << "// see #include \"app/canvas/canvas.h\"" << false;
}

void FloorsTest::seesAnIncludeThatClimbs()
{
    QFETCH(QString, room);
    QFETCH(QString, line);
    QFETCH(bool, isFault);
    QCOMPARE(!faultOf(room, line).isEmpty(), isFault);
}

void FloorsTest::everyEntryOfARegistryHasItsTest()
{
    QStringList missing;
    for (const QString& room :
         {QStringLiteral("core/advice"), QStringLiteral("core/export"), QStringLiteral("core/cache")}) {
        const QStringList entries = entriesOf(room + "/registry.cpp");
        QVERIFY2(!entries.isEmpty(), qPrintable(room));
        for (const QString& entry : entries)
            for (const QString& file :
                 {room + '/' + snakeCase(entry) + ".cpp", "tests/" + room + '/' + snakeCase(entry) + "_test.cpp"})
                if (!QFile::exists(sourceRoot + file))
                    missing << room + "/registry.cpp: " + entry + " wants " + file;
    }
    QVERIFY2(missing.isEmpty(), listed(missing));
}

void FloorsTest::noSourceIsTooLong()
{
    QStringList faults;
    for (const QString& file : sources())
        if (const std::size_t length = linesOf(file).size(); length > 400)
            faults << file + ": " + QString::number(length) + " lines are two files";
    QVERIFY2(faults.isEmpty(), listed(faults));
}

void FloorsTest::noFileNamesAPlaceOfOneMachine()
{
    // Written in two parts, so that this line is not found itself.
    static const QRegularExpression place("(^|[\\s\"'=(:])/(hom"
                                          "e|Use"
                                          "rs|wor"
                                          "k|roo"
                                          "t)/[A-Za-z0-9_.]");
    QStringList faults;
    const QStringList kinds{"*.cpp", "*.h",  "*.txt", "*.cmake", "*.json", "*.md",
                            "*.sh",  "*.ts", "*.qrc", "*.in",    "*.xml",  "*.desktop"};
    for (const QString& file :
         filesUnder({"core", "app", "tests", "cmake", "installer", "resources", "translations"}, kinds))
        for (const Line& line : linesOf(file))
            if (place.match(line.text).hasMatch())
                faults << placeOf(line) + ": " + line.text.trimmed();
    QVERIFY2(faults.isEmpty(), listed(faults));
}

REGISTER_TEST(FloorsTest)
#include "floors_test.moc"
