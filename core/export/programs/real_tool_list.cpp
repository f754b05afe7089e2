// Which real tools are there, what of a manifest does each judge, and how is it asked without a network or an account?
#include "core/export/programs/real_tools.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <set>

namespace edgewright {

namespace {

using Subjects = std::vector<std::string>;
using Claim = bool (*)(std::string_view name, std::string_view words);

std::string_view nameOf(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash);
}

Subjects filesWhere(const Manifest& manifest, Claim claim)
{
    Subjects files;
    for (const auto& [path, words] : manifest.files)
        if (claim(nameOf(path), words))
            files.push_back(path);
    return files;
}

Subjects foldersWhere(const Manifest& manifest, Claim claim)
{
    std::set<std::string> folders;
    for (const std::string& file : filesWhere(manifest, claim))
        folders.insert(folderOf(file));
    return {folders.begin(), folders.end()};
}

Subjects terraformFolders(const Manifest& manifest)
{
    return foldersWhere(manifest, [](std::string_view name, std::string_view) { return name.ends_with(".tf"); });
}

/// Those that are in no other: modules are judged with what calls them.
Subjects terraformRoots(const Manifest& manifest)
{
    const Subjects all = terraformFolders(manifest);
    Subjects roots;
    std::ranges::copy_if(all, std::back_inserter(roots), [&](const std::string& folder) {
        return std::ranges::none_of(all, [&](const std::string& other) {
            return other != folder && (other == "." || folder.starts_with(other + "/"));
        });
    });
    return roots;
}

Subjects kustomizations(const Manifest& manifest)
{
    return foldersWhere(manifest, [](std::string_view name, std::string_view) { return name == "kustomization.yaml"; });
}

/// Programs of Varnish, not the parts that they include.
Subjects varnishPrograms(const Manifest& manifest)
{
    return filesWhere(manifest, [](std::string_view name, std::string_view words) {
        return name.ends_with(".vcl") &&
               (words.starts_with("vcl 4") || words.find("\nvcl 4") != std::string_view::npos);
    });
}

/// Whole configurations of nginx, not the parts that they include.
Subjects nginxMains(const Manifest& manifest)
{
    return filesWhere(manifest, [](std::string_view name, std::string_view words) {
        return name.ends_with(".conf") &&
               (words.starts_with("events {") || words.find("\nevents {") != std::string_view::npos);
    });
}

Subjects composeFiles(const Manifest& manifest)
{
    return filesWhere(manifest, [](std::string_view name, std::string_view) {
        return name == "compose.yaml" || name == "compose.yml" || name == "docker-compose.yml" ||
               name == "docker-compose.yaml";
    });
}

Subjects cloudFormationTemplates(const Manifest& manifest)
{
    return filesWhere(manifest, [](std::string_view name, std::string_view words) {
        return (name.ends_with(".json") || name.ends_with(".yaml") || name.ends_with(".yml")) &&
               words.find("AWSTemplateFormatVersion") != std::string_view::npos;
    });
}

Subjects workers(const Manifest& manifest)
{
    return foldersWhere(manifest, [](std::string_view name, std::string_view) {
        return name == "wrangler.jsonc" || name == "wrangler.json" || name == "wrangler.toml";
    });
}

bool isHostSign(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-'; }

bool isHostName(std::string_view host)
{
    return !host.empty() && std::ranges::all_of(host, isHostSign) && host != "localhost" && host.front() != '-' &&
           std::ranges::any_of(host, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
}

/// Host names between `mark` and one of `ends` become an address that is nobody's (RFC 5737): they would be looked up, and lines stay as they are.
std::string withoutHostsAfter(std::string_view mark, std::string_view ends, const std::string& words)
{
    constexpr std::string_view nobody = "192.0.2.1";
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t found = std::min(words.find(mark, at), words.size());
        const std::size_t begin = std::min(found + mark.size(), words.size());
        std::size_t end = begin;
        while (end < words.size() && isHostSign(words[end]))
            ++end;
        const std::string_view host = std::string_view(words).substr(begin, end - begin);
        const bool isWhole = end < words.size() && ends.find(words[end]) != std::string_view::npos;
        out.append(words, at, begin - at).append(isWhole && isHostName(host) ? nobody : host);
        at = end;
    }
    return out;
}

std::string withoutHostsOfVarnish(const std::string& words) { return withoutHostsAfter(".host = \"", "\"", words); }

std::string withoutHostsOfNginx(const std::string& words)
{
    std::string plain = withoutHostsAfter("  server ", ":; ", words);
    for (const std::string_view scheme : {"proxy_pass http://", "proxy_pass https://"})
        plain = withoutHostsAfter(scheme, ":;/", plain);
    return plain;
}

} // namespace

std::span<const RealTool> realTools()
{
    static const RealTool tools[] = {
        {.name = "terraform fmt",
         .program = "terraform",
         .subjects = terraformFolders,
         .runs = {{"cd {}", "fmt", "-check", "-diff", "-no-color"}}},
        {.name = "terraform validate",
         .program = "terraform",
         .subjects = terraformRoots,
         .runs = {{"cd {}", "init", "-backend=false", "-input=false", "-no-color"}, {"cd {}", "validate", "-no-color"}},
         .excuses = {"could not connect to", "Could not retrieve the list of available versions",
                     "Failed to install provider"}},
        {.name = "kubectl kustomize", .program = "kubectl", .subjects = kustomizations, .runs = {{"kustomize", "{}"}}},
        {.name = "varnishd -C",
         .program = "varnishd",
         .subjects = varnishPrograms,
         .runs = {{"-C", "-n", "{work}", "-p", "vcl_path={copy}:/etc/varnish:/usr/share/varnish/vcl", "-f",
                   "{copy}/{}"}},
         .prepared = withoutHostsOfVarnish,
         .excuses = {"could not be resolved to an IP address"}},
        {.name = "nginx -t",
         .program = "nginx",
         .subjects = nginxMains,
         .runs = {{"-t", "-q", "-p", "{copy}", "-e", "stderr", "-c", "{copy}/{}"}},
         .prepared = withoutHostsOfNginx,
         .excuses = {"host not found", "mkdir() ", "open() ", "cannot load certificate", "getpwnam(", "getgrnam(",
                     "chown("}},
        {.name = "docker compose config",
         .program = "docker",
         .subjects = composeFiles,
         .runs = {{"compose", "-f", "{}", "config", "--quiet"}},
         .excuses = {"unknown command", "is not a docker command", "unknown shorthand flag"}},
        {.name = "cfn-lint", .program = "cfn-lint", .subjects = cloudFormationTemplates, .runs = {{"--", "{}"}}},
        {.name = "wrangler deploy --dry-run",
         .program = "wrangler",
         .subjects = workers,
         .runs = {{"cd {}", "deploy", "--dry-run", "--outdir", "{work}"}}},
    };
    return tools;
}

} // namespace edgewright
