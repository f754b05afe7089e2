// What are the bytes of a file, plain or packed, from the first to the last?
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

namespace edgewright {

/// Reads forward through a buffer of its own. A file that begins with Zstandard's magic number is unpacked on the way.
/// Files are read, not mapped: one that shrinks meanwhile is then an error and not a crash.
class ByteStream {
public:
    /// Errors: what the file system says. "-" is standard input.
    static Result<ByteStream> open(const std::filesystem::path& file);
    ~ByteStream();
    ByteStream(ByteStream&&) noexcept;
    ByteStream& operator=(ByteStream&&) noexcept;

    /// Everything buffered: at least `least` bytes, unless the end comes first.
    /// Errors: what the file system says; a packed file that is damaged or cut off.
    Result<std::string_view> peek(std::size_t least);
    /// Goes past bytes that peek() has shown.
    void skip(std::size_t bytes);
    /// The next line without its end; false where there is none. Lines end with "\n" or "\r\n".
    /// Errors: as peek(), and a line longer than a mebibyte.
    Result<bool> line(std::string_view& line);

    bool isPacked() const;
    std::int64_t fileBytes() const; ///< -1 for a pipe
    double fraction() const;

private:
    struct State;
    explicit ByteStream(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace edgewright
