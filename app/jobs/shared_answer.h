// How does an answer of an engine come into the hands of all who show it?
#pragma once

#include "core/base/result.h"

#include <memory>

namespace edgewright {

template <class T> std::shared_ptr<const T> shared(T value) { return std::make_shared<const T>(std::move(value)); }

template <class T> Result<void> keepIn(std::shared_ptr<const T>& place, Result<T> found)
{
    if (!found)
        return fail(found.error());
    place = shared(std::move(*found));
    return {};
}

} // namespace edgewright
