// What does terraform itself make of an export? Its plan, read back without a network.
#pragma once

#include "core/export/exporter.h"
#include "core/export/folder/write_manifest.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QTemporaryDir>

#include <map>
#include <string>

namespace edgewright::testing {

/// `terraform show -json` of a plan. Attributes that a provider would decide are absent from values(); what they are taken from is in
/// reference().
struct TerraformPlan {
    nlohmann::json json;
    QString absent; ///< which tool; there is no plan then, and nothing wrong
    QString wrong;  ///< in terraform's words

    /// Planned attributes of all resources of a type ("aws_subnet"), by name; of those with for_each or count by "name[key]".
    std::map<std::string, nlohmann::json> values(const std::string& type) const
    {
        std::map<std::string, nlohmann::json> found;
        if (json.contains("/planned_values/root_module"_json_pointer))
            collect(json["planned_values"]["root_module"], type, found);
        return found;
    }

    /// What the configuration of "type.name" takes an attribute from, as "type.name", "var.name" or "data.type.name": the first
    /// reference of the expression at `pointer` ("/vpc_id", "/primary_network_interface/0/network_interface_id"), or empty.
    std::string reference(const std::string& address, const std::string& pointer) const
    {
        for (const nlohmann::json& resource : json["configuration"]["root_module"]["resources"]) {
            const nlohmann::json::json_pointer at("/expressions" + pointer + "/references");
            if (resource["address"] == address && resource.contains(at))
                return shortened(resource[at].front());
        }
        return {};
    }

private:
    static void collect(const nlohmann::json& module, const std::string& type,
                        std::map<std::string, nlohmann::json>& found)
    {
        for (const nlohmann::json& resource : module.value("resources", nlohmann::json::array()))
            if (resource["type"] == type && resource["mode"] == "managed") {
                const std::string key = resource.contains("index") ? "[" + resource["index"].dump() + "]" : "";
                found[resource["name"].get<std::string>() + key] = resource["values"];
            }
        for (const nlohmann::json& child : module.value("child_modules", nlohmann::json::array()))
            collect(child, type, found);
    }

    static std::string shortened(const std::string& reference)
    {
        std::size_t parts = reference.starts_with("data.") ? 3 : 2, end = 0;
        for (; parts > 0 && end != std::string::npos; --parts)
            end = reference.find('.', end == 0 ? 0 : end + 1);
        return reference.substr(0, end);
    }
};

/// Takes seconds. Variables have the values of the export's own examples.
inline TerraformPlan terraformPlan(const Manifest& manifest)
{
    TerraformPlan plan;
    QTemporaryDir folder;
    if (const Result<void> written = writeManifest(manifest, folder.path().toStdString()); !written) {
        plan.wrong = QString::fromStdString(oneLine(written.error()));
        return plan;
    }
    QProcess node;
    node.start("node", {EDGEWRIGHT_SOURCE_DIR "/tests/exports/plan_terraform.mjs", folder.path()});
    if (!node.waitForStarted()) {
        plan.absent = "not read back: node is not installed here";
        return plan;
    }
    const bool done = node.waitForFinished(300'000);
    const QString words = QString::fromUtf8(node.readAllStandardError());
    if (done && node.exitCode() == 3)
        plan.absent = words;
    else if (!done || node.exitCode() != 0)
        plan.wrong = done ? words : QString("terraform did not finish");
    else
        plan.json = nlohmann::json::parse(node.readAllStandardOutput().toStdString(), nullptr, false);
    return plan;
}

/// Ends a test: skipped, with the words, where a tool is absent; failed, with terraform's, where it rejects the export.
#define EDGEWRIGHT_NEED_PLAN(plan) \
    do { \
        if (!(plan).absent.isEmpty()) \
            QSKIP(qPrintable((plan).absent)); \
        QVERIFY2((plan).wrong.isEmpty(), qPrintable((plan).wrong)); \
    } while (false)

} // namespace edgewright::testing
