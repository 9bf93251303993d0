#pragma once

#include "access/gate.hpp"
#include "access/witness.hpp"
#include "core/error.hpp"
#include "formulary/coverage.hpp"
#include "formulary/step_book_store.hpp"
#include "formulary/step_therapy.hpp"
#include "sql/session.hpp"

#include <optional>
#include <string>

namespace careway::formulary {

/// Reads what an answer about a member and a drug rests on, under the sight it is read under.
class StandingStore {
public:
    StandingStore(sql::Session& session, StepBook& book, access::Gate& gate, const access::Sight& sight, access::Witness& witness)
        : sql_(session)
        , book_(book)
        , gate_(gate)
        , sight_(sight)
        , witness_(witness)
    {
    }

    /// A question that can be answered: drug, coverage and program are found.
    struct Subject {
        Drug drug;
        std::string plan; // of the coverage, as it names it
        api::LineOfBusiness lineOfBusiness{};
        api::Benefit benefit{};
        std::optional<api::StepProgram> program;
        std::optional<Date> coveredSince;
    };
    Result<Subject> subjectOf(const access::Grant& coverages, const DrugQuestion& question);

    api::StepEvaluation evaluationOf(const DrugQuestion& question, const Subject& subject);

private:
    std::vector<Taken> taken(
        const DrugQuestion& question, const Subject& subject, std::int32_t lookBack, std::map<std::string, Drug>& drugs);
    std::vector<Excepted> exceptions(const DrugQuestion& question, const std::map<std::string, Drug>& drugs);

    sql::Session& sql_;
    StepBook& book_;
    access::Gate& gate_;
    const access::Sight& sight_;
    access::Witness& witness_;
};

} // namespace careway::formulary
