// What did an import find odd?
#include "app/dialogs/dialogs.h"
#include "app/dialogs/sentence_table.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace edgewright {

namespace {

struct ImportReport {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

QTableWidget* oddities(const std::vector<std::pair<QString, QString>>& whereAndWhat, QWidget* parent)
{
    auto* table = new SentenceTable(2, parent);
    table->setRowCount(static_cast<int>(whereAndWhat.size()));
    table->setObjectName("oddities");
    table->setHorizontalHeaderLabels({ImportReport::tr("where"), ImportReport::tr("what")});
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto& [where, what] = whereAndWhat[static_cast<std::size_t>(row)];
        for (const auto& [column, words] : {std::pair(0, where), std::pair(1, what)}) {
            auto* item = new QTableWidgetItem(words);
            item->setToolTip(words);
            table->setItem(row, column, item);
        }
    }
    table->setColumnWidth(0, 180);
    return table;
}

} // namespace

void showImportReport(const QString& file, const std::vector<std::pair<QString, QString>>& whereAndWhat,
                      QWidget* parent)
{
    if (whereAndWhat.empty())
        return;
    QDialog dialog(parent);
    dialog.setObjectName("importReport");
    dialog.setWindowTitle(ImportReport::tr("Import"));
    auto* head =
        new QLabel(ImportReport::tr("%1 was imported. Odd in it (%n):", nullptr, static_cast<int>(whereAndWhat.size()))
                       .arg(QFileInfo(file).fileName()),
                   &dialog);
    head->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(ImportReport::tr("Close"), QDialogButtonBox::AcceptRole)->setObjectName("close");
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(head);
    column->addWidget(oddities(whereAndWhat, &dialog), 1);
    column->addWidget(buttons);
    dialog.resize(680, 380);
    dialog.exec();
}

} // namespace edgewright
