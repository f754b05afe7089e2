// How do commands change the drawing?
#include "app/document/translated.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace edgewright {

namespace {

constexpr auto rowsMimeType = "application/x-edgewright-rows";

} // namespace

NewId MainWindow::newId()
{
    return [this] { return document_.freshId(); };
}

bool MainWindow::perform(Result<Edit> edit)
{
    Result<void> performed = edit ? document_.perform(std::move(*edit)) : fail(edit.error());
    if (!performed)
        tell(translated(performed.error()));
    return performed.has_value();
}

std::vector<RowRef> MainWindow::selectedRows() const
{
    const std::set<RowRef>& rows = document_.selection().rows();
    return {rows.begin(), rows.end()};
}

std::size_t MainWindow::selectedNodes() const
{
    std::size_t count = 0;
    for (const RowRef& row : document_.selection().rows())
        count += row.table == TableKey::Nodes ? 1 : 0;
    return count;
}

void MainWindow::copySelection()
{
    const std::string rows = copied(document_.topology(), selectedRows());
    auto* mime = new QMimeData;
    mime->setData(rowsMimeType, QByteArray::fromStdString(rows));
    mime->setText(fromCore(rows));
    QApplication::clipboard()->setMimeData(mime);
}

void MainWindow::paste()
{
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    const QByteArray rows = !mime                           ? QByteArray()
                            : mime->hasFormat(rowsMimeType) ? mime->data(rowsMimeType)
                                                            : mime->text().toUtf8();
    if (rows.trimmed().isEmpty()) {
        tell(tr("The clipboard is empty: copy nodes, links or services first"));
        return;
    }
    showDrawing();
    performPaste(rows.toStdString(), text("edit", "Paste"));
}

void MainWindow::duplicateSelection()
{
    performPaste(copied(document_.topology(), selectedRows()), text("edit", "Duplicate"));
}

void MainWindow::performPaste(const std::string& clipboard, const Text& label)
{
    Result<Edit> edit = pasted(document_.topology(), clipboard, newId());
    std::set<RowRef> rows;
    if (edit) {
        edit->label = label; // whatever the text from elsewhere calls itself
        for (const RowChange& change : edit->changes)
            if (const RowRef row = refOf(change); !isLayout(row.table))
                rows.insert(row);
    }
    if (!perform(std::move(edit)))
        return;
    QRectF fresh;
    for (const RowRef& row : rows)
        fresh |= canvas_->boundsOf(row);
    if (!fresh.isNull())
        canvas_->reveal(fresh.adjusted(-gridStep, -gridStep, gridStep, gridStep));
    document_.selection().set(std::move(rows));
}

void MainWindow::removeSelection()
{
    const std::vector<RowRef> rows = selectedRows();
    const Text label = rows.size() == 1
                           ? text("edit", "Delete {}").with(displayName(document_.topology(), rows.front()))
                           : text("edit", "Delete {} rows").with(rows.size());
    if (perform(removeRows(document_.topology(), rows, label)))
        document_.selection().clear();
}

void MainWindow::selectAll()
{
    std::set<RowRef> rows;
    for (const Node& node : document_.topology().nodes)
        rows.insert(refOf(node.id));
    for (const Link& link : document_.topology().links)
        rows.insert(refOf(link.id));
    document_.selection().set(std::move(rows));
}

void MainWindow::groupSelection()
{
    perform(groupNodes(document_.topology(), selectedRows(), tr("New group"), newId()));
}

void MainWindow::addUsers()
{
    Node users;
    users.name = toCore(tr("Users"));
    users.tier = Tier::Device;
    users.kind = NodeKind::Access;
    showDrawing();
    canvas_->addNodeInView(users);
}

void MainWindow::acceptPlacement()
{
    if (Result<void> accepted = results_.acceptPlacement(); !accepted)
        tell(translated(accepted.error()));
}

} // namespace edgewright
