// How many users of a district do the open stations serve, and who serves whom?
#pragma once

#include "core/placement/coverage/district.h"

#include <vector>

namespace edgewright::coverage {

/// A largest flow from groups to open stations, kept while stations open and close one by one. The district must outlive it.
class Seating {
public:
    explicit Seating(const District& district);

    void open(std::size_t station);
    void close(std::size_t station);
    /// Closes it where nobody loses a seat by that.
    bool closeIfSpare(std::size_t station);

    bool isOpen(std::size_t station) const { return isOpen_[station]; }
    int openStations() const { return openStations_; }
    int served() const { return served_; }
    /// Users of the pair's group whom its station serves.
    int served(std::size_t pair) const { return flow_[pair]; }

private:
    void fill();
    bool seat(std::size_t group);
    void lookFrom(std::size_t group);
    void forget();
    void shift(std::size_t group, std::size_t station);

    const District* district_;
    std::vector<char> isOpen_;
    std::vector<int> flow_, room_, waiting_; ///< by pair, by station, by group
    int openStations_ = 0, served_ = 0, seats_ = 0;

    // One search for seats; what it saw in vain stays seen until stations change.
    std::vector<char> isStationSeen_, isGroupSeen_;
    std::vector<std::size_t> enteredBy_, leftBy_; ///< pairs: by which a station was seen, by which a group got up
    std::vector<std::size_t> queue_, gotUp_;      ///< stations and groups in the order of the search
};

} // namespace edgewright::coverage
