#include "formulary/coverage.hpp"

#include "formulary/formulary_store.hpp"
#include "formulary/standing_store.hpp"

namespace careway::formulary {

Result<DrugCoverage> coverageOf(
    sql::Session& session, access::Gate& gate, const access::Caller& caller, access::Trail& trail, const DrugQuestion& question)
{
    const auto sight = gate.sight(caller, question.memberId);
    access::Witness witness(sight);
    StepBook book(session);
    StandingStore standing(session, book, gate, sight, witness);
    const auto subject = standing.subjectOf(gate.permit(caller, access::Content::particulars), question);
    if (!subject) return tl::unexpected(subject.error());
    DrugCoverage out;
    FormularyStore store{session};
    out.formulary = store.formularyOf(subject->lineOfBusiness, subject->plan, question.day);
    out.entry = store.find(out.formulary, subject->drug.code, question.day);
    out.step = standing.evaluationOf(question, *subject);
    witness.tell(trail);
    return out;
}

} // namespace careway::formulary
