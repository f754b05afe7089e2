// How is every row of the drawing found, chosen, named, added and removed without the drawing?
#include "app/document/document.h"
#include "app/document/translated.h"
#include "app/panels/new_rows.h"
#include "app/panels/outline_model.h"
#include "app/panels/panel_widget.h"
#include "app/theme/theme.h"
#include "core/model/field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>

#include <map>

namespace edgewright {

namespace {

class OutlinePanel final : public PanelWidget {
    Q_OBJECT

public:
    OutlinePanel(const PanelContext& context, QWidget* parent)
        : PanelWidget(context, "outline", parent),
          model_(new OutlineModel(context.document, this)),
          sorted_(new QSortFilterProxyModel(this)),
          title_(new QLabel(this)),
          plus_(new QToolButton(this)),
          refusal_(new QLabel(this)),
          tree_(new QTreeView(this))
    {
        plus_->setObjectName("addRow");
        plus_->setPopupMode(QToolButton::InstantPopup);
        plus_->setAutoRaise(true);
        plus_->setMenu(new QMenu(plus_));
        refusal_->setObjectName("refusal");
        refusal_->setWordWrap(true);
        refusal_->hide();
        setUpTree();
        arrange();
        connect(model_, &OutlineModel::refused, this, &OutlinePanel::refuse);
        connect(model_, &OutlineModel::followed, this, &OutlinePanel::showSelection);
        connect(&document().selection(), &Selection::changed, this, &OutlinePanel::showSelection);
        connect(&document().selection(), &Selection::revealed, this,
                [this](const RowRef& row) { tree_->scrollTo(sorted_->mapFromSource(model_->indexOf(row))); });
        connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::takeSelection);
        connect(tree_, &QTreeView::doubleClicked, this, &OutlinePanel::reveal);
        connect(tree_, &QTreeView::customContextMenuRequested, this, &OutlinePanel::showMenu);
        OutlinePanel::refresh();
        tree_->expand(sorted_->index(0, 0));
    }

    /// An open editor hands in its name when the tree goes: that may still change the document, but nothing here.
    ~OutlinePanel() override
    {
        model_->disconnect(this);
        document().selection().disconnect(this);
        tree_->selectionModel()->disconnect(this);
    }

private:
    void setUpTree()
    {
        sorted_->setSourceModel(model_);
        sorted_->setSortRole(OutlineModel::SortRole);
        sorted_->setSortLocaleAware(true);
        sorted_->setDynamicSortFilter(true);
        sorted_->sort(0);
        tree_->setObjectName("outlineTree");
        tree_->setModel(sorted_);
        tree_->setHeaderHidden(true);
        tree_->setUniformRowHeights(true);
        tree_->setIndentation(14);
        tree_->setIconSize({16, 16});
        tree_->setFrameShape(QFrame::NoFrame);
        tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
        tree_->setEditTriggers(QAbstractItemView::EditKeyPressed);
        tree_->setExpandsOnDoubleClick(false);
        tree_->setContextMenuPolicy(Qt::CustomContextMenu);
        tree_->setTextElideMode(Qt::ElideMiddle);
        tree_->installEventFilter(this);
    }

    void arrange()
    {
        auto* head = new QHBoxLayout;
        head->setContentsMargins(12, 4, 8, 0);
        head->addWidget(title_, 1);
        head->addWidget(plus_);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addLayout(head);
        column->addWidget(refusal_);
        column->addWidget(tree_, 1);
        refusal_->setContentsMargins(12, 0, 12, 0);
    }

    void refresh() override
    {
        dress(*title_, Dress::Dim);
        dress(*refusal_, Dress::Bad);
        plus_->setText("+");
        plus_->setIcon(icon("new"));
        plus_->setToolTip(tr("Add a population, service, flow, content set, group or scenario"));
        plus_->setAccessibleName(plus_->toolTip());
        tree_->setAccessibleName(tr("Rows of the drawing"));
        fillMenu(*plus_->menu());
        const std::set<int> open = openHeadings();
        model_->fill();
        for (const int row : open)
            tree_->expand(sorted_->index(row, 0));
        showSelection();
    }

    std::set<int> openHeadings() const
    {
        std::set<int> open;
        for (int row = 0; row < sorted_->rowCount(); ++row)
            if (tree_->isExpanded(sorted_->index(row, 0)))
                open.insert(row);
        return open;
    }

    void fillMenu(QMenu& menu)
    {
        menu.clear();
        for (const TableKey kind : addableKinds) {
            QAction* action = menu.addAction(translated(kindLabel(kind)), this, [this, kind] { add(kind); });
            action->setObjectName("add-" + fromCore(jsonKey(kind)));
        }
    }

    void add(TableKey kind)
    {
        const std::string id = document().freshId();
        Result<Edit> edit = newRow(document().topology(), kind, document().selection().rows(), id);
        Result<void> done = edit ? document().perform(std::move(*edit)) : Result<void>(fail(edit.error()));
        if (!done)
            return refuse(translated(done.error()));
        refuse({});
        document().selection().reveal({kind, id});
    }

