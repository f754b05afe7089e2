// How are words, numbers and dates typed in the inspector?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/panels/calendar_popup.h"
#include "app/panels/catalogue_words.h"
#include "app/panels/field_editor.h"
#include "app/panels/number_text.h"
#include "app/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QDate>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStringListModel>

#include <cmath>

namespace edgewright {

namespace {

/// A line with its unit, dim, inside at the right.
class UnitLine final : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void setUnit(const QString& unit)
    {
        unit_ = unit;
        setTextMargins(0, 0, unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(unit) + 8, 0);
    }

signals:
    void escaped();
    void listWanted();

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLineEdit::paintEvent(event);
        if (unit_.isEmpty())
            return;
        QPainter painter(this);
        painter.setPen(theme().dim);
        painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, unit_);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape && isModified())
            emit escaped();
        else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
            emit listWanted();
        else
            QLineEdit::keyPressEvent(event);
    }

private:
    QString unit_;
};

class LineEditor final : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
        : FieldEditor(document, table, facts, parent), line_(new UnitLine(this))
    {
        setControl(line_);
        line_->setFixedHeight(26);
        if (hasCatalogueWords(table, facts.key))
            setUpCompleter();
        if (completer_ || isDate())
            setUpList();
        connect(line_, &UnitLine::editingFinished, this, &LineEditor::settle);
        connect(line_, &UnitLine::escaped, this, [this] { restore(); });
        refresh();
    }

    /// A line that loses the keys as it goes has nothing to hand in to what is gone already.
    ~LineEditor() override { line_->disconnect(this); }

    /// A refused draft stays as it was typed; Esc brings back what the rows hold.
    void settle() override
    {
        if (!line_->isModified() || isSettling_)
            return;
        const QScopedValueRollback<bool> settling(isSettling_, true);
        line_->setModified(false); // so that the edit that follows may show itself here
        const QString typed = line_->text();
        if (commit(valueOf(typed)))
            return;
        line_->setText(typed);
        line_->setModified(true);
    }

protected:
    bool hasDraft() const override { return line_->isModified(); }

    void retranslate() override
    {
        line_->setUnit(unitSymbol(facts().unit));
        line_->setPlaceholderText(placeholder());
        if (!openList_)
            return;
        openList_->setIcon(icon("chevron-down"));
        openList_->setToolTip(isDate() ? tr("Calendar (Alt+Down)") : tr("All that the catalogue knows (Alt+Down)"));
    }

    void present(const Value& value, bool mixed) override
    {
        if (completer_ && !rows().empty())
            fillCompleter();
        line_->setPlaceholderText(mixed ? severalValues() : placeholder());
        line_->setText(mixed ? QString() : shown(value));
        line_->setCursorPosition(0);
        line_->setModified(false);
    }

private:
    bool isDate() const { return facts().kind == FieldKind::Date; }
    bool isNumber() const { return facts().kind == FieldKind::Number || facts().kind == FieldKind::Integer; }

    /// A port is a name rather than an amount: no space in its thousands.
    bool isPort() const { return facts().kind == FieldKind::Integer && facts().limits.most == 65'535; }

    QString placeholder() const
    {
        if (facts().kind == FieldKind::Points)
            return exactPairs({10, 1, 400, 3});
        return isDate() ? tr("YYYY-MM-DD") : facts().optional ? tr("not set") : QString();
    }

    QString shown(const Value& value) const
    {
        if (const auto* real = std::get_if<double>(&value))
            return exactFigure(*real);
        if (const auto* whole = std::get_if<std::int64_t>(&value))
            return isPort() ? QString::number(*whole) : exactFigure(static_cast<double>(*whole));
        if (const auto* pairs = std::get_if<std::vector<double>>(&value))
            return exactPairs(*pairs);
        const auto* word = std::get_if<std::string>(&value);
        if (!word)
            return {};
        for (const CatalogueWord& known : words_)
            if (known.key == *word)
                return known.shown;
        return fromCore(*word);
    }

    /// What is no number goes on as words, so that the field itself says what it expects.
    Value valueOf(const QString& typed) const
    {
        const QString trimmed = typed.trimmed();
        if (facts().kind == FieldKind::Points) {
            const auto pairs = typedPairs(trimmed);
            return pairs ? Value(*pairs) : Value(toCore(trimmed));
        }
        if (trimmed.isEmpty() && (facts().optional || isNumber()))
            return facts().optional ? Value() : Value(std::string());
        if (!isNumber())
            return wordOf(trimmed);
        const std::optional<double> number = typedNumber(trimmed, facts().unit);
        if (!number)
            return toCore(trimmed);
        if (facts().kind == FieldKind::Integer && *number == std::floor(*number) && std::abs(*number) < 9e15)
            return static_cast<std::int64_t>(*number);
        return *number;
    }

    Value wordOf(const QString& typed) const
    {
        for (const CatalogueWord& known : words_)
            if (typed.compare(known.shown, Qt::CaseInsensitive) == 0 || typed == known.listed ||
                typed.compare(fromCore(known.key), Qt::CaseInsensitive) == 0)
                return known.key;
        return toCore(typed);
    }

    void setUpCompleter()
    {
        completer_ = new QCompleter(new QStringListModel(this), this);
        completer_->setCaseSensitivity(Qt::CaseInsensitive);
        completer_->setFilterMode(Qt::MatchContains);
        completer_->setMaxVisibleItems(12);
        line_->setCompleter(completer_);
        // Queued: the line takes the chosen text first.
        connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &LineEditor::take,
                Qt::QueuedConnection);
    }

    /// A day may be typed or picked; a word of the catalogue likewise.
    void setUpList()
    {
        openList_ = line_->addAction(icon("chevron-down"), QLineEdit::TrailingPosition);
        connect(openList_, &QAction::triggered, this, &LineEditor::openList);
        connect(line_, &UnitLine::listWanted, this, &LineEditor::openList);
    }

    void openList()
    {
        if (isDate()) {
            const QDate held = QDate::fromString(line_->text().trimmed(), Qt::ISODate);
            return showCalendar(*line_, held, [this](QDate day) { take(day.toString(Qt::ISODate)); });
        }
        completer_->setCompletionPrefix(QString());
        completer_->complete();
    }

    /// As if it had been typed.
    void take(const QString& words)
    {
        line_->setText(words);
        line_->setModified(true);
        settle();
    }

    void fillCompleter()
    {
        words_ = catalogueWords(rows().front(), facts().key);
        QStringList listed;
        for (const CatalogueWord& word : words_)
            listed.append(word.listed);
        auto* list = static_cast<QStringListModel*>(completer_->model());
        if (list->stringList() != listed)
            list->setStringList(listed);
        openList_->setVisible(!words_.empty());
    }

    UnitLine* line_;
    QCompleter* completer_ = nullptr;
    QAction* openList_ = nullptr;
    std::vector<CatalogueWord> words_;
    bool isSettling_ = false;
};

} // namespace

FieldEditor* makeLineEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
{
    return new LineEditor(document, table, facts, parent);
}

} // namespace edgewright

#include "line_editor.moc"
