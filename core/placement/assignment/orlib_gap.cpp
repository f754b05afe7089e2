// How is a problem of OR-Library's generalised assignment format read?
#include "core/placement/assignment/orlib_gap.h"

#include "core/io/orlib_numbers.h"

namespace edgewright {

namespace {

constexpr std::size_t mostPairs = 50'000'000;

Result<void> fill(OrlibNumbers& numbers, const Text& what, std::vector<double>& figures)
{
    for (double& figure : figures) {
        const Result<double> value = numbers.figure(what);
        if (!value)
            return fail(value.error());
        figure = *value;
    }
    return {};
}

Result<AssignmentProblem> emptyProblem(OrlibNumbers& numbers)
{
    std::size_t counts[2] = {};
    const Text announced[] = {text("assignment", "the number of agents"), text("assignment", "the number of jobs")};
    for (std::size_t i = 0; i < 2; ++i) {
        const auto count = numbers.count(announced[i], mostPairs);
        if (!count)
            return fail(count.error());
        counts[i] = *count;
    }
    const auto [agents, jobs] = counts;
    // A cost and a use take four letters at least: a lying head must not take all memory.
    if (agents == 0 || jobs == 0 || agents > mostPairs / jobs || agents * jobs > numbers.bytesLeft())
        return fail({text("assignment", "the file can't hold {} agents and {} jobs").with(agents, jobs),
                     numbers.where(),
                     text("assignment", "take a complete copy, with one problem a file and no count before it")});
    return AssignmentProblem(static_cast<int>(agents), static_cast<int>(jobs));
}

} // namespace

Result<AssignmentProblem> parseGap(std::string_view content, GapSense sense, std::string_view name)
{
    OrlibNumbers numbers(content, name);
    auto problem = emptyProblem(numbers);
    if (!problem)
        return problem;
    for (const auto& [what, figures] : {std::pair{text("assignment", "a cost"), &problem->cost},
                                        {text("assignment", "a use"), &problem->use},
                                        {text("assignment", "a capacity"), &problem->capacity}})
        if (auto filled = fill(numbers, what, *figures); !filled)
            return fail(filled.error());
    if (auto ended = numbers.end(); !ended)
        return fail(ended.error());
    if (sense == GapSense::Maximise)
        for (double& cost : problem->cost)
            cost = -cost;
    return problem;
}

} // namespace edgewright
