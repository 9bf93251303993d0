// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_outcome.hpp"

namespace careway::api {

std::string_view nameOf(StepOutcome value, json::As<StepOutcome>)
{
    switch (value) {
    case StepOutcome::notSubject: return "not-subject";
    case StepOutcome::firstStep: return "first-step";
    case StepOutcome::stepsTried: return "steps-tried";
    case StepOutcome::authorized: return "authorized";
    case StepOutcome::currentTreatment: return "current-treatment";
    case StepOutcome::protectedClass: return "protected-class";
    case StepOutcome::gracePeriod: return "grace-period";
    case StepOutcome::transitionFill: return "transition-fill";
    case StepOutcome::firstFill: return "first-fill";
    case StepOutcome::closed: return "closed";
    }
    return {};
}

std::optional<StepOutcome> parse(std::string_view text, json::As<StepOutcome>)
{
    if (text == "not-subject") return StepOutcome::notSubject;
    if (text == "first-step") return StepOutcome::firstStep;
    if (text == "steps-tried") return StepOutcome::stepsTried;
    if (text == "authorized") return StepOutcome::authorized;
    if (text == "current-treatment") return StepOutcome::currentTreatment;
    if (text == "protected-class") return StepOutcome::protectedClass;
    if (text == "grace-period") return StepOutcome::gracePeriod;
    if (text == "transition-fill") return StepOutcome::transitionFill;
    if (text == "first-fill") return StepOutcome::firstFill;
    if (text == "closed") return StepOutcome::closed;
    return std::nullopt;
}

std::string_view choices(json::As<StepOutcome>)
{
    return "not-subject, first-step, steps-tried, authorized, current-treatment, protected-class, grace-period, transition-fill, "
           "first-fill, closed";
}

} // namespace careway::api
