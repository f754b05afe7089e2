// Whose requests do the caches answer: drawn by chance, or those of a trace?
#pragma once

#include "core/cache/topology/cache_simulation.h"

#include <QToolButton>

namespace edgewright {

/// Bears the word before the number of requests; its menu asks for the file of a trace, for one of the content sets.
class TraceChoice final : public QToolButton {
    Q_OBJECT

public:
    explicit TraceChoice(QWidget* parent);

    const std::optional<ReplayedTrace>& trace() const { return trace_; }
    /// Of which sets a trace may be. That of another one is given up.
    void setContents(std::vector<std::pair<ContentSetId, QString>> contents);
    void refresh(); ///< words, after another language

signals:
    void changed();

private:
    void fillMenu();
    void ask(const ContentSetId& content, const QString& name);
    void choose(std::optional<ReplayedTrace> trace);

    std::vector<std::pair<ContentSetId, QString>> contents_;
    std::optional<ReplayedTrace> trace_;
};

} // namespace edgewright