    void refuse(const QString& reason)
    {
        refusal_->setText(reason);
        refusal_->setVisible(!reason.isEmpty());
    }

    std::vector<RowRef> chosenRows() const
    {
        std::vector<RowRef> rows;
        for (const QModelIndex& index : tree_->selectionModel()->selectedRows())
            if (const std::optional<RowRef> row = model_->rowAt(sorted_->mapToSource(index)))
                rows.push_back(*row);
        return rows;
    }

    void takeSelection()
    {
        if (isShowing_ || model_->isFollowing())
            return;
        const QScopedValueRollback<bool> quiet(isShowing_, true);
        const std::vector<RowRef> rows = chosenRows();
        document().selection().set({rows.begin(), rows.end()});
        title_->setText(selectionWords());
    }

    QString selectionWords() const
    {
        const auto count = static_cast<int>(document().selection().rows().size());
        return count == 0 ? QString() : count == 1 ? tr("1 row selected") : tr("%n rows selected", nullptr, count);
    }

    /// The document's selection, as few ranges: neighbours are joined.
    void showSelection()
    {
        title_->setText(selectionWords());
        if (isShowing_)
            return;
        const QScopedValueRollback<bool> quiet(isShowing_, true);
        std::map<QModelIndex, std::set<int>> chosen;
        QModelIndex last;
        for (const RowRef& row : document().selection().rows())
            if (const QModelIndex index = sorted_->mapFromSource(model_->indexOf(row)); index.isValid()) {
                chosen[index.parent()].insert(index.row());
                last = index;
            }
        tree_->selectionModel()->select(ranges(chosen), QItemSelectionModel::ClearAndSelect);
        if (chosen.size() == 1 && chosen.begin()->second.size() == 1) {
            tree_->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
            tree_->scrollTo(last);
        }
    }

    QItemSelection ranges(const std::map<QModelIndex, std::set<int>>& chosen) const
    {
        QItemSelection selection;
        for (const auto& [parent, rows] : chosen)
            for (auto first = rows.begin(); first != rows.end();) {
                auto next = std::next(first);
                int end = *first;
                while (next != rows.end() && *next == end + 1)
                    end = *next++;
                selection.append(
                    QItemSelectionRange(sorted_->index(*first, 0, parent), sorted_->index(end, 0, parent)));
                first = next;
            }
        return selection;
    }

    void reveal(const QModelIndex& shown)
    {
        if (const std::optional<RowRef> row = model_->rowAt(sorted_->mapToSource(shown)))
            document().selection().reveal(*row);
        else
            tree_->setExpanded(shown, !tree_->isExpanded(shown));
    }

    void remove()
    {
        const std::vector<RowRef> rows = chosenRows();
        if (rows.empty())
            return;
        const Text label = rows.size() == 1
                               ? text("edit", "Delete {}").with(displayName(document().topology(), rows.front()))
                               : text("edit", "Delete {} rows").with(rows.size());
        Result<void> removed = document().perform(removeRows(document().topology(), rows, label));
        refuse(removed ? QString() : translated(removed.error()));
    }

    void showMenu(const QPoint& at)
    {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QModelIndex here = tree_->indexAt(at);
        const std::optional<RowRef> row = model_->rowAt(sorted_->mapToSource(here));
        if (row) {
            menu->addAction(icon("find"), tr("Show"), this, [this, row] { document().selection().reveal(*row); });
            QAction* naming = menu->addAction(icon("rename"), tr("Rename"), this,
                                              [this, here = QPersistentModelIndex(here)] { tree_->edit(here); });
            naming->setEnabled(here.flags().testFlag(Qt::ItemIsEditable));
            menu->addAction(icon("delete"), tr("Delete"), this, &OutlinePanel::remove);
            menu->addSeparator();
        }
        fillMenu(*menu->addMenu(tr("Add")));
        menu->popup(tree_->viewport()->mapToGlobal(at));
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != tree_ || event->type() != QEvent::KeyPress)
            return PanelWidget::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete)
            remove();
        else if (key == Qt::Key_Return || key == Qt::Key_Enter)
            reveal(tree_->currentIndex());
        else
            return PanelWidget::eventFilter(watched, event);
        return true;
    }

    OutlineModel* model_;
    QSortFilterProxyModel* sorted_;
    QLabel* title_;
    QToolButton* plus_;
    QLabel* refusal_;
    QTreeView* tree_;
    bool isShowing_ = false;
};

} // namespace

PanelEntry outlinePanel()
{
    return {"outline", text("panel", "Outline"), Qt::LeftDockWidgetArea,
            [](const PanelContext& context, QWidget* parent) -> QWidget* { return new OutlinePanel(context, parent); }};
}

} // namespace edgewright

#include "outline_panel.moc"
