// How does the program talk to the one who started it?
#include "app/cli/terminal.h"

#include "core/report/display_width.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <unistd.h>

namespace edgewright::cli {

namespace {

std::atomic<Progress*> interruptible = nullptr;
static_assert(std::atomic<Progress*>::is_always_lock_free &&
              std::atomic<bool>::is_always_lock_free); // safe in a signal handler

void stopOnInterrupt(int)
{
    if (Progress* progress = interruptible.load())
        progress->stop();
}

void handleInterruptsWith(void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace

TerminalProgress::TerminalProgress() : progress_([this](double fraction, const Text& word) { show(fraction, word); })
{
    interruptible = &progress_;
    handleInterruptsWith(stopOnInterrupt);
}

TerminalProgress::~TerminalProgress()
{
    handleInterruptsWith(SIG_DFL);
    interruptible = nullptr;
    if (shownPercent_ >= 0)
        std::fputs("\r\x1b[K", stderr);
}

void TerminalProgress::show(double fraction, const Text& word)
{
    const int percent = static_cast<int>(100 * fraction);
    if (percent == shownPercent_ || !isatty(STDERR_FILENO))
        return;
    shownPercent_ = percent;
    const std::string line = fmt::format("\r\x1b[K{} {} %", english(word), percent);
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fflush(stderr);
}

bool print(const std::string& utf8)
{
    return std::fwrite(utf8.data(), 1, utf8.size(), stdout) == utf8.size() && std::fflush(stdout) == 0;
}

std::string printable(std::string_view words)
{
    std::string safe;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find('\n'), words.size());
        safe += terminalSafe(words.substr(0, end));
        if (end < words.size())
            safe += '\n';
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return safe;
}

void printError(const std::string& line)
{
    const std::string whole = "edgewright-cli: " + terminalSafe(line) + '\n';
    std::fwrite(whole.data(), 1, whole.size(), stderr);
}

} // namespace edgewright::cli
