// Where do the tests of answers play? On a document, with what the engines say about it.
#pragma once

#include "app/document/document.h"
#include "app/document/edits.h"
#include "app/jobs/jobs.h"
#include "app/jobs/results.h"

#include <QTest>

namespace edgewright::testing {

struct Desk {
    explicit Desk(Topology topology) { document.start(std::move(topology), false); }

    Document document;
    Jobs jobs;
    Results results{document, jobs};

    bool waited()
    {
        return QTest::qWaitFor([this] { return !jobs.isRunning(); }, 30'000);
    }
    bool placed() { return results.runPlacement(), waited() && results.placement(); }
    bool slowed(double ms) { return set({TableKey::Links, "l1"}, "latency_ms", ms); }
    bool set(const RowRef& row, std::string_view key, const Value& value)
    {
        const Result<Edit> edit = setField(document.topology(), {row}, key, value, Gesture::None);
        return edit && document.perform(*edit);
    }
};

} // namespace edgewright::testing
