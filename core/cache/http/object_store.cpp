// What is in the store of one tier, and what leaves when it is full?
#include "core/cache/http/object_store.h"

#include <algorithm>
#include <cmath>

namespace edgewright::http {

ObjectStore::ObjectStore(double capacityBytes, std::unique_ptr<EvictionPolicy> policy, const CacheDialect& dialect)
    : capacity_(capacityBytes), policy_(std::move(policy)), dialect_(dialect)
{}

double ObjectStore::countedBytes(const StoredObject& object) const
{
    const bool isMarker = object.kind != StoredObject::Answer;
    return isMarker || object.goneAt - object.ageBase < dialect_.uncountedBelow ? 0 : object.response.bytes;
}

void ObjectStore::count(Slot& slot, double bytes)
{
    slot.countedBytes += bytes;
    used_ += bytes;
}

void ObjectStore::put(WordId key, StoredObject object, StoredObject* old, double now)
{
    const double bytes = countedBytes(object);
    Slot& slot = at(key);
    if (old) {
        count(slot, -countedBytes(*old));
        *old = object;
    } else {
        slot.objects.push_back(object);
    }
    count(slot, bytes);
    if (capacity_ == 0 || (bytes == 0 && !slot.isCounted))
        return;
    const bool wasCounted = slot.isCounted;
    const auto wholeBytes = static_cast<std::uint64_t>(std::ceil(bytes));
    if (!wasCounted && !policy_->admits(key, wholeBytes))
        return removeAll(key);
    makeRoom();
    if (wasCounted)
        return; // and may have left itself
    slot.isCounted = true;
    slot.touchedAt = now;
    ++counted_;
    policy_->inserted(key, wholeBytes);
}

void ObjectStore::makeRoom()
{
    while (used_ > capacity_ && counted_ > 0) {
        const auto key = static_cast<WordId>(policy_->victim());
        Slot& slot = at(key);
        count(slot, -slot.countedBytes);
        slot.objects.clear();
        slot.isCounted = false;
        --counted_;
        ++evictions_;
        forgetIdle(key);
    }
}

void ObjectStore::remove(WordId key, const StoredObject* object)
{
    Slot& slot = at(key);
    count(slot, -countedBytes(*object));
    slot.objects.erase(slot.objects.begin() + (object - slot.objects.data()));
    if (slot.objects.empty())
        removeAll(key);
}

void ObjectStore::removeAll(WordId key)
{
    Slot& slot = at(key);
    count(slot, -slot.countedBytes);
    slot.objects.clear();
    if (slot.isCounted) {
        slot.isCounted = false;
        --counted_;
        policy_->removed(key);
    }
    forgetIdle(key);
}

void ObjectStore::forgetIdle(WordId key)
{
    if (const Slot* slot = slots_.find(key); slot && slot->isIdle())
        slots_.erase(key);
}

} // namespace edgewright::http
