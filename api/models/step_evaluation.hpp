// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/benefit.hpp"
#include "models/coding.hpp"
#include "models/first_fill_state.hpp"
#include "models/line_of_business.hpp"
#include "models/step_outcome.hpp"
#include "models/step_reason.hpp"
#include "models/step_remedy.hpp"
#include "models/transition_fill.hpp"

namespace careway::api {

/// Where a member stands with a drug: open is for good, covered for this fill.
struct StepEvaluation {
    Id memberId{};
    Coding drug{};
    Date day{};
    LineOfBusiness lineOfBusiness{};
    Benefit benefit{};
    StepOutcome outcome{};
    bool open{};
    bool covered{};
    std::optional<std::string> program{};
    std::optional<std::int32_t> step{};
    FirstFillState firstFill{};
    bool inGrace{};
    std::optional<Date> graceEndsOn{};
    std::optional<TransitionFill> transition{};
    std::vector<StepReason> reasons{};
    std::vector<StepRemedy> wouldOpen{};

    bool operator==(const StepEvaluation&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepEvaluation& out);
void write(json::Writer& out, const StepEvaluation& in);

} // namespace careway::api
