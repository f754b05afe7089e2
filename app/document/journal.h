// What has been done since the file was saved, so that a crash loses nothing that was applied?
#pragma once

#include "core/model/edit.h"

#include <QFile>
#include <QString>

#include <optional>
#include <vector>

namespace edgewright {

/// Stands beside the file (for an unsaved drawing in the user's data folder), one for each document that edits it, locked while it is in use.
/// One line a fact: the hash of the project text that it continues, then each Edit that was applied, undo and redo included.
/// Lines are handed to the system at once: they outlive the process, if not the power.
class Journal {
public:
    /// `file` empty: of an unsaved drawing. Touches nothing until the first append.
    explicit Journal(const QString& file);
    ~Journal(); ///< removes it: whoever comes here ended in good order

    /// What a session left that did not end in good order.
    struct Left {
        QString path;
        QByteArray baseHash;
        QByteArray baseText; ///< of an unsaved drawing, whose base stands nowhere else; else empty
        std::vector<Edit> edits;
        bool isCut = false; ///< the last line was not whole, and was left out
    };
    /// The newest of them with at least one Edit; nothing where there is none. Journals in use, here or by another process, are not looked at.
    static std::optional<Left> leftBehind(const QString& file);
    static void removeLeftBehind(const QString& file);
    static QByteArray hashOf(const std::string& projectText);

    /// Forgets what was done and continues the drawing with this text.
    void restart(const std::string& baseText);
    /// Errors: what the file system says. The drawing can go on without; the line is tried again with the next one, so that none is skipped.
    Result<void> append(const Edit& edit);

private:
    bool begin();

    QString file_; ///< that it continues; empty: unsaved
    std::string baseText_;
    QFile out_;
    QByteArray unwritten_; ///< lines that the file system did not take yet
};

} // namespace edgewright
