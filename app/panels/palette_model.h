// What can be put into a drawing? A tree of kinds, with the sites of providers below them.
#pragma once

#include "core/model/rows.h"

#include <QStandardItemModel>

#include <optional>

namespace edgewright {

/// Sections > kinds and providers > sites of the catalogue. Lines that stand for a node can be dragged as one.
class PaletteModel final : public QStandardItemModel {
    Q_OBJECT

public:
    enum Role { SectionRole = Qt::UserRole + 1, CountRole, SearchRole, NodeRole, GlyphRole };

    explicit PaletteModel(QObject* parent);

    /// Builds all lines anew, in the language and colours in force.
    void fill();
    /// The node that the line stands for; nothing for a heading.
    std::optional<Node> nodeAt(const QModelIndex& index) const;

    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QStandardItem* addSection(const QString& title);
    QStandardItem* addLine(QStandardItem* parent, const QString& name, const Node& node);
    QStandardItem* addProvider(QStandardItem* parent, Provider provider);

    std::vector<Node> nodes_; ///< by NodeRole
};

/// A project text that holds this one node: what a drag carries.
std::string nodeAsProject(Node node);

} // namespace edgewright
