// Where does a manifest go, and does it get there?
#include "app/dialogs/export_folder.h"

#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "core/export/folder/write_manifest.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace edgewright {

namespace {

/// A relative folder counts from where the project lies, else from home: never from wherever the program was started.
QString absoluteFolder(const Document& document, const QString& typed)
{
    const QString base = document.file().isEmpty() ? QDir::homePath() : QFileInfo(document.file()).absolutePath();
    return QDir::cleanPath(QDir(base).absoluteFilePath(typed));
}

/// What an attempt to write came to; where files of others alone stood in its way, which.
struct Attempt {
    Result<void> written;
    QStringList ofOthers;
};

bool isOfOthers(FileState state) { return state == FileState::Foreign || state == FileState::ChangedByHand; }

QStringList filesOfOthers(const Manifest& manifest, const std::string& folder)
{
    const auto differences = differencesTo(manifest, folder);
    if (!differences || std::ranges::count(*differences, FileState::Blocked, &FileDifference::state) > 0)
        return {};
    QStringList names;
    for (const FileDifference& each : *differences)
        if (isOfOthers(each.state))
            names << fromCore(each.path);
    return names;
}

} // namespace

ExportFolder::ExportFolder(const Document& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      folder_(new QLineEdit(this)),
      choose_(new QPushButton(this)),
      replace_(new QPushButton(this)),
      write_(new QPushButton(this)),
      outcome_(new QLabel(this))
{
    folder_->setObjectName("folder");
    choose_->setObjectName("choose");
    replace_->setObjectName("replace");
    write_->setObjectName("write");
    outcome_->setObjectName("outcome");
    arrange();
    connect(choose_, &QPushButton::clicked, this, &ExportFolder::choose);
    connect(write_, &QPushButton::clicked, this, [this] { write(ForeignFiles::Keep); });
    connect(replace_, &QPushButton::clicked, this, [this] { write(ForeignFiles::Replace); });
    connect(folder_, &QLineEdit::textChanged, this, [this] {
        say({}, true);
        enableButtons();
        emit changed();
    });
    connect(&writing_, &Jobs::progressed, this,
            [this](double fraction) { write_->setText(tr("Stop, %1 %").arg(static_cast<int>(100 * fraction))); });
    connect(&writing_, &Jobs::finished, this, &ExportFolder::enableButtons);
    say({}, true);
    enableButtons();
}

void ExportFolder::arrange()
{
    outcome_->setWordWrap(true);
    write_->setProperty("primary", true);
    replace_->setAutoDefault(false);
    choose_->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(folder_, 1);
    line->addWidget(choose_);
    line->addSpacing(8);
    line->addWidget(replace_);
    line->addWidget(write_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(outcome_);
    column->addLayout(line);
}

void ExportFolder::refresh()
{
    choose_->setText(tr("Choose folder…"));
    enableButtons();
    folder_->setPlaceholderText(tr("Folder to write to"));
    folder_->setAccessibleName(tr("Folder to write to"));
    paintOutcome();
}

void ExportFolder::setManifest(std::shared_ptr<const Manifest> manifest)
{
    if (manifest_ != manifest) {
        say({}, true);
        comparing_.cancel();
    }
    manifest_ = std::move(manifest);
    enableButtons();
}

QString ExportFolder::folder() const
{
    const QString typed = folder_->text().trimmed();
    return typed.isEmpty() ? typed : absoluteFolder(document_, typed);
}

void ExportFolder::choose()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder to write to"), folder_->text());
    if (!chosen.isEmpty())
        folder_->setText(QDir::toNativeSeparators(chosen));
}

void ExportFolder::write(ForeignFiles foreign)
{
    if (writing_.isRunning())
        return writing_.cancel();
    if (!manifest_ || folder().isEmpty())
        return;
    const QString to = folder();
    say({}, true);
    writing_.start<Attempt>(
        tr("Export"),
        [manifest = manifest_, to = to.toStdString(), foreign](const Progress& progress) -> Result<Attempt> {
            const Result<void> written = writeManifest(*manifest, to, foreign, progress);
            return Attempt{written, written ? QStringList() : filesOfOthers(*manifest, to)};
        },
        [this, manifest = manifest_, to](const Result<Attempt>& attempt) {
            if (!attempt->written) {
                say(QStringLiteral("✕ ") + translated(attempt->written.error()), false);
                return offerToReplace(manifest == manifest_ && to == folder() ? attempt->ofOthers : QStringList());
            }
            say(QStringLiteral("✓ ") + tr("Written to %1, files: %n", nullptr, static_cast<int>(manifest->files.size()))
                                           .arg(QDir::toNativeSeparators(to)),
                true);
            emit written();
        });
    enableButtons();
}

void ExportFolder::compare()
{
    if (!manifest_ || folder().isEmpty())
        return comparing_.cancel();
    comparing_.start<std::vector<FileDifference>>(
        tr("Export"),
        [manifest = manifest_, to = folder().toStdString()](const Progress&) { return differencesTo(*manifest, to); },
        [this](Result<std::vector<FileDifference>> differences) {
            if (differences)
                emit compared(*std::move(differences), {});
            else
                emit compared({}, translated(differences.error()));
        });
}

/// By a second, other button, which says how many there are and names them.
void ExportFolder::offerToReplace(const QStringList& names)
{
    if (names.isEmpty())
        return;
    replace_->setText(tr("Replace files: %n", nullptr, static_cast<int>(names.size())));
    replace_->setToolTip(names.join('\n'));
    replace_->show();
}

void ExportFolder::say(const QString& words, bool good)
{
    isGood_ = good;
    replace_->hide();
    outcome_->setText(words);
    outcome_->setVisible(!words.isEmpty());
    paintOutcome();
}

void ExportFolder::paintOutcome()
{
    outcome_->setStyleSheet(QStringLiteral("QLabel { color: %1; background: transparent; }")
                                .arg((isGood_ ? theme().ok : theme().bad).name()));
}

void ExportFolder::enableButtons()
{
    write_->setText(writing_.isRunning() ? tr("Stop") : tr("Write"));
    write_->setEnabled(writing_.isRunning() || (manifest_ && !folder().isEmpty()));
}

} // namespace edgewright
