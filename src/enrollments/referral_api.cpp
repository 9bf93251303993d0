#include "enrollments/eligibility.hpp"
#include "enrollments/enrollment_api.hpp"
#include "enrollments/enrollment_store.hpp"
#include "enrollments/opening_store.hpp"

#include "access/witness.hpp"
#include "core/version.hpp"
#include "json/column.hpp"
#include "members/roll.hpp"
#include "programs/catalogue.hpp"
#include "records/history.hpp"
#include "timeline/event.hpp"
#include "work/work.hpp"

#include <algorithm>
#include <map>

namespace careway::enrollments {

namespace {

using access::Role;
using api::ReferralSource;

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "enrollments/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

// Who speaks how: a person for themselves or through who stands for them, a provider for a patient, the plan's own people and its feeds for
// what they learn.
bool maySay(Role role, ReferralSource source)
{
    switch (role) {
    case Role::member: return source == ReferralSource::self;
    case Role::representative: return source == ReferralSource::self || source == ReferralSource::caregiver;
    case Role::provider: return source == ReferralSource::provider;
    case Role::careCoordinator: return source == ReferralSource::careCoordinator;
    case Role::careManager:
    case Role::system: return true;
    default: return false;
    }
}

void mustMayRefer(const access::Caller& caller, ReferralSource source)
{
    if (!maySay(caller.role, source))
        refuse(Error::Kind::forbidden, "enrollments/not-the-source", "A referral of this source is for others to make.");
}

api::Program programNamed(Work& work, const std::string& code, Date day)
{
    auto out = programs::programOn(work.sql, code, day);
    if (!out)
        throw Refusal(Error{Error::Kind::rule_broken, "enrollments/unknown-program", "There is no such program on the day.",
            {{Violation::Place::body, "/program", "enrollments/unknown", "is the code of no program"}}});
    return std::move(*out);
}

// Who knows the member at all may ask; what of their diagnoses counts is what the caller may see, so that no answer tells more.
api::EligibilityAnswer judged(Work& work, const Id& memberId, const api::Program& program, Date day)
{
    const auto grant = access::Grant::system("judging eligibility");
    Facts facts{members::profileOf(work.sql, grant, memberId).value(), members::coversOn(work.sql, grant, memberId, day), false};
    if (!program.eligibility.conditions.empty()) {
        const auto sight = work.gate.sight(work.caller(), memberId);
        facts.hasCondition = !sight.blind() && records::hasDiagnosis(work.sql, sight, program.eligibility.conditions);
    }
    return judge(program, facts, day);
}

void mustKnow(Work& work, const Id& memberId)
{
    work.trail().sought(memberId);
    if (!work.gate.covers(work.permit(access::Content::demographics), memberId)) refuseUnknown();
    work.concerns(memberId);
}

bool calledIn(Work& work, const Id& memberId)
{
    const auto ties = work.gate.standing(work.caller(), memberId).ties;
    return std::any_of(ties.begin(), ties.end(), [](const auto& each) { return each.relation == access::Relation::callIn; });
}

// Who calls, for themselves or for one they care for, has said who they are; and who knows the member by a call alone refers nobody for
// another reason: by the referral they come to see more.
void mustBeVerified(Work& work, const api::NewReferral& asked)
{
    if (work.caller().role != Role::careManager) return;
    const bool called = asked.source == ReferralSource::self || asked.source == ReferralSource::caregiver;
    if (!(called && calledIn(work, asked.memberId)) && !work.gate.covers(work.permit(access::Content::upkeep), asked.memberId))
        refuse(
            Error::Kind::forbidden, "enrollments/not-the-source", "A referral of this source is for those who manage the member's care.");
    if (!called || asked.verification) return;
    throw Refusal(Error{Error::Kind::rule_broken, "enrollments/rule-broken", "The referral lacks something.",
        {{Violation::Place::body, "/verification", "enrollments/verification-missing",
            "must say who called and what of them was checked (45 CFR 164.514(h))"}}});
}

api::Referral referralFrom(Work& work, const api::NewReferral& asked, api::EligibilityAnswer eligibility)
{
    api::Referral out;
    out.id = work.newId();
    out.version = 1;
    out.memberId = asked.memberId;
    out.program = asked.program;
    out.source = asked.source;
    out.outcome = eligibility.eligible ? api::ReferralOutcome::accepted : api::ReferralOutcome::notEligible;
    out.eligibility = std::move(eligibility);
    out.note = asked.note;
    if (asked.verification) out.verification = api::CallerVerification{asked.verification->callerName, asked.verification->checked};
    out.referredBy.role = nameOf(work.caller().role);
    if (work.caller().role != Role::system) out.referredBy.partyId = work.caller().party();
    out.createdAt = out.updatedAt = work.now;
    return out;
}

// To whom may not know that somebody is in the program already it is as if they were taken up now.
api::Referral toldTo(const access::Sight& sight, api::Referral referral, access::Labels labels)
{
    if (sight.pathTo(access::ownWork(labels))) return referral;
    if (referral.outcome == api::ReferralOutcome::joined) referral.outcome = api::ReferralOutcome::accepted;
    referral.enrollmentId.reset();
    return referral;
}

template <typename Answer> Answer answered(const api::Referral& referral)
{
    Answer out;
    out.eTag = etagOf(referral.version);
    out.body = referral;
    return out;
}

} // namespace

EnrollmentsOperations::CheckEligibilityAnswer EnrollmentsOperations::checkEligibility(Work& work, const CheckEligibility& request)
{
    mustKnow(work, request.body.memberId);
    const auto day = request.body.day.value_or(dayOf(work.now));
    CheckEligibilityAnswer out;
    out.body = judged(work, request.body.memberId, programNamed(work, request.body.program, day), day);
    return out;
}

EnrollmentsOperations::CreateReferralAnswer EnrollmentsOperations::createReferral(Work& work, const CreateReferral& request)
{
    const auto& asked = request.body;
    mustMayRefer(work.caller(), asked.source);
    mustKnow(work, asked.memberId);
    mustBeVerified(work, asked);
    const auto program = programNamed(work, asked.program, dayOf(work.now));
    members::oneAtATime(work.sql, asked.memberId);
    auto referral = referralFrom(work, asked, judged(work, asked.memberId, program, dayOf(work.now)));
    const auto labels = programs::labelsOf(program);
    EnrollmentStore store{work.sql};
    if (const auto there = store.lockRunning(asked.memberId, program.code)) {
        referral.outcome = api::ReferralOutcome::joined;
        referral.enrollmentId = there->it.id;
    } else if (referral.outcome == api::ReferralOutcome::accepted) {
        referral.enrollmentId = open(work.sql, work.caller(), {asked.memberId, program, referral.id, {}}, work.now).it.id;
    }
    store.insert(referral, labels);
    timeline::tell(work.sql, work.caller(),
        {"referral." + json::toColumn(referral.outcome), asked.memberId, labels, program.code, referral.enrollmentId, referral.id},
        work.now);
    auto out = answered<CreateReferralAnswer>(toldTo(work.gate.sight(work.caller(), asked.memberId), referral, labels));
    out.location = "/v1/referrals/" + referral.id.text();
    return out;
}

EnrollmentsOperations::GetReferralAnswer EnrollmentsOperations::getReferral(Work& work, const GetReferral& request)
{
    const auto sight = work.gate.sightOf(work.caller(), "referral", request.referralId);
    const auto referral = found(EnrollmentStore{work.sql}.findReferral(sight.predicate("t"), request.referralId));
    access::Witness witness(sight);
    static_cast<void>(witness.saw(access::ownWork(referral.labels)));
    witness.tell(work.trail());
    return answered<GetReferralAnswer>(referral.it);
}

EnrollmentsOperations::ListReferralsAnswer EnrollmentsOperations::listReferrals(Work& work, const ListReferrals& request)
{
    work.trail().sought(request.memberId);
    const auto sight = work.gate.sight(work.caller(), request.memberId);
    if (sight.blind()) refuseUnknown();
    const auto mark = "/v1/referrals\n" + request.memberId.text() + '\n' + work.caller().identity();
    const auto page = EnrollmentStore{work.sql}.listReferrals(
        sight.predicate("t"), request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListReferralsAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().it.id.text()}}, mark);
        out.link = nextLink(
            "/v1/referrals", {{"memberId", request.memberId.text()}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    access::Witness witness(sight);
    for (const auto& each : page.items) {
        static_cast<void>(witness.saw(access::ownWork(each.labels)));
        out.body.items.push_back(each.it);
    }
    witness.tell(work.trail());
    return out;
}

} // namespace careway::enrollments
