// How does an array of gigabytes grow without being copied, on pages that the processor finds quickly?
#pragma once

#include <cstddef>
#include <cstring>
#include <new>
#include <sys/mman.h>
#include <type_traits>
#include <utility>
#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace edgewright {

/// Items are zero until they are written; memory that no item was written to costs nothing.
/// Errors: std::bad_alloc.
/// Cost:   growing moves page tables, not items.
template <class Item>
    requires std::is_trivially_copyable_v<Item>
class HugeArray {
public:
    HugeArray() = default;
    explicit HugeArray(std::size_t size) { resize(size); }
    HugeArray(HugeArray&& other) noexcept { swap(other); }
    HugeArray& operator=(HugeArray&& other) noexcept { return swap(other), *this; }
    ~HugeArray()
    {
        if (items_)
            giveBack();
    }

    Item& operator[](std::size_t index) { return items_[index]; }
    const Item& operator[](std::size_t index) const { return items_[index]; }
    std::size_t size() const { return size_; }
    std::size_t bytes() const { return size_ * sizeof(Item); }

    /// Grows; the new items are zero.
    void resize(std::size_t size)
    {
        const std::size_t wanted = size * sizeof(Item);
        void* place = items_ ? moved(wanted) : fresh(wanted);
        if (place == MAP_FAILED)
            throw std::bad_alloc();
        ::madvise(place, wanted, MADV_HUGEPAGE); // only advice: small pages serve as well
        items_ = static_cast<Item*>(place);
        size_ = size;
    }

private:
    static void* fresh(std::size_t bytes)
    {
        void* place = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
#ifdef __SANITIZE_THREAD__
        __tsan_acquire(&order_);
#endif
        return place;
    }

    void giveBack()
    {
#ifdef __SANITIZE_THREAD__
        __tsan_release(&order_);
#endif
        ::munmap(items_, bytes());
    }

    void* moved(std::size_t wanted)
    {
#ifdef __SANITIZE_THREAD__ // it doesn't see what mremap moves, and takes who uses the address next for a racer
        void* place = fresh(wanted);
        if (place != MAP_FAILED) {
            std::memcpy(place, items_, bytes());
            giveBack();
        }
        return place;
#else
        return ::mremap(items_, bytes(), wanted, MREMAP_MAYMOVE);
#endif
    }

    void swap(HugeArray& other) noexcept
    {
        std::swap(items_, other.items_);
        std::swap(size_, other.size_);
    }

#ifdef __SANITIZE_THREAD__ // it does not see that the system hands out pages only after they were given back
    inline static char order_ = 0;
#endif
    Item* items_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace edgewright
