// Which machines hold what is placed in a zone? The smallest type that holds each service, as many as first-fit decreasing fills.
#include "core/export/wavelength_eks_parts.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace edgewright::wavelength_eks {

namespace {

using wavelength::Instance;
using wavelength::Zone;

// What kubelet, the system and the daemons of a node keep for themselves, rounded up.
// Source: Amazon EKS User Guide, "Amazon EKS optimized AMIs": 6 % of a core and 255 MiB + 11 MiB a Pod, plus eviction at 100 MiB.
constexpr Cores keptCpu{0.25};
constexpr Gibibytes keptMemory{1};

struct Free {
    double cpu = 0, memory = 0;
    std::int64_t accelerators = 0;
    bool holds(const Service& service) const
    {
        return cpu >= service.cpu.value && memory >= service.memory.value && accelerators >= service.accelerators;
    }
    void take(const Service& service)
    {
        cpu -= service.cpu.value;
        memory -= service.memory.value;
        accelerators -= service.accelerators;
    }
};

Free emptyMachine(const Hardware& type)
{
    return {type.cpu.value - keptCpu.value, type.memory.value - keptMemory.value, type.accelerators};
}

bool suits(const Hardware& type, const Pool& pool)
{
    const bool offered = std::ranges::find(type.offeredIn, Provider::AwsWavelength) != type.offeredIn.end();
    return offered && (type.accelerators > 0) == pool.isAccelerated &&
           std::ranges::all_of(pool.replicas, [&](const Service* service) {
               const bool model = service->accelerators == 0 || service->acceleratorModel.empty() ||
                                  service->acceleratorModel == type.acceleratorModel;
               return model && emptyMachine(type).holds(*service);
           });
}

const Hardware* smallestFor(const Pool& pool)
{
    const auto size = [](const Hardware& type) {
        return std::tuple(type.accelerators, type.cpu.value, type.memory.value, type.name);
    };
    const Hardware* best = nullptr;
    for (const Hardware& type : catalog().hardware)
        if (suits(type, pool) && (!best || size(type) < size(*best)))
            best = &type;
    return best;
}

std::int64_t machinesFor(const Pool& pool)
{
    if (!pool.type)
        return static_cast<std::int64_t>(pool.replicas.size());
    std::vector<const Service*> left = pool.replicas;
    std::ranges::stable_sort(left, [](const Service* a, const Service* b) {
        return std::tuple(a->accelerators, a->cpu.value, a->memory.value) >
               std::tuple(b->accelerators, b->cpu.value, b->memory.value);
    });
    std::vector<Free> machines;
    for (const Service* service : left) {
        auto at = std::ranges::find_if(machines, [&](const Free& machine) { return machine.holds(*service); });
        if (at == machines.end())
            at = machines.insert(machines.end(), emptyMachine(*pool.type));
        at->take(*service);
    }
    return static_cast<std::int64_t>(machines.size());
}

} // namespace

std::vector<Pool> poolsOf(const Zone& zone)
{
    Pool plain{.name = zone.name}, accelerated{.name = zone.name + "__accelerated", .isAccelerated = true};
    for (const Instance& instance : zone.instances)
        (instance.service->accelerators > 0 ? accelerated : plain).replicas.push_back(instance.service);
    std::vector<Pool> pools;
    for (Pool* pool : {&plain, &accelerated}) {
        if (pool->replicas.empty())
            continue;
        pool->type = smallestFor(*pool);
        pool->machines = machinesFor(*pool);
        pools.push_back(std::move(*pool));
    }
    return pools;
}

std::string instanceTypeVariable(const Pool& pool) { return "instance_type_" + pool.name; }

bool isTainted(const Zone& zone) { return zone.node->tier == Tier::Edge || zone.node->tier == Tier::Device; }

} // namespace edgewright::wavelength_eks
