// What do all Terraform exports have in common? Variables for what the drawing lacks, versions, outputs, rows as marks.
#include "core/export/manifest/terraform_module.h"

#include <algorithm>
#include <fmt/format.h>

namespace edgewright::terraform {

namespace {

hcl::Block variableBlock(const Input& input)
{
    hcl::Block block{
        "variable", {input.name}, {{"description", input.description}, {"type", hcl::Expression{input.type}}}, {}};
    if (input.secret)
        block.attributes.push_back({"sensitive", true});
    if (input.standard)
        block.attributes.push_back({"default", *input.standard});
    if (!input.condition.empty())
        block.blocks.push_back({"validation",
                                {},
                                {{"condition", hcl::Expression{input.condition}}, {"error_message", input.message}},
                                {}});
    return block;
}

} // namespace

Input patternInput(std::string name, std::string description, std::string_view regex, std::string message,
                   std::string example, RowRef row, Text what)
{
    Input input;
    input.condition = fmt::format("can(regex({}, var.{}))", hcl::quoted(regex), name);
    input.name = std::move(name);
    input.description = std::move(description);
    input.message = std::move(message);
    input.example = std::move(example);
    input.rows = {std::move(row)};
    input.what = std::move(what);
    return input;
}

void Inputs::add(Input input)
{
    const auto [at, added] = inputs_.try_emplace(input.name, input);
    if (!added)
        at->second.rows.insert(at->second.rows.end(), input.rows.begin(), input.rows.end());
}

std::vector<Input> Inputs::take()
{
    std::vector<Input> all;
    for (auto& [name, input] : inputs_)
        all.push_back(std::move(input));
    inputs_.clear();
    return all;
}

std::string versionsFile(std::span<const ProviderVersion> providers)
{
    hcl::Block required{"required_providers", {}, {}, {}};
    for (const ProviderVersion& provider : providers)
        required.attributes.push_back(
            {provider.name, hcl::Object{{"source", provider.source}, {"version", provider.version}}});
    return hcl::write({{"terraform", {}, {{"required_version", ">= 1.5"}}, {std::move(required)}}});
}

void writeInputs(std::span<const Input> inputs, Manifest& manifest)
{
    std::vector<hcl::Block> variables;
    std::string examples;
    for (const Input& input : inputs) {
        variables.push_back(variableBlock(input));
        if (!input.standard)
            examples += fmt::format("{}# {}\n{} = {}\n", examples.empty() ? "" : "\n", input.description, input.name,
                                    hcl::inlined(input.example));
    }
    if (!variables.empty())
        manifest.files["variables.tf"] = hcl::write(variables);
    if (!examples.empty())
        manifest.files["terraform.tfvars.example"] = std::move(examples);
}

void reportInputs(std::span<const Input> inputs, Report& report)
{
    for (const Input& input : inputs) {
        if (input.standard)
            continue;
        report.needsInput(input.rows, "variables.tf: " + input.name, input.what);
    }
}

hcl::Block resource(std::string type, std::string name, std::vector<hcl::Attribute> attributes,
                    std::vector<hcl::Block> blocks)
{
    return {"resource", {std::move(type), std::move(name)}, std::move(attributes), std::move(blocks)};
}

hcl::Expression variable(std::string_view name) { return {"var." + std::string(name)}; }

} // namespace edgewright::terraform
