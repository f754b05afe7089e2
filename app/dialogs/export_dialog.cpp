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

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>
#include <tuple>

namespace edgewright {

namespace {

constexpr int widthBesideNames = 24, widestTargets = 340; // of the list of targets, pixels

void paint(QLabel& label, const QColor& color, const char* weight = "400")
{
    label.setStyleSheet(QStringLiteral("QLabel { color: %1; font-weight: %2; background: transparent; }")
                            .arg(color.name(), QLatin1String(weight)));
}

/// What stands in place of a manifest.
QString whyNot(const AskedTarget& target)
{
    const Exporter& exporter = target.exporter;
    return target.answer ? translated(target.answer->manifest.error())
           : exporter.isExternal()
               ? ExportDialog::tr("%1 is asked…").arg(fromCore(exporter.program.filename().string()))
               : ExportDialog::tr("%1 is asked…").arg(translated(exporter.title));
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
    connect(targetList_, &QListWidget::itemSelectionChanged, this, [this] { // the focus alone chooses nothing
        checking_.cancel();
        if (targetList_->selectedItems().isEmpty()) // Ctrl and a click
            return targetList_->setCurrentRow(targetList_->currentRow());
        showTarget();
    });
    connect(report_, &ExportReport::chosen, this, &ExportDialog::chooseRow);
    connect(preview_, &ExportPreview::rowsChosen, this, &ExportDialog::chooseRows);
    connect(preview_, &ExportPreview::differenceAsked, this, &ExportDialog::showDifferences);
    connect(checks_, &ExportChecks::asked, this, &ExportDialog::check);
    connect(checks_, &ExportChecks::stopped, this, [this] { checking_.cancel(); });
    connect(&exporting_, &Jobs::progressed, this, [this] { takeAnswers(feed_->taken()); });
    connect(&checking_, &Jobs::finished, this, &ExportDialog::showChecks);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    connect(folder_, &ExportFolder::changed, this, [this] { differSoon_.start(); });
    connect(folder_, &ExportFolder::written, this, &ExportDialog::showDifferences);
    connect(folder_, &ExportFolder::compared, preview_, &ExportPreview::showDifferences);
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
    const Target* current = currentTarget();
    fillTargets(current ? current->exporter.key : std::string());
    showTarget();
}

void ExportDialog::askBuiltIn()
{
    for (const Exporter& exporter : exporters())
        targets_.push_back({{exporter, nullptr}, {}});
    fillTargets({});
    showTarget();
    exporting_.start<void>(
        tr("Export"),
        [topology = document_.topology(), feed = feed_](const Progress& progress) {
            return askTargets(topology, *feed, progress);
        },
        [this](const Result<void>&) { endAsking(); });
}

/// Those that fit, those that have not answered yet, those that are asked when they are chosen, those that don't fit.
void ExportDialog::takeAnswers(std::vector<AskedTarget> answers)
{
    const Target* current = currentTarget();
    const std::string key = current ? current->exporter.key : std::string();
    bool isShown = false; // one of them
    for (AskedTarget& each : answers) {
        isShown |= each.exporter.key == key;
        if (Target* target = targetWithKey(each.exporter.key))
            target->answer = std::move(each.answer);
        else
            targets_.push_back({std::move(each), {}});
    }
    std::ranges::sort(targets_, {}, [](const Target& target) {
        const int rank = target.exporter.isExternal() ? 2 : !target.answer ? 1 : target.fits() ? 0 : 3;
        const auto listed = std::ranges::find(exporters(), target.exporter.key, &Exporter::key);
        return std::tuple(rank, listed - exporters().begin(), target.exporter.key);
    });
    fillTargets(key);
    if (isShown)
        showTarget();
    if (key.empty())
        chooseFirst([](const Target& target) { return target.fits(); });
}

void ExportDialog::endAsking()
{
    takeAnswers(feed_->taken());
    if (!currentTarget())
        chooseFirst([](const Target& target) { return target.answer != nullptr; });
}

void ExportDialog::chooseFirst(bool (*isMeant)(const Target& target))
{
    const auto found = std::ranges::find_if(targets_, isMeant);
    if (found == targets_.end())
        return;
    targetList_->setCurrentRow(static_cast<int>(found - targets_.begin()));
    showSelected();
}

void ExportDialog::askExternal(const Exporter& exporter)
{
    using Answer = std::shared_ptr<const ExportAnswer>;
    askingOne_.start<Answer>(
        tr("Export"),
        [exporter, topology = document_.topology()](const Progress& progress) -> Result<Answer> {
            return answerOf(exporter, topology, progress);
        },
        [this, exporter](Result<Answer> answer) {
            takeAnswers({{exporter, *std::move(answer)}});
        });
}

void ExportDialog::fillTargets(const std::string& current)
{
    const QSignalBlocker quiet(targetList_);
    targetList_->clear();
    for (const Target& target : targets_) {
        auto* item = new QListWidgetItem(translated(target.exporter.title), targetList_);
        if (target.exporter.key == current)
            targetList_->setCurrentItem(item);
        if (target.exporter.isExternal())
            item->setToolTip(fromCore(target.exporter.program.string()));
        if (target.fits() || (target.exporter.isExternal() && !target.answer))
            continue;
        item->setForeground(theme().dim);
        item->setToolTip(whyNot(target));
    }
    targetList_->setMinimumWidth(std::min(targetList_->sizeHintForColumn(0) + widthBesideNames, widestTargets));
}

ExportDialog::Target* ExportDialog::targetWithKey(const std::string& key)
{
    const auto found = std::ranges::find(targets_, key, [](const Target& target) { return target.exporter.key; });
    return found == targets_.end() ? nullptr : &*found;
}

ExportDialog::Target* ExportDialog::currentTarget()
{
    const QList<QListWidgetItem*> chosen = targetList_->selectedItems();
    return chosen.isEmpty() ? nullptr : &targets_[static_cast<std::size_t>(targetList_->row(chosen.front()))];
}

std::shared_ptr<const Manifest> ExportDialog::currentManifest()
{
    const Target* target = currentTarget();
    return target && target->fits() ? std::shared_ptr<const Manifest>(target->answer, &*target->answer->manifest)
                                    : nullptr;
}

void ExportDialog::showTarget()
{
    const Target* target = currentTarget();
    const std::shared_ptr<const Manifest> manifest = currentManifest();
    why_->setVisible(target && !manifest);
    folder_->setManifest(manifest);
    if (manifest) {
        preview_->showAnswer(target->answer);
        report_->showManifest(*manifest, document_.topology());
        showDifferences();
    } else {
        preview_->clear();
        report_->clear();
    }
    if (target && !manifest) {
        paint(*why_, target->answer ? theme().bad : theme().dim);
        why_->setText(whyNot(*target));
        if (!target->answer && target->exporter.isExternal())
            askExternal(target->exporter);
    }
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
    checks_->setState(currentManifest() != nullptr, checking_.isRunning());
}

void ExportDialog::showDifferences()
{
    if (!currentManifest() || !preview_->isDifferenceShown())
        return;
    preview_->awaitDifferences(!folder_->folder().isEmpty());
    folder_->compare();
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
    const std::shared_ptr<const Manifest> manifest = currentManifest();
    if (!manifest)
        return;
    const std::string key = currentTarget()->exporter.key;
    currentTarget()->checks.reset();
    checking_.start<std::vector<ToolCheck>>(
        tr("Check"), [manifest](const Progress& progress) { return checkWithRealTools(*manifest, progress); },
        [this, key](Result<std::vector<ToolCheck>> checks) { targetWithKey(key)->checks = std::move(checks); });
    showChecks();
}

void showExportDialog(Document& document, QWidget* parent)
{
    ExportDialog dialog(document, parent);
    dialog.exec();
}

} // namespace edgewright
