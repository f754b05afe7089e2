// How is a CloudFormation template put together? Parameters, resources and outputs, written as YAML.
#include "core/export/aws/cloudformation_template.h"

#include "core/export/manifest/naming.h"

#include <fmt/format.h>

namespace edgewright::cloudformation {

namespace {

Map parameterMap(const Parameter& parameter)
{
    Map map{{"Type", parameter.type}, {"Description", parameter.description}};
    if (!parameter.standard.empty())
        map.emplace_back("Default", parameter.standard);
    if (!parameter.pattern.empty())
        map.emplace_back("AllowedPattern", parameter.pattern);
    if (!parameter.constraint.empty())
        map.emplace_back("ConstraintDescription", parameter.constraint);
    return map;
}

} // namespace

Value Template::parameter(Parameter parameter)
{
    const std::string name = parameter.name;
    if (const auto [at, added] = places_.try_emplace(name, parameters_.size()); added) {
        parameters_.push_back(std::move(parameter));
    } else {
        std::vector<RowRef>& rows = parameters_[at->second].rows;
        rows.insert(rows.end(), parameter.rows.begin(), parameter.rows.end());
    }
    return ref(name);
}

void Template::resource(std::string name, std::string_view type, Map properties, const std::string& row, List after)
{
    Map made{{"Type", type}};
    if (!after.empty())
        made.emplace_back("DependsOn", std::move(after));
    made.emplace_back("Metadata", Map{{"edgewright:row", printableName(row)}});
    made.emplace_back("Properties", std::move(properties));
    resources_.emplace_back(std::move(name), std::move(made));
}

void Template::output(std::string name, std::string description, Value value, std::string exportName)
{
    Map made{{"Description", std::move(description)}, {"Value", std::move(value)}};
    if (!exportName.empty())
        made.emplace_back("Export", Map{{"Name", std::move(exportName)}});
    outputs_.emplace_back(std::move(name), std::move(made));
}

std::string Template::text() const
{
    Map whole{{"AWSTemplateFormatVersion", "2010-09-09"}, {"Description", description_}};
    if (!region_.empty())
        whole.emplace_back("Metadata", Map{{"cfn-lint", Map{{"config", Map{{"regions", List{region_}}}}}}});
    Map parameters;
    for (const Parameter& parameter : parameters_)
        parameters.emplace_back(parameter.name, parameterMap(parameter));
    if (!parameters.empty())
        whole.emplace_back("Parameters", std::move(parameters));
    whole.emplace_back("Resources", resources_);
    if (!outputs_.empty())
        whole.emplace_back("Outputs", outputs_);
    return yaml::write(whole);
}

void Template::report(Report& report) const
{
    for (const Parameter& parameter : parameters_)
        if (parameter.standard.empty())
            report.needsInput(parameter.rows, at(parameter.name), parameter.what);
}

Value ref(std::string name) { return Map{{"Ref", std::move(name)}}; }
Value attributeOf(std::string resource, std::string attribute)
{
    return Map{{"Fn::GetAtt", List{std::move(resource), std::move(attribute)}}};
}
Value imported(std::string exportName) { return Map{{"Fn::ImportValue", std::move(exportName)}}; }

List tags(std::string_view name, const std::string& row)
{
    return {Map{{"Key", "Name"}, {"Value", tagValue(name)}}, Map{{"Key", "edgewright:row"}, {"Value", tagValue(row)}}};
}

std::string logicalId(std::string_view identifier)
{
    std::string id;
    bool begins = true;
    for (const char c : identifier) {
        if (c == '_') {
            begins = true;
            continue;
        }
        const bool letter = c >= 'a' && c <= 'z';
        if (begins && (!letter || c == 'x'))
            id += 'X';
        id += begins && letter ? static_cast<char>(c - 'a' + 'A') : c;
        begins = false;
    }
    return id;
}

std::string logicalId(std::string_view kind, std::string_view identifier, int number)
{
    return fmt::format("{}{}{}", kind, number, logicalId(identifier));
}

std::string optInCommand(std::string_view region, std::string_view group)
{
    return fmt::format("aws ec2 modify-availability-zone-group --region {} --group-name {} --opt-in-status opted-in",
                       region, group);
}

} // namespace edgewright::cloudformation
