// Which rows does the drawing have, as a tree: groups with their nodes, then the other kinds?
#pragma once

#include "core/model/edit.h"

#include <QStandardItemModel>

#include <map>

namespace edgewright {

class Document;

/// Follows the document row by row: an edit of one node costs the work of one node (and of the lines that bear its name).
class OutlineModel final : public QStandardItemModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole + 1, KindRole, SortRole };

    OutlineModel(Document& document, QObject* parent);

    /// Builds the whole tree anew.
    void fill();
    /// The row that a line stands for; nothing for the heading of a kind.
    std::optional<RowRef> rowAt(const QModelIndex& index) const;
    QModelIndex indexOf(const RowRef& row) const;
    std::optional<TableKey> kindAt(const QModelIndex& index) const;

    /// The tree is being changed: what the view says of its selection meanwhile is not the user's doing.
    bool isFollowing() const { return following_; }
    /// Renames the row in one step of history.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void refused(const QString& reason);
    void followed(); ///< an edit has been taken over

private:
    void follow(const Edit& edit);
    void takeOver(const Edit& edit);
    void put(const RowRef& row);
    void take(const RowRef& row);
    void dress(QStandardItem& item, const RowRef& row) const;
    void renameDependants(const Edit& edit);
    void count(QStandardItem& heading, TableKey kind) const;
    QStandardItem* parentOf(const RowRef& row);

    Document& document_;
    bool following_ = false;
    std::map<RowRef, QStandardItem*> items_;
    std::map<TableKey, QStandardItem*> headings_;
};

} // namespace edgewright
