// May a file be written where the user says?
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace edgewright::cli {

/// Errors: something stands there already. Commands ask this unless they are told --force.
Result<void> refuseExisting(const std::filesystem::path& file);

} // namespace edgewright::cli
