// How are bytes put into a file so that a crash, a full disk or a refusal leaves the old file whole?
#include "core/io/project_file.h"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <optional>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace edgewright {

namespace {

using Path = std::filesystem::path;

Text reason(int code)
{
    switch (code) {
    case ENOSPC: return text("file", "the disk is full");
    case EDQUOT: return text("file", "your share of the disk is used up");
    case EFBIG: return text("file", "the file would be larger than is allowed");
    case EROFS: return text("file", "the disk is read-only");
    case EACCES:
    case EPERM: return text("file", "you are not allowed to");
    case ENOENT: return text("file", "there is no such file or folder");
    case ENOTDIR: return text("file", "a part of the path is not a folder");
    case ENAMETOOLONG: return text("file", "the name is too long");
    case ELOOP: return text("file", "its symbolic links go round in a circle");
    default: return text("file", "the system says: {}").with(std::generic_category().message(code));
    }
}

Text remedy(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return text("file", "free some space, or choose another disk");
    case ENOENT:
    case ENOTDIR: return text("file", "check the path");
    default: return text("file", "choose another place");
    }
}

Error cannotRead(const Path& file, int code)
{
    return {text("file", "can't read the file: {}").with(reason(code)), file.string(), remedy(code)};
}

Error cannotWrite(const Path& file, int code)
{
    return {text("file", "can't write the file: {}").with(reason(code)), file.string(), remedy(code)};
}

Error notRegular(const Path& file)
{
    return {text("file", "this is a folder, a device or a pipe"), file.string(), text("file", "choose a regular file")};
}

template <class Call> auto retried(Call call)
{
    auto answer = call();
    while (answer < 0 && errno == EINTR)
        answer = call();
    return answer;
}

/// Closes what it holds.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    bool isOpen() const { return number_ >= 0; }
    int number() const { return number_; }
    /// Not retried after EINTR: the descriptor is gone by then on Linux.
    bool close() { return number_ < 0 || ::close(std::exchange(number_, -1)) == 0 || errno == EINTR; }

private:
    int number_;
};

/// Goes from the disk again unless it was renamed to its final name.
class Temporary {
public:
    explicit Temporary(Path path) : path_(std::move(path)) {}
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary()
    {
        if (!path_.empty())
            ::unlink(path_.c_str());
    }

    const Path& path() const { return path_; }
    bool renameTo(const Path& target)
    {
        if (::rename(path_.c_str(), target.c_str()) != 0)
            return false;
        path_.clear();
        return true;
    }

private:
    Path path_;
};

/// The file that a chain of symbolic links ends at, which need not exist.
Result<Path> endOfLinks(Path file)
{
    constexpr int mostLinks = 40; // as the Linux kernel follows
    std::error_code problem;
    for (int links = 0; links < mostLinks; ++links) {
        if (!std::filesystem::is_symlink(file, problem))
            return file;
        const Path next = std::filesystem::read_symlink(file, problem);
        if (problem)
            return fail(cannotWrite(file, problem.value()));
        file = file.parent_path() / next;
    }
    return fail(cannotWrite(file, ELOOP));
}

/// What is to be replaced: nothing if there is no such file yet.
Result<std::optional<struct stat>> oldFile(const Path& target)
{
    struct stat old {};
    if (::stat(target.c_str(), &old) != 0)
        return errno == ENOENT ? Result<std::optional<struct stat>>(std::nullopt) : fail(cannotWrite(target, errno));
    if (!S_ISREG(old.st_mode))
        return fail(notRegular(target));
    if (::access(target.c_str(), W_OK) != 0) // rename would replace a write-protected file all the same
        return fail(cannotWrite(target, errno));
    return old;
}

Path folderOf(const Path& file) { return file.has_parent_path() ? file.parent_path() : Path("."); }

