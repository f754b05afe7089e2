// What is a command of the headless program? The registry of commands.
#pragma once

#include "app/cli/arguments.h"
#include "core/base/progress.h"

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>

namespace edgewright::cli {

/// What a command says: for people and for programs. A "no" (infeasible, findings of error severity, …) is an answer, not an error.
struct Answer {
    std::string words; ///< ends with a line end
    std::string json;  ///< one object
    bool isYes = true;
};

/// Does the work with the arguments that were read meanwhile.
using Work = std::function<Result<Answer>(const Progress&)>;

struct Command {
    std::string_view name;
    const char* summary = "";    ///< one sentence for --help
    Work (*declare)(Arguments&); ///< says which arguments there are, and what is done with them
    bool heedsStop = false;      ///< its work reports progress and looks for a stop
};

std::span<const Command> commands();
const Command* commandWithName(std::string_view name);

Answer answerWith(const nlohmann::ordered_json& json, std::string words, bool isYes = true);

} // namespace edgewright::cli
