// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// What kind of contact it was.
enum class EncounterKind {
    ambulatory,
    outpatient,
    wellness,
    virtual_,
    urgentCare,
    emergency,
    inpatient,
    skilledNursing,
    hospice,
    home,
};

[[nodiscard]] std::string_view nameOf(EncounterKind value, json::As<EncounterKind>);
[[nodiscard]] std::optional<EncounterKind> parse(std::string_view text, json::As<EncounterKind>);
[[nodiscard]] std::string_view choices(json::As<EncounterKind>);

} // namespace careway::api
