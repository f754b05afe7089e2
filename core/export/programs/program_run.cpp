// How does another program do a part of the work, and can neither hang this one nor flood it?
#include "core/export/programs/program_run.h"

#include "core/export/manifest/naming.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <memory>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

extern char** environ;

namespace edgewright {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::size_t mostComplaints = std::size_t{64} << 10;

Error programError(const ProgramCall& call, const Text& what, const Text& remedy)
{
    return {what, call.program.string(), remedy};
}

Error cannotStart(const ProgramCall& call, int code)
{
    return programError(call, text("export", "the program can't be started: {}").with(std::strerror(code)),
                        text("export", "check that it is installed and may be run"));
}

/// Closes itself.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(number_, other.number_);
        return *this;
    }
    ~Descriptor() { close(); }
    int number() const { return number_; }
    bool isOpen() const { return number_ >= 0; }
    void close()
    {
        if (isOpen())
            ::close(std::exchange(number_, -1));
    }

private:
    int number_;
};

struct Pipe {
    Descriptor reads, writes;
};

std::optional<Pipe> openPipe()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return {};
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// A file without a name: unlike a pipe, nobody has to feed it while the other reads.
File fileWith(std::string_view words)
{
    File file(std::tmpfile(), std::fclose);
    if (file && (fcntl(fileno(file.get()), F_SETFD, FD_CLOEXEC) != 0 || // another program may start at this moment
                 std::fwrite(words.data(), 1, words.size(), file.get()) != words.size() ||
                 std::fflush(file.get()) != 0 || std::fseek(file.get(), 0, SEEK_SET) != 0))
        file.reset();
    return file;
}

std::vector<std::string> environmentOf(const ProgramCall& call)
{
    std::map<std::string, std::string> byName;
    const auto add = [&](std::string line) { byName[line.substr(0, line.find('='))] = line; };
    for (char** line = environ; *line; ++line)
        add(*line);
    for (const std::string& line : call.environment)
        add(line);
    std::vector<std::string> all;
    for (auto& [name, line] : byName)
        all.push_back(std::move(line));
    return all;
}

