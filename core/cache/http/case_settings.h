// How do the settings of a case change a dialect?
#pragma once

#include "core/cache/http/case_json.h"
#include "core/catalog/cache_dialect.h"

namespace edgewright::http {

/// The words of the settings are the keys of behaviours, and a few that stand for several.
/// Errors: a word that is neither, a value that does not fit: refused at its pointer.
void applySettings(CacheDialect& dialect, const CaseJson& settings);

} // namespace edgewright::http
