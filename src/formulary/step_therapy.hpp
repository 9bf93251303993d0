#pragma once

#include "formulary/drug.hpp"
#include "models/disclosure_notice.hpp"
#include "models/step_evaluation.hpp"
#include "models/step_exception_kind.hpp"
#include "models/step_program.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace careway::formulary {

/// A rule of step therapy as it holds for a line of business and a benefit (db/reference/formulary/step_rules.csv).
struct StepRule {
    std::int32_t days = 0; // of what, db/reference/README.md says of each
    std::int32_t supplyDays = 0, businessDays = 0; // of the transition
    std::string citation;
};
using StepRules = std::map<api::StepRuleKind, StepRule>;

/// A fill from before the day that is asked about.
struct Taken {
    Id recordId;
    Drug drug;
    Date day{};
    std::int64_t fills = 1;
    std::int64_t supplyDays = 0; // all of them together; 0: not known
    std::optional<api::DisclosureNotice> disclosure{};
};

/// What somebody stated of a drug.
struct Excepted {
    Id id;
    Drug drug;
    api::StepExceptionKind kind{};
    Date day{};
    std::optional<api::DisclosureNotice> disclosure{};
};

/// An authorization that holds on the day.
struct Approval {
    Id authorizationId;
    Date startsOn{};
    std::optional<Date> endsOn;
    std::string endsWhen;
};

/// A class of Part D, as it is protected on the day.
struct ProtectedClass {
    bool newStarts = true; // steps may be asked of those who begin; else of nobody
    std::string citation;
};

/// All that an answer rests on.
struct StepCase {
    Id memberId;
    Drug drug;
    Date day{};
    api::LineOfBusiness lineOfBusiness{};
    api::Benefit benefit{};
    std::vector<Taken> taken; // the newest first
    std::vector<Excepted> exceptions;
    std::optional<Approval> approval;
    std::optional<Date> coveredSince; // by the plan, without a gap
    std::optional<ProtectedClass> protectedClass;
    bool firstFillUsed = false;
    std::map<std::string, Drug> drugs; // of the program, by code
};

/// Where a member stands with a drug, by a program as it holds on the day; null: the drug is in none.
[[nodiscard]] api::StepEvaluation evaluate(const api::StepProgram* program, const StepRules& rules, const StepCase& about);

/// How many days back the answer looks.
[[nodiscard]] std::int32_t lookBackOf(const api::StepProgram& program, const StepRules& rules);

/// The last day on which a program that was introduced asks for nothing yet; nothing: it has no such time.
[[nodiscard]] std::optional<Date> graceEndOf(const api::StepProgram& program, const StepRules& rules);

} // namespace careway::formulary
