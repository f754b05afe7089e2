// Which trace files do the tests of the readers read?
#pragma once

#include "core/io/trace.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstring>

namespace edgewright::testing {

/// Lasts as long as one test.
class TraceFolder {
public:
    std::filesystem::path write(const char* name, const QByteArray& bytes) const
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", qPrintable(file.fileName()));
        return file.fileName().toStdString();
    }

private:
    QTemporaryDir folder_;
};

/// The 24 bytes of an oracleGeneral record, byte by byte as the format says.
inline QByteArray oracleRecord(std::uint32_t second, std::uint64_t object, std::uint32_t bytes, std::int64_t next)
{
    QByteArray record;
    const auto append = [&](std::uint64_t number, int count) {
        for (int i = 0; i < count; ++i)
            record.append(static_cast<char>(number >> (8 * i) & 0xff));
    };
    append(second, 4);
    append(object, 8);
    append(bytes, 4);
    append(static_cast<std::uint64_t>(next), 8);
    return record;
}

inline Result<std::vector<TraceRequest>> readTrace(const std::filesystem::path& file, const TraceOptions& options = {})
{
    const auto reader = openTrace(file, options, Progress());
    if (!reader)
        return fail(reader.error());
    std::vector<TraceRequest> all;
    for (;;) {
        const auto block = (*reader)->next();
        if (!block)
            return fail(block.error());
        if (block->empty())
            return all;
        all.insert(all.end(), block->begin(), block->end());
    }
}

/// What is wrong with the trace, in one line; empty where nothing is.
inline std::string faultOf(const std::filesystem::path& file, const TraceOptions& options = {})
{
    const auto read = readTrace(file, options);
    return read ? std::string() : oneLine(read.error());
}

} // namespace edgewright::testing
