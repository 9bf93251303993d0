#pragma once

#include "access/gate.hpp"
#include "core/error.hpp"
#include "models/coding.hpp"
#include "models/formulary_entry.hpp"
#include "models/line_of_business.hpp"
#include "models/step_evaluation.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>

/// What others need of the formulary: how a member's drug is covered on a day.
namespace careway::formulary {

struct DrugQuestion {
    Id memberId;
    api::Coding drug; // by its RxNorm code
    Date day{};
    std::optional<api::LineOfBusiness> lineOfBusiness; // nothing: the member's first coverage
};

struct DrugCoverage {
    std::string formulary; // of the member's plan; empty: there is none
    std::optional<api::FormularyEntry> entry; // tier, limit, what is asked for and by which rule, alternatives; nothing: not listed
    api::StepEvaluation step; // open or not, why, and what would open it
};

/// By what the caller may see of the member's fills and exceptions, which goes into the trail. All at once what keeps it from an answer:
/// "formulary/unknown-drug", "formulary/unknown-system", "formulary/no-coverage" (not that benefit on the day), "formulary/other-line".
[[nodiscard]] Result<DrugCoverage> coverageOf(
    sql::Session& session, access::Gate& gate, const access::Caller& caller, access::Trail& trail, const DrugQuestion& question);

} // namespace careway::formulary
