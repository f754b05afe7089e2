// How are manifests looked at and taken away?
#include "app/dialogs/export_dialog.h"

#include "app/dialogs/dialogs.h"
#include "app/dialogs/export_checks.h"
#include "app/dialogs/export_folder.h"
#include "app/dialogs/export_preview.h"
#include "app/dialogs/export_report.h"
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/theme/theme.h"
#include "core/export/external_exporter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace edgewright {

namespace {

constexpr int widthBesideNames = 24, widestTargets = 340; // of the list of targets, pixels

void paint(QLabel& label, const QColor& color, const char* weight = "400")
{
    label.setStyleSheet(QStringLiteral("QLabel { color: %1; font-weight: %2; background: transparent; }")
                            .arg(color.name(), QLatin1String(weight)));
}

Result<std::vector<Result<Manifest>>> answersTo(const Topology& topology, const Progress& progress)
{
    std::vector<Result<Manifest>> answers;
    for (const Exporter& exporter : exporters()) {
        if (progress.stopped())
            return fail(stoppedError());
        answers.push_back(exportTo(exporter, topology, progress));
    }
    return answers;
}

} // namespace

ExportDialog::ExportDialog(Document& document, QWidget* parent)
    : QDialog(parent),
      document_(document),
      targetsHeading_(new QLabel(this)),
      targetList_(new QListWidget(this)),
      why_(new QLabel(this)),
      preview_(new ExportPreview(this)),
      tabs_(new QTabWidget(this)),
      report_(new ExportReport(this)),
      checks_(new ExportChecks(this)),
      folder_(new ExportFolder(document, this)),
      close_(new QPushButton(this))
{
    name();
    arrange();
    listen();
    refresh();
    resize(1180, 760);
    targetList_->setFocus();
    askBuiltIn();
}

void ExportDialog::name()
{
    setObjectName("exportDialog");
    targetList_->setObjectName("targets");
    why_->setObjectName("why");
    tabs_->setObjectName("tabs");
    close_->setObjectName("close");
}

void ExportDialog::arrange()
{
    why_->setWordWrap(true);
    why_->setAlignment(Qt::AlignTop);
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(targetsHeading_);
    leftColumn->addWidget(targetList_, 1);
    targetList_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tabs_->addTab(report_, QString());
    tabs_->addTab(checks_, QString());
    tabs_->setDocumentMode(true);
    auto* right = new QSplitter(Qt::Vertical, this);
    right->addWidget(preview_);
    right->addWidget(tabs_);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    right->setChildrenCollapsible(false);
    auto* rightBox = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(rightBox);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(why_);
    rightColumn->addWidget(right, 1);
    auto* all = new QSplitter(this);
    all->addWidget(left);
    all->addWidget(rightBox);
    all->setStretchFactor(1, 1);
    all->setSizes({230, 920});
    all->setChildrenCollapsible(false);

    auto* line = new QHBoxLayout;
    line->addWidget(folder_, 1);
    line->addWidget(close_, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->addWidget(all, 1);
    column->addLayout(line);
    folder_->writeButton().setDefault(true);
    close_->setAutoDefault(false);
    differSoon_.setSingleShot(true);
    differSoon_.setInterval(150);
}

void ExportDialog::listen()
{
    connect(targetList_, &QListWidget::currentRowChanged, this, [this] {
        checking_.cancel();
        showTarget();
    });
    connect(report_, &ExportReport::chosen, this, &ExportDialog::chooseRow);
    connect(preview_, &ExportPreview::rowsChosen, this, &ExportDialog::chooseRows);
    connect(preview_, &ExportPreview::differenceAsked, this, &ExportDialog::showDifferences);
    connect(checks_, &ExportChecks::asked, this, &ExportDialog::check);
    connect(checks_, &ExportChecks::stopped, this, [this] { checking_.cancel(); });
    connect(&checking_, &Jobs::finished, this, &ExportDialog::showChecks);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    connect(folder_, &ExportFolder::changed, this, [this] { differSoon_.start(); });
    connect(folder_, &ExportFolder::written, this, &ExportDialog::showDifferences);
    connect(&differSoon_, &QTimer::timeout, this, &ExportDialog::showDifferences);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ExportDialog::refresh);
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
    close_->setText(tr("Close"));
    targetList_->setAccessibleName(tr("Targets"));
    tabs_->setTabText(0, tr("Report"));
    tabs_->setTabText(1, tr("Checks"));
    preview_->refresh();
    report_->refresh();
    checks_->refresh();
    folder_->refresh();
    fillTargets(targetList_->currentRow());
}

void ExportDialog::askBuiltIn()
{
    exporting_.start<std::vector<Result<Manifest>>>(
        tr("Export"),
        [topology = document_.topology()](const Progress& progress) { return answersTo(topology, progress); },
        [this](Result<std::vector<Result<Manifest>>> answers) {
            if (answers)
                takeAnswers(*std::move(answers));
        });
}

