// What is a placement asked for on the command line?
#include "app/cli/placement_arguments.h"

#include <charconv>
#include <cmath>

namespace edgewright::cli {

namespace {

constexpr double longestSeconds = 86'400;

struct GoalAmount {
    PlacementGoal goal;
    double amount;
};

/// "latency=0.5".
Result<GoalAmount> goalAmount(const std::string& word, const char* option)
{
    const std::size_t equals = word.find('=');
    const Result<PlacementGoal> goal = goalNamed(word.substr(0, equals), option);
    if (!goal)
        return fail(goal.error());
    double amount = 0;
    const char* const end = word.data() + word.size();
    const char* const start = equals == std::string::npos ? end : word.data() + equals + 1;
    const auto read = std::from_chars(start, end, amount);
    if (start == end || read.ec != std::errc() || read.ptr != end || !std::isfinite(amount) || amount < 0)
        return fail({text("cli", "“{}” is no goal with a number of 0 or more").with(word), option,
                     text("cli", "write it as in latency=0.5")});
    return GoalAmount{*goal, amount};
}

} // namespace

Result<PlacementGoal> goalNamed(const std::string& key, const char* option)
{
    if (const PlacementGoalFacts* facts = placementGoalWithKey(key))
        return facts->goal;
    std::string keys;
    for (const PlacementGoalFacts& facts : placementGoals())
        keys.append(keys.empty() ? "" : ", ").append(facts.key);
    return fail({text("cli", "there is no goal “{}”").with(key), option, text("cli", "use one of: {}").with(keys)});
}

void PlacementArguments::declare(Arguments& arguments)
{
    arguments.words(
        "--objective", objectives,
        "What is made least: cost, latency, worst-latency, traffic or energy; of several, each later one decides "
        "among what is as good in those before it");
    arguments.words("--weights", weights,
                    "A weighed sum in place of one objective, as GOAL=WEIGHT, each per unit of its goal");
    arguments.words("--limit", limits,
                    "At most so much, as GOAL=AMOUNT in the unit of the goal (USD/h, ms, ms, GB/h, W)");
    arguments.optionalNumber("--time-limit", seconds, 0, longestSeconds,
                             "Most seconds; what a time limit ended may differ from machine to machine");
    arguments.seed(seed);
    arguments.count("--iterations", iterations, 0, 100'000'000, "Most moves of the local search");
    arguments.count("--exact-states", exactStates, 0, 1'000'000'000,
                    "Most states of the exact search before the local search takes over");
}

Result<PlacementOptions> PlacementArguments::options() const
{
    PlacementOptions options{.seed = seed, .iterations = static_cast<int>(iterations), .exactStates = exactStates};
    if (seconds)
        options.timeLimit = std::chrono::milliseconds(static_cast<std::int64_t>(1000 * *seconds));
    if (!objectives.empty() && !weights.empty())
        return fail({text("cli", "an objective and weights contradict one another"), "--weights",
                     text("cli", "leave one of them out")});
    if (!objectives.empty() || !weights.empty())
        options.objectives.clear();
    for (const std::string& key : objectives) {
        const Result<PlacementGoal> goal = goalNamed(key, "--objective");
        if (!goal)
            return fail(goal.error());
        options.objectives.push_back(objectiveOf(*goal));
    }
    if (!weights.empty())
        options.objectives.push_back({.weights = {}});
    for (const std::string& word : weights) {
        const Result<GoalAmount> weight = goalAmount(word, "--weights");
        if (!weight)
            return fail(weight.error());
        options.objectives.front().weights[static_cast<std::size_t>(weight->goal)] = weight->amount;
    }
    for (const std::string& word : limits) {
        const Result<GoalAmount> limit = goalAmount(word, "--limit");
        if (!limit)
            return fail(limit.error());
        options.limits.push_back({objectiveOf(limit->goal), limit->amount});
    }
    return options;
}

} // namespace edgewright::cli
