// Are the bytes of a file the same, plain or packed, and is a packed file that is cut off noticed?
#include "core/io/byte_stream.h"
#include "tests/core/io/trace_files.h"
#include "tests/support/register_test.h"

#include <QTest>

#include <zstd.h>

using namespace edgewright;
using namespace edgewright::testing;

class ByteStreamTest : public QObject {
    Q_OBJECT
private slots:
    void readsLines_data();
    void readsLines();
    void noticesWhatIsCutOffOrDamaged();
    void refusesEndlessLines();
    void saysWhatCannotBeRead();
};

namespace {

/// With a checksum, as the program zstd packs.
QByteArray packed(const QByteArray& bytes)
{
    const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> packer(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_checksumFlag, 1);
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(size)), '\0');
    out.resize(static_cast<qsizetype>(
        ZSTD_compress2(packer.get(), out.data(), static_cast<std::size_t>(out.size()), bytes.data(), size)));
    return out;
}

/// A million bytes, more than the buffer.
QByteArray manyLines()
{
    QByteArray lines;
    for (int i = 0; lines.size() < 1'000'000; ++i)
        lines += QByteArray::number(i) + (i % 2 ? "\r\n" : "\n");
    return lines;
}

/// The lines, or what is wrong.
std::string read(const std::filesystem::path& file, QList<QByteArray>& lines)
{
    auto stream = ByteStream::open(file);
    if (!stream)
        return oneLine(stream.error());
    for (std::string_view line;;) {
        const auto isThere = stream->line(line);
        if (!isThere)
            return oneLine(isThere.error());
        if (!*isThere)
            return {};
        lines += QByteArray(line.data(), static_cast<qsizetype>(line.size()));
    }
}

} // namespace

void ByteStreamTest::readsLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << manyLines();
    QTest::newRow("packed") << packed(manyLines());
    QTest::newRow("packed in two frames") << packed(manyLines().left(300'000)) + packed(manyLines().mid(300'000));
}

void ByteStreamTest::readsLines()
{
    QFETCH(QByteArray, bytes);
    const TraceFolder folder;
    QList<QByteArray> lines;
    QCOMPARE(read(folder.write("file", bytes), lines), std::string());
    QList<QByteArray> expected = manyLines().replace("\r\n", "\n").split('\n');
    expected.removeLast();
    QCOMPARE(lines, expected);
}

void ByteStreamTest::noticesWhatIsCutOffOrDamaged()
{
    const TraceFolder folder;
    QList<QByteArray> lines;
    const QByteArray whole = packed(manyLines());
    const std::string cut = read(folder.write("cut", whole.left(whole.size() - 9)), lines);
    QVERIFY2(cut.find("cut off") != cut.npos, cut.c_str());
    QByteArray wrong = whole;
    for (qsizetype i = 1000; i < 1100; ++i)
        wrong[i] = static_cast<char>(wrong[i] ^ 0x55);
    const std::string damaged = read(folder.write("damaged", wrong), lines);
    QVERIFY2(damaged.find("damaged") != damaged.npos, damaged.c_str());
}

void ByteStreamTest::refusesEndlessLines()
{
    const TraceFolder folder;
    QList<QByteArray> lines;
    const std::string fault = read(folder.write("endless", QByteArray(3'000'000, 'a')), lines);
    QVERIFY2(fault.find("mebibyte") != fault.npos, fault.c_str());
}

void ByteStreamTest::saysWhatCannotBeRead()
{
    QList<QByteArray> lines;
    QVERIFY(read("no/such/file", lines).find("no/such/file") != std::string::npos);
    QVERIFY(!read(std::filesystem::temp_directory_path(), lines).empty());
}

REGISTER_TEST(ByteStreamTest)
#include "byte_stream_test.moc"
