// How does an answer become text?
#include "app/cli/command.h"

#include <nlohmann/json.hpp>

namespace edgewright::cli {

Answer answerWith(const nlohmann::ordered_json& json, std::string words, bool isYes)
{
    using Handler = nlohmann::ordered_json::error_handler_t;
    return {std::move(words), json.dump(2, ' ', false, Handler::replace) + '\n', isYes};
}

} // namespace edgewright::cli
