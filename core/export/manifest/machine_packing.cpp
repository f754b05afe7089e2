// How many machines of one type hold what is placed somewhere?
#include "core/export/manifest/machine_packing.h"

#include <algorithm>
#include <tuple>

namespace edgewright {

std::vector<PackedMachine> packed(std::vector<const Service*> replicas, const PackedMachine& empty)
{
    std::ranges::stable_sort(replicas, [](const Service* a, const Service* b) {
        return std::tuple(a->accelerators, a->cpu, a->memory) > std::tuple(b->accelerators, b->cpu, b->memory);
    });
    std::vector<PackedMachine> machines;
    for (const Service* service : replicas) {
        auto at = std::ranges::find_if(machines, [&](const PackedMachine& each) { return each.holds(*service); });
        if (at == machines.end())
            at = machines.insert(machines.end(), empty);
        at->cpu -= service->cpu;
        at->memory -= service->memory;
        at->accelerators -= service->accelerators;
        at->services.push_back(service);
    }
    return machines;
}

} // namespace edgewright
