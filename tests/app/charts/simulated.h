// What do the tests of charts look at? Samples with their results, and what a chart says.
#pragma once

#include "app/charts/chart.h"
#include "app/charts/chart_view.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/jobs.h"
#include "app/jobs/results.h"
#include "core/catalog/templates.h"
#include "core/io/project_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <memory>

namespace edgewright::testing {

/// A sample with its results.
struct Simulated {
    Document document;
    Jobs jobs;
    Results results{document, jobs};

    explicit Simulated(std::string_view sample, bool run = true)
    {
        const Template& shown = *findTemplate(sample);
        document.start(*fromProjectText(shown.text, shown.name), false);
        if (run) {
            results.runAll();
            wait();
        }
    }
    void wait()
    {
        (void)QTest::qWaitFor([&] { return !jobs.isRunning(); }, 60'000);
    }
    const Topology& topology() const { return document.topology(); }
    QString nameOf(const RowRef& row) const { return fromCore(displayName(topology(), row)); }
};

/// Run once for all tests of the room: services with budgets, and contents in caches.
inline Simulated& sampleOf(std::unique_ptr<Simulated>& kept, std::string_view name, void (*release)())
{
    if (!kept) {
        kept = std::make_unique<Simulated>(name);
        qAddPostRoutine(release);
    }
    return *kept;
}

inline Simulated& arSample()
{
    static std::unique_ptr<Simulated> kept;
    const bool isNew = !kept;
    Simulated& sample = sampleOf(kept, "ar-vr-metro", [] { kept.reset(); });
    if (isNew) {
        sample.results.runFront();
        sample.wait();
    }
    return sample;
}

inline Simulated& newsSample()
{
    static std::unique_ptr<Simulated> kept;
    const bool isNew = !kept;
    Simulated& sample = sampleOf(kept, "news-cdn", [] { kept.reset(); });
    if (isNew) {
        sample.results.setCacheOptions({.requests = 20'000});
        sample.results.compareStrategies();
        sample.wait();
        sample.results.rehearse({sample.topology().contents.begin()->id});
        sample.wait();
    }
    return sample;
}

/// The one that has data for this chart and its names in it.
inline Simulated& sampleFor(const ChartEntry& entry)
{
    const bool isOfServices =
        entry.key.starts_with("latency") || entry.key.starts_with("placement") || entry.key == "pareto";
    return isOfServices ? arSample() : newsSample();
}

inline std::unique_ptr<ChartView> viewOf(const ChartEntry& entry, const Simulated& sample)
{
    return std::unique_ptr<ChartView>(qobject_cast<ChartView*>(entry.make(sample.topology(), sample.results, nullptr)));
}

/// What the drawing can have of a comparison, in its order.
inline std::vector<const ComparedCaches*> possibleOf(const CacheComparison& compared)
{
    std::vector<const ComparedCaches*> possible;
    for (const ComparedCaches& one : compared)
        if (one.result)
            possible.push_back(&one);
    return possible;
}

/// On the screen at `size`, laid out.
inline void showAt(ChartView& view, QSize size)
{
    view.resize(size);
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
}

inline QByteArray contentsOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// All words of an SVG in reading order, without its marks.
inline QString wordsOf(const QByteArray& svg)
{
    QString words;
    const QString whole = QString::fromUtf8(svg);
    for (qsizetype at = whole.indexOf("<text"); at >= 0; at = whole.indexOf("<text", at + 1)) {
        const qsizetype open = whole.indexOf('>', at) + 1;
        words += whole.mid(open, whole.indexOf("</text>", open) - open).trimmed() + ' ';
    }
    return words.simplified();
}

/// Pictures for people, where somebody asks for them.
inline void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("EDGEWRIGHT_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + '/' + name + ".png");
}

} // namespace edgewright::testing
