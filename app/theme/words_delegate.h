// How much room do words in a table take?
#pragma once

#include <QStyledItemDelegate>

namespace edgewright {

inline constexpr int itemPadding = 6; ///< left and right of a table's words, by the style sheet

/// The style sheet's padding narrows the words when they are painted; Qt forgets it when it asks how many lines they take.
class WordsDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem within = option;
        if (within.rect.isValid())
            within.rect.adjust(itemPadding, 0, -itemPadding, 0);
        return QStyledItemDelegate::sizeHint(within, index);
    }
};

} // namespace edgewright
