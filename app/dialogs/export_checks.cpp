// What do the real tools say of a manifest?
#include "app/dialogs/export_checks.h"

#include "app/dialogs/sentence_table.h"
#include "app/document/translated.h"
#include "app/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace edgewright {

namespace {

QString verdictWord(ToolVerdict verdict)
{
    switch (verdict) {
    case ToolVerdict::Accepted: return ExportChecks::tr("accepted");
    case ToolVerdict::Rejected: return ExportChecks::tr("rejected");
    case ToolVerdict::Absent: break;
    }
    return ExportChecks::tr("not checked");
}

QIcon verdictIcon(ToolVerdict verdict)
{
    switch (verdict) {
    case ToolVerdict::Accepted: return iconPixmap("ok", 16, theme().ok, 2);
    case ToolVerdict::Rejected: return iconPixmap("error", 16, theme().bad, 2);
    case ToolVerdict::Absent: break;
    }
    return iconPixmap("question", 16, theme().warn, 2);
}

QString wordsOf(const ToolCheck& check)
{
    const QString what = translated(check.what);
    return check.said.empty() ? what : what + '\n' + fromCore(check.said);
}

} // namespace

ExportChecks::ExportChecks(QWidget* parent)
    : QWidget(parent), button_(new QPushButton(this)), said_(new QLabel(this)), table_(new SentenceTable(3, this))
{
    button_->setObjectName("check");
    said_->setObjectName("checkSaid");
    table_->setObjectName("checks");
    button_->setAutoDefault(false);
    said_->setWordWrap(true);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // what a tool says may be long
    auto* line = new QHBoxLayout;
    line->addWidget(button_);
    line->addWidget(said_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addLayout(line);
    column->addWidget(table_, 1);
    connect(button_, &QPushButton::clicked, this, [this] { emit(isChecking_ ? stopped() : asked()); });
}

void ExportChecks::refresh()
{
    nameButton();
    said_->setStyleSheet(QStringLiteral("QLabel { color: %1; }").arg(theme().dim.name()));
    table_->setAccessibleName(tr("What the real tools say"));
    table_->setHorizontalHeaderLabels({tr("tool"), tr("verdict"), tr("what")});
}

void ExportChecks::nameButton()
{
    button_->setText(isChecking_ ? tr("Stop") : tr("Check with the real tools"));
    button_->setIcon(icon(isChecking_ ? "stop" : "check"));
}

void ExportChecks::setState(bool canCheck, bool isChecking)
{
    isChecking_ = isChecking;
    button_->setEnabled(canCheck || isChecking);
    nameButton();
    if (isChecking)
        said_->setText(tr("Tools that are installed here look at a copy; nothing is deployed."));
}

void ExportChecks::showChecks(const std::vector<ToolCheck>& checks)
{
    said_->clear();
    table_->setRowCount(static_cast<int>(checks.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const ToolCheck& check = checks[static_cast<std::size_t>(row)];
        auto* verdict = new QTableWidgetItem(verdictIcon(check.verdict), verdictWord(check.verdict));
        table_->setItem(row, 0, new QTableWidgetItem(check.tool.empty() ? QStringLiteral("–") : fromCore(check.tool)));
        table_->setItem(row, 1, verdict);
        table_->setItem(row, 2, new QTableWidgetItem(wordsOf(check)));
    }
    table_->resizeColumnToContents(0);
    table_->resizeColumnToContents(1);
}

void ExportChecks::showFault(const QString& fault)
{
    table_->setRowCount(0);
    said_->setText(fault);
}

void ExportChecks::clear()
{
    table_->setRowCount(0);
    said_->clear();
}

} // namespace edgewright
