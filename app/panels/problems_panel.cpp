// What is wrong with the drawing, where, and what would mend it?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/panels/panel_widget.h"
#include "app/panels/row_table.h"
#include "app/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace edgewright {

namespace {

class ProblemsPanel final : public PanelWidget {
    Q_OBJECT

public:
    ProblemsPanel(const PanelContext& context, QWidget* parent)
        : PanelWidget(context, "problems", parent),
          filter_(new QComboBox(this)),
          count_(new QLabel(this)),
          refusal_(new QLabel(this)),
          fix_(new QPushButton(this)),
          table_(new RowTable(context.document, "problemTable", this))
    {
        filter_->setObjectName("severityFilter");
        fix_->setObjectName("fixProblem");
        refusal_->setObjectName("refusal");
        refusal_->setWordWrap(true);
        auto* head = new QHBoxLayout;
        head->setContentsMargins(12, 6, 12, 0);
        head->addWidget(filter_);
        head->addWidget(count_);
        head->addWidget(refusal_, 1);
        head->addWidget(fix_);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addLayout(head);
        column->addWidget(table_, 1);
        table_->setWeights({0, 2, 4, 4, 0});
        table_->setWrapping();

        connect(&results(), &Results::findingsChanged, this, &ProblemsPanel::fill);
        connect(filter_, &QComboBox::currentIndexChanged, this, &ProblemsPanel::fill);
        connect(table_, &RowTable::pressed, this, &ProblemsPanel::mend);
        connect(table_, &RowTable::currentLineChanged, this, &ProblemsPanel::offerFix);
        connect(fix_, &QPushButton::clicked, this, [this] {
            if (const TableLine* line = table_->currentLine())
                mend(line->key);
        });
        ProblemsPanel::refresh();
    }

private:
    void refresh() override
    {
        const int chosen = std::max(0, filter_->currentIndex());
        const QSignalBlocker quiet(filter_);
        filter_->clear();
        filter_->addItem(tr("All problems"));
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
            filter_->addItem(iconOf(severity), plural(severity), static_cast<int>(severity));
        filter_->setCurrentIndex(chosen);
        filter_->setAccessibleName(tr("Which problems are shown"));
        fix_->setText(tr("Fix the chosen one"));
        dress(*refusal_, Dress::Bad);
        dress(*count_, Dress::Dim);
        fill();
    }

    static QIcon iconOf(Severity severity)
    {
        switch (severity) {
        case Severity::Error: return iconPixmap("error", 16, theme().bad, 2);
        case Severity::Warning: return iconPixmap("warning", 16, theme().warn, 2);
        case Severity::Note: break;
        }
        return iconPixmap("question", 16, theme().dim, 2);
    }
    static QString wordFor(Severity severity)
    {
        return severity == Severity::Error ? tr("Error") : severity == Severity::Warning ? tr("Warning") : tr("Note");
    }
    static QString plural(Severity severity)
    {
        return severity == Severity::Error     ? tr("Errors")
               : severity == Severity::Warning ? tr("Warnings")
                                               : tr("Notes");
    }

    bool isWanted(const Finding& finding) const
    {
        const QVariant only = filter_->currentData();
        return !only.isValid() || only.toInt() == static_cast<int>(finding.severity);
    }

    TableLine lineFor(const Finding& finding, int key) const
    {
        TableLine line{{{wordFor(finding.severity), iconOf(finding.severity), static_cast<double>(finding.severity)},
                        {fromCore(displayName(document().topology(), finding.row))},
                        {translated(finding.what)},
                        {translated(finding.remedy)}},
                       finding.row,
                       key};
        TableCell mending;
        if (finding.fix) {
            mending.words = tr("Fix");
            mending.isButton = true;
        }
        line.cells.push_back(mending);
        return line;
    }

    void fill()
    {
        const std::vector<Finding>& findings = results().findings();
        std::vector<TableLine> lines;
        for (std::size_t i = 0; i < findings.size(); ++i)
            if (isWanted(findings[i]))
                lines.push_back(lineFor(findings[i], static_cast<int>(i)));
        count_->setText(findings.empty() ? QString() : tr("%1 of %2").arg(lines.size()).arg(findings.size()));
        refusal_->clear();
        table_->setEmptyWords(findings.empty() ? tr("No problems found") : tr("No problems of this kind"));
        table_->setContents({tr("severity"), tr("where"), tr("what is wrong"), tr("what to do"), QString()},
                            std::move(lines));
        offerFix();
    }

    void offerFix()
    {
        const TableLine* line = table_->currentLine();
        fix_->setEnabled(line && !line->cells.back().words.isEmpty());
    }

    void mend(int key)
    {
        const std::vector<Finding>& findings = results().findings();
        if (key < 0 || static_cast<std::size_t>(key) >= findings.size() || !findings[static_cast<std::size_t>(key)].fix)
            return;
        const Edit fix = *findings[static_cast<std::size_t>(key)].fix;
        if (Result<void> mended = document().perform(fix); !mended)
            refusal_->setText(translated(mended.error()));
    }

    QComboBox* filter_;
    QLabel* count_;
    QLabel* refusal_;
    QPushButton* fix_;
    RowTable* table_;
};

} // namespace

PanelEntry problemsPanel()
{
    return {
        "problems", text("panel", "Problems"), Qt::BottomDockWidgetArea,
        [](const PanelContext& context, QWidget* parent) -> QWidget* { return new ProblemsPanel(context, parent); }};
}

} // namespace edgewright

#include "problems_panel.moc"
