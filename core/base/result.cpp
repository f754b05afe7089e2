// How does an error read on one line?
#include "core/base/result.h"

namespace edgewright {

std::string oneLine(const Error& error)
{
    std::string line = error.where.empty() ? std::string() : error.where + ": ";
    line += english(error.what);
    if (!error.remedy.empty())
        line += "; " + english(error.remedy);
    for (char& c : line)
        if (c == '\n' || c == '\r')
            c = ' ';
    return line;
}

} // namespace edgewright
