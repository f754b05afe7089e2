// How are manifests looked at and taken away?
#include "app/dialogs/export_dialog.h"

#include "app/dialogs/dialogs.h"
#include "app/dialogs/export_report.h"
#include "app/dialogs/manifest_highlighter.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/theme/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>

namespace edgewright {

namespace {

constexpr int pathRole = Qt::UserRole + 1;

void paint(QLabel& label, const QColor& color, const char* weight = "400")
{
    label.setStyleSheet(QStringLiteral("QLabel { color: %1; font-weight: %2; background: transparent; }")
                            .arg(color.name(), QLatin1String(weight)));
}

/// The folder's line of the tree below `root`, made where it is absent.
QTreeWidgetItem* folderItem(QTreeWidget& tree, const QStringList& folders)
{
    QTreeWidgetItem* at = tree.invisibleRootItem();
    for (const QString& folder : folders) {
        QTreeWidgetItem* next = nullptr;
        for (int i = 0; i < at->childCount() && !next; ++i)
            if (at->child(i)->text(0) == folder && at->child(i)->data(0, pathRole).isNull())
                next = at->child(i);
        if (!next) {
            next = new QTreeWidgetItem(at, {folder});
            next->setIcon(0, icon("folder"));
            next->setExpanded(true);
        }
        at = next;
    }
    return at;
}

/// A relative folder counts from where the project lies, else from home: never from wherever the program was started.
QString absoluteFolder(const Document& document, const QString& typed)
{
    const QString base = document.file().isEmpty() ? QDir::homePath() : QFileInfo(document.file()).absolutePath();
    return QDir::cleanPath(QDir(base).absoluteFilePath(typed));
}

} // namespace

ExportDialog::ExportDialog(Document& document, QWidget* parent)
    : QDialog(parent),
      document_(document),
      targetsHeading_(new QLabel(this)),
      targetList_(new QListWidget(this)),
      files_(new QTreeWidget(this)),
      preview_(new QPlainTextEdit(this)),
      why_(new QLabel(this)),
      report_(new ExportReport(this)),
      folder_(new QLineEdit(this)),
      choose_(new QPushButton(this)),
      write_(new QPushButton(this)),
      close_(new QPushButton(this)),
      outcome_(new QLabel(this))
{
    setObjectName("exportDialog");
    targetList_->setObjectName("targets");
    files_->setObjectName("files");
    preview_->setObjectName("preview");
    why_->setObjectName("why");
    folder_->setObjectName("folder");
    choose_->setObjectName("choose");
    write_->setObjectName("write");
    close_->setObjectName("close");
    outcome_->setObjectName("outcome");
    new ManifestHighlighter(preview_->document());
    arrange();
    runAll();
    connect(targetList_, &QListWidget::currentRowChanged, this, [this] {
        say({}, true);
        showTarget();
    });
    connect(files_, &QTreeWidget::currentItemChanged, this, &ExportDialog::showFile);
    connect(report_, &ExportReport::chosen, this, &ExportDialog::selectRow);
    connect(choose_, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(write_, &QPushButton::clicked, this, &ExportDialog::write);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    connect(folder_, &QLineEdit::textChanged, this,
            [this] { write_->setEnabled(currentManifest() && !folder_->text().trimmed().isEmpty()); });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ExportDialog::refresh);
    refresh();
    say({}, true);
    resize(1080, 680);
}

void ExportDialog::arrange()
{
    preview_->setReadOnly(true);
    preview_->setLineWrapMode(QPlainTextEdit::NoWrap);
    preview_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    files_->setHeaderHidden(true);
    files_->setTextElideMode(Qt::ElideMiddle);
    why_->setWordWrap(true);
    why_->setAlignment(Qt::AlignTop);
    outcome_->setWordWrap(true);

    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(targetsHeading_);
    leftColumn->addWidget(targetList_, 1);
    auto* contents = new QSplitter(this);
    contents->addWidget(files_);
    contents->addWidget(preview_);
    contents->setStretchFactor(1, 1);
    contents->setSizes({220, 560});
    auto* right = new QSplitter(Qt::Vertical, this);
    right->addWidget(contents);
    right->addWidget(report_);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    auto* rightBox = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(rightBox);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(why_);
    rightColumn->addWidget(right, 1);
    auto* all = new QSplitter(this);
    all->addWidget(left);
    all->addWidget(rightBox);
    all->setStretchFactor(1, 1);
    all->setSizes({230, 820});
    all->setChildrenCollapsible(false);

    auto* line = new QHBoxLayout;
    line->addWidget(folder_, 1);
    line->addWidget(choose_);
    line->addSpacing(8);
    line->addWidget(write_);
    line->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(all, 1);
    column->addWidget(outcome_);
    column->addLayout(line);
    write_->setDefault(true);
    write_->setProperty("primary", true);
}

void ExportDialog::runAll()
{
    targets_.clear();
    for (const Exporter& exporter : exporters())
        targets_.push_back({&exporter, exportTo(exporter, document_.topology())});
    std::stable_partition(targets_.begin(), targets_.end(),
                          [](const Target& target) { return target.answer.has_value(); });
}

void ExportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QDialog::changeEvent(event);
}

