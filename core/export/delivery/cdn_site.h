// What does a content delivery network deploy, before it is written in the terms of a provider: hosts, their sets, origins, functions?
#pragma once

#include "core/export/delivery/delivery.h"
#include "core/export/manifest/terraform_module.h"

#include <string>
#include <variant>
#include <vector>

namespace edgewright::cdn {

using terraform::Fact;

/// A literal in which facts stand, each as it is known or as "${var.name}". Marks of the template language in the words are escaped.
hcl::Value joined(const std::vector<std::variant<std::string, Fact>>& parts);

/// A pattern as a regular expression (PCRE) that the whole path must match; what stands for any characters is not captured.
std::string pathRegex(std::string_view pattern);

struct Origin {
    const Node* node = nullptr;
    std::string name;
    Fact address;
};

struct Set {
    DeliveredSet delivered;
    Lifetime lifetime;
    std::string name;
    Fact path; ///< pattern in which * stands for any characters; "/*" for all
    NodeId origin;
    std::optional<NodeId> backup;
    const ContentSet& content() const { return *delivered.content; }
    bool isAll() const { return path.literal == "/*"; }
    bool isPersonalInPart() const { return content().personalised.value > 0 && content().personalised.value < 100; }
    bool isPersonal() const { return content().personalised.value >= 100; }
    std::string fragmentsName() const { return name + "_fragments"; } ///< under Edge-Side Includes
    /// Of whose requests some or all are one user's own: under Edge-Side Includes it is the fragments, never the page.
    std::string personalName() const { return lifetime.fragments ? fragmentsName() : name; }
    bool passes(const std::string& part) const { return isPersonal() && part == personalName(); }
};

/// Sets that users ask of one host name.
struct Host {
    std::string name;
    Fact host;
    std::vector<Set> sets;               ///< the most specific path first
    const Set& base() const;             ///< that whose origin answers for what no path names
    std::vector<NodeId> origins() const; ///< of the sets, backups among them, by id
    bool hasBackup() const;
};

/// Code at the edge.
struct Function {
    const EdgeFunction* placed = nullptr;
    std::string name, label;          ///< identifier of Terraform; name of a DNS label's kind
    std::vector<std::string> secrets; ///< names of environment variables
    std::vector<std::string> unusableSecrets;
    Fact fallbackUrl; ///< where its fallback answers; no variable either: it has none
    bool hasFallback() const { return fallbackUrl.isKnown() || !fallbackUrl.variable.empty(); }
    const Service& service() const { return *placed->service; }
};

/// Points into the topology and the delivery, which must outlive it.
struct Site {
    std::vector<Host> hosts;
    std::vector<Origin> origins;
    std::vector<Function> functions;
    const Origin& origin(const NodeId& node) const;
    bool isOrigin(const NodeId& node) const;
    const Host* hostOf(const ContentSetId& content) const;
    const Function* function(const ServiceId& service) const; ///< null: it runs on no point of presence
    bool isPersonalInPart() const;                            ///< any set
};
Site siteOf(const Topology& topology, const Delivery& delivery);

/// Variables for what the drawing lacks of all that: host names, paths, addresses, the cookie of personal answers, fallbacks.
void addInputs(const Site& site, terraform::Inputs& inputs);

/// What differs from network to network in lines of the report that mean the same.
struct Network {
    const Topology& topology;
    const Delivery& delivery;
    const Site& site;
    std::string_view provider;                  ///< its name
    std::string (*resourceOf)(const Function&); ///< where a function stands, and its code
    std::string (*codeOf)(const Function&);
    Text placed, called, calls; ///< of a function's assignments, of calls to it and from it
};
/// Lines for rows that are no concern of it, for points of others that ours ask, for assignments and flows.
void reportRest(const Network& network, Report& report);

/// The variable that names the cookie by which requests of one user are told.
constexpr std::string_view sessionCookie = "session_cookie";

} // namespace edgewright::cdn
