// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/course_kind.hpp"

namespace careway::api {

std::string_view nameOf(CourseKind value, json::As<CourseKind>)
{
    switch (value) {
    case CourseKind::ordinary: return "ordinary";
    case CourseKind::seriousAndComplex: return "serious-and-complex";
    case CourseKind::institutional: return "institutional";
    case CourseKind::scheduledSurgery: return "scheduled-surgery";
    case CourseKind::pregnancy: return "pregnancy";
    case CourseKind::terminalIllness: return "terminal-illness";
    }
    return {};
}

std::optional<CourseKind> parse(std::string_view text, json::As<CourseKind>)
{
    if (text == "ordinary") return CourseKind::ordinary;
    if (text == "serious-and-complex") return CourseKind::seriousAndComplex;
    if (text == "institutional") return CourseKind::institutional;
    if (text == "scheduled-surgery") return CourseKind::scheduledSurgery;
    if (text == "pregnancy") return CourseKind::pregnancy;
    if (text == "terminal-illness") return CourseKind::terminalIllness;
    return std::nullopt;
}

std::string_view choices(json::As<CourseKind>)
{
    return "ordinary, serious-and-complex, institutional, scheduled-surgery, pregnancy, terminal-illness";
}

} // namespace careway::api
