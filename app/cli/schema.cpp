// schema: prints the JSON Schema of the project file.
#include "app/cli/command.h"
#include "core/io/project_file.h"

namespace edgewright::cli::command {

namespace {

Result<Answer> printSchema(const Progress&)
{
    std::string schema = projectSchema();
    if (!schema.ends_with('\n'))
        schema += '\n';
    return Answer{schema, schema}; // it is JSON either way
}

} // namespace

Command schema()
{
    return {.name = "schema",
            .summary = "Print the JSON Schema of the project file.",
            .declare = [](Arguments&) -> Work { return printSchema; }};
}

} // namespace edgewright::cli::command
