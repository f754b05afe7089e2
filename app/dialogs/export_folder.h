// Where does a manifest go, and does it get there?
#pragma once

#include "app/jobs/jobs.h"
#include "core/export/folder/manifest_diff.h"
#include "core/export/folder/write_manifest.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace edgewright {

class Document;

/// What came of the last attempt, over a line: the folder, and buttons that choose it, write into it and, where files of others stand
/// in the way, replace these.
class ExportFolder final : public QWidget {
    Q_OBJECT

public:
    ExportFolder(const Document& document, QWidget* parent);

    /// What Write writes; null: nothing.
    void setManifest(std::shared_ptr<const Manifest> manifest);
    /// What Write would change, beside the window; compared() tells.
    void compare();
    /// Absolute; empty where none is typed.
    QString folder() const;
    QPushButton& writeButton() { return *write_; }
    /// Language or theme has changed.
    void refresh();

signals:
    void changed(); ///< another folder is typed
    void written();
    void compared(const std::optional<std::vector<edgewright::FileDifference>>& differences, const QString& fault);

private:
    void arrange();
    void choose();
    void write(ForeignFiles foreign);
    void offerToReplace(const QStringList& names);
    void say(const QString& words, bool good);
    void paintOutcome();
    void enableButtons();

    const Document& document_;
    std::shared_ptr<const Manifest> manifest_;
    QLineEdit* folder_;
    QPushButton* choose_;
    QPushButton* replace_;
    QPushButton* write_;
    QLabel* outcome_;
    bool isGood_ = true;
    Jobs writing_, comparing_; ///< end before what they tell
};

} // namespace edgewright
