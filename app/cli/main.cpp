// The headless program.
#include "app/cli/program.h"

int main(int argc, char** argv) { return static_cast<int>(edgewright::cli::run(argc, argv)); }
