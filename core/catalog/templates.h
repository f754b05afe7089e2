// Which sample projects ship with the program?
#pragma once

#include "core/base/result.h"
#include "core/model/topology.h"

#include <span>
#include <string_view>

namespace edgewright {

/// A sample project that is also a template on the start page. Titles are translated.
struct Template {
    std::string_view name; ///< "ar-vr-metro": file name and key of `new --template`
    Text title;
    Text summary;          ///< one sentence: what it shows
    std::string_view text; ///< the project file
};

std::span<const Template> templates();
const Template* findTemplate(std::string_view name);

} // namespace edgewright
