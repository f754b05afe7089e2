// What does an export of Amazon CloudFront consist of, before it is written?
#pragma once

#include "core/export/delivery/delivery.h"
#include "core/export/manifest/terraform_module.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace edgewright::cloudfront {

using hcl::Attribute;
using hcl::Block;
using hcl::Expression;
using hcl::List;
using hcl::Object;

using terraform::Fact;

/// A point of presence that others ask before they ask an origin: Origin Shield.
struct Shield {
    const Node* node = nullptr;
    Fact region; ///< of AWS
};

struct Origin {
    const Node* node = nullptr; ///< null: the drawing has no origin
    std::string name;           ///< id within a distribution
    Fact domainName;
    const Shield* shield = nullptr;
    std::vector<const Node*> otherShields; ///< CloudFront has one Origin Shield an origin
};

/// How long copies are kept and what tells them apart: sets that are alike share one.
struct CachePolicy {
    std::string name; ///< "ttl_60_swr_600"
    std::int64_t seconds = 0;
    std::int64_t staleWhileRevalidate = 0, staleIfError = 0;
    bool endsWithPurge = false; ///< seconds: as long as the policy may say
    bool isPersonal = false;    ///< some answers are for one user alone
    ContentSetId first;         ///< of the sets that share it
    bool keepsNothing() const { return seconds == 0 && !isStale(); }
    /// Of the function that tells CloudFront so; two underscores keep it apart from those that people name.
    std::string staleFunction() const
    {
        return "stale__" + std::to_string(seconds) + "_" + std::to_string(staleWhileRevalidate) + "_" +
               std::to_string(staleIfError);
    }
    bool isStale() const { return staleWhileRevalidate > 0 || staleIfError > 0; }
    /// Holds whatever the origin says of its answers' lifetime.
    bool holdsAlone() const { return !isPersonal && !isStale(); }
};

struct Behaviour {
    const ContentSet* content = nullptr;
    Fact pattern;
    std::string target;                  ///< origin or origin group
    const CachePolicy* policy = nullptr; ///< null: none of the drawing's
};

/// Two origins, the second of which is asked where the first fails.
struct OriginGroup {
    std::string name;
    const Origin *first = nullptr, *second = nullptr;
};

/// All that is delivered under one host name.
struct Distribution {
    std::string name, host;             ///< host: empty where the drawing names none
    std::vector<const Origin*> origins; ///< by id of their nodes
    const Origin* base = nullptr;       ///< of the least specific set: answers for what no path names
    std::vector<OriginGroup> groups;
    std::vector<Behaviour> ordered; ///< the most specific first
    std::optional<Behaviour> rest;  ///< of all other requests, where a set has them
    std::string file() const { return "distribution_" + name + ".tf"; }
    std::string where() const { return file() + ": aws_cloudfront_distribution." + name; }
};

enum class Runtime { CloudFrontFunction, LambdaAtEdge, None };

/// A service that runs on points of presence of CloudFront.
struct Function {
    const Service* service = nullptr;
    std::string name;
    Runtime runtime = Runtime::None;
    bool hasPathsOfItsOwn = false; ///< another function of its runtime runs there too: each event has one
    std::vector<std::string> secrets, badSecrets;
    std::optional<Fact> fallback; ///< domain name where the drawn fallback is reached
    std::int64_t megabytes = 128, seconds = 5;
    std::string file() const { return "function_" + name + ".tf"; }
    std::string code() const; ///< the file that the user fills in
    std::string where() const;
    std::string pathsVariable() const { return "paths_" + name; }
};

struct Plan {
    const Topology& topology;
    Delivery delivery;
    std::map<NodeId, Shield> shields;
    std::map<NodeId, Origin> origins;
    std::map<std::string, CachePolicy> policies; ///< by name
    std::vector<Distribution> distributions;     ///< by name
    std::vector<Function> functions;             ///< by id of the service

    explicit Plan(const Topology& drawing) : topology(drawing) {}
    Plan(Plan&&) = default;
    const Behaviour* behaviourOf(const ContentSetId& content, const Distribution** in = nullptr) const;
    /// The function of that runtime that runs on every request, or null.
    const Function* functionOnAll(Runtime runtime) const;
    bool isPurged(const Distribution& distribution) const;
};

/// Errors: of deliveryOf.
Result<Plan> planOf(const Topology& topology);

Fact shieldRegion(const Node& node, std::string variable);
void addFunctions(Plan& plan);

using terraform::Input;
using terraform::resource;

std::vector<Input> inputsOf(const Plan& plan); ///< sorted by name

void writePolicies(const Plan& plan, Manifest& manifest);
void writeDistribution(const Plan& plan, const Distribution& distribution, Manifest& manifest);
void writeFunction(const Function& function, Manifest& manifest);
void writeStaleDirectives(const Plan& plan, Manifest& manifest);
void writePurge(const Plan& plan, Manifest& manifest);
void writeFrame(const Plan& plan, Manifest& manifest); ///< versions, provider, outputs, README

/// "${var.name_prefix}-WORD" as a value.
Expression prefixed(const std::string& word);
/// A Lambda function for points of presence, with what it may do: a zip of `sources` (HCL blocks), a role, its log groups.
std::vector<Block> lambdaAtEdge(const std::string& name, const std::string& row, std::vector<Block> sources,
                                std::int64_t megabytes, std::int64_t seconds, List statements);
Block fileSource(const std::string& path);

// Code, whole files.
std::string viewerFunctionCode(const std::string& row);
std::string originFunctionCode(const std::string& row);
std::string originLogicCode(const std::string& row);
std::string staleDirectivesCode(const CachePolicy& policy);

std::vector<ExportLine> reportOf(const Plan& plan, const std::vector<Input>& inputs);

/// Whether a path (delivery.h) is of letters, digits and _ - . * / ~ ' @ : + &. Source: Amazon CloudFront Developer Guide, "Path pattern".
bool isCloudFrontPattern(std::string_view path);

} // namespace edgewright::cloudfront
