// What runs at Akamai's points of presence? An EdgeWorker for each service that is placed there.
#include "core/export/cdn/akamai_parts.h"
#include "core/export/manifest/naming.h"

namespace edgewright::akamai_export {

namespace {

constexpr std::string_view mainCode =
    R"(// Runs on each request of a client, before the cache is asked. What it does stands in logic.js.
import { logger } from 'log';
import { respond } from './logic.js';

// A function that fails must not fail the request: it then goes on as it came.
/** @param {EW.IngressClientRequest} request */
export async function onClientRequest(request) {
  try {
    await respond(request);
  } catch (error) {
    logger.error('respond() failed: %s', String(error));
  }
}
)";

constexpr std::string_view logicCode =
    R"(// Write here what the EdgeWorker does: request.respondWith(…) answers at once, request.setHeader(…) and
// request.route(…) change what goes on to the cache.
/** @param {EW.IngressClientRequest} request */
export async function respond(request) {
  void request;
}
)";

} // namespace

void writeWorkers(const Plan& plan, Manifest& manifest)
{
    for (const Worker& worker : plan.workers) {
        if (!worker.isMade)
            continue;
        const std::string row = printableName(worker.service->id.value);
        const std::string mark = "// edgewright:row = " + row + "\n";
        const Json bundle{{"edgeworker-version", "0.1.0"}, {"description", "edgewright:row = " + tagValue(row)}};
        manifest.files[worker.folder() + "/bundle.json"] =
            bundle.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
        manifest.files[worker.folder() + "/main.js"] = mark + std::string(mainCode);
        manifest.files[worker.logic()] = mark + std::string(logicCode);
    }
}

} // namespace edgewright::akamai_export
