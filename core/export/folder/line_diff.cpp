// In which lines do two texts differ?
#include "core/export/folder/line_diff.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace edgewright {

namespace {

using Lines = std::vector<std::string_view>;
using Numbers = std::span<const int>; ///< a line each, equal lines by equal numbers

constexpr int mostSteps = 1024; ///< from either side, before a place is taken to change whole
constexpr std::size_t around = 3;

/// Each with its end.
Lines linesOfText(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end == std::string_view::npos ? text.size() : end + 1));
        text.remove_prefix(lines.back().size());
    }
    return lines;
}

std::vector<int> numbered(const Lines& lines, std::unordered_map<std::string_view, int>& known)
{
    std::vector<int> numbers;
    for (const std::string_view line : lines)
        numbers.push_back(known.try_emplace(line, static_cast<int>(known.size())).first->second);
    return numbers;
}

/// A diagonal of the edit graph: `count` lines alike from these on.
struct Run {
    int before = 0, after = 0, count = 0;
};

/// How far a path gets on each diagonal k = x - y.
class Reach {
public:
    explicit Reach(int steps) : middle_(steps + 1), farthest_(static_cast<std::size_t>(2 * steps + 3), 0) {}
    int& operator[](int diagonal) { return farthest_[static_cast<std::size_t>(middle_ + diagonal)]; }

private:
    int middle_;
    std::vector<int> farthest_;
};

/// One side of the search for the middle of a shortest path; `backwards` from the ends of both.
struct Side {
    Numbers before, after;
    bool backwards;
    Reach reach;

    int sizeBefore() const { return static_cast<int>(before.size()); }
    int sizeAfter() const { return static_cast<int>(after.size()); }

    bool isAlike(int x, int y) const
    {
        return backwards ? before[before.size() - 1 - static_cast<std::size_t>(x)] ==
                               after[after.size() - 1 - static_cast<std::size_t>(y)]
                         : before[static_cast<std::size_t>(x)] == after[static_cast<std::size_t>(y)];
    }

    /// One more step onto diagonal k, and along it.
    Run advance(int steps, int k)
    {
        const bool fromAbove = k == -steps || (k != steps && reach[k - 1] < reach[k + 1]);
        Run run{fromAbove ? reach[k + 1] : reach[k - 1] + 1, 0, 0};
        run.after = run.before - k;
        while (run.before + run.count < sizeBefore() && run.after + run.count < sizeAfter() &&
               isAlike(run.before + run.count, run.after + run.count))
            ++run.count;
        reach[k] = run.before + run.count;
        return run;
    }

    bool isInside(const Run& run) const
    {
        return run.before + run.count <= sizeBefore() && run.after + run.count <= sizeAfter();
    }
};

/// The run in the middle of a shortest path, which may be empty; none after `mostSteps`.
std::optional<Run> middleRun(Numbers before, Numbers after)
{
    const int total = static_cast<int>(before.size() + after.size());
    const int delta = static_cast<int>(before.size()) - static_cast<int>(after.size());
    const int steps = std::min(mostSteps, (total + 1) / 2);
    Side forth{before, after, false, Reach(steps)}, back{before, after, true, Reach(steps)};
    for (int d = 0; d <= steps; ++d) {
        for (Side* side : {&forth, &back}) {
            Reach& other = side->backwards ? forth.reach : back.reach;
            const int otherSteps = side->backwards ? d : d - 1;
            const bool mayMeet = (delta % 2 != 0) == !side->backwards;
            for (int k = -d; k <= d; k += 2) {
                const Run run = side->advance(d, k);
                const int facing = delta - k;
                if (!mayMeet || !side->isInside(run) || std::abs(facing) > otherSteps ||
                    side->reach[k] + other[facing] < side->sizeBefore())
                    continue;
                return side->backwards ? Run{side->sizeBefore() - run.before - run.count,
                                             side->sizeAfter() - run.after - run.count, run.count}
                                       : run;
            }
        }
    }
    return {};
}

void addRun(const Run& run, std::vector<Run>& runs)
{
    if (run.count == 0)
        return;
    if (!runs.empty() && runs.back().before + runs.back().count == run.before &&
        runs.back().after + runs.back().count == run.after)
        runs.back().count += run.count;
    else
        runs.push_back(run);
}

