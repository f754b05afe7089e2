// How is one field of the selected rows shown and edited? One line of the inspector's form.
#include "app/panels/field_editor.h"

#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/panels/catalogue_words.h"
#include "app/panels/panel_widget.h"

#include <QGridLayout>
#include <QLabel>

namespace edgewright {

namespace {

/// The form says which field and which rows it is about; the sentence needs only what and what to do.
QString withoutPlace(Error error)
{
    error.where.clear();
    return translated(error);
}

} // namespace

FieldEditor::FieldEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
    : QWidget(parent),
      document_(document),
      table_(table),
      facts_(facts),
      grid_(new QGridLayout(this)),
      label_(new QLabel(this)),
      refusal_(new QLabel(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(8);
    grid_->setVerticalSpacing(2);
    grid_->setColumnStretch(0, 2);
    grid_->setColumnStretch(1, 3);
    // Widths come from the stretch alone, so that all lines of the form have one edge, whatever their words.
    label_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    label_->setWordWrap(true);
    refusal_->setObjectName(fromCore(facts.key) + ".refusal");
    refusal_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    refusal_->setWordWrap(true);
    refusal_->hide();
    grid_->addWidget(label_, 0, 0);
    grid_->addWidget(refusal_, 1, 0, 1, 2);
}

void FieldEditor::setControl(QWidget* control)
{
    control->setObjectName(fromCore(facts_.key));
    control->setMinimumHeight(26);
    control->setSizePolicy(QSizePolicy::Ignored, control->sizePolicy().verticalPolicy());
    grid_->addWidget(control, 0, 1);
    label_->setBuddy(control);
    setFocusProxy(control);
}

void FieldEditor::refresh()
{
    label_->setText(translated(facts_.label));
    dress(*label_, Dress::Dim);
    dress(*refusal_, Dress::Bad);
    if (QWidget* control = focusProxy())
        control->setAccessibleName(label_->text());
    retranslate();
    if (!rows_.empty() && !hasDraft())
        present(value_, isMixed_);
    explain();
}

/// Of several rows the field counts where it counts for one of them.
std::optional<Text> FieldEditor::idleReason() const
{
    std::optional<Text> reason;
    for (const AnyRow& row : rows_) {
        reason = whyIdle(row, facts_.key);
        if (!reason)
            break;
    }
    return reason;
}

void FieldEditor::explain()
{
    const std::optional<Text> idle = idleReason();
    const QString help = idle ? translated(*idle) : translated(facts_.help), all = whole();
    label_->setToolTip(help.isEmpty() ? label_->text() : help);
    label_->setEnabled(!idle);
    QWidget* control = focusProxy();
    if (!control)
        return;
    control->setEnabled(!idle);
    control->setAccessibleDescription(help);
    control->setToolTip(idle || all.isEmpty() ? help : all);
}

void FieldEditor::showRows(std::span<const AnyRow> rows)
{
    rows_.assign(rows.begin(), rows.end());
    value_ = rows.empty() ? Value() : get(rows.front(), facts_.key);
    isMixed_ = false;
    for (const AnyRow& row : rows)
        isMixed_ = isMixed_ || get(row, facts_.key) != value_;
    if (!hasDraft())
        restore();
    explain();
}

void FieldEditor::restore()
{
    refuse({});
    present(value_, isMixed_);
}

bool FieldEditor::commit(const Value& value)
{
    if (!isMixed_ && value == value_) {
        restore();
        return true;
    }
    std::vector<RowRef> refs;
    for (const AnyRow& row : rows_)
        refs.push_back(refOf(row));
    Result<Edit> edit = setWithConsequences(document_.topology(), refs, facts_, value);
    Result<void> done = edit ? document_.perform(std::move(*edit)) : Result<void>(fail(edit.error()));
    refuse(done ? QString() : withoutPlace(done.error()));
    return done.has_value();
}

void FieldEditor::refuse(const QString& reason)
{
    refusal_->setText(reason);
    refusal_->setVisible(!reason.isEmpty());
}

FieldEditor* makeFieldEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
{
    switch (facts.kind) {
    case FieldKind::Choice:
    case FieldKind::Reference: return makeOneEditor(document, table, facts, parent);
    case FieldKind::Choices:
    case FieldKind::References: return makeSomeEditor(document, table, facts, parent);
    case FieldKind::Word:
    case FieldKind::Integer:
    case FieldKind::Number:
    case FieldKind::Points:
    case FieldKind::Date: break;
    }
    return makeLineEditor(document, table, facts, parent);
}

} // namespace edgewright
