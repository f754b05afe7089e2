// What is selected? Shared by canvas, outline, inspector and problems.
#pragma once

#include "core/model/topology.h"

#include <QObject>

#include <set>

namespace edgewright {

class Selection final : public QObject {
    Q_OBJECT

public:
    const std::set<RowRef>& rows() const { return rows_; }
    bool contains(const RowRef& row) const { return rows_.contains(row); }
    bool isEmpty() const { return rows_.empty(); }

    void set(std::set<RowRef> rows)
    {
        if (rows == rows_)
            return;
        rows_ = std::move(rows);
        emit changed();
    }
    void toggle(const RowRef& row)
    {
        if (!rows_.erase(row))
            rows_.insert(row);
        emit changed();
    }
    void clear() { set({}); }
    /// Asks whoever shows rows to bring this one into view.
    void reveal(const RowRef& row)
    {
        set({row});
        emit revealed(row);
    }

signals:
    void changed();
    void revealed(const edgewright::RowRef& row);

private:
    std::set<RowRef> rows_;
};

} // namespace edgewright
