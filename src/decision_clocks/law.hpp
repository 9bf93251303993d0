#pragma once

#include "core/error.hpp"
#include "core/time.hpp"
#include "models/decision_clock.hpp"

#include <chrono>
#include <optional>
#include <span>

/// How long decisions may take by the law.
namespace careway::decision_clocks {

using Rule = api::DecisionClock;

/// What is to be decided, when, for whom.
struct Question {
    api::LineOfBusiness line{};
    api::DecisionSubject subject = api::DecisionSubject::service;
    api::DecisionReview review = api::DecisionReview::preService;
    api::DecisionUrgency urgency = api::DecisionUrgency::standard;
    Date receivedOn{}; // by the clocks of the plan
    std::optional<Date>
        ratingPeriodStartsOn{}; // of the contract under which the member is covered; where it is not known the day of receipt counts
    std::optional<std::chrono::minutes> beforeEnd{}; // how long before an approved course ends more of it was asked for
    int levels = 1; // of internal appeal that the plan has
};

/// The rule that answers, of those that hold: of the very subject, review and levels, else of what they are a case of: what is concurrent
/// or an exception is decided before service, a Part D payment is about a Part D drug, everything is a service, two levels are one. Nothing
/// where the law has no clock.
[[nodiscard]] const Rule* ruleFor(std::span<const Rule> rules, const Question& question);

/// The rules of both urgencies: a decision may come to be expedited, or not to be so any more. At least one of them is there.
struct Clock {
    const Rule* standard = nullptr;
    const Rule* expedited = nullptr;
};
/// As ruleFor, whatever the question's urgency; nothing when there is neither.
[[nodiscard]] std::optional<Clock> clockFor(std::span<const Rule> rules, Question question);

/// What is wrong in a table: rules that contradict themselves, two that hold for one question on one day, a day on which none holds between
/// two, and questions that every plan is asked to which there is no answer.
[[nodiscard]] Result<void> check(std::span<const Rule> rules);

} // namespace careway::decision_clocks
