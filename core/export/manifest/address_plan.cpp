// Which addresses does each network get, so that none overlap and a new network moves few others?
#include "core/export/manifest/address_plan.h"

#include "core/base/id.h"

#include <fmt/format.h>

namespace edgewright {

namespace {

int firstChoice(const std::string& key, int count)
{
    unsigned hash = 0;
    for (const char c : derivedId("address/" + key))
        hash = hash * 31 + static_cast<unsigned char>(c);
    return static_cast<int>(hash % static_cast<unsigned>(count));
}

} // namespace

std::optional<std::map<std::string, int>> slotsFor(const std::vector<std::string>& sortedKeys, int count)
{
    if (sortedKeys.size() > static_cast<std::size_t>(count))
        return {};
    std::vector<bool> taken(static_cast<std::size_t>(count));
    std::map<std::string, int> slots;
    for (const std::string& key : sortedKeys) {
        int slot = firstChoice(key, count);
        while (taken[static_cast<std::size_t>(slot)])
            slot = (slot + 1) % count;
        taken[static_cast<std::size_t>(slot)] = true;
        slots[key] = slot;
    }
    return slots;
}

std::string networkCidr(int network) { return fmt::format("10.{}.0.0/16", network); }
std::string subnetCidr(int network, int subnet) { return fmt::format("10.{}.{}.0/24", network, subnet); }

} // namespace edgewright
