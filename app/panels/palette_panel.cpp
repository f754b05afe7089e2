// Where are kinds and sites picked, to be dragged onto the drawing or added with Enter?
#include "app/document/document.h"
#include "app/panels/palette_model.h"
#include "app/panels/panel_widget.h"
#include "app/theme/theme.h"

#include <QCoreApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace edgewright {

namespace {

/// A line is kept when each word of the search stands in it; with its headings, and with all below it.
class PaletteFilter final : public QSortFilterProxyModel {
public:
    explicit PaletteFilter(QObject* parent) : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setAutoAcceptChildRows(true);
    }
    void search(const QString& words)
    {
        words_ = words.simplified().split(' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

private:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QString held = index.data(PaletteModel::SearchRole).toString();
        if (words_.isEmpty())
            return true;
        for (const QString& word : words_)
            if (!held.contains(word, Qt::CaseInsensitive))
                return false;
        return !held.isEmpty();
    }

    QStringList words_;
};

/// Headings small and dim, counts and codes dim at the right.
class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), 28};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.data(PaletteModel::SectionRole).toBool())
            return paintHeading(*painter, option, index.data().toString());
        const QString count = index.data(PaletteModel::CountRole).toString();
        QStyleOptionViewItem line = option;
        initStyleOption(&line, index);
        const QFont small = smaller(option.font);
        // A long code may take 45 % of the line: the name matters more.
        const int right = std::min(QFontMetrics(small).horizontalAdvance(count) + 10, line.rect.width() * 45 / 100);
        const QString name = line.text;
        const QRect whole = line.rect;
        const QIcon glyph = line.icon;
        line.text.clear();
        line.icon = {};
        const QStyle* style = line.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);
        painter->save();
        painter->setPen(theme().text);
        painter->setFont(option.font);
        const int size = line.decorationSize.width();
        glyph.paint(painter, QRect(whole.left() + 4, whole.center().y() - size / 2, size, size));
        const QRect words = whole.adjusted(size + 12, 0, -right - 6, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(option.font).elidedText(name, Qt::ElideRight, words.width()));
        painter->setPen(theme().dim);
        painter->setFont(small);
        const QRect at = whole.adjusted(whole.width() - right, 0, -6, 0);
        painter->drawText(at, Qt::AlignVCenter | Qt::AlignRight,
                          QFontMetrics(small).elidedText(count, Qt::ElideMiddle, at.width()));
        painter->restore();
    }

private:
    static QFont smaller(QFont font)
    {
        font.setPixelSize(11);
        return font;
    }
    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& title)
    {
        painter.save();
        QFont font = smaller(option.font);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(theme().dim);
        painter.drawText(option.rect.adjusted(4, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
        painter.restore();
    }
};

/// The box that hangs at the mouse while a node is dragged.
QPixmap dragPicture(const QString& name, const QIcon& glyph, const QColor& color, qreal scale)
{
    const QSize size(184, 44);
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(theme().panel);
    const QRectF box = QRectF(QPointF(), QSizeF(size)).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, 8, 8);
    painter.setBrush(tint(color));
    painter.drawRoundedRect(box, 8, 8);
    glyph.paint(&painter, QRect(12, 12, 20, 20));
    painter.setPen(theme().text);
    painter.drawText(QRectF(40, 0, size.width() - 48, size.height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, size.width() - 48));
    return picture;
}

/// Drags carry the picture of the node's box.
class PaletteTree final : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void startDrag(Qt::DropActions) override
    {
        const QModelIndexList chosen = selectionModel()->selectedRows();
        QMimeData* mime = chosen.isEmpty() ? nullptr : model()->mimeData(chosen);
        if (!mime)
            return;
        const auto icon = chosen.front().data(Qt::DecorationRole).value<QIcon>();
        const QColor color = glyphColor(static_cast<Glyph>(chosen.front().data(PaletteModel::GlyphRole).toInt()));
        auto* drag = new QDrag(this);
        drag->setMimeData(mime);
        drag->setPixmap(dragPicture(mime->text(), icon, color, devicePixelRatioF()));
        drag->setHotSpot({24, 22});
        drag->exec(Qt::CopyAction);
    }
};

