// Does every reader either refuse what is broken, saying what, where and what to do, or read it so that it can be saved and read again?
#include "core/cache/http/case_file.h"
#include "core/catalog/catalog.h"
#include "core/catalog/embedded.h"
#include "core/io/import.h"
#include "core/io/project_file.h"
#include "tests/core/io/random_edits.h"
#include "tests/core/io/trace_files.h"
#include "tests/fuzz/mutations.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <algorithm>

using namespace edgewright;
using namespace edgewright::testing;

namespace {

/// How a reader dealt with a text.
struct Verdict {
    bool wasRead = false;
    std::string complaint; ///< empty where nothing is wrong with that
};

Verdict refused(const Error& error, bool isLine = false)
{
    if (english(error.what).empty() || english(error.remedy).empty())
        return {false, "an error without words: " + oneLine(error)};
    if (error.where.empty() && !isLine)
        return {false, "an error without a place: " + oneLine(error)};
    return {false, error.kind == ErrorKind::Fault ? "" : "a fault that claims to be none: " + oneLine(error)};
}

/// Saving and reading again changes nothing.
Verdict keeps(const Topology& topology)
{
    const std::string saved = toProjectText(topology);
    const Result<Topology> again = fromProjectText(saved, "again");
    if (!again)
        return {true, "what was saved can't be read: " + oneLine(again.error())};
    return {true, *again == topology && toProjectText(*again) == saved ? "" : "saving and reading again changed it"};
}

Verdict readAProject(std::uint64_t seed)
{
    const std::string right = toProjectText(RandomEdits(seed % 7 + 1).topology(20));
    const Result<Topology> read = fromProjectText(Mutations(seed).of(right), "f");
    return read ? keeps(*read) : refused(read.error());
}

Verdict readAGraph(std::uint64_t seed)
{
    static const Result<std::string> right = readFile(EDGEWRIGHT_SOURCE_DIR "/tests/fuzz/sample.graphml");
    if (!right)
        return {false, oneLine(right.error())};
    const Result<Imported> read = importerWithKey("graphml")->run(Mutations(seed).of(*right), "g", Progress());
    if (!read)
        return refused(read.error());
    for (const ImportWarning& warning : read->warnings)
        if (english(warning.what).empty())
            return {true, "a warning without words"};
    Topology topology;
    if (const auto applied = apply(topology, read->edit); !applied)
        return {true, "an import that can't be applied: " + oneLine(applied.error())};
    return keeps(topology);
}

/// The line is where a line of the journal is wrong: its errors may name no other place.
Verdict readAnEdit(std::uint64_t seed)
{
    RandomEdits random(seed % 7 + 1);
    const Topology topology = random.topology(20);
    const Result<Edit> read = editFromJsonLine(Mutations(seed).of(toJsonLine(random.edit(topology))));
    if (!read)
        return refused(read.error(), true);
    const std::string line = toJsonLine(*read);
    const Result<Edit> again = editFromJsonLine(line);
    if (!again)
        return {true, "what was written can't be read: " + oneLine(again.error())};
    return {true, toJsonLine(*again) == line ? "" : "writing and reading again changed it"};
}

Verdict readACatalogue(std::uint64_t seed)
{
    std::vector<std::pair<std::string, std::string>> files;
    for (const EmbeddedFile& file : embeddedCatalog())
        files.emplace_back(file.name, file.text);
    std::string& chosen = files[seed % files.size()].second;
    chosen = Mutations(seed).of(chosen);
    const Result<Catalog> read = parseCatalog(files);
    if (!read)
        return refused(read.error());
    return {true, read->tiers.size() == 4 ? "" : "a tier has no band"};
}

/// Requests that came through are of a size that objects can have, in the order of time.
Verdict readATrace(const std::string& right, const char* format, std::uint64_t seed)
{
    static const TraceFolder folder;
    const std::string mutated = Mutations(seed).of(right);
    const auto file = folder.write("trace", QByteArray(mutated.data(), static_cast<qsizetype>(mutated.size())));
    const auto read = readTrace(file, {.format = format});
    if (!read)
        return refused(read.error());
    const bool isSized = std::ranges::all_of(
        *read, [](std::uint64_t bytes) { return bytes < mostObjectBytes; }, &TraceRequest::bytes);
    return {true, !isSized                                                  ? "an object of an impossible size"
                  : !std::ranges::is_sorted(*read, {}, &TraceRequest::time) ? "times fall"
                                                                            : ""};
}

Verdict readACsvTrace(std::uint64_t seed)
{
    std::string right = "time,object,size\n";
    for (int i = 0; i < 12; ++i)
        right += std::to_string(i / 3) + ',' + std::to_string(i * 7 % 5) + ',' + std::to_string(100 + i) + '\n';
    return readATrace(right, "csv", seed);
}

Verdict readABinaryTrace(std::uint64_t seed)
{
    QByteArray right;
    for (unsigned i = 0; i < 12; ++i)
        right += oracleRecord(i / 3, i % 5, 100 + i, i + 5 < 12 ? i + 6 : -1);
    return readATrace(right.toStdString(), "oracleGeneral", seed);
}

Verdict readALog(std::uint64_t seed)
{
    std::string right;
    for (int i = 0; i < 6; ++i)
        right += "127.0.0.1 - frank [10/Oct/2000:13:55:3" + std::to_string(i) +
                 " -0700] \"GET /a.gif HTTP/1.0\" 200 2326 \"-\" \"curl/8\"\n";
    return readATrace(right, "combined", seed);
}

Verdict readCases(std::uint64_t seed)
{
    static const Result<std::string> right = readFile(EDGEWRIGHT_SOURCE_DIR "/tests/core/cache/http/battery.json");
    if (!right)
        return {false, oneLine(right.error())};
    const auto read = http::readCases(Mutations(seed).of(*right), "c", catalog());
    return read ? Verdict{true, ""} : refused(read.error());
}

struct Reader {
    const char* name;
    Verdict (*read)(std::uint64_t seed);
    std::uint64_t rows; ///< of `seedsARow` seeds each
};

constexpr std::uint64_t seedsARow = 50; ///< so that a crash narrows itself down to one row
constexpr Reader readers[] = {{"project file", readAProject, 40},
                              {"GraphML", readAGraph, 40},
                              {"line of the journal", readAnEdit, 60},
                              {"catalogue", readACatalogue, 8},
                              {"CSV trace", readACsvTrace, 20},
                              {"oracleGeneral trace", readABinaryTrace, 20},
                              {"log", readALog, 20},
                              {"freshness cases", readCases, 8}};

} // namespace

