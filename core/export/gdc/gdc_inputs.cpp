// What must the user give before the export for Google Distributed Cloud can be applied?
#include "core/export/gdc/gdc_parts.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::gdc {

namespace {

using terraform::Inputs;
using terraform::patternInput;

constexpr const char* regionWord = "^[a-z]+-[a-z]+[0-9]+$";

void addProject(const RowRef& row, Inputs& inputs)
{
    inputs.add(patternInput("project_id", "Project of Google Cloud in which all is made.",
                            "^[a-z][a-z0-9-]{4,28}[a-z0-9]$",
                            "A project's id has 6 to 30 lower-case letters, digits and hyphens.", "example-project",
                            row, text("export", "the drawing names no project: give its id")));
    inputs.add(patternInput("project_number", "Number of that project, whose fleet the clusters join.", "^[0-9]+$",
                            "A project's number is written in digits.", "123456789012", row,
                            text("export", "the drawing names no project: give its number, the fleet's")));
    inputs.add(patternInput("admin_user", "Google account of the clusters' administrator.", "^[^@ ]+@[^@ ]+$",
                            "An account is written as an address of e-mail.", "admin@example.com", row,
                            text("export", "each cluster has one administrator: give the account")));
}

void addPlace(const Cluster& cluster, const std::string& name, Inputs& inputs)
{
    const RowRef row = refOf(cluster.node->id);
    if (cluster.zone.empty())
        inputs.add(patternInput(
            zoneVariable(cluster), fmt::format("Zone of Distributed Cloud {}.", name),
            "^[a-z]+-[a-z]+[0-9]+-edge-[a-z0-9-]+$", "A zone is written as us-central1-edge-name.",
            "us-central1-edge-example-a", row,
            text("export", "the drawing doesn't name the zone as Google does (REGION-edge-NAME): give its name")));
    Input location = patternInput(
        locationVariable(cluster), fmt::format("Region of Google Cloud to which the zone of {} belongs.", name),
        regionWord, "A Region is written as us-central1.", "us-central1", row,
        text("export", "neither the zone's name nor a link tells the Region to which it belongs: give it"));
    if (!cluster.location.empty())
        location.standard = cluster.location;
    inputs.add(std::move(location));
}

void addMachines(const Cluster& cluster, const std::string& name, Inputs& inputs)
{
    Input machines;
    machines.name = machinesVariable(cluster);
    machines.type = "number";
    machines.condition = fmt::format("var.{0} >= 1 && var.{0} == floor(var.{0})", machines.name);
    machines.message = "The number of machines is a whole number of at least one.";
    machines.example = 3;
    machines.rows = {refOf(cluster.node->id)};
    machines.what =
        text("export", "no machine of the catalogue holds each replica that is placed there: give how many there are");
    machines.description = fmt::format("Machines for the services of {}{}.", name,
                                       cluster.machine ? ", counted as “" + cluster.machine->name + "”" : "");
    if (cluster.machine)
        machines.standard = cluster.machines;
    inputs.add(std::move(machines));
}

} // namespace

std::vector<Input> inputsOf(const Plan& plan)
{
    Inputs inputs;
    for (const Cluster& cluster : plan.clusters) {
        const std::string name = tagValue(cluster.node->name.empty() ? cluster.name : cluster.node->name);
        addProject(refOf(cluster.node->id), inputs);
        addPlace(cluster, name, inputs);
        addMachines(cluster, name, inputs);
    }
    for (const Region& region : plan.regions)
        if (region.code.empty())
            inputs.add(patternInput(regionVariable(region), fmt::format("Region {}.", tagValue(region.node->name)),
                                    regionWord, "A Region is written as us-central1.", "us-central1",
                                    refOf(region.node->id), text("export", "the drawing names no Region: give it")));
    return inputs.take();
}

} // namespace edgewright::gdc
