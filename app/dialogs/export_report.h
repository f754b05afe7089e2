// What became of each row in an export?
#pragma once

#include "core/export/exporter.h"

#include <QWidget>

class QLabel;

namespace edgewright {

class SentenceTable;

/// Counts over a table: what waits for the user first, what is no concern of the target last.
class ExportReport final : public QWidget {
    Q_OBJECT

public:
    explicit ExportReport(QWidget* parent);

    /// `manifest` stays while it is shown.
    void showManifest(const Manifest& manifest, const Topology& topology);
    void clear();
    /// Its first line is shown as the chosen one.
    void choose(const RowRef& row);
    /// Language or theme has changed; showManifest() follows.
    void refresh();

signals:
    void chosen(const RowRef& row);

private:
    void fill(const Topology& topology);
    void fitColumns();
    void chooseLine(int line);

    QLabel* heading_;
    SentenceTable* table_;
    std::vector<const ExportLine*> lines_; ///< as the table has them
};

} // namespace edgewright
