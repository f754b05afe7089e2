// What is better, and what is worse, in one scenario than in another? Both are run, then read side by side.
#include "core/comparison/comparison.h"

#include "core/comparison/figures.h"
#include "core/model/scenario.h"

#include <algorithm>
#include <cmath>

namespace edgewright {

std::optional<double> ComparedFigure::difference() const
{
    return values[0] && values[1] ? std::optional(*values[1] - *values[0]) : std::nullopt;
}

std::optional<double> ComparedFigure::percent() const
{
    const std::optional<double> apart = difference();
    return apart && *values[0] != 0 && !isClaim ? std::optional(100 * *apart / std::abs(*values[0])) : std::nullopt;
}

Preference ComparedFigure::preference() const
{
    const std::optional<double> apart = difference();
    if (!apart)
        return Preference::Unknown;
    if (std::abs(*apart) <= 1e-9 * std::max(std::abs(*values[0]), std::abs(*values[1])))
        return Preference::Same;
    return (*apart > 0) == moreIsBetter ? Preference::Better : Preference::Worse;
}

namespace {

using comparing::Answers;

Result<std::array<ScenarioSide, 2>> sidesOf(const Topology& topology, const std::array<ScenarioId, 2>& scenarios)
{
    std::array<ScenarioSide, 2> sides;
    for (std::size_t side = 0; side < 2; ++side) {
        Result<Topology> made = withScenario(topology, scenarios[side]);
        if (!made)
            return fail(made.error());
        sides[side] = {scenarios[side], std::move(*made), {}};
    }
    return sides;
}

Result<std::array<Answers, 2>> answersOf(const std::array<ScenarioSide, 2>& sides, const ScenarioOptions& options,
                                         const Progress& progress)
{
    std::array<Answers, 2> answers;
    for (std::size_t side = 0; side < 2; ++side) {
        const Progress half(progress, [&](double fraction, const Text& word) {
            progress.report((static_cast<double>(side) + fraction) / 2, word);
        });
        Result<Answers> found = comparing::answersAbout(sides[side].topology, options, half);
        if (!found)
            return fail(found.error());
        answers[side] = std::move(*found);
    }
    return answers;
}

std::vector<RowChange> changesBetween(const Topology& first, const Topology& second)
{
    std::vector<RowChange> changes = difference(first, second, {}).changes;
    std::erase_if(changes, [](const RowChange& change) { return isLayout(refOf(change).table); });
    return changes;
}

} // namespace

Result<ScenarioComparison> compareScenarios(const Topology& topology, const std::array<ScenarioId, 2>& scenarios,
                                            const ScenarioOptions& options, const Progress& progress)
{
    auto sides = sidesOf(topology, scenarios);
    if (!sides)
        return fail(sides.error());
    auto answers = answersOf(*sides, options, progress);
    if (!answers)
        return fail(answers.error());
    ScenarioComparison compared{.sides = std::move(*sides), .options = options};
    const comparing::Sides both{
        {{compared.sides[0].topology, (*answers)[0]}, {compared.sides[1].topology, (*answers)[1]}}};
    compared.figures = comparing::wholeFigures(both);
    compared.populations = comparing::populationFigures(both);
    compared.pointsOfPresence = comparing::pointFigures(both);
    compared.changes = changesBetween(compared.sides[0].topology, compared.sides[1].topology);
    for (std::size_t side = 0; side < 2; ++side) {
        compared.sides[side].placement = (*answers)[side].status;
        for (Uncompared& refused : (*answers)[side].refused) {
            refused.side = side;
            compared.uncompared.push_back(std::move(refused));
        }
    }
    return compared;
}

} // namespace edgewright