/// Those that fit, those that are asked when they are chosen, those that don't fit.
void ExportDialog::takeAnswers(std::vector<Result<Manifest>> answers)
{
    targets_.clear();
    for (std::size_t i = 0; i < answers.size(); ++i)
        targets_.push_back({exporters()[i], std::move(answers[i]), {}});
    for (Exporter& exporter : externalExporters())
        targets_.push_back({std::move(exporter), {}, {}});
    const auto rank = [](const Target& target) { return !target.answer ? 1 : *target.answer ? 0 : 2; };
    std::ranges::stable_sort(targets_, {}, rank);
    const auto known = std::ranges::find_if(targets_, [](const Target& target) { return target.answer.has_value(); });
    fillTargets(known == targets_.end() ? 0 : static_cast<int>(known - targets_.begin()));
    showSelected();
}

void ExportDialog::askExternal(std::size_t target)
{
    why_->setText(tr("%1 is asked…").arg(fromCore(targets_[target].exporter.program.filename().string())));
    exporting_.start<Manifest>(
        tr("Export"),
        [exporter = targets_[target].exporter, topology = document_.topology()](const Progress& progress) {
            return exportTo(exporter, topology, progress);
        },
        [this, target](Result<Manifest> answer) {
            targets_[target].answer = std::move(answer);
            fillTargets(targetList_->currentRow());
        });
}

void ExportDialog::fillTargets(int current)
{
    {
        const QSignalBlocker quiet(targetList_);
        targetList_->clear();
        for (const Target& target : targets_) {
            auto* item = new QListWidgetItem(translated(target.exporter.title), targetList_);
            if (target.exporter.isExternal())
                item->setToolTip(fromCore(target.exporter.program.string()));
            if (!target.answer || *target.answer)
                continue;
            item->setForeground(theme().dim);
            item->setToolTip(translated(target.answer->error()));
        }
        targetList_->setCurrentRow(current);
        targetList_->setMinimumWidth(std::min(targetList_->sizeHintForColumn(0) + widthBesideNames, widestTargets));
    }
    showTarget();
}

ExportDialog::Target* ExportDialog::currentTarget()
{
    const int row = targetList_->currentRow();
    return row < 0 || static_cast<std::size_t>(row) >= targets_.size() ? nullptr
                                                                       : &targets_[static_cast<std::size_t>(row)];
}

const Manifest* ExportDialog::currentManifest()
{
    const Target* target = currentTarget();
    return target && target->answer && *target->answer ? &**target->answer : nullptr;
}

void ExportDialog::showTarget()
{
    const Target* target = currentTarget();
    const Manifest* manifest = currentManifest();
    why_->setVisible(target && !manifest);
    folder_->setManifest(manifest);
    if (manifest) {
        preview_->showManifest(*manifest, document_.topology());
        report_->showManifest(*manifest, document_.topology());
        showDifferences();
    } else {
        preview_->clear();
        report_->clear();
    }
    const bool isUnasked = target && !target->answer;
    paint(*why_, isUnasked ? theme().dim : theme().bad);
    if (isUnasked)
        askExternal(static_cast<std::size_t>(target - targets_.data()));
    else if (target && !manifest)
        why_->setText(translated(target->answer->error()));
    showChecks();
}

/// What is selected in the drawing is shown in the manifest, too.
void ExportDialog::showSelected()
{
    if (currentManifest() && document_.selection().rows().size() == 1)
        chooseRow(*document_.selection().rows().begin());
}

void ExportDialog::showChecks()
{
    const Target* target = currentTarget();
    checks_->clear();
    if (target && target->checks && *target->checks)
        checks_->showChecks(**target->checks);
    else if (target && target->checks)
        checks_->showFault(translated(target->checks->error()));
    checks_->setState(currentManifest(), checking_.isRunning());
}

void ExportDialog::showDifferences()
{
    const Manifest* manifest = currentManifest();
    const QString folder = folder_->folder();
    if (!manifest || !preview_->isDifferenceShown())
        return;
    if (folder.isEmpty())
        return preview_->showDifferences({}, {});
    if (auto differences = differencesTo(*manifest, folder.toStdString()))
        preview_->showDifferences(*std::move(differences), {});
    else
        preview_->showDifferences({}, translated(differences.error()));
}

void ExportDialog::chooseRow(const RowRef& row)
{
    preview_->markRow(row);
    report_->choose(row);
    if (hasRow(document_.topology(), row))
        document_.selection().reveal(row);
}

void ExportDialog::chooseRows(const std::vector<RowRef>& rows)
{
    report_->choose(rows.front());
    document_.selection().reveal(rows.front());
    document_.selection().set({rows.begin(), rows.end()});
}

void ExportDialog::check()
{
    const Manifest* manifest = currentManifest();
    if (!manifest)
        return;
    const auto index = static_cast<std::size_t>(targetList_->currentRow());
    targets_[index].checks.reset();
    checking_.start<std::vector<ToolCheck>>(
        tr("Check"), [copy = *manifest](const Progress& progress) { return checkWithRealTools(copy, progress); },
        [this, index](Result<std::vector<ToolCheck>> checks) { targets_[index].checks = std::move(checks); });
    showChecks();
}

void showExportDialog(Document& document, QWidget* parent)
{
    ExportDialog dialog(document, parent);
    dialog.exec();
}

} // namespace edgewright
