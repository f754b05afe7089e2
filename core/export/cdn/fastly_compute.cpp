// How does code at the edge become packages of Fastly Compute, and the services that run them?
#include "core/export/cdn/fastly_parts.h"
#include "core/export/manifest/naming.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace edgewright::fastly_export {

namespace {

constexpr std::string_view code = R"js(
/// <reference types="@fastly/js-compute" />
// Runs on Fastly's points of presence, before the delivery of contents: its requests go on to the services of the hosts, which know
// origins, lifetimes and stale copies. Backends: "delivery", that of the first host; "host_NAME", that of each host; "fallback",
// where the service's fallback answers (may be absent). Secrets: in the store "secrets" (may be absent), by name.
import { SecretStore } from "fastly:secret-store";

// The service's own part goes here: it may answer by itself, change the request, or change what pass(request) answers.
// await secret("NAME") fetches one of its secrets.
async function serve(request, secret, pass) {
  return pass(request);
}

addEventListener("fetch", (event) => event.respondWith(handle(event.request)));

async function handle(request) {
  const again = isSafe(request) ? request.clone() : null;
  try {
    const answer = await serve(request, secretOf, (asked, backend = "delivery") => passOn(asked, backend));
    return answer.status < 500 ? answer : ((await fallBack(again)) ?? answer);
  } catch (error) {
    console.error("the contents can't be reached:", error);
    return (await fallBack(again)) ?? new Response("The contents can't be reached.", { status: 502 });
  }
}

const isSafe = (request) => request.method === "GET" || request.method === "HEAD";

async function secretOf(name) {
  const entry = await new SecretStore("secrets").get(name);
  return entry?.plaintext() ?? null;
}

// The service that delivers the contents keeps them, and what is one user's own is not to be kept here either.
const passOn = (request, backend) => fetch(request, { backend, cacheOverride: "pass" });

async function fallBack(request) {
  if (!request) return null;
  try {
    const answer = await fetch(request, { backend: "fallback", cacheOverride: "pass" });
    return answer.status < 500 ? answer : null;
  } catch {
    return null; // there is none, or it can't be reached
  }
}
)js";

std::string folderOf(const Function& function) { return "compute/" + function.label; }

Block backend(std::string name, hcl::Value address, hcl::Value port)
{
    return {"backend",
            {},
            {{"name", std::move(name)},
             {"address", address},
             {"port", std::move(port)},
             {"override_host", address},
             {"use_ssl", true},
             {"ssl_check_cert", true},
             {"ssl_cert_hostname", address},
             {"ssl_sni_hostname", address},
             {"min_tls_version", "1.2"}},
            {}};
}

void addBackends(const Plan& plan, const Function& function, Block& service)
{
    for (const Host& host : plan.site.hosts) {
        if (&host == &plan.site.hosts.front())
            service.blocks.push_back(backend("delivery", host.host.value(), 443));
        service.blocks.push_back(backend("host_" + host.name, host.host.value(), 443));
    }
    if (!function.hasFallback())
        return;
    const std::string url = "var." + function.fallbackUrl.variable;
    service.blocks.push_back(
        backend("fallback", Expression{"regex(\"^https://([^/:]+)\", " + url + ")[0]"},
                Expression{"try(tonumber(regex(\"^https://[^/]+:([0-9]+)\", " + url + ")[0]), 443)"}));
}

std::vector<Block> servicesOf(const Plan& plan, const Function& function)
{
    const std::string package = "var.package_" + function.name;
    Block service =
        resource("fastly_service_compute", function.name,
                 {{"name", function.label}, {"comment", "edgewright:row = " + function.service().id.value}});
    service.blocks.push_back({"domain", {}, {{"name", terraform::variable("domain_" + function.name)}}, {}});
    service.blocks.push_back(
        {"package",
         {},
         {{"filename", Expression{package}},
          {"source_code_hash", Expression{fmt::format("fileexists({0}) ? filesha512({0}) : null", package)}}},
         {}});
    addBackends(plan, function, service);
    service.row = function.service().id.value;
    std::vector<Block> blocks;
    if (!function.secrets.empty()) {
        service.blocks.push_back(
            {"resource_link",
             {},
             {{"name", "secrets"}, {"resource_id", Expression{"fastly_secretstore." + function.name + ".id"}}},
             {}});
        blocks.push_back(resource("fastly_secretstore", function.name, {{"name", function.label + "-secrets"}}));
        blocks.back().row = function.service().id.value;
    }
    blocks.insert(blocks.begin(), std::move(service));
    return blocks;
}

std::string manifestOf(const Plan& plan, const Function& function)
{
    std::string toml =
        fmt::format("# edgewright:row = {}\nmanifest_version = 3\nname = \"{}\"\nlanguage = \"javascript\"\n"
                    "service_id = \"\"\n\n[scripts]\n  build = \"npm install && npm run build\"\n",
                    printableName(function.service().id.value), function.label);
    const Host* first = plan.site.hosts.empty() ? nullptr : &plan.site.hosts.front();
    if (first && first->host.isKnown())
        toml += fmt::format("\n[local_server]\n  [local_server.backends]\n    [local_server.backends.delivery]\n"
                            "      url = \"https://{}\"\n",
                            first->host.literal);
    return toml;
}

std::string packageOf(const Function& function)
{
    const nlohmann::ordered_json package{{"name", function.label},
                                         {"private", true},
                                         {"type", "module"},
                                         {"scripts", {{"build", "js-compute-runtime src/index.js bin/main.wasm"}}},
                                         {"dependencies", {{"@fastly/js-compute", "^3.34.0"}}}};
    return package.dump(2) + "\n";
}

} // namespace

void writeCompute(const Plan& plan, Manifest& manifest)
{
    for (const Function& function : plan.site.functions) {
        manifest.files["compute_" + function.name + ".tf"] = hcl::write(servicesOf(plan, function));
        manifest.files[folderOf(function) + "/fastly.toml"] = manifestOf(plan, function);
        manifest.files[folderOf(function) + "/package.json"] = packageOf(function);
        manifest.files[folderOf(function) + "/src/index.js"] =
            "// edgewright:row = " + printableName(function.service().id.value) + std::string(code);
    }
}

} // namespace edgewright::fastly_export
