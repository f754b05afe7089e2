// What does the export for Fastly consist of, before it is written?
#pragma once

#include "core/export/delivery/cdn_site.h"

#include <string>
#include <vector>

namespace edgewright::fastly_export {

using cdn::Fact;
using cdn::Function;
using cdn::Host;
using cdn::Set;
using hcl::Attribute;
using hcl::Block;
using hcl::Expression;
using hcl::List;
using hcl::Object;
using terraform::Input;
using terraform::resource;

/// Points into the topology, which must outlive it.
struct Plan {
    const Topology& topology;
    Delivery delivery;
    cdn::Site site;
    std::vector<const Node*> shields; ///< that other points' misses ask, by id; a backend has the first
};
Result<Plan> planOf(const Topology& topology);

/// The VCL of a host, by the subroutine into which it goes: "recv", "fetch", "error", "miss", "pass".
/// Paths that the user gives stand in it as ${path_…}, regular expressions: it is a template then.
std::map<std::string, std::string> vclOf(const Plan& plan, const Host& host);
bool isTemplate(const Host& host);

std::vector<Input> inputsOf(const Plan& plan);
void writeServices(const Plan& plan, Manifest& manifest);
void writeCompute(const Plan& plan, Manifest& manifest);
std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs);

constexpr std::string_view shieldVariable = "shield";

} // namespace edgewright::fastly_export
