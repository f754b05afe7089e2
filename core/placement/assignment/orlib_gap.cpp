#include "core/placement/assignment/orlib_gap.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <fstream>
#include <sstream>

namespace edgewright {

namespace {

/// Hands out the numbers of a text one by one.
class Numbers {
public:
    Numbers(std::string_view text, std::string_view name) : rest_(text), name_(name) {}

    /// `what` it is for: "a cost".
    Result<double> next(const Text& what)
    {
        skipBlanks();
        ++count_;
        if (rest_.empty())
            return fail(at(text("assignment", "the file ends where {} should stand").with(what),
                           text("assignment", "take a complete copy, with one problem a file and no count before it")));
        double value = 0;
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
        const bool stops = end == rest_.data() + rest_.size() || isBlank(*end);
        if (error != std::errc{} || !stops || !std::isfinite(value))
            return fail(at(text("assignment", "\"{}\" is no number; {} should stand here").with(word(), what),
                           text("assignment", "correct it, or take another copy of the file")));
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        return value;
    }
    Result<double> nextAmount(const Text& what)
    {
        const Result<double> value = next(what);
        if (value && *value < 0)
            return fail(
                at(text("assignment", "{} can't be negative: {}").with(what, *value),
                   text("assignment", "check that the file has costs before uses, and uses before capacities")));
        return value;
    }
    Result<int> nextCount(const Text& what)
    {
        const Result<double> value = next(what);
        if (!value)
            return fail(value.error());
        if (*value < 1 || *value > 1e9 || *value != std::floor(*value))
            return fail(at(text("assignment", "{} can't be {}").with(what, fmt::format("{}", *value)),
                           text("assignment", "begin the file with two whole numbers from 1 up, agents and jobs")));
        return static_cast<int>(*value);
    }
    Result<void> end()
    {
        skipBlanks();
        ++count_;
        if (rest_.empty())
            return {};
        return fail(at(text("assignment", "the problem is complete, but \"{}\" follows").with(word()),
                       text("assignment", "check the numbers of agents and jobs, and keep one problem a file")));
    }
    Error at(const Text& what, const Text& remedy) const
    {
        return {.what = what, .where = fmt::format("{}: number {}", name_, count_), .remedy = remedy};
    }

private:
    static bool isBlank(char letter) { return letter == ' ' || (letter >= '\t' && letter <= '\r'); }
    void skipBlanks()
    {
        while (!rest_.empty() && isBlank(rest_.front()))
            rest_.remove_prefix(1);
    }
    std::string_view word() const
    {
        std::size_t length = 0;
        while (length < rest_.size() && length < 20 && !isBlank(rest_[length]))
            ++length;
        return rest_.substr(0, length);
    }

    std::string_view rest_, name_;
    std::int64_t count_ = 0;
};

Result<void> fillCosts(Numbers& numbers, GapSense sense, std::vector<double>& costs)
{
    const Text what = text("assignment", "a cost");
    for (double& cost : costs) {
        const Result<double> value = numbers.next(what);
        if (!value)
            return fail(value.error());
        cost = sense == GapSense::Maximise ? -*value : *value;
    }
    return {};
}

Result<void> fillAmounts(Numbers& numbers, const Text& what, std::vector<double>& amounts)
{
    for (double& amount : amounts) {
        const Result<double> value = numbers.nextAmount(what);
        if (!value)
            return fail(value.error());
        amount = *value;
    }
    return {};
}

} // namespace

Result<AssignmentProblem> parseGap(std::string_view content, GapSense sense, std::string_view name)
{
    Numbers numbers(content, name);
    const Result<int> agents = numbers.nextCount(text("assignment", "the number of agents"));
    if (!agents)
        return fail(agents.error());
    const Result<int> jobs = numbers.nextCount(text("assignment", "the number of jobs"));
    if (!jobs)
        return fail(jobs.error());
    // Three letters at least for a cost and a use: a lying head must not take all memory.
    const std::int64_t pairs = std::int64_t{*agents} * *jobs;
    if (pairs > mostGapPairs || pairs > static_cast<std::int64_t>(content.size()))
        return fail(
            numbers.at(text("assignment", "{} agents and {} jobs are more than the file holds").with(*agents, *jobs),
                       text("assignment", "take a complete copy, with one problem a file and no count before it")));
    AssignmentProblem problem(*agents, *jobs);
    if (auto filled = fillCosts(numbers, sense, problem.cost); !filled)
        return fail(filled.error());
    if (auto filled = fillAmounts(numbers, text("assignment", "a use"), problem.use); !filled)
        return fail(filled.error());
    if (auto filled = fillAmounts(numbers, text("assignment", "a capacity"), problem.capacity); !filled)
        return fail(filled.error());
    if (auto ended = numbers.end(); !ended)
        return fail(ended.error());
    return problem;
}

Result<AssignmentProblem> readGap(const std::filesystem::path& file, GapSense sense)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream letters;
    if (!in || !(letters << in.rdbuf()))
        return fail({.what = text("assignment", "the file can't be read"),
                     .where = file.string(),
                     .remedy = text("assignment", "check that it exists, is not empty, and may be read")});
    return parseGap(letters.view(), sense, file.filename().string());
}

} // namespace edgewright
