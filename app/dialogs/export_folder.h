// Where does a manifest go, and does it get there?
#pragma once

#include "core/export/exporter.h"

#include <QString>
#include <QWidget>

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

    /// What Write writes; null: nothing. It stays until there is another.
    void setManifest(const Manifest* manifest);
    /// Absolute; empty where none is typed.
    QString folder() const;
    QPushButton& writeButton() { return *write_; }
    /// Language or theme has changed.
    void refresh();

signals:
    void changed(); ///< another folder is typed
    void written();

private:
    void arrange();
    void choose();
    void write(ForeignFiles foreign);
    void offerToReplace();
    void say(const QString& words, bool good);
    void paintOutcome();
    void enableButtons();

    const Document& document_;
    const Manifest* manifest_ = nullptr;
    QLineEdit* folder_;
    QPushButton* choose_;
    QPushButton* replace_;
    QPushButton* write_;
    QLabel* outcome_;
    bool isGood_ = true;
};

} // namespace edgewright