void ExportDialog::refresh()
{
    setWindowTitle(tr("Export"));
    targetsHeading_->setText(tr("Target"));
    paint(*targetsHeading_, theme().dim, "600");
    paint(*why_, theme().bad);
    paint(*outcome_, outcomeIsGood_ ? theme().ok : theme().bad);
    choose_->setText(tr("Choose folder…"));
    write_->setText(tr("Write"));
    close_->setText(tr("Close"));
    folder_->setPlaceholderText(tr("Folder to write to"));
    folder_->setAccessibleName(tr("Folder to write to"));
    targetList_->setAccessibleName(tr("Targets"));
    files_->setAccessibleName(tr("Files"));
    preview_->setAccessibleName(tr("Preview"));
    report_->refresh();
    fillTargets();
}

void ExportDialog::fillTargets()
{
    const int current = std::max(0, targetList_->currentRow());
    {
        const QSignalBlocker quiet(targetList_);
        targetList_->clear();
        for (const Target& target : targets_) {
            auto* item = new QListWidgetItem(translated(target.exporter->title), targetList_);
            if (target.answer)
                continue;
            item->setForeground(theme().dim);
            item->setToolTip(translated(target.answer.error()));
        }
        targetList_->setCurrentRow(current);
    }
    showTarget();
}

const ExportDialog::Target* ExportDialog::currentTarget() const
{
    const int row = targetList_->currentRow();
    return row < 0 || static_cast<std::size_t>(row) >= targets_.size() ? nullptr
                                                                       : &targets_[static_cast<std::size_t>(row)];
}

const Manifest* ExportDialog::currentManifest() const
{
    const Target* target = currentTarget();
    return target && target->answer ? &*target->answer : nullptr;
}

void ExportDialog::showTarget()
{
    const Target* target = currentTarget();
    const Manifest* manifest = currentManifest();
    why_->setVisible(target && !manifest);
    if (manifest) {
        showFiles(*manifest);
        report_->showManifest(*manifest, document_.topology());
    } else if (target) {
        showNothing(target->answer.error());
    }
    write_->setEnabled(manifest && !folder_->text().trimmed().isEmpty());
}

void ExportDialog::showNothing(const Error& why)
{
    why_->setText(translated(why));
    files_->clear();
    preview_->clear();
    report_->clear();
}

void ExportDialog::showFiles(const Manifest& manifest)
{
    const QSignalBlocker quiet(files_);
    files_->clear();
    QTreeWidgetItem* first = nullptr;
    for (const auto& [path, bytes] : manifest.files) {
        QStringList parts = fromCore(path).split('/');
        const QString name = parts.takeLast();
        auto* item = new QTreeWidgetItem(folderItem(*files_, parts), {name});
        item->setData(0, pathRole, fromCore(path));
        item->setToolTip(0, fromCore(path));
        first = first ? first : item;
    }
    files_->setCurrentItem(first);
    showFile(first);
}

void ExportDialog::showFile(QTreeWidgetItem* item)
{
    const Manifest* manifest = currentManifest();
    if (!item || !manifest || item->data(0, pathRole).isNull())
        return preview_->clear();
    const auto found = manifest->files.find(toCore(item->data(0, pathRole).toString()));
    preview_->setPlainText(found == manifest->files.end() ? QString() : fromCore(found->second));
}

void ExportDialog::selectRow(const RowRef& row)
{
    if (hasRow(document_.topology(), row))
        document_.selection().reveal(row);
}

void ExportDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder to write to"), folder_->text());
    if (!chosen.isEmpty())
        folder_->setText(QDir::toNativeSeparators(chosen));
}

void ExportDialog::write()
{
    const Manifest* manifest = currentManifest();
    const QString typed = folder_->text().trimmed();
    if (!manifest || typed.isEmpty())
        return;
    const QString folder = absoluteFolder(document_, typed);
    if (Result<void> written = writeManifest(*manifest, folder.toStdString()); !written)
        return say(translated(written.error()), false);
    say(tr("Written to %1, files: %n", nullptr, static_cast<int>(manifest->files.size()))
            .arg(QDir::toNativeSeparators(folder)),
        true);
}

void ExportDialog::say(const QString& words, bool good)
{
    outcomeIsGood_ = good;
    outcome_->setText(words.isEmpty() ? words : (good ? QStringLiteral("✓ ") : QStringLiteral("✕ ")) + words);
    outcome_->setVisible(!words.isEmpty());
    paint(*outcome_, good ? theme().ok : theme().bad);
}

void showExportDialog(Document& document, QWidget* parent)
{
    ExportDialog dialog(document, parent);
    dialog.exec();
}

} // namespace edgewright
