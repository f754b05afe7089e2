// What do all Terraform exports have in common? Variables for what the drawing lacks, versions, outputs, rows as marks.
#pragma once

#include "core/export/manifest/hcl_writer.h"
#include "core/export/manifest/placed.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgewright::terraform {

/// A variable of the export.
struct Input {
    std::string name;
    std::string description;
    std::string type = "string";
    std::string condition, message;     ///< of its validation; empty: any value of the type will do
    std::optional<hcl::Value> standard; ///< default; none: the user must give it
    hcl::Value example{""};
    bool secret = false;      ///< Terraform keeps it out of what it prints
    std::vector<RowRef> rows; ///< that ask for it
    Text what;                ///< what to give, for the report
};

/// One that must match a regular expression of Terraform's (RE2), anchored by the caller.
Input patternInput(std::string name, std::string description, std::string_view regex, std::string message,
                   std::string example, RowRef row, Text what);

/// Variables by name; one that several rows ask for stands once and names them all.
class Inputs {
public:
    void add(Input input);
    std::vector<Input> take(); ///< sorted by name

private:
    std::map<std::string, Input> inputs_;
};

struct ProviderVersion {
    std::string name, source, version; ///< "aws", "hashicorp/aws", "~> 6.0"
};

/// Terraform itself and the providers: the text of versions.tf.
std::string versionsFile(std::span<const ProviderVersion> providers);

/// Adds variables.tf and terraform.tfvars.example where there is something to be said in them.
void writeInputs(std::span<const Input> inputs, Manifest& manifest);

/// A line for each row of each variable that has no default.
void reportInputs(std::span<const Input> inputs, Report& report);

/// "var.name".
hcl::Expression variable(std::string_view name);

/// Known from the catalogue or the drawing, or else a variable that the user fills in.
struct Fact {
    std::string literal;
    std::string variable;
    bool isKnown() const { return !literal.empty(); }
    hcl::Value value() const { return isKnown() ? hcl::Value(literal) : hcl::Value(terraform::variable(variable)); }
};

hcl::Block resource(std::string type, std::string name, std::vector<hcl::Attribute> attributes,
                    std::vector<hcl::Block> blocks = {});

} // namespace edgewright::terraform
