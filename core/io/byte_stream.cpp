// What are the bytes of a file, plain or packed, from the first to the last?
#include "core/io/byte_stream.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>
#include <zstd.h>

namespace edgewright {

namespace {

constexpr std::size_t bufferBytes = std::size_t{1} << 18; // half of a second-level cache
constexpr std::size_t mostLineBytes = std::size_t{1} << 20;

struct FreeUnpacker {
    void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};

} // namespace

struct ByteStream::State {
    std::string name;
    int descriptor = -1;
    std::int64_t fileBytes = -1, fileRead = 0;
    std::unique_ptr<ZSTD_DStream, FreeUnpacker> unpacker; ///< none: plain
    bool isInFrame = false;                               ///< of Zstandard: the end would come too early
    std::vector<char> packed;
    std::size_t packedFrom = 0, packedTo = 0;
    std::vector<char> buffer;
    std::size_t from = 0, to = 0;
    bool isAtEnd = false;

    ~State()
    {
        if (descriptor > STDIN_FILENO)
            ::close(descriptor);
    }

    std::string_view buffered() const { return {buffer.data() + from, to - from}; }

    Error broken(int code) const
    {
        return {text("trace", "can't read the file: {}").with(std::generic_category().message(code)), name,
                text("trace", "check the path and the disk")};
    }

    Error damaged(const Text& what) const { return {what, name, text("trace", "fetch or pack the file again")}; }

    /// Puts bytes of the file to `place`; none at its end.
    Result<std::size_t> readFile(char* place, std::size_t room)
    {
        ssize_t got = ::read(descriptor, place, room);
        while (got < 0 && errno == EINTR)
            got = ::read(descriptor, place, room);
        if (got < 0)
            return fail(broken(errno));
        fileRead += got;
        return static_cast<std::size_t>(got);
    }

    Result<std::size_t> unpack(char* place, std::size_t room)
    {
        ZSTD_outBuffer out{place, room, 0};
        while (out.pos == 0) {
            if (packedFrom == packedTo) {
                const auto got = readFile(packed.data(), packed.size());
                if (!got)
                    return got;
                if (*got == 0 && isInFrame)
                    return fail(damaged(text("trace", "the packed file is cut off")));
                if (*got == 0)
                    return 0;
                packedFrom = 0, packedTo = *got;
            }
            ZSTD_inBuffer in{packed.data(), packedTo, packedFrom};
            const std::size_t left = ZSTD_decompressStream(unpacker.get(), &out, &in);
            if (ZSTD_isError(left))
                return fail(damaged(text("trace", "the packed file is damaged: {}").with(ZSTD_getErrorName(left))));
            packedFrom = in.pos;
            isInFrame = left != 0;
        }
        return out.pos;
    }

    /// Appends to the buffer.
    Result<void> more()
    {
        if (from > 0) {
            std::memmove(buffer.data(), buffer.data() + from, to - from);
            to -= from, from = 0;
        }
        if (to == buffer.size())
            buffer.resize(buffer.size() * 2);
        const auto got = unpacker ? unpack(buffer.data() + to, buffer.size() - to)
                                  : readFile(buffer.data() + to, buffer.size() - to);
        if (!got)
            return fail(got.error());
        isAtEnd = *got == 0;
        to += *got;
        return {};
    }

    Result<void> startUnpacking()
    {
        unpacker.reset(ZSTD_createDStream());
        if (!unpacker)
            throw std::bad_alloc();
        packed.assign(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(to));
        packedTo = to;
        packed.resize(std::max(to, bufferBytes));
        from = to = 0;
        isAtEnd = false;
        return {};
    }
};

ByteStream::ByteStream(std::unique_ptr<State> state) : state_(std::move(state)) {}
ByteStream::~ByteStream() = default;
ByteStream::ByteStream(ByteStream&&) noexcept = default;
ByteStream& ByteStream::operator=(ByteStream&&) noexcept = default;

Result<ByteStream> ByteStream::open(const std::filesystem::path& file)
{
    auto state = std::make_unique<State>();
    state->name = file.string();
    state->descriptor = file == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status {};
    if (state->descriptor < 0 || ::fstat(state->descriptor, &status) != 0)
        return fail(state->broken(errno));
    if (S_ISDIR(status.st_mode))
        return fail(state->broken(EISDIR));
    if (S_ISREG(status.st_mode))
        state->fileBytes = status.st_size;
    state->buffer.resize(bufferBytes);
    ByteStream stream(std::move(state));
    const auto start = stream.peek(4);
    if (!start)
        return fail(start.error());
    if (start->starts_with("\x28\xb5\x2f\xfd"))
        if (auto started = stream.state_->startUnpacking(); !started)
            return fail(started.error());
    return stream;
}

Result<std::string_view> ByteStream::peek(std::size_t least)
{
    while (state_->to - state_->from < least && !state_->isAtEnd)
        if (auto read = state_->more(); !read)
            return fail(read.error());
    return state_->buffered();
}

void ByteStream::skip(std::size_t bytes) { state_->from += bytes; }

Result<bool> ByteStream::line(std::string_view& line)
{
    std::size_t searched = 0;
    for (;;) {
        const std::string_view there = state_->buffered();
        const std::size_t end = there.find('\n', searched);
        if (end != there.npos || (state_->isAtEnd && !there.empty())) {
            line = there.substr(0, end);
            skip(std::min(line.size() + 1, there.size()));
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            return true;
        }
        if (state_->isAtEnd)
            return false;
        if (there.size() > mostLineBytes)
            return fail({text("trace", "a line is longer than a mebibyte"), state_->name,
                         text("trace", "check that this is a text file")});
        searched = there.size();
        if (auto read = state_->more(); !read)
            return fail(read.error());
    }
}

bool ByteStream::isPacked() const { return state_->unpacker != nullptr; }
std::int64_t ByteStream::fileBytes() const { return state_->fileBytes; }

double ByteStream::fraction() const
{
    return state_->fileBytes <= 0
               ? 0
               : std::min(1.0, static_cast<double>(state_->fileRead) / static_cast<double>(state_->fileBytes));
}

} // namespace edgewright
