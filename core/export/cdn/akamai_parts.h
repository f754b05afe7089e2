// What does an export for Akamai consist of, before it is written?
#pragma once

#include "core/export/delivery/delivery.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace edgewright::akamai_export {

using Json = nlohmann::ordered_json;

/// The names below are those of this rule format. Source: Akamai TechDocs, Property Manager API, "Behaviors" and "Criteria".
inline constexpr std::string_view ruleFormat = "v2025-10-16";

/// What the user must give before the rules can be used: `${env.NAME}` stands for it, as in templates of the Property Manager CLI.
struct Need {
    std::string name, type = "string", description, example;
    std::string pattern; ///< of its value
    std::vector<RowRef> rows;
    Text what;
};

/// Known from the drawing, or else a need.
struct Fact {
    std::string literal, need;
    std::string value() const { return literal.empty() ? "${env." + need + "}" : literal; }
};

struct Origin {
    const Node* node = nullptr;
    std::string name;
    Fact hostname;
    bool isBackup = false; ///< of some set
};

/// One content set.
struct Rule {
    const ContentSet* content = nullptr;
    std::string name; ///< also its cache tag
    Fact path;
    const Origin *origin = nullptr, *backup = nullptr;
};

/// All sets of a host name, the least specific path first: a rule overrides those before it.
struct Host {
    std::string name;
    Fact hostname;
    std::vector<Rule> rules;
    std::vector<const Origin*> backups; ///< of the rules, by id
    /// Need: the host name of the property under which a backup answers in place of this one.
    std::string backupHostname(const Origin& backup) const { return "backup_hostname_" + name + "__" + backup.name; }
};

/// A service that runs on points of presence: an EdgeWorker.
struct Worker {
    const Service* service = nullptr;
    std::string name;
    bool isMade = false;           ///< an EdgeWorker may hold it
    bool hasPathsOfItsOwn = false; ///< a request runs one EdgeWorker; several are drawn
    std::string folder() const { return "edgeworkers/" + name; }
    std::string logic() const { return folder() + "/logic.js"; }
};

struct Plan {
    const Topology& topology;
    Delivery delivery;
    std::map<NodeId, Origin> origins;
    std::vector<Host> hosts; ///< by name
    std::vector<Worker> workers;
    bool hasParents = false; ///< points that others ask first: tiered distribution

    explicit Plan(const Topology& drawing) : topology(drawing) {}
    Plan(Plan&&) = default;
    const Rule* ruleOf(const ContentSetId& content) const;
    const Worker* workerOnAll() const;
};

/// Errors: of deliveryOf.
Result<Plan> planOf(const Topology& topology);

std::vector<Need> needsOf(const Plan& plan); ///< sorted by name
Json ruleTree(const Plan& plan);
void writeWorkers(const Plan& plan, Manifest& manifest);
void writeNeeds(const std::vector<Need>& needs, Manifest& manifest);
std::string readme(const Plan& plan, const std::vector<Need>& needs);
std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Need>& needs);

inline const std::string rulesFile = "property-snippets/main.json";

} // namespace edgewright::akamai_export
