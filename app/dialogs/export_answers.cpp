// Which targets are there, and what does each make of the drawing?
#include "app/dialogs/export_answers.h"

#include "core/export/exporter.h"
#include "core/export/external_exporter.h"

namespace edgewright {

std::shared_ptr<const ExportAnswer> answerOf(const Exporter& exporter, const Topology& topology,
                                             const Progress& progress)
{
    auto answer = std::make_shared<ExportAnswer>(ExportAnswer{exportTo(exporter, topology, progress), {}});
    if (answer->manifest)
        answer->marked = markedLines(*answer->manifest, topology);
    return answer;
}

Result<void> askTargets(const Topology& topology, SearchFeed<AskedTarget>& feed, const Progress& progress)
{
    for (Exporter& exporter : externalExporters())
        feed.put({std::move(exporter), nullptr});
    double asked = 0;
    for (const Exporter& exporter : exporters()) {
        if (progress.stopped())
            return fail(stoppedError());
        feed.put({exporter, answerOf(exporter, topology, progress)});
        progress.report(++asked / static_cast<double>(exporters().size()), exporter.title);
    }
    return {};
}

} // namespace edgewright
