// What has been done since the file was saved, so that a crash loses nothing that was applied?
#pragma once

#include "core/model/edit.h"

#include <QFile>
#include <QString>

#include <vector>

namespace edgewright {

/// One line a fact, beside the file (or in the user's data folder for an unsaved drawing): first the hash of the project text that it continues,
/// then each Edit that was applied, undo and redo included. Lines are handed to the system at once: they outlive the process, if not the power.
class Journal {
public:
    /// `file` empty: the unsaved drawing's journal.
    explicit Journal(const QString& file);
    ~Journal();

    /// What an earlier session left.
    struct Left {
        QByteArray baseHash;
        QByteArray baseText;        ///< of an unsaved drawing, whose base stands nowhere else; else empty
        std::vector<Edit> edits;
        bool isCut = false;         ///< the last line was not whole, and was left out
    };
    static QString pathFor(const QString& file);
    static Result<Left> read(const QString& file);
    static QByteArray hashOf(const std::string& projectText);

    /// Forgets what stands there and continues the drawing with this text. Costs nothing until the first append.
    void restart(const std::string& baseText);
    /// Errors: what the file system says. The drawing goes on without: told once.
    Result<void> append(const Edit& edit);
    void remove();

private:
    Result<void> begin();

    QString path_;
    bool isUnsaved_;
    std::string baseText_;
    QFile out_;
};

} // namespace edgewright
