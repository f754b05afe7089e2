// How is another row chosen in the inspector, and how are several?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/panels/field_editor.h"
#include "app/panels/panel_widget.h"
#include "app/panels/quiet_combo.h"

#include <QCollator>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>

#include <algorithm>

namespace edgewright {

namespace {

using NamedRow = std::pair<QString, QString>; // what people call it, id

/// All rows of a table by name, in the order of the user's alphabet.
std::vector<NamedRow> namedRows(const Topology& topology, TableKey table)
{
    std::vector<NamedRow> rows;
    forEachKind([&]<class Row>(std::type_identity<Row>) {
        if (tableKey<Row>() == table)
            for (const Row& row : tableOf<Row>(topology))
                rows.emplace_back(fromCore(displayName(topology, refOf(row.id))), fromCore(row.id.value));
    });
    QCollator order;
    order.setNumericMode(true);
    std::ranges::sort(rows, [&](const NamedRow& a, const NamedRow& b) {
        const int way = order.compare(a.first, b.first);
        return way ? way < 0 : a.second < b.second;
    });
    return rows;
}

class ReferenceEditor final : public FieldEditor {
public:
    ReferenceEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
        : FieldEditor(document, table, facts, parent), combo_(new QuietCombo(this))
    {
        setControl(combo_);
        combo_->setFilling([this] { fill(); });
        connect(combo_, &QComboBox::activated, this, [this](int index) {
            const QString id = combo_->itemData(index).toString();
            if (!commit(id.isEmpty() ? Value() : Value(toCore(id))))
                showRow(held_);
        });
        refresh();
    }

private:
    void present(const Value& value, bool mixed) override
    {
        const auto* id = std::get_if<std::string>(&value);
        isMixed_ = mixed;
        held_ = id ? fromCore(*id) : QString();
        combo_->setPlaceholderText(mixed ? severalValues() : QString());
        combo_->setToolTip(mixed ? severalValues() : nameOf(held_)); // long names are cut
        if (combo_->hasFocus())
            return fill();
        combo_->clear();
        if (!mixed) {
            combo_->addItem(nameOf(held_), held_);
            combo_->setCurrentIndex(0);
        }
    }

    QString nameOf(const QString& id) const
    {
        return id.isEmpty() ? FieldEditor::tr("none")
                            : fromCore(displayName(document().topology(), {facts().refersTo, toCore(id)}));
    }

    void fill()
    {
        combo_->clear();
        if (facts().optional)
            combo_->addItem(FieldEditor::tr("none"), QString());
        for (const auto& [name, id] : namedRows(document().topology(), facts().refersTo))
            combo_->addItem(name, id);
        showRow(held_);
    }

    void showRow(const QString& id) { combo_->setCurrentIndex(isMixed_ ? -1 : combo_->findData(id)); }

    QuietCombo* combo_;
    QString held_;
    bool isMixed_ = false;
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

class ReferencesEditor final : public FieldEditor {
public:
    ReferencesEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
        : FieldEditor(document, table, facts, parent), button_(new QPushButton(this)), menu_(new TickMenu(button_))
    {
        button_->setMenu(menu_);
        button_->setFixedHeight(26);
        setControl(button_);
        menu_->setObjectName(fromCore(facts.key) + ".menu");
        connect(menu_, &QMenu::aboutToShow, this, &ReferencesEditor::fill);
        refresh();
    }

private:
    void retranslate() override { dressAsField(*button_); }

    void present(const Value& value, bool mixed) override
    {
        const auto* ids = std::get_if<std::vector<std::string>>(&value);
        held_ = ids && !mixed ? *ids : std::vector<std::string>();
        QStringList names;
        for (const std::string& id : held_)
            names.append(fromCore(displayName(document().topology(), {facts().refersTo, id})));
        const QString all = names.join(", ");
        button_->setText(mixed               ? severalValues()
                         : all.isEmpty()     ? FieldEditor::tr("none")
                         : names.size() == 1 ? all
                                             : FieldEditor::tr("%n chosen", nullptr, static_cast<int>(names.size())));
        button_->setToolTip(all.isEmpty() ? translated(facts().help) : all);
    }

    void fill()
    {
        menu_->clear();
        for (const auto& [name, id] : namedRows(document().topology(), facts().refersTo)) {
            QAction* action = menu_->addAction(name);
            action->setCheckable(true);
            action->setChecked(std::ranges::find(held_, toCore(id)) != held_.end());
            connect(action, &QAction::triggered, this, [this, key = toCore(id)] { toggle(key); });
        }
        if (menu_->isEmpty())
            menu_->addAction(FieldEditor::tr("There is none yet: add one in the outline"))->setEnabled(false);
    }

    void toggle(const std::string& id)
    {
        std::vector<std::string> chosen = held_;
        if (std::erase(chosen, id) == 0)
            chosen.push_back(id);
        std::ranges::sort(chosen);
        commit(chosen);
    }

    QPushButton* button_;
    TickMenu* menu_;
    std::vector<std::string> held_;
};

} // namespace

FieldEditor* makeReferenceEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
{
    return new ReferenceEditor(document, table, facts, parent);
}

FieldEditor* makeReferencesEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
{
    return new ReferencesEditor(document, table, facts, parent);
}

} // namespace edgewright
