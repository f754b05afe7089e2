// How many users of a district do the open stations serve, and who serves whom?
#include "core/placement/coverage/seating.h"

#include <algorithm>

namespace edgewright::coverage {

Seating::Seating(const District& district)
    : district_(&district),
      isOpen_(district.stations.size()),
      flow_(district.pairs.size()),
      room_(district.stations.size()),
      isStationSeen_(district.stations.size()),
      isGroupSeen_(district.users.size()),
      enteredBy_(district.stations.size()),
      leftBy_(district.users.size())
{
    for (std::size_t group = 0; group < district.users.size(); ++group)
        waiting_.push_back(district.size(group));
}

void Seating::open(std::size_t station)
{
    isOpen_[station] = true;
    ++openStations_;
    room_[station] = district_->capacity[station];
    seats_ += district_->capacity[station];
    fill();
}

void Seating::close(std::size_t station)
{
    isOpen_[station] = false;
    --openStations_;
    room_[station] = 0;
    seats_ -= district_->capacity[station];
    for (const std::size_t pair : district_->ofStation[station]) {
        waiting_[district_->pairs[pair].group] += flow_[pair];
        served_ -= flow_[pair];
        flow_[pair] = 0;
    }
    fill();
}

bool Seating::closeIfSpare(std::size_t station)
{
    if (seats_ - district_->capacity[station] < served_)
        return false;
    Seating without = *this;
    without.close(station);
    if (without.served_ < served_)
        return false;
    *this = std::move(without);
    return true;
}

void Seating::fill()
{
    std::ranges::fill(isStationSeen_, char(false));
    std::ranges::fill(isGroupSeen_, char(false));
    for (std::size_t group = 0; group < waiting_.size(); ++group)
        while (waiting_[group] > 0 && seat(group))
            forget();
}

/// Seats users of the group, others moving up where that makes room.
bool Seating::seat(std::size_t group)
{
    queue_.clear();
    gotUp_.clear();
    lookFrom(group);
    std::size_t next = 0;
    while (next < queue_.size()) { // which grows
        const std::size_t station = queue_[next++];
        if (room_[station] > 0) {
            shift(group, station);
            return true;
        }
        for (const std::size_t pair : district_->ofStation[station])
            if (const std::size_t other = district_->pairs[pair].group; flow_[pair] > 0 && !isGroupSeen_[other]) {
                leftBy_[other] = pair;
                lookFrom(other);
            }
    }
    return false;
}

void Seating::lookFrom(std::size_t group)
{
    isGroupSeen_[group] = true;
    gotUp_.push_back(group);
    for (const std::size_t pair : district_->ofGroup[group])
        if (const std::size_t station = district_->pairs[pair].station; isOpen_[station] && !isStationSeen_[station]) {
            isStationSeen_[station] = true;
            enteredBy_[station] = pair;
            queue_.push_back(station);
        }
}

void Seating::forget()
{
    for (const std::size_t station : queue_)
        isStationSeen_[station] = false;
    for (const std::size_t group : gotUp_)
        isGroupSeen_[group] = false;
}

/// Along the way by which the search from the group came to the station, which has room.
void Seating::shift(std::size_t group, std::size_t station)
{
    const auto back = [&](auto visit) {
        for (std::size_t at = station;;) {
            const std::size_t entered = enteredBy_[at], from = district_->pairs[entered].group;
            if (from == group)
                return visit(entered, entered);
            visit(entered, leftBy_[from]);
            at = district_->pairs[leftBy_[from]].station;
        }
    };
    int count = std::min(waiting_[group], room_[station]);
    back(
        [&](std::size_t entered, std::size_t left) { count = entered == left ? count : std::min(count, flow_[left]); });
    back([&](std::size_t entered, std::size_t left) {
        flow_[entered] += count;
        flow_[left] -= entered == left ? 0 : count;
    });
    waiting_[group] -= count;
    room_[station] -= count;
    served_ += count;
}

} // namespace edgewright::coverage
