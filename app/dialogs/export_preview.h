// What does a manifest hold, file by file, what would it change in the folder, and which row is behind a line?
#pragma once

#include "app/dialogs/export_answers.h"
#include "core/export/folder/manifest_diff.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace edgewright {

class ManifestHighlighter;

/// A tree of files beside the text of one, or its difference to what stands in the folder.
class ExportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreview(QWidget* parent);

    /// Of a target that has a manifest. The file that was shown last stays chosen where there is one of its name.
    void showAnswer(std::shared_ptr<const ExportAnswer> answer);
    void clear();
    /// Until showDifferences(); `isOnTheWay` false: there will be none until a folder is chosen.
    void awaitDifferences(bool isOnTheWay);
    /// To the folder that is chosen. `fault` in their place where they are not known.
    void showDifferences(const std::optional<std::vector<FileDifference>>& differences, const QString& fault);
    bool isDifferenceShown() const;
    /// Marks the lines of the row and brings them into view; another file only where the one that is shown has none.
    void markRow(const RowRef& row);
    /// Language or theme has changed; what is shown is shown anew.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The caret went to a line of a resource that stems from these.
    void rowsChosen(const std::vector<edgewright::RowRef>& rows);
    void differenceAsked();

private:
    void arrange();
    void fillTree();
    QTreeWidgetItem* fileItem(const QString& path, QTreeWidgetItem* folder) const;
    void showFile(QTreeWidgetItem* item);
    void showText(const QString& path);
    void showDifference(const QString& path);
    void choose(bool isDifference);
    void chooseLine();
    void paintMarks();
    void copy() const;
    const FileDifference* differenceOf(const QString& path) const;

    QTreeWidget* files_;
    QToolButton* textButton_;
    QToolButton* differenceButton_;
    QToolButton* copy_;
    QLabel* said_; ///< of the file that is shown
    QPlainTextEdit* text_;
    ManifestHighlighter* highlighter_;

    std::shared_ptr<const ExportAnswer> answer_;
    QHash<QString, QTreeWidgetItem*> items_;                 ///< of the tree, by path
    std::optional<std::vector<FileDifference>> differences_; ///< by path
    bool isOnTheWay_ = false;                                ///< they are
    QString fault_, path_;
    std::optional<RowRef> row_; ///< whose lines are marked
    bool isShowing_ = false;    ///< the caret moves by itself
};

} // namespace edgewright
