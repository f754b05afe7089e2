// Writes the trace of the benchmarks: zipf_trace FILE [REQUESTS [OBJECTS [EXPONENT [SEED]]]]; as CSV where FILE ends with .csv.
#include "tests/support/zipf_trace.h"

#include <cstdlib>

int main(int argc, char** argv)
{
    using namespace edgewright::testing;
    if (argc < 2 || argc > 6) {
        std::fputs("usage: zipf_trace FILE [REQUESTS [OBJECTS [EXPONENT [SEED]]]]\n", stderr);
        return 2;
    }
    ZipfTrace trace;
    trace.requests = argc > 2 ? std::atoll(argv[2]) : trace.requests;
    trace.objects = argc > 3 ? std::atoll(argv[3]) : trace.objects;
    trace.exponent = argc > 4 ? std::atof(argv[4]) : trace.exponent;
    trace.seed = argc > 5 ? static_cast<std::uint64_t>(std::atoll(argv[5])) : trace.seed;
    const std::string file = argv[1];
    const bool isWritten = file.ends_with(".csv") ? writeCsv(trace, file) : writeOracleGeneral(trace, file);
    if (!isWritten)
        std::fprintf(stderr, "zipf_trace: can't write %s\n", file.c_str());
    return isWritten ? 0 : 2;
}
