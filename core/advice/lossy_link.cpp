// Which links carry nothing, or lose more than any application bears?
#include "core/advice/wording.h"

namespace edgewright::advice {

namespace {

/// Source: ITU-T G.1010 (2001), annex I: conversational voice, the most patient of the interactive media, bears up to 3 %.
constexpr Percent mostLoss{3};

Finding about(const Topology& topology, const Link& link, const Text& what, Text remedy)
{
    return {.severity = Severity::Warning,
            .row = refOf(link.id),
            .what = what.with(nameOf(topology, link), link.loss.value),
            .remedy = std::move(remedy)};
}

void findLossyLinks(const Topology& topology, std::vector<Finding>& findings)
{
    for (const Link& link : topology.links) {
        if (link.bandwidth.value <= 0)
            findings.push_back(about(topology, link, text("advice", "{} has no bandwidth: it carries nothing"),
                                     text("advice", "state its bandwidth, or remove it")));
        if (link.loss.value >= 100)
            findings.push_back(about(topology, link, text("advice", "{} loses every packet: it carries nothing"),
                                     text("advice", "state its loss as measured, or remove it")));
        else if (link.loss > mostLoss)
            findings.push_back(about(topology, link,
                                     text("advice", "{} loses {} % of the packets; interactive use bears 3 % at most"),
                                     text("advice", "check the measurement, or route around it")));
    }
}

} // namespace

AdviceRule lossyLink()
{
    return {"lossy-link", text("advice", "Links that carry nothing or lose much"), findLossyLinks};
}

} // namespace edgewright::advice
