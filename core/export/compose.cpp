// How is a drawing tried out on one machine? Containers for what it holds, and between them the network that it draws.
#include "core/export/caches/nginx_parts.h"
#include "core/export/caches/varnish_parts.h"
#include "core/export/lab/compose_parts.h"

namespace edgewright {

namespace compose_export {

namespace {

/// The writers of the caches know them by the names of their points; the lab by those of its containers.
void writeCache(const caches::Plan& plan, const Container& container, Manifest& manifest)
{
    const caches::Cache* cache = plan.cache(container.node->id);
    const std::string folder = "caches/" + container.name + "/";
    if (container.node->cacheSoftware == CacheSoftware::Nginx) {
        manifest.files[folder + "nginx.conf"] = nginx_export::mainFile(*cache, nginx_export::Users::Plain);
        manifest.files[folder + "fetching.conf"] = nginx_export::fetchingFile(plan, *cache);
        return;
    }
    manifest.files[folder + "default.vcl"] = varnish_export::mainFile(plan, *cache);
    manifest.files[folder + "backends.vcl"] = varnish_export::backendsFile(plan, *cache);
    manifest.files[folder + "contents.vcl"] = varnish_export::contentsFile(plan, *cache);
    if (cache->isPurged())
        manifest.files[folder + "purging.vcl"] = varnish_export::purgingFile(*cache);
}

Result<Manifest> runCompose(const Topology& topology)
{
    std::vector<Container> containers = containersOf(topology);
    const Topology addressed = labTopology(topology, containers);
    const Result<Lab> lab = labOf(addressed, std::move(containers));
    if (!lab)
        return fail(lab.error());
    if (lab->containers.empty())
        return fail({.what = text("export", "nothing in this drawing runs or serves, and nobody uses it"),
                     .where = "/nodes",
                     .remedy = text("export", "place a service, or let users fetch contents from an origin"),
                     .kind = ErrorKind::Nothing});
    Manifest manifest;
    manifest.files["compose.yaml"] = composeFile(*lab);
    manifest.files["expected-latency.tsv"] = expectedLatencies(*lab);
    manifest.files["check.sh"] = checkScript();
    manifest.files["README.md"] = readme(*lab);
    for (const Container& container : lab->containers) {
        manifest.files["netem/" + container.name + ".sh"] = netemScript(*lab, container);
        if (container.role == Role::Cache)
            writeCache(*lab->caches, container, manifest);
        if (container.role == Role::Origin) {
            manifest.files["origins/" + container.name + "/default.conf"] = originConf(*lab, *container.node);
            manifest.files["origins/" + container.name + "/start.sh"] = originStart(*lab, *container.node);
        }
    }
    std::string example;
    for (const auto& [id, variable] : lab->imageVariables)
        example += variable + "=registry.example.com/image:tag\n";
    if (!example.empty())
        manifest.files[".env.example"] = "# Copy to .env and name the images that the drawing lacks.\n" + example;
    manifest.report = reportOf(topology, *lab);
    return manifest;
}

} // namespace

} // namespace compose_export

Exporter compose()
{
    return {.key = "compose",
            .title = text("export", "Docker Compose (lab on one machine)"),
            .run = compose_export::runCompose};
}

} // namespace edgewright