class ReadersTest : public QObject {
    Q_OBJECT

private slots:
    void refuseOrKeep_data();
    void refuseOrKeep();
    void areTriedOnBothKinds();
};

/// EDGEWRIGHT_FUZZ_ROUNDS=20 tries twenty times as many seeds.
void ReadersTest::refuseOrKeep_data()
{
    QTest::addColumn<int>("reader");
    QTest::addColumn<quint64>("firstSeed");
    const auto rounds = static_cast<std::uint64_t>(std::max(1, qEnvironmentVariableIntValue("EDGEWRIGHT_FUZZ_ROUNDS")));
    for (int i = 0; i < static_cast<int>(std::size(readers)); ++i)
        for (std::uint64_t row = 0; row < rounds * readers[i].rows; ++row)
            QTest::addRow("%s, seeds from %llu", readers[i].name, static_cast<unsigned long long>(row * seedsARow + 1))
                << i << static_cast<quint64>(row * seedsARow + 1);
}

void ReadersTest::refuseOrKeep()
{
    QFETCH(int, reader);
    QFETCH(quint64, firstSeed);
    for (std::uint64_t seed = firstSeed; seed < firstSeed + seedsARow; ++seed) {
        const std::string complaint = readers[reader].read(seed).complaint;
        QVERIFY2(complaint.empty(), ("seed " + std::to_string(seed) + ": " + complaint).c_str());
    }
}

/// Texts that are always refused, or never, would try only half of a reader.
void ReadersTest::areTriedOnBothKinds()
{
    for (const Reader& reader : readers) {
        int wereRead = 0;
        for (std::uint64_t seed = 1; seed <= 200; ++seed)
            wereRead += reader.read(seed).wasRead;
        qInfo("%s: %d of 200 were read", reader.name, wereRead);
        QVERIFY2(wereRead > 4 && wereRead < 196, reader.name);
    }
}

REGISTER_TEST(ReadersTest)
#include "readers_test.moc"