std::vector<char*> pointersTo(std::vector<std::string>& words)
{
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// In a group of its own, so that all of it can be ended; its signals as they are by default.
struct SpawnAttributes {
    posix_spawnattr_t value;
    SpawnAttributes()
    {
        posix_spawnattr_init(&value);
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&value, &none);
        posix_spawnattr_setsigdefault(&value, &all);
        posix_spawnattr_setpgroup(&value, 0);
        posix_spawnattr_setflags(&value, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnAttributes() { posix_spawnattr_destroy(&value); }
};

struct SpawnActions {
    posix_spawn_file_actions_t value;
    SpawnActions() { posix_spawn_file_actions_init(&value); }
    ~SpawnActions() { posix_spawn_file_actions_destroy(&value); }
};

class Child {
public:
    ~Child()
    {
        if (id_ > 0)
            end();
    }

    /// 0, or why it can't be started.
    int start(const ProgramCall& call)
    {
        auto output = openPipe(), complaints = openPipe();
        const File input = fileWith(call.input);
        if (!output || !complaints || !input)
            return errno;
        SpawnActions actions;
        posix_spawn_file_actions_adddup2(&actions.value, fileno(input.get()), STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions.value, output->writes.number(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions.value, complaints->writes.number(), STDERR_FILENO);
        if (!call.folder.empty())
            posix_spawn_file_actions_addchdir_np(&actions.value, call.folder.c_str());
        const SpawnAttributes attributes;
        std::vector<std::string> words{call.program.string()}, environment = environmentOf(call);
        words.insert(words.end(), call.arguments.begin(), call.arguments.end());
        const int failed = posix_spawn(&id_, call.program.c_str(), &actions.value, &attributes.value,
                                       pointersTo(words).data(), pointersTo(environment).data());
        if (failed)
            id_ = -1;
        output_ = std::move(output->reads);
        complaints_ = std::move(complaints->reads);
        return failed;
    }

    /// Waits a moment for more of what it says.
    void listen(ProgramAnswer& answer, std::size_t mostOutput)
    {
        pollfd ears[] = {{output_.number(), POLLIN, 0},
                         {complaints_.number(), POLLIN, 0}}; // a negative one is passed over
        poll(ears, 2, output_.isOpen() || complaints_.isOpen() ? 20 : 2);
        read(output_, answer.output, mostOutput + 1);
        read(complaints_, answer.complaints, mostComplaints);
    }

    bool hasEnded() const
    {
        siginfo_t info{};
        const int found = waitid(P_PID, static_cast<id_t>(id_), &info, WEXITED | WNOHANG | WNOWAIT);
        return found == 0 ? info.si_pid == id_ : errno == ECHILD;
    }

    /// Ends all of its group. How it ended itself, as waitpid says it.
    int end()
    {
        int status = 0;
        kill(-id_, SIGKILL);
        while (waitpid(id_, &status, 0) < 0 && errno == EINTR) {}
        id_ = -1;
        return status;
    }

private:
    /// What is there, without waiting; beyond `most` it is dropped.
    static void read(Descriptor& from, std::string& into, std::size_t most)
    {
        char buffer[1 << 16];
        for (int round = 0; from.isOpen() && round < 64; ++round) {
            const ssize_t count = ::read(from.number(), buffer, sizeof buffer);
            if (count > 0)
                into.append(buffer, std::min(static_cast<std::size_t>(count), most - std::min(most, into.size())));
            else if (count == 0 || (errno != EAGAIN && errno != EINTR))
                from.close();
            else
                return;
        }
    }

    pid_t id_ = -1;
    Descriptor output_, complaints_;
};

Result<ProgramAnswer> listenTo(Child& child, const ProgramCall& call, const Progress& progress)
{
    ProgramAnswer answer;
    const Clock::time_point end = Clock::now() + call.longest;
    for (bool isOver = false; !isOver;) {
        isOver = child.hasEnded(); // and once more for what it said last
        child.listen(answer, call.mostOutput);
        if (progress.stopped())
            return fail(stoppedError());
        if (answer.output.size() > call.mostOutput)
            return fail(programError(call,
                                     text("export", "the program wrote more than {} MiB and was ended")
                                         .with(static_cast<double>(call.mostOutput) / (1 << 20)),
                                     text("export", "it should write one answer and end")));
        if (!isOver && Clock::now() >= end)
            return fail(programError(call,
                                     text("export", "the program had no answer after {} s and was ended")
                                         .with(std::chrono::duration<double>(call.longest).count()),
                                     text("export", "run it by hand to see what it waits for")));
    }
    const int status = child.end();
    if (WIFSIGNALED(status))
        return fail(programError(call, text("export", "the program was ended by signal {}").with(WTERMSIG(status)),
                                 text("export", "run it by hand to see why")));
    answer.status = WEXITSTATUS(status);
    return answer;
}

std::vector<fs::path> foldersOfPath()
{
    std::vector<fs::path> folders;
    const char* value = std::getenv("PATH");
    for (std::string_view rest = value ? value : ""; !rest.empty();) {
        const std::size_t end = std::min(rest.find(':'), rest.size());
        if (const fs::path folder = rest.substr(0, end); folder.is_absolute())
            folders.push_back(folder);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return folders;
}

bool isProgram(const fs::path& file)
{
    std::error_code error;
    return fs::is_regular_file(file, error) && access(file.c_str(), X_OK) == 0;
}

} // namespace

Result<ProgramAnswer> runProgram(const ProgramCall& call, const Progress& progress)
{
    if (progress.stopped())
        return fail(stoppedError());
    Child child;
    if (const int code = child.start(call))
        return fail(cannotStart(call, code));
    return listenTo(child, call, progress);
}

std::optional<fs::path> findProgram(std::string_view name)
{
    for (const fs::path& folder : foldersOfPath())
        if (fs::path file = folder / name; isProgram(file))
            return file;
    return {};
}

std::vector<fs::path> programsNamed(std::string_view beginning)
{
    std::map<std::string, fs::path> byName;
    for (const fs::path& folder : foldersOfPath()) {
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
            if (std::string name = at->path().filename().string(); name.starts_with(beginning) && isProgram(at->path()))
                byName.try_emplace(std::move(name), at->path());
    }
    std::vector<fs::path> all;
    for (auto& [name, file] : byName)
        all.push_back(std::move(file));
    return all;
}

std::string firstWords(std::string_view said)
{
    constexpr std::size_t most = 300;
    const std::size_t begin = said.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    said = said.substr(begin, std::min(said.find('\n', begin), said.size()) - begin);
    std::size_t end = std::min(said.size(), most);
    while (end > 0 && end < said.size() && (static_cast<unsigned char>(said[end]) & 0xC0) == 0x80)
        --end; // not within a character
    return printableName(said.substr(0, end)) + (end < said.size() ? "…" : "");
}

} // namespace edgewright
