// Which words may a choice be, in files and for people? In the order of the enums of rows.h.
#include "core/model/field.h"

namespace edgewright {

template <> std::span<const Choice> choicesOf<Tier>()
{
    static const Choice words[] = {
        {"device", text("tier", "Device")},
        {"edge", text("tier", "Edge")},
        {"fog", text("tier", "Fog")},
        {"cloud", text("tier", "Cloud")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<NodeKind>()
{
    static const Choice words[] = {
        {"compute", text("node kind", "Compute site")},
        {"point_of_presence", text("node kind", "Point of presence")},
        {"origin", text("node kind", "Origin")},
        {"access", text("node kind", "Users' access")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<NodeState>()
{
    static const Choice words[] = {
        {"up", text("node state", "Up")},
        {"down", text("node state", "Down")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<Provider>()
{
    static const Choice words[] = {
        {"none", text("provider", "None")},
        {"aws", text("provider", "AWS Region")},
        {"aws_local_zone", text("provider", "AWS Local Zone")},
        {"aws_wavelength", text("provider", "AWS Wavelength")},
        {"azure", text("provider", "Azure region")},
        {"azure_edge_zone", text("provider", "Azure Edge Zone")},
        {"gcp", text("provider", "Google Cloud region")},
        {"google_distributed_cloud", text("provider", "Google Distributed Cloud")},
        {"cloudflare", text("provider", "Cloudflare")},
        {"fastly", text("provider", "Fastly")},
        {"cloudfront", text("provider", "CloudFront")},
        {"akamai", text("provider", "Akamai")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<Medium>()
{
    static const Choice words[] = {
        {"fibre", text("medium", "Fibre")},
        {"copper", text("medium", "Copper")},
        {"5g", text("medium", "5G radio")},
        {"4g", text("medium", "4G radio")},
        {"wifi", text("medium", "Wi-Fi")},
        {"satellite", text("medium", "Satellite")},
        {"virtual", text("medium", "Virtual (tunnel or peering)")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<Provenance>()
{
    static const Choice words[] = {
        {"measured", text("provenance", "Measured")},
        {"agreed", text("provenance", "Agreed (contract)")},
        {"estimated", text("provenance", "Estimated")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<GroupKind>()
{
    static const Choice words[] = {
        {"site", text("group kind", "Site")},
        {"region", text("group kind", "Region")},
        {"vpc", text("group kind", "Virtual private cloud")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<ServiceState>()
{
    static const Choice words[] = {
        {"stateless", text("service state", "Stateless")},
        {"stateful", text("service state", "Stateful")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<FailureDomain>()
{
    static const Choice words[] = {
        {"nodes", text("failure domain", "Nodes")},
        {"sites", text("failure domain", "Sites")},
        {"regions", text("failure domain", "Regions")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<Mobility>()
{
    static const Choice words[] = {
        {"movable", text("mobility", "Movable")},
        {"pinned", text("mobility", "Pinned")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<InferenceRuntime>()
{
    static const Choice words[] = {
        {"none", text("inference runtime", "None")},
        {"tensorflow_lite", text("inference runtime", "TensorFlow Lite")},
        {"onnx_runtime", text("inference runtime", "ONNX Runtime")},
        {"tensorrt", text("inference runtime", "TensorRT")},
        {"openvino", text("inference runtime", "OpenVINO")},
        {"pytorch", text("inference runtime", "PyTorch")},
        {"deepstream", text("inference runtime", "DeepStream")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<PopularityLaw>()
{
    static const Choice words[] = {
        {"zipf", text("popularity", "Zipf")},
        {"weibull", text("popularity", "Weibull")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<CacheStrategy>()
{
    static const Choice words[] = {
        {"ttl", text("cache strategy", "Time to live")},
        {"stale_while_revalidate", text("cache strategy", "Stale while revalidate")},
        {"purge_on_publish", text("cache strategy", "Purge on publish")},
        {"edge_side_includes", text("cache strategy", "Edge-Side Includes")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<PurgeMode>()
{
    static const Choice words[] = {
        {"hard", text("purge", "Hard: copies are removed")},
        {"soft", text("purge", "Soft: copies become stale")},
    };
    return words;
}

template <> std::span<const Choice> choicesOf<CacheSoftware>()
{
    static const Choice words[] = {
        {"provider", text("cache software", "The provider's")},
        {"rfc", text("cache software", "As the RFCs say")},
        {"varnish", text("cache software", "Varnish")},
        {"nginx", text("cache software", "nginx")},
        {"squid", text("cache software", "Squid")},
        {"trafficserver", text("cache software", "Apache Traffic Server")},
        {"apache", text("cache software", "Apache httpd")},
        {"cloudflare", text("cache software", "Cloudflare")},
        {"fastly", text("cache software", "Fastly")},
        {"cloudfront", text("cache software", "Amazon CloudFront")},
        {"akamai", text("cache software", "Akamai")},
    };
    return words;
}

} // namespace edgewright
