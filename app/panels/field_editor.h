// How is one field of the selected rows shown and edited? One line of the inspector's form.
#pragma once

#include "core/model/field.h"

#include <QWidget>

#include <span>

class QGridLayout;
class QLabel;

namespace edgewright {

class Document;

/// Label, control, and beneath them the reason where a value is refused. A value is set in all rows as one step of history.
/// A field that changes nothing for the rows as they stand is out of reach and says why in its tooltip.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent);

    const FieldFacts& facts() const { return facts_; }
    /// What the rows hold; a draft that is being typed stays.
    void showRows(std::span<const AnyRow> rows);
    /// Sets what has been typed and not yet set; called before other rows are shown.
    virtual void settle() {}
    /// Language or theme has changed.
    void refresh();

protected:
    /// Shows the value; `mixed`: the rows hold several.
    virtual void present(const Value& value, bool mixed) = 0;
    virtual bool hasDraft() const { return false; }
    /// What the control would show if it had the room; for the tooltip.
    virtual QString whole() const { return {}; }
    virtual void retranslate() {}

    void setControl(QWidget* control);
    /// Sets the value in all rows, or shows why not. True where it now holds.
    bool commit(const Value& value);
    void restore(); ///< what the rows hold, without a refusal
    void refuse(const QString& reason);
    QString severalValues() const { return tr("several values"); }
    Document& document() const { return document_; }
    std::span<const AnyRow> rows() const { return rows_; }
    TableKey table() const { return table_; }

private:
    void explain();
    std::optional<Text> idleReason() const;

    Document& document_;
    TableKey table_;
    const FieldFacts& facts_;
    std::vector<AnyRow> rows_;
    Value value_;
    bool isMixed_ = false;
    QGridLayout* grid_;
    QLabel* label_;
    QLabel* refusal_;
};

/// The editor for the field's kind; null for kinds that nobody edits in a form.
FieldEditor* makeFieldEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent);

// One maker a kind, used by makeFieldEditor alone.
FieldEditor* makeLineEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent);
FieldEditor* makeOneEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent);
FieldEditor* makeSomeEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent);

} // namespace edgewright
