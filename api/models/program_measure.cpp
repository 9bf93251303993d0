// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/program_measure.hpp"

namespace careway::api {

std::string_view nameOf(ProgramMeasure value, json::As<ProgramMeasure>)
{
    switch (value) {
    case ProgramMeasure::reach: return "reach";
    case ProgramMeasure::optIn: return "opt-in";
    case ProgramMeasure::screening: return "screening";
    case ProgramMeasure::timeliness: return "timeliness";
    }
    return {};
}

std::optional<ProgramMeasure> parse(std::string_view text, json::As<ProgramMeasure>)
{
    if (text == "reach") return ProgramMeasure::reach;
    if (text == "opt-in") return ProgramMeasure::optIn;
    if (text == "screening") return ProgramMeasure::screening;
    if (text == "timeliness") return ProgramMeasure::timeliness;
    return std::nullopt;
}

std::string_view choices(json::As<ProgramMeasure>) { return "reach, opt-in, screening, timeliness"; }

} // namespace careway::api
