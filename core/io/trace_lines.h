// How is a trace in lines of text read? What a line says is up to its format.
#pragma once

#include "core/io/trace_format.h"

namespace edgewright::trace {

class LineTrace : public TraceReader {
public:
    explicit LineTrace(TraceSource source) : TraceReader(std::move(source.name)), bytes_(std::move(source.bytes)) {}
    double fraction() const override { return bytes_.fraction(); }

protected:
    /// Appends the request of a line, if it holds one.
    virtual Result<void> take(std::string_view line, std::vector<TraceRequest>& block) = 0;

    Result<void> read(std::vector<TraceRequest>& block) final
    {
        std::string_view line;
        while (block.size() < blockRequests) {
            const auto isThere = bytes_.line(line);
            if (!isThere)
                return fail(isThere.error());
            if (!*isThere)
                break;
            if (auto taken = take(line, block); !taken)
                return taken;
        }
        return {};
    }

private:
    ByteStream bytes_;
};

} // namespace edgewright::trace
