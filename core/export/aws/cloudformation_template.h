// How is a CloudFormation template put together? Parameters, resources and outputs, written as YAML.
#pragma once

#include "core/export/manifest/placed.h"
#include "core/export/manifest/yaml_writer.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright::cloudformation {

using yaml::List;
using yaml::Map;
using yaml::Value;

/// What the user gives when the stack is made.
struct Parameter {
    std::string name, description;
    std::string pattern;      ///< regular expression that it must match; empty: any text will do
    std::string constraint;   ///< what a value that doesn't match is answered with
    std::string standard;     ///< default; empty: the user must give it
    std::vector<RowRef> rows; ///< that ask for it
    Text what;                ///< what to give, for the report
    std::string type = "String";
};

/// One stack.
class Template {
public:
    Template(std::string file, std::string description, std::string region)
        : file_(std::move(file)), description_(std::move(description)), region_(std::move(region))
    {}

    const std::string& file() const { return file_; }
    const std::string& region() const { return region_; } ///< empty where it is not known
    /// Where a resource is, for the report.
    std::string at(std::string_view resource) const { return file_ + ": " + std::string(resource); }

    /// One that is asked for again stands once and bears the rows of all. Returns a reference to it.
    Value parameter(Parameter parameter);
    void resource(std::string name, std::string_view type, Map properties, const std::string& row, List after = {});
    /// What other stacks of the Region find under `exportName`.
    void output(std::string name, std::string description, Value value, std::string exportName = {});

    std::string text() const;
    void report(Report& report) const; ///< a line for each row of each parameter that has no default

private:
    std::string file_, description_, region_;
    std::vector<Parameter> parameters_;
    std::map<std::string, std::size_t> places_; ///< among them, by name
    Map resources_, outputs_;
};

Value ref(std::string name);
Value attributeOf(std::string resource, std::string attribute);
/// Another stack's output.
Value imported(std::string exportName);
/// Name and row as tags.
List tags(std::string_view name, const std::string& row);

/// Letters and digits of an identifier of Terraform (lower case, single underscores): "boston_2_x" -> "BostonX2XX"; never the same for two.
/// Source: AWS CloudFormation User Guide, "Logical ID": alphanumeric.
std::string logicalId(std::string_view identifier);
/// Of what is made for a name, of which there may be several: "Instance2ArRender". No kind holds a digit, so two never meet.
std::string logicalId(std::string_view kind, std::string_view identifier, int number = 1);

/// Command that opts into a zone group, which no stack can do.
std::string optInCommand(std::string_view region, std::string_view group);

} // namespace edgewright::cloudformation
