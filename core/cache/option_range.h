// Is what was chosen for an engine within its range?
#pragma once

#include "core/base/result.h"

namespace edgewright {

/// Errors: "the share of the warm-up must be 0 to 0.99", unless `isWithin`.
inline Result<void> checkRange(bool isWithin, const Text& option, const Text& range)
{
    if (isWithin)
        return {};
    return fail({text("cache", "{} must be {}").with(option, range), {}, text("cache", "choose another value")});
}

} // namespace edgewright
