// How does each host become a service of Fastly: its origins, shield, lifetimes, conditions and VCL?
#include "core/export/cdn/fastly_parts.h"

#include <fmt/format.h>

namespace edgewright::fastly_export {

namespace {

hcl::Value shield() { return terraform::variable(shieldVariable); }

/// TLS is checked against the name by which the origin is reached, or the host's where that is an address.
hcl::Value certificateName(const Host& host, const Fact& address)
{
    if (!address.isKnown())
        return Expression{fmt::format("can(regex(\"[a-z]\", var.{0})) && !can(regex(\":\", var.{0})) ? var.{0} : {1}",
                                      address.variable, hcl::inlined(host.host.value()))};
    return isIpAddress(address.literal) ? host.host.value() : address.value();
}

Block backend(const Plan& plan, const Host& host, const cdn::Origin& origin)
{
    const hcl::Value name = certificateName(host, origin.address);
    Block block{"backend",
                {},
                {{"name", origin.name},
                 {"address", origin.address.value()},
                 {"port", 443},
                 {"use_ssl", true},
                 {"ssl_check_cert", true},
                 {"ssl_cert_hostname", name},
                 {"ssl_sni_hostname", name},
                 {"min_tls_version", "1.2"},
                 {"healthcheck", origin.name}},
                {}};
    if (!plan.shields.empty())
        block.attributes.push_back({"shield", shield()});
    if (origin.node->id != host.base().origin)
        block.attributes.push_back({"request_condition", "origin " + origin.name});
    block.row = origin.node->id.value;
    return block;
}

Block healthcheck(const Host& host, const cdn::Origin& origin)
{
    return {"healthcheck",
            {},
            {{"name", origin.name},
             {"host", host.host.value()},
             {"path", terraform::variable("healthcheck_path")},
             {"method", "HEAD"},
             {"expected_response", 200},
             {"check_interval", 15'000}},
            {},
            origin.node->id.value};
}

Block condition(std::string name, std::string_view type, std::string_view statement)
{
    return {"condition", {}, {{"name", std::move(name)}, {"type", type}, {"statement", statement}}, {}};
}

std::string isOfSet(std::string_view name) { return fmt::format("req.http.X-Content-Set == \"{}\"", name); }

/// What is one user's own, or an error, is not kept.
std::string mayBeKept(std::string_view name)
{
    return isOfSet(name) +
           " && beresp.status < 500 && !beresp.http.Set-Cookie && beresp.http.Cache-Control !~ \"(?i)(private|no-store)\"";
}

void addLifetime(const Set& set, const std::string& name, std::int64_t ttl, std::int64_t stale, Block& service)
{
    Block kept = condition("kept " + name, "CACHE", set.passes(name) ? isOfSet(name) : mayBeKept(name));
    Block setting{"cache_setting", {}, {{"name", name}, {"cache_condition", "kept " + name}}, {}};
    if (set.passes(name))
        setting.attributes.push_back({"action", "pass"});
    else
        setting.attributes.insert(setting.attributes.end(), {{"ttl", ttl}, {"stale_ttl", stale}});
    setting.row = set.content().id.value;
    service.blocks.push_back(std::move(kept));
    service.blocks.push_back(std::move(setting));
}

void addSet(const Set& set, Block& service)
{
    addLifetime(set, set.name, freshSeconds(set.lifetime), wholeSeconds(set.lifetime.staleIfError), service);
    if (set.lifetime.fragments)
        addLifetime(set, set.fragmentsName(), wholeSeconds(*set.lifetime.fragments), 0, service);
    if (!set.isPersonalInPart())
        return;
    const std::string name = "personal " + set.name;
    Block personal = condition(name, "REQUEST", "");
    personal.attributes.back().value = cdn::joined({isOfSet(set.personalName()) + " && req.http.Cookie ~ \"(^|; *)",
                                                    Fact{"", std::string(cdn::sessionCookie)}, "=\""});
    service.blocks.push_back(std::move(personal));
    service.blocks.push_back({"request_setting",
                              {},
                              {{"name", name}, {"request_condition", name}, {"action", "pass"}},
                              {},
                              set.content().id.value});
}

/// A path that the user gives, as a regular expression.
std::string pathOf(const Set& set)
{
    return fmt::format(
        "{0} = \"^${{join(\".*\", [for part in split(\"*\", var.{0}) : replace(part, \"/([.+()$])/\", \"\\\\$1\")])}}\"",
        set.path.variable);
}

hcl::Value contentOf(const Host& host, const std::string& file)
{
    const std::string path = "\"${path.module}/" + file + "\"";
    if (!isTemplate(host) || file.find("_recv.") == std::string::npos)
        return Expression{"file(" + path + ")"};
    std::string paths;
    for (const Set& set : host.sets)
        if (!set.path.isKnown())
            paths += (paths.empty() ? "" : ", ") + pathOf(set);
    return Expression{"templatefile(" + path + ", { " + paths + " })"};
}

void addVcl(const Plan& plan, const Host& host, Block& service, Manifest& manifest)
{
    for (auto& [subroutine, vcl] : vclOf(plan, host)) {
        const std::string file = "vcl/" + host.name + "_" + subroutine + ".vcl";
        manifest.files[file] = vcl;
        service.blocks.push_back({"snippet",
                                  {},
                                  {{"name", "content sets: " + subroutine},
                                   {"type", subroutine},
                                   {"priority", 10},
                                   {"content", contentOf(host, file)}},
                                  {}});
    }
}

Block serviceOf(const Plan& plan, const Host& host, Manifest& manifest)
{
    Block service = resource("fastly_service_vcl", host.name,
                             {{"name", host.host.value()},
                              {"comment", "edgewright:row = " + host.base().content().id.value},
                              {"default_ttl", 0},
                              {"http3", true}});
    service.row = host.base().content().id.value;
    service.blocks.push_back({"domain", {}, {{"name", host.host.value()}}, {}});
    for (const NodeId& node : host.origins()) {
        const cdn::Origin& origin = plan.site.origin(node);
        service.blocks.push_back(backend(plan, host, origin));
        service.blocks.push_back(healthcheck(host, origin));
        if (node != host.base().origin)
            service.blocks.push_back(
                condition("origin " + origin.name, "REQUEST", fmt::format("req.http.X-Origin == \"{}\"", origin.name)));
    }
    service.blocks.push_back({"request_setting", {}, {{"name", "encrypted alone"}, {"force_ssl", true}}, {}});
    for (const Set& set : host.sets)
        addSet(set, service);
    addVcl(plan, host, service, manifest);
    return service;
}

Block certificate(const Host& host)
{
    Block block = resource("fastly_tls_subscription", host.name,
                           {{"domains", List{host.host.value()}},
                            {"certificate_authority", "certainly"},
                            {"depends_on", List{Expression{"fastly_service_vcl." + host.name}}}});
    block.row = host.base().content().id.value;
    return block;
}

} // namespace

void writeServices(const Plan& plan, Manifest& manifest)
{
    Object services, challenges;
    for (const Host& host : plan.site.hosts) {
        manifest.files["service_" + host.name + ".tf"] =
            hcl::write({serviceOf(plan, host, manifest), certificate(host)});
        services.emplace_back(host.name, Expression{"fastly_service_vcl." + host.name + ".id"});
        challenges.emplace_back(host.name,
                                Expression{"fastly_tls_subscription." + host.name + ".managed_dns_challenges"});
    }
    if (services.empty())
        return;
    manifest.files["outputs.tf"] =
        hcl::write({{"output",
                     {"service_ids"},
                     {{"description", "Service of each host: purges name it."}, {"value", services}},
                     {}},
                    {"output",
                     {"dns_challenges"},
                     {{"description", "Records that prove to the certificate authority that the hosts are yours."},
                      {"value", challenges}},
                     {}}});
}

} // namespace edgewright::fastly_export
