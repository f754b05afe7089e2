// What do users see when a node, a link or a site fails, and what takes over?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/panels/panel_widget.h"
#include "app/panels/row_table.h"
#include "app/theme/theme.h"
#include "core/report/tables.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace edgewright {

namespace {

using Lines = std::vector<TableLine>;

TableCell impactCell(Impact impact)
{
    const bool isBad = leavesUnserved(impact), isFelt = impact != Impact::None;
    const QColor color = isBad ? theme().bad : isFelt ? theme().warn : theme().ok;
    return {.words = translated(impactWords(impact)),
            .icon = iconPixmap(isBad    ? "error"
                               : isFelt ? "warning"
                                        : "ok",
                               16, color, 2),
            .figure = static_cast<double>(impact),
            .color = color};
}

TableLine failureLine(const Topology& topology, const Failure& failure)
{
    const auto hit = static_cast<double>(failure.users.size());
    const Text takeovers = takeoverWords(topology, failure);
    return {{{fromCore(displayName(topology, failure.failed))},
             impactCell(failure.impact),
             {.words = figure(hit), .figure = hit},
             {translated(consequenceWords(topology, failure))},
             {takeovers.empty() ? QString() : translated(takeovers)}},
            failure.failed};
}

class FailuresPanel final : public PanelWidget {
    Q_OBJECT

public:
    FailuresPanel(const PanelContext& context, QWidget* parent)
        : PanelWidget(context, "failures", parent),
          summary_(new QLabel(this)),
          refusal_(new QLabel(this)),
          run_(new QPushButton(this)),
          failures_(new RowTable(context.document, "failureTable", this)),
          missing_(new RowTable(context.document, "missingFallbackTable", this))
    {
        summary_->setObjectName("summary");
        refusal_->setObjectName("refusal");
        refusal_->setWordWrap(true);
        run_->setObjectName("checkFailures");
        arrange();
        connect(run_, &QPushButton::clicked, this, [this] { this->context().runCommand("simulate.failures"); });
        connect(&results(), &Results::changed, this, &FailuresPanel::fill);
        connect(&results(), &Results::failed, this, &FailuresPanel::fill);
        connect(&document(), &Document::reset, this, &FailuresPanel::fill);
        FailuresPanel::refresh();
    }

private:
    void arrange()
    {
        auto* head = new QHBoxLayout;
        head->setContentsMargins(12, 6, 12, 0);
        head->setSpacing(8);
        head->addWidget(summary_, 1);
        head->addWidget(run_);
        summary_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        refusal_->setContentsMargins(12, 0, 12, 0);
        failures_->setWeights({2, 0, 0, 4, 3});
        failures_->setWrapping();
        missing_->setWeights({2, 3, 3});
        missing_->setWrapping();
        auto* tables = new QSplitter(this);
        tables->addWidget(failures_);
        tables->addWidget(missing_);
        tables->setStretchFactor(0, 3);
        tables->setStretchFactor(1, 2);
        tables->setChildrenCollapsible(false);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addLayout(head);
        column->addWidget(refusal_);
        column->addWidget(tables, 1);
    }

    void refresh() override
    {
        run_->setText(tr("Check failures"));
        run_->setToolTip(tr("Lets each node, link and site fail alone, while services run where they are shown"));
        failures_->setAccessibleName(tr("Failures and what users see"));
        missing_->setAccessibleName(tr("Services that nothing takes over for"));
        dress(*summary_, Dress::Dim);
        dress(*refusal_, Dress::Bad);
        fill();
    }

    void fill()
    {
        const auto check = results().failures();
        const Topology& topology = document().topology();
        refusal_->setText(results().lastError());
        refusal_->setVisible(!refusal_->text().isEmpty());
        summary_->setText(check ? summaryOf(check->failures) : QString());
        failures_->setEmptyWords(tr("Not checked yet: “Check failures” lets each node, link and site fail alone"));
        failures_->setContents({tr("fails"), tr("impact"), tr("populations"), tr("what users see"), tr("takes over")},
                               check ? failureLines(topology, check->failures) : Lines());
        const Lines missing = check ? missingLines(topology, check->failures) : Lines();
        missing_->setVisible(!missing.empty());
        missing_->setContents({tr("service"), tr("nothing takes over"), tr("what would help")}, missing);
        for (RowTable* table : {failures_, missing_})
            table->setStale(results().areFailuresStale());
    }

    QString summaryOf(const std::vector<Failure>& failures) const
    {
        const auto harmful = std::ranges::count_if(failures, leavesUnserved, &Failure::impact);
        const QString line = tr("%1 of %2 failures leave users without a service or beyond their budget")
                                 .arg(harmful)
                                 .arg(failures.size());
        return results().areFailuresStale()
                   ? line + QStringLiteral(" · ") + tr("the drawing or the placement has changed since")
                   : line;
    }

    static Lines failureLines(const Topology& topology, const std::vector<Failure>& failures)
    {
        Lines lines;
        for (const Failure& failure : worstFirst(failures))
            lines.push_back(failureLine(topology, failure));
        return lines;
    }

    static Lines missingLines(const Topology& topology, const std::vector<Failure>& failures)
    {
        Lines lines;
        for (const MissingFallback& one : missingFallbacks(topology, failures))
            lines.push_back({{{fromCore(displayName(topology, refOf(one.service)))},
                              {translated(one.what)},
                              {translated(one.remedy)}},
                             refOf(one.service)});
        return lines;
    }

    QLabel* summary_;
    QLabel* refusal_;
    QPushButton* run_;
    RowTable* failures_;
    RowTable* missing_;
};

} // namespace

PanelEntry failuresPanel()
{
    return {
        "failures", text("panel", "Failures"), Qt::BottomDockWidgetArea,
        [](const PanelContext& context, QWidget* parent) -> QWidget* { return new FailuresPanel(context, parent); }};
}

} // namespace edgewright

#include "failures_panel.moc"
