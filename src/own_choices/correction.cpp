#include "own_choices/correction.hpp"

#include "json/column.hpp"
#include "own_choices/choice.hpp"

namespace careway::own_choices {

namespace {

using api::CorrectionState;

constexpr auto mostStatements = 20U; // as many as the contract shows

Date later(Date day, std::chrono::days by) { return Date(std::chrono::sys_days(day) + by); }

} // namespace

api::Correction correctionFrom(const api::NewCorrection& asked, const CorrectionRules& rules, const Id& id, Instant now)
{
    api::Correction out;
    out.id = id;
    out.version = 1;
    out.memberId = asked.memberId;
    out.recordId = asked.recordId;
    out.wrong = asked.wrong;
    out.wanted = asked.wanted;
    out.reason = asked.reason;
    out.state = CorrectionState::requested;
    out.dueOn = later(dayOf(now), rules.answered);
    out.createdAt = out.updatedAt = now;
    return out;
}

api::Correction shown(api::Correction correction, Date today)
{
    correction.late = correction.state == CorrectionState::requested && correction.dueOn < today;
    return correction;
}

Result<api::Correction> extended(api::Correction correction, const api::CorrectionDelay& delay, const CorrectionRules& rules, Instant now)
{
    if (correction.state != CorrectionState::requested || correction.extension || correction.dueOn < dayOf(now))
        return fail(Error::Kind::conflict, "choices/not-to-extend",
            "The time is extended once, while it runs (45 CFR 164.526(b)(2)(ii)); what is still open can be decided.");
    correction.extension = api::CorrectionExtension{delay.reason, now};
    correction.dueOn = later(correction.dueOn, rules.extension);
    touch(correction, now);
    return correction;
}

Result<api::Correction> decided(
    api::Correction correction, const api::NewCorrectionDecision& decision, const CorrectionRules& rules, Instant now)
{
    if (correction.state != CorrectionState::requested)
        return fail(Error::Kind::conflict, "choices/decided-already",
            correction.state == CorrectionState::denied ? "This is denied; the person may disagree." : "This is accepted.");
    const bool denied = decision.outcome == api::CorrectionOutcome::denied;
    const auto ground = decision.basis ? rules.grounds.find(json::toColumn(*decision.basis)) : rules.grounds.end();
    Findings found;
    found.want(!denied || decision.reason, "/reason", "reason-missing", "must be given for a denial (45 CFR 164.526(d)(1)(i))");
    found.want(denied == (ground != rules.grounds.end()), "/basis", "no-ground",
        "is one of the grounds in force for a denial, and only then (45 CFR 164.526(a)(2))");
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    correction.state = denied ? CorrectionState::denied : CorrectionState::accepted;
    correction.decision = api::CorrectionDecision{decision.reason, decision.basis, std::nullopt, now};
    if (denied) correction.decision->citation = ground->second;
    touch(correction, now);
    return correction;
}

Result<api::Correction> disputed(api::Correction correction, const api::NewDisagreement& statement, Instant now)
{
    if (correction.state != CorrectionState::denied)
        return fail(Error::Kind::conflict, "choices/not-denied", "Only with a denial can one disagree (45 CFR 164.526(d)(2)).");
    if (correction.statements.size() >= mostStatements)
        return fail(Error::Kind::conflict, "choices/enough-said", "No more statements are kept with one denial.");
    correction.statements.push_back({statement.text, now});
    touch(correction, now);
    return correction;
}

} // namespace careway::own_choices
