// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/continuity_obstacle.hpp"

namespace careway::api {

std::string_view nameOf(ContinuityObstacle value, json::As<ContinuityObstacle>)
{
    switch (value) {
    case ContinuityObstacle::noMemberThen: return "no-member-then";
    case ContinuityObstacle::otherProvider: return "other-provider";
    case ContinuityObstacle::otherCode: return "other-code";
    case ContinuityObstacle::endedByOther: return "ended-by-other";
    case ContinuityObstacle::cause: return "cause";
    case ContinuityObstacle::kind: return "kind";
    case ContinuityObstacle::trimester: return "trimester";
    case ContinuityObstacle::treatmentOver: return "treatment-over";
    case ContinuityObstacle::startedAfter: return "started-after";
    case ContinuityObstacle::replaced: return "replaced";
    case ContinuityObstacle::notElected: return "not-elected";
    case ContinuityObstacle::notYet: return "not-yet";
    case ContinuityObstacle::over: return "over";
    }
    return {};
}

std::optional<ContinuityObstacle> parse(std::string_view text, json::As<ContinuityObstacle>)
{
    if (text == "no-member-then") return ContinuityObstacle::noMemberThen;
    if (text == "other-provider") return ContinuityObstacle::otherProvider;
    if (text == "other-code") return ContinuityObstacle::otherCode;
    if (text == "ended-by-other") return ContinuityObstacle::endedByOther;
    if (text == "cause") return ContinuityObstacle::cause;
    if (text == "kind") return ContinuityObstacle::kind;
    if (text == "trimester") return ContinuityObstacle::trimester;
    if (text == "treatment-over") return ContinuityObstacle::treatmentOver;
    if (text == "started-after") return ContinuityObstacle::startedAfter;
    if (text == "replaced") return ContinuityObstacle::replaced;
    if (text == "not-elected") return ContinuityObstacle::notElected;
    if (text == "not-yet") return ContinuityObstacle::notYet;
    if (text == "over") return ContinuityObstacle::over;
    return std::nullopt;
}

std::string_view choices(json::As<ContinuityObstacle>)
{
    return "no-member-then, other-provider, other-code, ended-by-other, cause, kind, trimester, treatment-over, started-after, replaced, "
           "not-elected, not-yet, over";
}

} // namespace careway::api
