// Generated from openapi.yaml by scripts/generate. Do not edit.
#pragma once

#include "json/model.hpp"
#include "models/allowed_extension.hpp"
#include "models/breach_consequence.hpp"
#include "models/clock_start.hpp"
#include "models/clock_tolling.hpp"
#include "models/decision_review.hpp"
#include "models/decision_subject.hpp"
#include "models/decision_urgency.hpp"
#include "models/effective_by.hpp"
#include "models/forwarding.hpp"
#include "models/line_of_business.hpp"
#include "models/rule_knowledge.hpp"
#include "models/time_span.hpp"

namespace careway::api {

/// How long a decision may take by a rule of law or of the plan. Filing is counted from the notice; benefits continue that are asked for
/// within continuesWithin of it.
struct DecisionClock {
    LineOfBusiness lineOfBusiness{};
    DecisionSubject subject{};
    DecisionReview review{};
    DecisionUrgency urgency{};
    std::int32_t levels{};
    EffectiveBy effectiveBy{};
    Date effectiveFrom{};
    std::optional<Date> effectiveTo{};
    TimeSpan decideWithin{};
    ClockStart starts{};
    std::optional<TimeSpan> statementWait{};
    std::optional<TimeSpan> askedAhead{};
    std::optional<AllowedExtension> extension{};
    std::optional<ClockTolling> tolling{};
    std::optional<TimeSpan> emergencySupply{};
    std::optional<TimeSpan> fileWithin{};
    std::optional<TimeSpan> continuesWithin{};
    std::optional<TimeSpan> confirmWithin{};
    Forwarding forwarded{};
    std::optional<TimeSpan> forwardWithin{};
    BreachConsequence onBreach{};
    std::int32_t warnPercent{};
    std::string citation{};
    RuleKnowledge known{};

    bool operator==(const DecisionClock&) const = default;
};

void read(const json::Value& in, const json::Path& at, json::Violations& found, DecisionClock& out);
void write(json::Writer& out, const DecisionClock& in);

} // namespace careway::api