/// A file beside `target` that did not exist before. Its path is empty and errno set where that can't be.
std::pair<int, Path> createBeside(const Path& target, mode_t mode)
{
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const Path path = folderOf(target) / fmt::format(".edgewright-{}-{}.tmp", ::getpid(), attempt);
        const int number = retried([&] { return ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode); });
        if (number >= 0)
            return {number, path};
        if (errno != EEXIST)
            break;
    }
    return {-1, {}};
}

bool writeAll(int number, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t wrote = retried([&] { return ::write(number, bytes.data(), bytes.size()); });
        if (wrote <= 0)
            return errno = wrote == 0 ? ENOSPC : errno, false;
        bytes.remove_prefix(static_cast<std::size_t>(wrote));
    }
    return true;
}

/// The owner may be kept by root alone; the mode is kept for everyone.
bool resemble(int number, const struct stat& old)
{
    if (::fchown(number, old.st_uid, old.st_gid) != 0 && ::fchown(number, static_cast<uid_t>(-1), old.st_gid) != 0)
        errno = 0;
    return ::fchmod(number, old.st_mode & 07777) == 0;
}

/// Makes the rename itself last. Some file systems can't do this for folders, which is no failure: the bytes are safe.
void syncFolder(const Path& folder)
{
    const Descriptor opened(retried([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (opened.isOpen())
        retried([&] { return ::fsync(opened.number()); });
}

Result<void> replace(const Path& target, const std::optional<struct stat>& old, std::string_view bytes)
{
    const mode_t mode = old ? S_IRUSR | S_IWUSR : 0666; // a private file must not be readable even while it is written
    auto [number, path] = createBeside(target, mode);
    Temporary beside(path);
    Descriptor opened(number);
    if (!opened.isOpen() || !writeAll(opened.number(), bytes) || (old && !resemble(opened.number(), *old)) ||
        retried([&] { return ::fsync(opened.number()); }) != 0 || !opened.close() || !beside.renameTo(target))
        return fail(cannotWrite(target, errno));
    syncFolder(folderOf(target));
    return {};
}

Error tooLarge(const Path& file, std::size_t most)
{
    return {text("file", "the file is larger than {} MiB").with(most >> 20), file.string(),
            text("file", "choose a smaller file")};
}

Result<std::string> readAll(const Descriptor& opened, const Path& file, std::size_t expected, std::size_t most)
{
    std::string bytes(std::min(expected, most) + 1, '\0');
    std::size_t filled = 0;
    while (true) {
        const ssize_t got =
            retried([&] { return ::read(opened.number(), bytes.data() + filled, bytes.size() - filled); });
        if (got < 0)
            return fail(cannotRead(file, errno));
        filled += static_cast<std::size_t>(got);
        if (filled > most)
            return fail(tooLarge(file, most));
        if (got == 0)
            break;
        if (filled == bytes.size()) // it grew, or its size is not known, as under /proc
            bytes.resize(std::min(2 * bytes.size(), most + 1));
    }
    bytes.resize(filled);
    return bytes;
}

} // namespace

Result<void> writeFileAtomically(const Path& file, std::string_view bytes)
{
    const Result<Path> target = endOfLinks(file);
    if (!target)
        return fail(target.error());
    const auto old = oldFile(*target);
    if (!old)
        return fail(old.error());
    return replace(*target, *old, bytes);
}

Result<std::string> readFile(const Path& file, std::size_t mostBytes)
{
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    const Descriptor opened(retried([&] { return ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); }));
    struct stat facts {};
    if (!opened.isOpen() || ::fstat(opened.number(), &facts) != 0)
        return fail(cannotRead(file, errno));
    if (!S_ISREG(facts.st_mode))
        return fail(notRegular(file));
    if (static_cast<std::size_t>(facts.st_size) > mostBytes)
        return fail(tooLarge(file, mostBytes));
    return readAll(opened, file, static_cast<std::size_t>(facts.st_size), mostBytes);
}

} // namespace edgewright
