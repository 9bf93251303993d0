// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_version_change.hpp"

namespace careway::api {

std::string_view nameOf(CarePlanVersionChange value, json::As<CarePlanVersionChange>)
{
    switch (value) {
    case CarePlanVersionChange::created: return "created";
    case CarePlanVersionChange::takenOver: return "taken-over";
    case CarePlanVersionChange::changed: return "changed";
    case CarePlanVersionChange::proposed: return "proposed";
    case CarePlanVersionChange::contributed: return "contributed";
    case CarePlanVersionChange::agreed: return "agreed";
    case CarePlanVersionChange::closed: return "closed";
    }
    return {};
}

std::optional<CarePlanVersionChange> parse(std::string_view text, json::As<CarePlanVersionChange>)
{
    if (text == "created") return CarePlanVersionChange::created;
    if (text == "taken-over") return CarePlanVersionChange::takenOver;
    if (text == "changed") return CarePlanVersionChange::changed;
    if (text == "proposed") return CarePlanVersionChange::proposed;
    if (text == "contributed") return CarePlanVersionChange::contributed;
    if (text == "agreed") return CarePlanVersionChange::agreed;
    if (text == "closed") return CarePlanVersionChange::closed;
    return std::nullopt;
}

std::string_view choices(json::As<CarePlanVersionChange>) { return "created, taken-over, changed, proposed, contributed, agreed, closed"; }

} // namespace careway::api
