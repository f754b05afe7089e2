// How is one of several things chosen in the inspector, and how are some of them? Words of a list, or other rows.
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/panels/field_editor.h"
#include "app/panels/panel_widget.h"
#include "app/panels/quiet_combo.h"

#include <QCollator>
#include <QGridLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace edgewright {

namespace {

/// One of the things that may be chosen.
struct Option {
    QString name;    ///< what people call it
    std::string key; ///< what the row holds
};

/// All rows of a table by name, in the order of the user's alphabet.
std::vector<Option> namedRows(const Topology& topology, TableKey table)
{
    std::vector<Option> rows;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (tableKey<Row>() == table)
            for (const Row& row : tableOf<Row>(topology))
                rows.push_back({fromCore(displayName(topology, refOf(row.id))), row.id.value});
    });
    QCollator order;
    order.setNumericMode(true);
    std::ranges::sort(rows, [&](const Option& a, const Option& b) {
        const int way = order.compare(a.name, b.name);
        return way ? way < 0 : a.key < b.key;
    });
    return rows;
}

bool isOfWords(const FieldFacts& field) { return !field.choices.empty(); }

std::vector<Option> optionsOf(const Topology& topology, const FieldFacts& field)
{
    if (!isOfWords(field))
        return namedRows(topology, field.refersTo);
    std::vector<Option> words;
    for (const Choice& choice : field.choices)
        words.push_back({translated(choice.label), std::string(choice.key)});
    return words;
}

QString nameOf(const Topology& topology, const FieldFacts& field, const std::string& key)
{
    if (!isOfWords(field))
        return fromCore(displayName(topology, {field.refersTo, key}));
    const auto found = std::ranges::find(field.choices, key, &Choice::key);
    return found == field.choices.end() ? fromCore(key) : translated(found->label);
}

/// Lists what there is only when the list is wanted: a drawing may have ten thousand rows to choose from.
class OneEditor final : public FieldEditor {
public:
    OneEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
        : FieldEditor(document, table, facts, parent), combo_(new QuietCombo(this))
    {
        setControl(combo_);
        combo_->setFilling([this] { fill(); });
        connect(combo_, &QComboBox::activated, this, [this](int index) {
            const QString key = combo_->itemData(index).toString();
            if (!commit(key.isEmpty() ? Value() : Value(toCore(key))))
                showKey(held_);
        });
        refresh();
    }

private:
    void present(const Value& value, bool mixed) override
    {
        const auto* key = std::get_if<std::string>(&value);
        isMixed_ = mixed;
        held_ = key ? *key : std::string();
        combo_->setPlaceholderText(mixed ? severalValues() : QString());
        if (combo_->hasFocus())
            return fill();
        combo_->clear();
        if (!mixed) {
            combo_->addItem(heldName(), fromCore(held_));
            combo_->setCurrentIndex(0);
        }
    }

    QString heldName() const
    {
        return held_.empty() ? FieldEditor::tr("none") : nameOf(document().topology(), facts(), held_);
    }
    /// Long names are cut.
    QString whole() const override { return isMixed_ ? severalValues() : heldName(); }

    void fill()
    {
        combo_->clear();
        if (facts().optional)
            combo_->addItem(FieldEditor::tr("none"), QString());
        for (const auto& [name, key] : optionsOf(document().topology(), facts()))
            combo_->addItem(name, fromCore(key));
        showKey(held_);
    }

    void showKey(const std::string& key) { combo_->setCurrentIndex(isMixed_ ? -1 : combo_->findData(fromCore(key))); }

    QuietCombo* combo_;
    std::string held_;
    bool isMixed_ = false;
};

/// What holds some of the options.
class SomeEditor : public FieldEditor {
public:
    using FieldEditor::FieldEditor;

protected:
    void present(const Value& value, bool mixed) override
    {
        const auto* keys = std::get_if<std::vector<std::string>>(&value);
        held_ = keys && !mixed ? *keys : std::vector<std::string>();
        isMixed_ = mixed;
        showHeld();
    }
    virtual void showHeld() = 0;

    bool isHeld(std::string_view key) const { return std::ranges::find(held_, key) != held_.end(); }

