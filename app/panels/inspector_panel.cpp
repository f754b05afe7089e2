// What is selected, what are its fields, and what follows from it?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/jobs/results.h"
#include "app/panels/facts_list.h"
#include "app/panels/field_editor.h"
#include "app/panels/panel_widget.h"
#include "app/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace edgewright {

namespace {

/// The form of one kind of row: its fields by section. Kept while rows of that kind are selected.
class KindForm final : public QWidget {
public:
    KindForm(Document& document, TableKey table, QWidget* parent) : QWidget(parent), table_(table)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        const char* section = "";
        for (const FieldFacts* facts : fieldFacts(table)) {
            FieldEditor* editor = makeFieldEditor(document, table, *facts, this);
            if (!facts->section.empty() && std::string_view(facts->section.source) != section) {
                section = facts->section.source;
                addHeading(*column, facts->section);
            }
            column->addWidget(editor);
            editors_.push_back(editor);
        }
        refresh();
    }

    TableKey table() const { return table_; }

    void showRows(std::span<const AnyRow> rows)
    {
        for (FieldEditor* editor : editors_)
            editor->showRows(rows);
    }
    void settle()
    {
        for (FieldEditor* editor : editors_)
            editor->settle();
    }
    void refresh()
    {
        for (const auto& [heading, words] : headings_) {
            heading->setText(translated(words));
            dress(*heading, Dress::Section);
        }
        for (FieldEditor* editor : editors_)
            editor->refresh();
    }

private:
    void addHeading(QVBoxLayout& column, const Text& words)
    {
        auto* heading = new QLabel(this);
        heading->setContentsMargins(0, 8, 0, 0);
        heading->setWordWrap(true);
        column.addWidget(heading);
        headings_.emplace_back(heading, words);
    }

    TableKey table_;
    std::vector<FieldEditor*> editors_;
    std::vector<std::pair<QLabel*, Text>> headings_;
};

class InspectorPanel final : public PanelWidget {
    Q_OBJECT

public:
    InspectorPanel(const PanelContext& context, QWidget* parent)
        : PanelWidget(context, "inspector", parent),
          kind_(new QLabel(this)),
          title_(new QLabel(this)),
          hint_(new QLabel(this)),
          followsLine_(new QFrame(this)),
          followsHeading_(new QLabel(this)),
          facts_(new FactsList(this)),
          column_(new QVBoxLayout)
    {
        kind_->setObjectName("kind");
        title_->setObjectName("title");
        hint_->setObjectName("hint");
        facts_->setObjectName("facts");
        arrange();
        connect(&document(), &Document::edited, this, [this](const Edit& edit) {
            if (!isOnlyLayout(edit))
                showAll();
        });
        connect(&document(), &Document::reset, this, &InspectorPanel::showAll);
        connect(&document().selection(), &Selection::changed, this, &InspectorPanel::followSelection);
        connect(&results(), &Results::changed, this, &InspectorPanel::showFacts);
        InspectorPanel::refresh();
    }

private:
    void arrange()
    {
        auto* page = new QWidget;
        page->setObjectName("inspectorPage");
        column_->setContentsMargins(14, 10, 14, 14);
        column_->setSpacing(4);
        for (QLabel* label : {kind_, title_, hint_, followsHeading_}) {
            label->setWordWrap(true);
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        }
        followsLine_->setFrameShape(QFrame::HLine);
        followsLine_->setFrameShadow(QFrame::Plain);
        column_->addWidget(kind_);
        column_->addWidget(title_);
        column_->addWidget(hint_);
        column_->addSpacing(4);
        formPlace_ = column_->count();
        column_->addSpacing(6);
        column_->addWidget(followsLine_);
        column_->addWidget(followsHeading_);
        column_->addWidget(facts_);
        column_->addStretch(1);
        page->setLayout(column_);
        auto* scroll = new QScrollArea(this);
        scroll->setObjectName("inspectorScroll");
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus); // its fields take the keys
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(page);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(scroll);
        setMinimumWidth(220);
    }

    void refresh() override
    {
        dress(*kind_, Dress::Section);
        dress(*title_, Dress::Title);
        dress(*hint_, Dress::Dim);
        dress(*followsHeading_, Dress::Section);
        followsLine_->setStyleSheet(QStringLiteral("QFrame { color: %1; }").arg(theme().line.name()));
        if (form_)
            form_->refresh();
        showAll();
    }

    /// What is half typed belongs to the rows that were selected then.
    void followSelection()
    {
        if (form_)
            form_->settle();
        showAll();
    }

    void showAll()
    {
        takeRows();
        showForm();
        showHead();
        showFacts();
    }

    /// Selected rows that still stand; the form is of one kind, so several kinds have none.
    void takeRows()
    {
        rows_.clear();
        kinds_.clear();
        for (const RowRef& ref : document().selection().rows())
            if (std::optional<AnyRow> row = findRow(document().topology(), ref)) {
                kinds_.insert(ref.table);
                rows_.push_back(std::move(*row));
            }
    }

    void showForm()
    {
        const bool hasForm = kinds_.size() == 1;
        if (form_ && (!hasForm || form_->table() != *kinds_.begin())) {
            // It may be one of its own editors that brought us here.
            form_->hide();
            form_->deleteLater();
            form_ = nullptr;
        }
        if (!hasForm)
            return;
        if (!form_) {
            form_ = new KindForm(document(), *kinds_.begin(), this);
            column_->insertWidget(formPlace_, form_);
            form_->show(); // at once: a layout shows what it is given only when events are handled next
        }
        form_->showRows(rows_);
    }

    void showHead()
    {
        const auto count = static_cast<int>(rows_.size());
        if (count == 0)
            kind_->setText(tr("Drawing"));
        else if (kinds_.size() > 1)
            kind_->setText(tr("Several kinds"));
        else
            kind_->setText(translated(count == 1 ? kindLabel(*kinds_.begin()) : kindLabelPlural(*kinds_.begin())));
        title_->setText(count == 0   ? document().title()
                        : count == 1 ? fromCore(displayName(document().topology(), refOf(rows_.front())))
                                     : tr("%n rows selected", nullptr, count));
        hint_->setText(count == 0          ? tr("Select something to see and change its fields")
                       : kinds_.size() > 1 ? tr("Select rows of one kind to change their fields together")
                                           : QString());
        hint_->setVisible(!hint_->text().isEmpty());
    }

    void showFacts()
    {
        std::vector<ComputedFact> facts;
        if (rows_.empty())
            facts = drawingFacts(document().topology());
        else if (rows_.size() == 1)
            facts = computedFacts(document().topology(), results(), refOf(rows_.front()));
        followsHeading_->setText(rows_.empty() ? tr("What it holds") : tr("What follows"));
        followsLine_->setVisible(!facts.empty());
        followsHeading_->setVisible(!facts.empty());
        facts_->setFacts(facts);
    }

    QLabel* kind_;
    QLabel* title_;
    QLabel* hint_;
    QFrame* followsLine_;
    QLabel* followsHeading_;
    FactsList* facts_;
    QVBoxLayout* column_;
    int formPlace_ = 0;
    KindForm* form_ = nullptr;
    std::vector<AnyRow> rows_;
    std::set<TableKey> kinds_;
};

} // namespace

PanelEntry inspectorPanel()
{
    return {
        "inspector", text("panel", "Inspector"), Qt::RightDockWidgetArea,
        [](const PanelContext& context, QWidget* parent) -> QWidget* { return new InspectorPanel(context, parent); }};
}

} // namespace edgewright

#include "inspector_panel.moc"
