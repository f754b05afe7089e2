// How is one of several words chosen in the inspector, and how are some of them?
#include "app/document/translated.h"
#include "app/panels/field_editor.h"
#include "app/panels/panel_widget.h"
#include "app/panels/quiet_combo.h"

#include <QGridLayout>
#include <QToolButton>

#include <algorithm>

namespace edgewright {

namespace {

class ChoiceEditor final : public FieldEditor {
public:
    ChoiceEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
        : FieldEditor(document, table, facts, parent), combo_(new QuietCombo(this))
    {
        setControl(combo_);
        connect(combo_, &QComboBox::activated, this,
                [this](int index) { commit(toCore(combo_->itemData(index).toString())); });
        refresh();
    }

private:
    void retranslate() override
    {
        combo_->clear();
        for (const Choice& choice : facts().choices)
            combo_->addItem(translated(choice.label), fromCore(choice.key));
        combo_->setPlaceholderText(severalValues());
    }

    void present(const Value& value, bool mixed) override
    {
        const auto* key = std::get_if<std::string>(&value);
        combo_->setCurrentIndex(mixed || !key ? -1 : combo_->findData(fromCore(*key)));
    }

    QuietCombo* combo_;
};

/// A toggle a word, two in a row.
class ChoicesEditor final : public FieldEditor {
public:
    ChoicesEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
        : FieldEditor(document, table, facts, parent), box_(new QWidget(this))
    {
        auto* grid = new QGridLayout(box_);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(4);
        for (std::size_t i = 0; i < facts.choices.size(); ++i) {
            auto* toggle = new QToolButton(box_);
            toggle->setCheckable(true);
            toggle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            toggle->setFixedHeight(26);
            toggle->setObjectName(fromCore(facts.key) + "." + fromCore(facts.choices[i].key));
            grid->addWidget(toggle, static_cast<int>(i / 2), static_cast<int>(i % 2));
            connect(toggle, &QToolButton::clicked, this, [this] { commit(chosen()); });
            toggles_.push_back(toggle);
        }
        setControl(box_);
        box_->setFocusProxy(toggles_.front());
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

    void present(const Value& value, bool mixed) override
    {
        const auto* words = std::get_if<std::vector<std::string>>(&value);
        for (std::size_t i = 0; i < toggles_.size(); ++i) {
            const std::string key(facts().choices[i].key);
            toggles_[i]->setChecked(!mixed && words && std::ranges::find(*words, key) != words->end());
            toggles_[i]->setToolTip(mixed ? severalValues() : translated(facts().help));
        }
    }

    std::vector<std::string> chosen() const
    {
        std::vector<std::string> words;
        for (std::size_t i = 0; i < toggles_.size(); ++i)
            if (toggles_[i]->isChecked())
                words.emplace_back(facts().choices[i].key);
        return words;
    }

    QWidget* box_;
    std::vector<QToolButton*> toggles_;
};

} // namespace

FieldEditor* makeChoiceEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
{
    return new ChoiceEditor(document, table, facts, parent);
}

FieldEditor* makeChoicesEditor(Document& document, TableKey table, const FieldFacts& facts, QWidget* parent)
{
    return new ChoicesEditor(document, table, facts, parent);
}

} // namespace edgewright
