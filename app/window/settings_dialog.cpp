// Which choices does the program leave to its user, and which keys does it know?
#include "app/document/translated.h"
#include "app/window/actions.h"
#include "app/window/command_palette.h"
#include "app/window/main_window.h"
#include "app/window/settings.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace edgewright {

namespace {

/// Choices take effect at once, in the running program.
class SettingsDialog final : public QDialog {
public:
    explicit SettingsDialog(QWidget* parent)
        : QDialog(parent),
          form_(new QFormLayout),
          language_(new QComboBox(this)),
          theme_(new QComboBox(this)),
          buttons_(new QDialogButtonBox(QDialogButtonBox::Close, this))
    {
        setObjectName("settingsDialog");
        language_->setObjectName("languageChoice");
        theme_->setObjectName("themeChoice");
        for (const Language& language : languages())
            language_->addItem(language.name, language.code);
        language_->setCurrentIndex(language_->findData(settings::language()));
        theme_->addItems({{}, {}, {}});
        theme_->setCurrentIndex(static_cast<int>(settings::theme()));
        form_->addRow(new QLabel(this), language_);
        form_->addRow(new QLabel(this), theme_);
        auto* column = new QVBoxLayout(this);
        column->addLayout(form_);
        column->addStretch(1);
        column->addWidget(buttons_);
        connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(language_, &QComboBox::activated, this, [this] {
            settings::setLanguage(language_->currentData().toString());
            applyLanguage(language_->currentData().toString());
        });
        connect(theme_, &QComboBox::activated, this, [](int index) {
            settings::setTheme(static_cast<ThemeChoice>(index));
            applyTheme(static_cast<ThemeChoice>(index));
        });
        retranslate();
        resize(380, 160);
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QDialog::changeEvent(event);
    }

private:
    void retranslate()
    {
        setWindowTitle(MainWindow::tr("Settings"));
        static_cast<QLabel*>(form_->labelForField(language_))->setText(MainWindow::tr("Language"));
        static_cast<QLabel*>(form_->labelForField(theme_))->setText(MainWindow::tr("Theme"));
        theme_->setItemText(0, MainWindow::tr("As the system"));
        theme_->setItemText(1, MainWindow::tr("Light"));
        theme_->setItemText(2, MainWindow::tr("Dark"));
    }

    QFormLayout* form_;
    QComboBox *language_, *theme_;
    QDialogButtonBox* buttons_;
};

} // namespace

void MainWindow::showSettings()
{
    SettingsDialog dialog(this);
    dialog.exec();
}

void MainWindow::showFind() { openFind(*this); }

void MainWindow::showCommandPalette() { openCommandPalette(*this); }

void MainWindow::showShortcuts()
{
    QDialog dialog(this);
    dialog.setObjectName("shortcutPage");
    dialog.setWindowTitle(tr("Keyboard shortcuts"));
    auto* table = new QTableWidget(0, 2, &dialog);
    table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    const auto add = [&](const QString& what, const QString& keys) {
        table->insertRow(table->rowCount());
        table->setItem(table->rowCount() - 1, 0, new QTableWidgetItem(what));
        table->setItem(table->rowCount() - 1, 1, new QTableWidgetItem(keys));
    };
    for (const Command& command : commands()) {
        const QAction* action = actions_->action(command.id);
        if (!action->shortcut().isEmpty())
            add(plainText(action->text()), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
    add(tr("Walk through the nodes"), tr("Tab, Shift+Tab"));
    add(tr("Nudge by a grid step, ten, a pixel"), tr("Arrows, Shift, Alt"));
    add(tr("Zoom at the pointer"), tr("Ctrl+Wheel"));
    add(tr("Pan"), tr("Space or middle button and drag"));
    add(tr("Cancel what is begun"), tr("Esc"));
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(table);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.resize(560, 640);
    dialog.exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Edgewright"),
        tr("<h3>Edgewright %1</h3><p>A designer for device, edge, fog and cloud topologies: draw, simulate, deploy.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace edgewright
