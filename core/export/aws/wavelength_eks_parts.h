// What does a cluster with machines in Wavelength Zones consist of, before it is written?
#pragma once

#include "core/export/aws/wavelength_parts.h"

namespace edgewright::wavelength_eks {

/// Machines of one type in a zone.
struct Pool {
    std::string name;               ///< of its resources
    const Hardware* type = nullptr; ///< or null: none of the catalogue holds each of the services
    bool isAccelerated = false;
    std::int64_t machines = 0;
    std::vector<const Service*> replicas; ///< that it is sized for
    Gibibytes storage{};                  ///< the most that the stateless ones of one machine ask for together
};

/// A pool for services with accelerators and one for the others, where there are any.
std::vector<Pool> poolsOf(const wavelength::Zone& zone);
std::string instanceTypeVariable(const Pool& pool);

void writePools(const wavelength::Plan& plan, const wavelength::Zone& zone, std::vector<hcl::Block>& blocks);
/// The cluster of a VPC, what it needs in the Region, and the roles of its machines.
void writeCluster(const wavelength::Plan& plan, const wavelength::Vpc& vpc, Manifest& manifest);
void writeOutputs(const wavelength::Plan& plan, Manifest& manifest);

std::vector<terraform::Input> inputsOf(const wavelength::Plan& plan);
std::vector<ExportLine> reportOf(const wavelength::Plan& plan, const std::vector<terraform::Input>& inputs);

inline constexpr std::string_view serviceCidr = "172.20.0.0/16"; ///< of the clusters' Services: outside all VPCs
bool isTainted(
    const wavelength::Zone& zone); ///< only what tolerates the edge runs there, as the Kubernetes export does

} // namespace edgewright::wavelength_eks
