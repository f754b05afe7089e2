// What is open: a topology, its history, its journal and its file.
#pragma once

#include "app/document/selection.h"
#include "core/model/edit.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace edgewright {

class Journal;

/// The only thing that applies Edits. Everything that is seen reads `topology()` and follows `edited` and `reset`.
class Document final : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    const Topology& topology() const { return topology_; }
    QUndoStack& history() { return history_; }
    const QUndoStack& history() const { return history_; }
    Selection& selection() { return selection_; }
    const Selection& selection() const { return selection_; }
    /// Says the steps of history in the language that is spoken now.
    void retranslateHistory();
    const QString& file() const { return file_; } ///< empty: never saved
    QString title() const;                        ///< file name without ending, or "Untitled"
    bool isModified() const;
    /// The drawing as it was opened or saved last.
    const Topology& saved() const { return saved_; }

    /// Applies, journals and makes it one step of history. Errors: as apply(); nothing has changed then.
    Result<void> perform(Edit edit);
    /// A number for the steps of one gesture.
    Gesture beginGesture();
    /// An id that no row has.
    std::string freshId();

    /// Replaces what is open. Errors: as readProject; what was open stays.
    Result<void> open(const QString& file);
    Result<void> save(); ///< to file()
    Result<void> saveAs(const QString& file);
    /// An unsaved drawing with this content (a template, an import); `modified`: closing it asks.
    void start(Topology topology, bool modified);

    /// Edits of an earlier session that ended without saving `file` (empty: an unsaved drawing), if any.
    static bool hasRecovery(const QString& file);
    /// Brings them back onto the file as it was saved, as one step of history each; how many. Errors: the journal continues another state of the
    /// file; what is open has changes of its own, which would be lost; an Edit no longer fits (those before it are brought back, the journal stays).
    Result<int> recover();
    /// Forgets them.
    void discardRecovery();

    /// Only EditCommand calls this: applies an Edit that history holds.
    void replay(const Edit& edit);

signals:
    void edited(const edgewright::Edit& edit); ///< the rows that changed, and nothing else did
    void reset();                              ///< another topology altogether
    void fileChanged();                        ///< name or modified state
    void journalFailed(
        const QString& message); ///< editing goes on, but a crash would lose it; once until it works again

private:
    void load(Topology topology, const QString& file);
    Result<void> write(const QString& file);
    void selectWhatChanged(const Edit& edit);
    void deselectWhatIsGone(const Edit& edit);
    void keepInJournal(const Edit& edit);
    Result<Topology> baseOf(const QString& journal, const std::string& unsavedText) const;

    Topology topology_, saved_;
    QUndoStack history_;
    Selection selection_;
    QString file_;
    std::unique_ptr<Journal> journal_;
    Random random_;
    std::uint64_t lastGesture_ = 0;
    bool startedModified_ = false;
    bool isJournalBroken_ = false;
};

} // namespace edgewright
