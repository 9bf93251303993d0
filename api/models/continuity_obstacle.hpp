// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"

namespace careway::api {

/// Why a rule does not apply.
enum class ContinuityObstacle {
    noMemberThen,
    otherProvider,
    otherCode,
    endedByOther,
    cause,
    kind,
    trimester,
    treatmentOver,
    startedAfter,
    replaced,
    notElected,
    notYet,
    over,
};

[[nodiscard]] std::string_view nameOf(ContinuityObstacle value, json::As<ContinuityObstacle>);
[[nodiscard]] std::optional<ContinuityObstacle> parse(std::string_view text, json::As<ContinuityObstacle>);
[[nodiscard]] std::string_view choices(json::As<ContinuityObstacle>);

} // namespace careway::api
