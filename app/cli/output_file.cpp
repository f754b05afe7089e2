// May a file be written where the user says?
#include "app/cli/output_file.h"

namespace edgewright::cli {

Result<void> refuseExisting(const std::filesystem::path& file)
{
    std::error_code problem;
    const auto status = std::filesystem::symlink_status(file, problem);
    if (!std::filesystem::exists(status))
        return {}; // what else is wrong with the path, writing will say
    return fail({text("cli", "the file is there already"), file.string(),
                 text("cli", "choose another name, or replace it with --force")});
}

} // namespace edgewright::cli
