// How does an Edit stand in the history?
#pragma once

#include "app/document/document.h"
#include "app/document/translated.h"

#include <QUndoCommand>

#include <utility>

namespace edgewright {

/// The only undo command of the program.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(Document& document, Edit edit) : document_(document), edit_(std::move(edit)) { retranslate(); }

    void retranslate() { setText(translated(edit_.label)); }

    void redo() override
    {
        if (!std::exchange(fresh_, false))
            document_.replay(edit_);
    }
    void undo() override { document_.replay(inverse(edit_)); }
    int id() const override { return 1; } // every command may try to merge; absorb() decides
    bool mergeWith(const QUndoCommand* later) override
    {
        if (!absorb(edit_, static_cast<const EditCommand*>(later)->edit_))
            return false;
        setObsolete(edit_.changes.empty()); // dragged back to where it began
        return true;
    }

private:
    Document& document_;
    Edit edit_;
    bool fresh_ = true; // push() calls redo(), but perform() has applied this Edit: a refused one never gets here
};

} // namespace edgewright
