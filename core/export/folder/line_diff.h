// In which lines do two texts differ?
#pragma once

#include <string>
#include <string_view>

namespace edgewright {

/// As `patch` reads it: three lines around each change, "\ No newline at end of file" where the last line lacks its end. Empty where
/// they are alike; an absent text is empty and called "/dev/null".
/// As few changed lines as can be, unless texts have more than about two thousand in one place: then that place changes whole.
/// Cost: O(lines · changed lines), bounded by O(lines + changed places · 2^20).
/// Source: E. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986): the linear-space one.
std::string unifiedDiff(std::string_view before, std::string_view after, const std::string& nameBefore,
                        const std::string& nameAfter);

} // namespace edgewright
