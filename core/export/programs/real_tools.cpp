// Do the real tools of its formats accept a manifest, where they are installed?
#include "core/export/programs/real_tools.h"

#include "core/export/folder/folder_exchange.h"
#include "core/export/folder/write_manifest.h"
#include "core/export/manifest/unicode.h"
#include "core/export/programs/program_run.h"
#include "core/io/project_file.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <system_error>
#include <unistd.h>

namespace edgewright {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostSaid = std::size_t{8} << 10;

/// Gone at the end, with all that is in it.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::error_code error;
        std::string pattern = (fs::temp_directory_path(error) / "edgewright-check-XXXXXX").string();
        if (!error && mkdtemp(pattern.data()))
            path_ = pattern;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        if (!path_.empty())
            fs::remove_all(path_, ignored);
    }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

Result<void> writePlainly(const fs::path& file, const std::string& words)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    return error ? Result<void>(fail(fileSystemError(file, error))) : writeFileAtomically(file, words);
}

/// One tool at its work.
class Bench {
public:
    Bench(const RealTool& tool, const Manifest& manifest, const Progress& progress)
        : tool_(tool),
          manifest_(manifest),
          progress_(progress),
          copy_(folder_.path() / "copy"),
          work_(folder_.path() / "work")
    {}

    Result<ToolCheck> judge(const std::vector<std::string>& subjects)
    {
        const auto program = findProgram(tool_.program);
        if (!program)
            return absent(
                text("export", "not checked with {}: {} is not installed here").with(tool_.name, tool_.program));
        program_ = *program;
        if (auto copied = copy(); !copied)
            return fail(copied.error());
        std::string said;
        std::optional<ToolCheck> unjudged; // a rejection counts for more, whichever comes first
        for (const std::string& subject : subjects) {
            Result<std::optional<ToolCheck>> ended = judgeOne(subject, said);
            if (!ended)
                return fail(ended.error());
            if (!unjudged)
                unjudged = *std::move(ended);
        }
        if (said.empty() && unjudged)
            return *unjudged;
        if (said.empty())
            return ToolCheck{
                std::string(tool_.name), ToolVerdict::Accepted, text("export", "{} accepts it").with(tool_.name), {}};
        return ToolCheck{std::string(tool_.name), ToolVerdict::Rejected,
                         text("export", "{} rejects it").with(tool_.name), shown(said)};
    }

private:
    ToolCheck absent(const Text& why) const { return {std::string(tool_.name), ToolVerdict::Absent, why, {}}; }

    Result<void> copy() const
    {
        std::error_code error;
        if (folder_.path().empty() || !fs::create_directory(work_, error))
            return fail(fileSystemError(folder_.path(), error));
        for (const auto& [path, words] : manifest_.files)
            if (auto written = writePlainly(copy_ / path, tool_.prepared ? tool_.prepared(words) : words); !written)
                return written;
        if (geteuid() == 0) // tools that give up root's rights must still be able to read it
            for (const fs::path& each : {folder_.path(), work_})
                fs::permissions(each,
                                fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec |
                                    fs::perms::others_read | fs::perms::others_exec,
                                error);
        return {};
    }

    /// What it said no to is added to `said`; a check comes back where no more can be made.
    Result<std::optional<ToolCheck>> judgeOne(const std::string& subject, std::string& said)
    {
        for (const std::vector<std::string>& run : tool_.runs) {
            const Result<ProgramAnswer> answer = runProgram(callOf(run, subject), progress_);
            if (!answer && isStopped(answer.error()))
                return fail(answer.error());
            if (!answer)
                return absent(text("export", "not checked with {}: {}").with(tool_.name, answer.error().what));
            if (answer->status == 0)
                continue;
            const std::string words = answer->complaints + answer->output;
            for (const std::string_view excuse : tool_.excuses)
                if (const std::size_t at = words.find(excuse); at != std::string::npos)
                    return absent(text("export", "not checked with {}: it says “{}”")
                                      .with(tool_.name, firstWords(withoutCopy(words.substr(lineBegin(words, at))))));
            const std::string told = words.empty() ? subject + "\n" : words.ends_with('\n') ? words : words + "\n";
            if (said.find(told) == std::string::npos) // the same of every subject is told once
                said += told;
            break;
        }
        return std::nullopt;
    }

    static std::size_t lineBegin(const std::string& words, std::size_t at)
    {
        const std::size_t end = words.rfind('\n', at);
        return end == std::string::npos ? 0 : end + 1;
    }

    ProgramCall callOf(const std::vector<std::string>& run, const std::string& subject) const
    {
        ProgramCall call{.program = program_, .folder = copy_};
        call.environment = {"NO_COLOR=1", "CHECKPOINT_DISABLE=1", "TF_IN_AUTOMATION=1", "TF_INPUT=0", "LC_ALL=C.UTF-8"};
        call.longest = std::chrono::minutes(2);
        for (const std::string& word : run)
            call.arguments.push_back(
                filled(filled(filled(word, "{copy}", copy_.string()), "{work}", work_.string()), "{}", subject));
        if (call.arguments.front().starts_with("cd ")) { // some tools judge the folder that they start in
            call.folder = copy_ / call.arguments.front().substr(3);
            call.arguments.erase(call.arguments.begin());
        }
        return call;
    }

    static std::string filled(std::string word, std::string_view mark, const std::string& by)
    {
        for (std::size_t at = word.find(mark); at != std::string::npos; at = word.find(mark, at + by.size()))
            word.replace(at, mark.size(), by);
        return word;
    }

    std::string withoutCopy(const std::string& said) const { return filled(said, copy_.string() + "/", ""); }

    std::string shown(const std::string& said) const
    {
        std::string safe;
        for (const char32_t point : codePoints(withoutCopy(said)))
            appendUtf8(safe, point != U'\n' && needsEscape(point) ? U' ' : point);
        if (safe.size() > mostSaid)
            safe.resize(safe.rfind('\n', mostSaid) == std::string::npos ? mostSaid : safe.rfind('\n', mostSaid));
        return safe.substr(0, safe.find_last_not_of(" \n") + 1);
    }

    const RealTool& tool_;
    const Manifest& manifest_;
    const Progress& progress_;
    TemporaryFolder folder_;
    fs::path copy_, work_, program_;
};

} // namespace

Result<std::vector<ToolCheck>> checkWithRealTools(const Manifest& manifest, const Progress& progress)
{
    if (auto inside = checkPaths(manifest); !inside)
        return fail(inside.error());
    std::vector<ToolCheck> checks;
    const std::span<const RealTool> tools = realTools();
    for (std::size_t i = 0; i < tools.size(); ++i) {
        const std::vector<std::string> subjects = tools[i].subjects(manifest);
        if (subjects.empty())
            continue;
        progress.report(static_cast<double>(i) / static_cast<double>(tools.size()),
                        text("export", "{} checks").with(tools[i].name));
        Result<ToolCheck> check = Bench(tools[i], manifest, progress).judge(subjects);
        if (!check)
            return fail(check.error());
        checks.push_back(*std::move(check));
    }
    if (checks.empty())
        checks.push_back(
            {{}, ToolVerdict::Absent, text("export", "no tool is known here that checks these files"), {}});
    return checks;
}

std::string_view keyOf(ToolVerdict verdict)
{
    constexpr std::string_view keys[] = {"accepted", "rejected", "absent"};
    return keys[static_cast<std::size_t>(verdict)];
}

} // namespace edgewright