/// What both have in common, in order; `atBefore` and `atAfter` say where these parts begin.
void addCommon(Numbers before, Numbers after, int atBefore, int atAfter, std::vector<Run>& runs)
{
    const auto ends = std::ranges::mismatch(before, after);
    const int head = static_cast<int>(ends.in1 - before.begin());
    addRun({atBefore, atAfter, head}, runs);
    before = before.subspan(static_cast<std::size_t>(head));
    after = after.subspan(static_cast<std::size_t>(head));
    std::size_t tail = 0;
    while (tail < before.size() && tail < after.size() &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    before = before.first(before.size() - tail);
    after = after.first(after.size() - tail);
    atBefore += head;
    atAfter += head;
    if (!before.empty() && !after.empty())
        if (const std::optional<Run> middle = middleRun(before, after)) {
            const auto x = static_cast<std::size_t>(middle->before), y = static_cast<std::size_t>(middle->after),
                       count = static_cast<std::size_t>(middle->count);
            addCommon(before.first(x), after.first(y), atBefore, atAfter, runs);
            addRun({atBefore + middle->before, atAfter + middle->after, middle->count}, runs);
            addCommon(before.subspan(x + count), after.subspan(y + count), atBefore + middle->before + middle->count,
                      atAfter + middle->after + middle->count, runs);
        }
    addRun(
        {atBefore + static_cast<int>(before.size()), atAfter + static_cast<int>(after.size()), static_cast<int>(tail)},
        runs);
}

/// Lines [before, beforeEnd) become lines [after, afterEnd).
struct Change {
    std::size_t before, beforeEnd, after, afterEnd;
};

std::vector<Change> changesBetween(const std::vector<Run>& runs, std::size_t sizeBefore, std::size_t sizeAfter)
{
    std::vector<Change> changes;
    std::size_t before = 0, after = 0;
    const auto upTo = [&](std::size_t nextBefore, std::size_t nextAfter) {
        if (before < nextBefore || after < nextAfter)
            changes.push_back({before, nextBefore, after, nextAfter});
    };
    for (const Run& run : runs) {
        upTo(static_cast<std::size_t>(run.before), static_cast<std::size_t>(run.after));
        before = static_cast<std::size_t>(run.before + run.count);
        after = static_cast<std::size_t>(run.after + run.count);
    }
    upTo(sizeBefore, sizeAfter);
    return changes;
}

void append(std::string& out, char mark, std::string_view line)
{
    out += mark;
    out += line;
    if (!line.ends_with('\n'))
        out += "\n\\ No newline at end of file\n";
}

/// "12,3": the first line counts 1; an empty range names the line before it.
std::string range(std::size_t first, std::size_t count)
{
    const std::size_t named = count == 0 ? first : first + 1;
    return count == 1 ? fmt::format("{}", named) : fmt::format("{},{}", named, count);
}

/// Changes so near one another that their surroundings meet.
void appendHunk(std::string& out, std::span<const Change> changes, const Lines& before, const Lines& after)
{
    const std::size_t lead = std::min(around, changes.front().before);
    const std::size_t trail = std::min(around, before.size() - changes.back().beforeEnd);
    const std::size_t first = changes.front().before - lead, firstAfter = changes.front().after - lead;
    out += fmt::format("@@ -{} +{} @@\n", range(first, changes.back().beforeEnd + trail - first),
                       range(firstAfter, changes.back().afterEnd + trail - firstAfter));
    std::size_t at = first;
    for (const Change& change : changes) {
        for (; at < change.before; ++at)
            append(out, ' ', before[at]);
        for (; at < change.beforeEnd; ++at)
            append(out, '-', before[at]);
        for (std::size_t line = change.after; line < change.afterEnd; ++line)
            append(out, '+', after[line]);
    }
    for (; at < changes.back().beforeEnd + trail; ++at)
        append(out, ' ', before[at]);
}

/// A name with blanks ends with a tab, so that `patch` sees where.
std::string headOf(const char* mark, const std::string& name)
{
    return fmt::format("{} {}{}\n", mark, name, name.find(' ') == std::string::npos ? "" : "\t");
}

} // namespace

std::string unifiedDiff(std::string_view before, std::string_view after, const std::string& nameBefore,
                        const std::string& nameAfter)
{
    const Lines old = linesOfText(before), fresh = linesOfText(after);
    std::unordered_map<std::string_view, int> known;
    const std::vector<int> oldNumbers = numbered(old, known), freshNumbers = numbered(fresh, known);
    std::vector<Run> runs;
    addCommon(oldNumbers, freshNumbers, 0, 0, runs);
    const std::vector<Change> changes = changesBetween(runs, old.size(), fresh.size());
    if (changes.empty())
        return {};
    std::string out = headOf("---", nameBefore) + headOf("+++", nameAfter);
    for (std::size_t begin = 0; begin < changes.size();) {
        std::size_t end = begin + 1;
        while (end < changes.size() && changes[end].before - changes[end - 1].beforeEnd <= 2 * around)
            ++end;
        appendHunk(out, std::span(changes).subspan(begin, end - begin), old, fresh);
        begin = end;
    }
    return out;
}

} // namespace edgewright
