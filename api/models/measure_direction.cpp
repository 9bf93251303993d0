// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/measure_direction.hpp"

namespace careway::api {

std::string_view nameOf(MeasureDirection value, json::As<MeasureDirection>)
{
    switch (value) {
    case MeasureDirection::increase: return "increase";
    case MeasureDirection::decrease: return "decrease";
    case MeasureDirection::maintain: return "maintain";
    }
    return {};
}

std::optional<MeasureDirection> parse(std::string_view text, json::As<MeasureDirection>)
{
    if (text == "increase") return MeasureDirection::increase;
    if (text == "decrease") return MeasureDirection::decrease;
    if (text == "maintain") return MeasureDirection::maintain;
    return std::nullopt;
}

std::string_view choices(json::As<MeasureDirection>) { return "increase, decrease, maintain"; }

} // namespace careway::api
