// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/source_program.hpp"

namespace careway::api {

std::string_view nameOf(SourceProgram value, json::As<SourceProgram>)
{
    switch (value) {
    case SourceProgram::part2: return "part-2";
    case SourceProgram::notPart2: return "not-part-2";
    case SourceProgram::unknown: return "unknown";
    }
    return {};
}

std::optional<SourceProgram> parse(std::string_view text, json::As<SourceProgram>)
{
    if (text == "part-2") return SourceProgram::part2;
    if (text == "not-part-2") return SourceProgram::notPart2;
    if (text == "unknown") return SourceProgram::unknown;
    return std::nullopt;
}

std::string_view choices(json::As<SourceProgram>) { return "part-2, not-part-2, unknown"; }

} // namespace careway::api
