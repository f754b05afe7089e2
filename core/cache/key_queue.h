// In which order do keys stand that can be looked up, moved to the end and taken from the front?
#pragma once

#include "core/cache/eviction_policy.h"

#include <boost/multi_index/hashed_index.hpp>
#include <boost/multi_index/identity.hpp>
#include <boost/multi_index/sequenced_index.hpp>
#include <boost/multi_index_container.hpp>

namespace edgewright {

/// A queue of keys, each at most once.
/// Cost: O(1) each.
class KeyQueue {
public:
    void append(ObjectKey key) { keys_.push_back(key); }
    void remove(ObjectKey key) { keys_.get<1>().erase(key); }
    void moveToEnd(ObjectKey key)
    {
        const auto found = keys_.get<1>().find(key);
        if (found != keys_.get<1>().end())
            keys_.relocate(keys_.end(), keys_.project<0>(found));
    }
    ObjectKey takeFirst()
    {
        const ObjectKey first = keys_.front();
        keys_.pop_front();
        return first;
    }

private:
    boost::multi_index_container<
        ObjectKey,
        boost::multi_index::indexed_by<boost::multi_index::sequenced<>,
                                       boost::multi_index::hashed_unique<boost::multi_index::identity<ObjectKey>>>>
        keys_;
};

} // namespace edgewright
