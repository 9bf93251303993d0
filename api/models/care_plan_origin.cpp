// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_origin.hpp"

namespace careway::api {

std::string_view nameOf(CarePlanOrigin value, json::As<CarePlanOrigin>)
{
    switch (value) {
    case CarePlanOrigin::authored: return "authored";
    case CarePlanOrigin::takenOver: return "taken-over";
    }
    return {};
}

std::optional<CarePlanOrigin> parse(std::string_view text, json::As<CarePlanOrigin>)
{
    if (text == "authored") return CarePlanOrigin::authored;
    if (text == "taken-over") return CarePlanOrigin::takenOver;
    return std::nullopt;
}

std::string_view choices(json::As<CarePlanOrigin>) { return "authored, taken-over"; }

} // namespace careway::api
