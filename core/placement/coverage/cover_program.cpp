// The question which stations of a district open, as one integer program.
#include "core/placement/coverage/cover_program.h"

#include <algorithm>

namespace edgewright::coverage {

namespace {

/// A pair serves nobody where its station is closed.
void bindToStation(LinearProgram& program, int pair, int station, int most)
{
    const int row = program.addRow(-LinearProgram::unlimited, 0);
    program.put(row, pair, 1);
    program.put(row, station, -most);
}

} // namespace

LinearProgram coverProgram(const District& district, int served)
{
    LinearProgram program;
    const int stations = static_cast<int>(district.stations.size());
    for (int station = 0; station < stations; ++station)
        program.addColumn({.cost = 1, .isWhole = true});
    const int all = program.addRow(served, LinearProgram::unlimited);
    std::vector<int> rooms, groups;
    for (int station = 0; station < stations; ++station) {
        rooms.push_back(program.addRow(-LinearProgram::unlimited, 0));
        program.put(rooms.back(), station, -district.capacity[static_cast<std::size_t>(station)]);
    }
    for (std::size_t group = 0; group < district.users.size(); ++group)
        groups.push_back(program.addRow(-LinearProgram::unlimited, district.size(group)));
    for (const District::Pair& pair : district.pairs) {
        const int most = std::min(district.size(pair.group), district.capacity[pair.station]);
        const int column = program.addColumn({.most = static_cast<double>(most)});
        for (const int row : {all, rooms[pair.station], groups[pair.group]})
            program.put(row, column, 1);
        bindToStation(program, column, static_cast<int>(pair.station), most);
    }
    return program;
}

} // namespace edgewright::coverage
