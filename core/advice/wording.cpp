// How do the rules name rows and offer a mend?
#include "core/advice/wording.h"

#include <algorithm>

namespace edgewright::advice {

Text verbatim(const std::string& word) { return Text{"advice", "{}", {}}.with(word); }

Text namesOf(const Topology& topology, const std::vector<RowRef>& rows)
{
    constexpr std::size_t most = 5;
    std::string names;
    for (std::size_t i = 0; i < std::min(rows.size(), most); ++i)
        names += (i ? ", " : "") + displayName(topology, rows[i]);
    if (rows.size() <= most)
        return verbatim(names);
    return text("advice", "{} and {} more").with(names, rows.size() - most);
}

} // namespace edgewright::advice
