// Which machines hold what is placed in a zone? The smallest type that holds each service, as many as first-fit decreasing fills.
#include "core/export/aws/wavelength_eks_parts.h"
#include "core/export/manifest/machine_packing.h"

#include <algorithm>
#include <tuple>

namespace edgewright::wavelength_eks {

namespace {

using wavelength::Instance;
using wavelength::Zone;

// What kubelet, the system and the daemons of a node keep for themselves, rounded up.
// Source: Amazon EKS User Guide, "Amazon EKS optimized AMIs": 6 % of a core and 255 MiB + 11 MiB a Pod, plus eviction at 100 MiB.
constexpr Cores keptCpu{0.25};
constexpr Gibibytes keptMemory{1};

PackedMachine emptyMachine(const Hardware& type)
{
    return {type.cpu - keptCpu, type.memory - keptMemory, type.accelerators};
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

/// A machine for each replica where no type is known.
void countMachines(Pool& pool)
{
    const std::vector<PackedMachine> machines =
        packed(pool.replicas, pool.type ? emptyMachine(*pool.type) : PackedMachine{.accelerators = -1});
    pool.machines = static_cast<std::int64_t>(machines.size());
    for (const PackedMachine& machine : machines) {
        Gibibytes storage{};
        for (const Service* service : machine.services)
            if (service->state == ServiceState::Stateless)
                storage += service->storage;
        pool.storage = std::max(pool.storage, storage);
    }
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
        countMachines(*pool);
        pools.push_back(std::move(*pool));
    }
    return pools;
}

std::string instanceTypeVariable(const Pool& pool) { return "instance_type_" + pool.name; }

bool isTainted(const Zone& zone) { return zone.node->tier == Tier::Edge || zone.node->tier == Tier::Device; }

} // namespace edgewright::wavelength_eks
