// What became of each row in an export?
#include "app/dialogs/export_report.h"

#include "app/dialogs/export_dialog.h"
#include "app/dialogs/sentence_table.h"
#include "app/document/translated.h"
#include "app/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>

namespace edgewright {

namespace {

/// The order of the table.
constexpr std::array byUrgency = {Outcome::NeedsInput, Outcome::NotExpressible, Outcome::Exported,
                                  Outcome::NotConcerned};

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Exported: return ExportDialog::tr("exported");
    case Outcome::NeedsInput: return ExportDialog::tr("needs your input");
    case Outcome::NotExpressible: return ExportDialog::tr("not expressible");
    case Outcome::NotConcerned: break;
    }
    return ExportDialog::tr("not concerned");
}

QIcon outcomeIcon(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Exported: return iconPixmap("ok", 16, theme().ok, 2);
    case Outcome::NeedsInput: return iconPixmap("question", 16, theme().warn, 2);
    case Outcome::NotExpressible: return iconPixmap("error", 16, theme().bad, 2);
    case Outcome::NotConcerned: break;
    }
    return {};
}

QTableWidgetItem* cell(const QString& words)
{
    auto* item = new QTableWidgetItem(words);
    item->setToolTip(words);
    return item;
}

auto countOf(const std::vector<const ExportLine*>& lines, Outcome outcome)
{
    return std::ranges::count(lines, outcome, [](const ExportLine* line) { return line->outcome; });
}

} // namespace

ExportReport::ExportReport(QWidget* parent)
    : QWidget(parent), heading_(new QLabel(this)), table_(new SentenceTable(4, this))
{
    heading_->setObjectName("counts");
    heading_->setWordWrap(true);
    table_->setObjectName("report");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(heading_);
    column->addWidget(table_, 1);
    connect(table_, &QTableWidget::cellClicked, this, &ExportReport::chooseLine);
    connect(table_, &QTableWidget::cellActivated, this, &ExportReport::chooseLine); // Enter
}

void ExportReport::refresh()
{
    heading_->setStyleSheet(QStringLiteral("QLabel { color: %1; font-weight: 600; }").arg(theme().dim.name()));
    table_->setAccessibleName(ExportDialog::tr("What became of each row"));
    table_->setHorizontalHeaderLabels(
        {ExportDialog::tr("row"), ExportDialog::tr("outcome"), ExportDialog::tr("where"), ExportDialog::tr("what")});
}

void ExportReport::showManifest(const Manifest& manifest, const Topology& topology)
{
    lines_.clear();
    for (const Outcome outcome : byUrgency)
        for (const ExportLine& line : manifest.report)
            if (line.outcome == outcome)
                lines_.push_back(&line);
    fill(topology);
    fitColumns();
    heading_->setText(ExportDialog::tr("%1 exported, %2 need your input, %3 not expressible, %4 not concerned")
                          .arg(countOf(lines_, Outcome::Exported))
                          .arg(countOf(lines_, Outcome::NeedsInput))
                          .arg(countOf(lines_, Outcome::NotExpressible))
                          .arg(countOf(lines_, Outcome::NotConcerned)));
}

void ExportReport::fill(const Topology& topology)
{
    std::map<Outcome, QIcon> icons; // painted once
    for (const Outcome outcome : byUrgency)
        icons[outcome] = outcomeIcon(outcome);
    table_->setRowCount(static_cast<int>(lines_.size()));
    for (int i = 0; i < table_->rowCount(); ++i) {
        const ExportLine& line = *lines_[static_cast<std::size_t>(i)];
        QTableWidgetItem* outcome = cell(outcomeWord(line.outcome));
        outcome->setIcon(icons[line.outcome]);
        table_->setItem(i, 0, cell(fromCore(displayName(topology, line.row))));
        table_->setItem(i, 1, outcome);
        table_->setItem(i, 2, cell(fromCore(line.where)));
        table_->setItem(i, 3, cell(translated(line.what)));
    }
}

/// As wide as what they hold, but the last, which says why, keeps the most.
void ExportReport::fitColumns()
{
    for (int column = 0; column < table_->columnCount() - 1; ++column) {
        table_->resizeColumnToContents(column);
        table_->setColumnWidth(column, std::min(table_->columnWidth(column) + 8, 190));
    }
}

void ExportReport::clear()
{
    lines_.clear();
    table_->setRowCount(0);
    heading_->clear();
}

void ExportReport::choose(const RowRef& row)
{
    const auto found = std::ranges::find(lines_, row, [](const ExportLine* line) { return line->row; });
    if (found == lines_.end())
        return table_->clearSelection();
    table_->setCurrentCell(static_cast<int>(found - lines_.begin()), 0);
    table_->scrollTo(table_->currentIndex());
}

void ExportReport::chooseLine(int line)
{
    if (line >= 0 && static_cast<std::size_t>(line) < lines_.size())
        emit chosen(lines_[static_cast<std::size_t>(line)]->row);
}

} // namespace edgewright
