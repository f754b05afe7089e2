// Which files hold traces? The registry of trace formats.
#pragma once

#include "core/io/byte_stream.h"
#include "core/io/trace.h"

namespace edgewright {

/// What a format needs to read a file.
struct TraceSource {
    ByteStream bytes;
    const TraceOptions& options;
    std::string name; ///< for messages
};

struct TraceFormat {
    std::string_view key; ///< "csv"
    Text title;
    bool (*recognises)(std::string_view start, std::string_view name); ///< looks at the first kilobytes
    Result<std::unique_ptr<TraceReader>> (*open)(TraceSource source);
};

/// In the order in which they are tried.
std::span<const TraceFormat> traceFormats();

/// The same 64 bits for a name on every machine.
std::uint64_t objectNamed(std::string_view name);

} // namespace edgewright
