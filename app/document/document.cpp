// What is open: a topology, its history, its journal and its file.
#include "app/document/document.h"

#include "app/document/edit_command.h"
#include "app/document/journal.h"
#include "core/io/project_file.h"

#include <QFileInfo>

namespace edgewright {

Document::Document(QObject* parent)
    : QObject(parent), journal_(std::make_unique<Journal>(QString())), random_(std::random_device{}())
{
    journal_->restart(toProjectText(topology_));
    connect(&history_, &QUndoStack::cleanChanged, this, &Document::fileChanged);
}

Document::~Document()
{
    history_.disconnect(); // it tells of its own clearing, to listeners that are half gone by then
}

QString Document::title() const
{
    QString name = file_.isEmpty() ? tr("Untitled") : QFileInfo(file_).fileName();
    return name.endsWith(".edge.json") ? name.chopped(10) : name;
}

bool Document::isModified() const { return startedModified_ || !history_.isClean(); }

Gesture Document::beginGesture() { return Gesture{++lastGesture_}; }

std::string Document::freshId()
{
    for (;;) {
        const std::string id = randomId(random_);
        bool taken = false;
        forEachKind(
            [&]<class Row>(std::type_identity<Row>) { taken = taken || tableOf<Row>(topology_).contains({id}); });
        if (!taken)
            return id;
    }
}

Result<void> Document::perform(Edit edit)
{
    if (edit.changes.empty())
        return {};
    if (Result<void> applied = apply(topology_, edit); !applied)
        return applied;
    const Edit done = edit;
    history_.push(new EditCommand(*this, std::move(edit)));
    deselectWhatIsGone(done);
    emit edited(done);
    emit fileChanged();
    keepInJournal(done);
    return {};
}

void Document::replay(const Edit& edit)
{
    // History holds only Edits that were applied in this order, so this one fits.
    if (Result<void> applied = apply(topology_, edit); !applied)
        return;
    keepInJournal(edit);
    selectWhatChanged(edit);
    emit edited(edit);
}

void Document::retranslateHistory()
{
    for (int step = 0; step < history_.count(); ++step) // QUndoStack lends as const what perform() gave it
        const_cast<EditCommand*>(static_cast<const EditCommand*>(history_.command(step)))->retranslate();
}

void Document::keepInJournal(const Edit& edit)
{
    const Result<void> journaled = journal_->append(edit);
    const bool wasBroken = std::exchange(isJournalBroken_, !journaled);
    if (!journaled && !wasBroken)
        emit journalFailed(translated(journaled.error()));
}

void Document::deselectWhatIsGone(const Edit& edit)
{
    std::set<RowRef> rows = selection_.rows();
    for (const RowChange& change : edit.changes)
        if (!after(change))
            rows.erase(refOf(change));
    selection_.set(std::move(rows));
}

/// Undo and redo show what they changed.
void Document::selectWhatChanged(const Edit& edit)
{
    std::set<RowRef> rows;
    for (const RowChange& change : edit.changes) {
        RowRef ref = refOf(change);
        if (isLayout(ref.table))
            ref.table = ref.table == TableKey::NodeLayouts ? TableKey::Nodes : TableKey::Links;
        if (hasRow(topology_, ref))
            rows.insert(ref);
    }
    selection_.set(std::move(rows));
}

void Document::load(Topology topology, const QString& file)
{
    topology_ = saved_ = std::move(topology);
    file_ = file;
    startedModified_ = false;
    selection_.clear();
    history_.clear();
    history_.setClean();
    journal_ = std::make_unique<Journal>(file);
    journal_->restart(toProjectText(topology_));
    emit reset();
    emit fileChanged();
}

Result<void> Document::open(const QString& file)
{
    Result<Topology> read = readProject(toCore(file));
    if (!read)
        return fail(read.error());
    load(std::move(*read), file);
    return {};
}

void Document::start(Topology topology, bool modified)
{
    load(std::move(topology), {});
    startedModified_ = modified;
    emit fileChanged();
}

Result<void> Document::save() { return write(file_); }

Result<void> Document::saveAs(const QString& file)
{
    if (Result<void> written = write(file); !written)
        return written;
    file_ = file;
    journal_ = std::make_unique<Journal>(file);
    journal_->restart(toProjectText(topology_));
    emit fileChanged();
    return {};
}

Result<void> Document::write(const QString& file)
{
    if (Result<void> written = writeProject(topology_, toCore(file)); !written)
        return written;
    saved_ = topology_;
    startedModified_ = false;
    history_.setClean();
    journal_->restart(toProjectText(topology_));
    emit fileChanged();
    return {};
}

bool Document::hasRecovery(const QString& file) { return Journal::leftBehind(file).has_value(); }

Result<int> Document::recover()
{
    std::optional<Journal::Left> left = Journal::leftBehind(file_);
    if (!left)
        return 0;
    if (isModified())
        return fail({text("journal", "what is open has changes of its own"), toCore(left->path),
                     text("journal", "undo them, or save them under another name, before you recover")});
    Result<Topology> base = baseOf(left->path, left->baseText.toStdString());
    if (!base)
        return fail(base.error());
    if (Journal::hashOf(toProjectText(*base)) != left->baseHash)
        return fail({text("journal", "the file has changed since these edits were made"), toCore(left->path),
                     text("journal", "keep a copy of the journal, or discard it")});
    load(std::move(*base), file_);
    startedModified_ = file_.isEmpty() && !(topology_ == Topology{}); // its base stands in no file
    for (Edit& edit : left->edits) {
        edit.gesture = Gesture::None; // gestures of two sessions don't mix
        if (Result<void> done = perform(std::move(edit)); !done)
            return fail(done.error());
    }
    QFile::remove(left->path);
    return static_cast<int>(left->edits.size());
}

/// What a journal continues: the file as it was saved, or for an unsaved drawing the text that the journal holds.
Result<Topology> Document::baseOf(const QString& journal, const std::string& unsavedText) const
{
    return file_.isEmpty() ? fromProjectText(unsavedText, toCore(journal)) : readProject(toCore(file_));
}

void Document::discardRecovery() { Journal::removeLeftBehind(file_); }

} // namespace edgewright
