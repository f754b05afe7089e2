// How are the rows of one kind kept?
#pragma once

#include "core/base/id.h"

#include <map>

namespace edgewright {

/// Rows by id, in the order of their ids.
/// Cost: look-up, insertion and removal O(log n).
template <class Row> class Table {
public:
    const Row* find(const Id<Row>& id) const
    {
        const auto found = rows_.find(id);
        return found == rows_.end() ? nullptr : &found->second;
    }
    bool contains(const Id<Row>& id) const { return rows_.contains(id); }
    std::size_t size() const { return rows_.size(); }
    bool empty() const { return rows_.empty(); }

    /// Adds the row, or replaces the one of the same id.
    void put(Row row)
    {
        auto id = row.id;
        rows_.insert_or_assign(std::move(id), std::move(row));
    }
    void remove(const Id<Row>& id) { rows_.erase(id); }

    bool operator==(const Table&) const = default;

    /// Walks the rows, not the pairs.
    class Iterator {
    public:
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::forward_iterator_tag;
        using pointer = const Row*;
        using reference = const Row&;

        Iterator() = default;
        explicit Iterator(typename std::map<Id<Row>, Row>::const_iterator at) : at_(at) {}
        const Row& operator*() const { return at_->second; }
        const Row* operator->() const { return &at_->second; }
        Iterator& operator++() { return ++at_, *this; }
        Iterator operator++(int) { return Iterator(at_++); }
        bool operator==(const Iterator&) const = default;

    private:
        typename std::map<Id<Row>, Row>::const_iterator at_;
    };
    Iterator begin() const { return Iterator(rows_.begin()); }
    Iterator end() const { return Iterator(rows_.end()); }

private:
    std::map<Id<Row>, Row> rows_;
};

} // namespace edgewright
