// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/sample_part.hpp"

namespace careway::api {

std::string_view nameOf(SamplePart value, json::As<SamplePart>)
{
    switch (value) {
    case SamplePart::lines: return "lines";
    case SamplePart::labels: return "labels";
    }
    return {};
}

std::optional<SamplePart> parse(std::string_view text, json::As<SamplePart>)
{
    if (text == "lines") return SamplePart::lines;
    if (text == "labels") return SamplePart::labels;
    return std::nullopt;
}

std::string_view choices(json::As<SamplePart>) { return "lines, labels"; }

} // namespace careway::api