class PalettePanel final : public PanelWidget {
    Q_OBJECT

public:
    PalettePanel(const PanelContext& context, QWidget* parent)
        : PanelWidget(context, "palette", parent),
          search_(new QLineEdit(this)),
          model_(new PaletteModel(this)),
          filter_(new PaletteFilter(this)),
          tree_(new PaletteTree(this)),
          nothing_(new QLabel(this))
    {
        search_->setObjectName("search");
        search_->setClearButtonEnabled(true);
        search_->installEventFilter(this);
        setUpTree();
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 8, 0, 0);
        column->setSpacing(4);
        auto* margin = new QVBoxLayout;
        margin->setContentsMargins(10, 0, 10, 0);
        margin->addWidget(search_);
        margin->addWidget(nothing_);
        nothing_->setWordWrap(true);
        nothing_->setObjectName("nothing");
        column->addLayout(margin);
        column->addWidget(tree_, 1);
        connect(search_, &QLineEdit::textChanged, this, &PalettePanel::search);
        connect(tree_, &QTreeView::doubleClicked, this, &PalettePanel::add);
        connect(tree_, &QTreeView::clicked, this, &PalettePanel::toggleHeading);
        PalettePanel::refresh();
    }

private:
    void setUpTree()
    {
        filter_->setSourceModel(model_);
        tree_->setObjectName("paletteTree");
        tree_->setModel(filter_);
        tree_->setItemDelegate(new PaletteDelegate(tree_));
        tree_->setHeaderHidden(true);
        tree_->setUniformRowHeights(true);
        tree_->setIndentation(14);
        tree_->setIconSize({20, 20});
        tree_->setFrameShape(QFrame::NoFrame);
        tree_->setDragEnabled(true);
        tree_->setDragDropMode(QAbstractItemView::DragOnly);
        tree_->setExpandsOnDoubleClick(false);
        tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
        tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        tree_->installEventFilter(this);
    }

    void refresh() override
    {
        search_->setPlaceholderText(tr("Find a kind or a site"));
        search_->setAccessibleName(tr("Find a kind or a site"));
        tree_->setAccessibleName(tr("Kinds and sites"));
        tree_->setToolTip(tr("Drag onto the drawing, or press Enter"));
        dress(*nothing_, Dress::Dim);
        model_->fill();
        search(search_->text());
    }

    void search(const QString& words)
    {
        filter_->search(words);
        const bool isSearching = !words.trimmed().isEmpty();
        if (isSearching)
            tree_->expandAll();
        else
            showSections();
        const QModelIndex hit = isSearching ? firstHit({}) : QModelIndex();
        tree_->setCurrentIndex(hit);
        nothing_->setVisible(isSearching && filter_->rowCount() == 0);
        nothing_->setText(tr("Nothing is called “%1”: search by kind, provider, city or code").arg(words.trimmed()));
    }

    void showSections()
    {
        tree_->collapseAll();
        for (int row = 0; row < filter_->rowCount(); ++row)
            tree_->expand(filter_->index(row, 0));
    }

    /// The first line that has what is searched for itself, not only below it.
    QModelIndex firstHit(const QModelIndex& parent) const
    {
        for (int row = 0; row < filter_->rowCount(parent); ++row) {
            const QModelIndex index = filter_->index(row, 0, parent);
            const QString held = index.data(PaletteModel::SearchRole).toString();
            const QStringList words = search_->text().simplified().split(' ');
            if (!held.isEmpty() && std::ranges::all_of(words, [&](const QString& word) {
                    return held.contains(word, Qt::CaseInsensitive);
                }))
                return index;
            if (const QModelIndex below = firstHit(index); below.isValid())
                return below;
        }
        return {};
    }

    void add(const QModelIndex& shown)
    {
        if (const std::optional<Node> node = model_->nodeAt(filter_->mapToSource(shown)))
            context().addNode(*node);
    }

    void toggleHeading(const QModelIndex& shown)
    {
        if (shown.data(PaletteModel::SectionRole).toBool())
            tree_->setExpanded(shown, !tree_->isExpanded(shown));
    }

    /// Enter adds the current line; arrows in the search field walk the tree.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return PanelWidget::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            add(tree_->currentIndex());
            return true;
        }
        if (watched == search_ && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            QCoreApplication::sendEvent(tree_, event);
            return true;
        }
        if (watched == search_ && key->key() == Qt::Key_Escape && !search_->text().isEmpty()) {
            search_->clear();
            return true;
        }
        return PanelWidget::eventFilter(watched, event);
    }

    QLineEdit* search_;
    PaletteModel* model_;
    PaletteFilter* filter_;
    PaletteTree* tree_;
    QLabel* nothing_;
};

} // namespace

PanelEntry palettePanel()
{
    return {"palette", text("panel", "Palette"), Qt::LeftDockWidgetArea,
            [](const PanelContext& context, QWidget* parent) -> QWidget* { return new PalettePanel(context, parent); }};
}

} // namespace edgewright

#include "palette_panel.moc"