    /// Words keep the order of their list, rows that of their ids.
    void toggle(const std::string& key)
    {
        std::vector<std::string> chosen;
        for (const Option& option : optionsOf(document().topology(), facts()))
            if (isHeld(option.key) != (option.key == key))
                chosen.push_back(option.key);
        if (!isOfWords(facts()))
            std::ranges::sort(chosen);
        if (!commit(chosen))
            showHeld();
    }

    QString heldNames() const
    {
        QStringList names;
        for (const std::string& key : held_)
            names.append(nameOf(document().topology(), facts(), key));
        return names.join(", ");
    }
    QString whole() const override { return isMixed_ ? severalValues() : heldNames(); }
    std::size_t heldCount() const { return held_.size(); }
    bool isMixed() const { return isMixed_; }

private:
    std::vector<std::string> held_;
    bool isMixed_ = false;
};

/// A toggle a word, two in a row.
class ToggleEditor final : public SomeEditor {
public:
    ToggleEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
        : SomeEditor(document, table, facts, parent)
    {
        auto* box = new QWidget(this);
        auto* grid = new QGridLayout(box);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(4);
        for (std::size_t i = 0; i < facts.choices.size(); ++i) {
            const std::string key(facts.choices[i].key);
            auto* toggle = new QToolButton(box);
            toggle->setCheckable(true);
            toggle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            toggle->setFixedHeight(26);
            toggle->setObjectName(fromCore(facts.key) + "." + fromCore(key));
            grid->addWidget(toggle, static_cast<int>(i / 2), static_cast<int>(i % 2));
            connect(toggle, &QToolButton::clicked, this, [this, key] { SomeEditor::toggle(key); });
            toggles_.push_back(toggle);
        }
        setControl(box);
        box->setFocusProxy(toggles_.front());
        refresh();
    }

private:
    void retranslate() override
    {
        for (std::size_t i = 0; i < toggles_.size(); ++i) {
            toggles_[i]->setText(translated(facts().choices[i].label));
            dressAsField(*toggles_[i]);
        }
    }
    void showHeld() override
    {
        for (std::size_t i = 0; i < toggles_.size(); ++i)
            toggles_[i]->setChecked(isHeld(facts().choices[i].key));
    }

    std::vector<QToolButton*> toggles_;
};

/// Stays open while lines are ticked.
class TickMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QAction* action = actionAt(event->pos());
        if (action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

/// A menu of ticks, for lists of any length.
class TickEditor final : public SomeEditor {
public:
    TickEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
        : SomeEditor(document, table, facts, parent), button_(new QPushButton(this)), menu_(new TickMenu(button_))
    {
        button_->setMenu(menu_);
        button_->setFixedHeight(26);
        setControl(button_);
        menu_->setObjectName(fromCore(facts.key) + ".menu");
        connect(menu_, &QMenu::aboutToShow, this, &TickEditor::fill);
        refresh();
    }

private:
    void retranslate() override { dressAsField(*button_); }

    void showHeld() override
    {
        const auto count = static_cast<int>(heldCount());
        button_->setText(isMixed()    ? severalValues()
                         : count == 0 ? FieldEditor::tr("none")
                         : count == 1 ? heldNames()
                                      : FieldEditor::tr("%n chosen", nullptr, count));
    }

    void fill()
    {
        menu_->clear();
        for (const auto& [name, key] : optionsOf(document().topology(), facts())) {
            QAction* action = menu_->addAction(name);
            action->setCheckable(true);
            action->setChecked(isHeld(key));
            connect(action, &QAction::triggered, this, [this, held = key] { toggle(held); });
        }
        if (menu_->isEmpty())
            menu_->addAction(FieldEditor::tr("There is none yet: add one in the outline"))->setEnabled(false);
    }

    QPushButton* button_;
    TickMenu* menu_;
};

} // namespace

FieldEditor* makeOneEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
{
    return new OneEditor(document, table, facts, parent);
}

FieldEditor* makeSomeEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
{
    if (isOfWords(facts))
        return new ToggleEditor(document, table, facts, parent);
    return new TickEditor(document, table, facts, parent);
}

} // namespace edgewright
