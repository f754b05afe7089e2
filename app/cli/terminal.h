// How does the program talk to the one who started it?
#pragma once

#include "core/base/progress.h"

namespace edgewright::cli {

/// A Progress that shows itself on standard error where that is a terminal, and that Ctrl-C stops.
/// A second Ctrl-C ends the program at once. One at a time.
class TerminalProgress {
public:
    TerminalProgress();
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    const Progress& progress() const { return progress_; }

private:
    void show(double fraction, const Text& word);

    int shownPercent_ = -1;
    Progress progress_;
};

/// Whole or not at all: false where standard output did not take everything.
bool print(const std::string& utf8);

/// The words without what could steer the terminal; line ends stay.
std::string printable(std::string_view words);

void printError(const std::string& line);

} // namespace edgewright::cli
