// Which sample projects ship with the program?
#include "core/catalog/templates.h"

#include "core/catalog/embedded.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <vector>

namespace edgewright {

namespace {

std::string_view sampleText(std::string_view name)
{
    const std::string file = std::string(name) + ".edge.json";
    const auto samples = embeddedSamples();
    const auto found = std::ranges::find(samples, file, &EmbeddedFile::name);
    assert(found != samples.end() && "a template without its file in resources/samples");
    return found == samples.end() ? std::string_view() : found->text;
}

Template sample(std::string_view name, Text title, Text summary)
{
    return {name, std::move(title), std::move(summary), sampleText(name)};
}

// clang-format off
std::vector<Template> shippedTemplates()
{
    return {
        sample("ar-vr-metro", text("template", "AR and VR on 5G in two metros"),
               text("template", "Split rendering in AWS Wavelength in Boston and New York: 20 ms round trip that no Region can meet.")),
        sample("cloud-gaming-europe", text("template", "Cloud gaming in Europe"),
               text("template", "Game servers with GPUs in Local Zones and Regions for players in five countries, patches from CloudFront.")),
        sample("v2x-corridor", text("template", "V2X corridor"),
               text("template", "Roadside units along a motorway from Atlanta to Dallas, cooperative driving in Azure edge zones.")),
        sample("factory-iot", text("template", "Factory IoT on Google Distributed Cloud"),
               text("template", "Two plants with control on the premises, supervision in a fog data centre and analytics in the cloud.")),
        sample("news-cdn", text("template", "News site behind a global CDN"),
               text("template", "Readers on four continents, four CDNs, a shield before the origin, and three caching strategies side by side.")),
        sample("shop-video-analytics", text("template", "Video analytics in shops"),
               text("template", "Cameras and Jetson modules in three shops, quantised models at the edge, training and model delivery from the cloud.")),
    };
}
// clang-format on

} // namespace

std::span<const Template> templates()
{
    static const std::vector<Template> shipped = shippedTemplates();
    return shipped;
}

const Template* findTemplate(std::string_view name)
{
    const auto all = templates();
    const auto found = std::ranges::find(all, name, &Template::name);
    return found == all.end() ? nullptr : &*found;
}

} // namespace edgewright
