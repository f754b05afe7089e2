// By what do the caches run? The line of choices over the answers.
#pragma once

#include "core/cache/topology/cache_simulation.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace edgewright {

class TraceChoice;
class WhatIfField;

/// Strategy, size and time to live stand in place of what the drawing says; left alone they change nothing.
class CacheChoices final : public QWidget {
    Q_OBJECT

public:
    explicit CacheChoices(QWidget* parent);

    CacheOptions options() const;
    /// Between which sizes curves tell something; both positive.
    void setSizes(Gibibytes least, Gibibytes most);
    /// Of which a trace may be.
    void setContents(std::vector<std::pair<ContentSetId, QString>> contents);
    void refresh(); ///< words, after another language

signals:
    void changed();
    void settled(); ///< a slider rests: what it says may be run

private:
    void setRanges();
    void arrange();
    void sayLabels();
    void fillPolicies();
    void fillStrategies();

    QComboBox* policy_;
    QComboBox* strategy_;
    WhatIfField* capacity_;
    WhatIfField* ttl_;
    TraceChoice* source_;
    QSpinBox* requests_;
    QSpinBox* seed_;
    std::vector<QLabel*> labels_; ///< before each of these but the number of requests, whose source stands there
};

/// "what if: Time to live · TTL 60 s": what the drawing does not say; empty where nothing was chosen.
QString whatIfWords(const CacheOptions& options);

} // namespace edgewright
