#include "releases/release_api.hpp"

#include "access/grant.hpp"
#include "core/version.hpp"
#include "json/column.hpp"
#include "members/roll.hpp"
#include "releases/release.hpp"
#include "releases/release_rule_store.hpp"
#include "releases/release_store.hpp"
#include "work/work.hpp"

#include <algorithm>

namespace careway::releases {

namespace {

using access::Content;

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "releases/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

/// A release with the member and the rules that it is judged by today.
struct Case {
    api::Release release;
    Patient patient;
    Rules rules;
};

ReleaseStore::Reader readerOf(const Work& work)
{
    return {work.permit(Content::releases), work.permit(Content::releases, access::Needs::party)};
}

// The same, if it reaches the member at all.
ReleaseStore::Reader readerFor(Work& work, const Id& memberId)
{
    auto out = readerOf(work);
    if (!work.gate.covers(out.whole, memberId) && !work.gate.covers(out.named, memberId)) refuseUnknown();
    return out;
}

// Read once it is known that the caller may see a release of theirs: not all of them may see the member.
Patient patientOf(Work& work, const Id& memberId)
{
    auto person = found(members::personOf(work.sql, access::Grant::system("judging a release"), memberId, dayOf(work.now)));
    return {person.givenName + ' ' + person.familyName, person.birthDate, std::move(person.state), std::move(person.authorities)};
}

Rules rulesOf(Work& work)
{
    auto out = ReleaseRuleStore{work.sql}.inForce(dayOf(work.now));
    out.minors = work.policy.minors();
    return out;
}

Case caseOf(Work& work, api::Release release)
{
    work.concerns(release.memberId);
    auto patient = patientOf(work, release.memberId);
    return {std::move(release), std::move(patient), rulesOf(work)};
}

// Who stands for minors knows nothing of what these alone dispose of, but what they are told.
std::vector<api::InformationKind> keptFrom(const Work& work, const Patient& patient, const Rules& rules)
{
    const auto held = work.policy.heldBy(work.caller().role);
    const bool looks = std::any_of(held.begin(), held.end(), [&](access::Relation each) { return work.policy.looksAtMinority(each); });
    return looks ? keptByMinor(patient, rules, dayOf(work.now)) : std::vector<api::InformationKind>{};
}

bool names(const api::Release& release, const std::vector<api::InformationKind>& kinds)
{
    return std::any_of(kinds.begin(), kinds.end(),
        [&](auto kind) { return std::find(release.information.begin(), release.information.end(), kind) != release.information.end(); });
}

// Whether it names what a minor keeps from the caller, who knows of it only because it tells them; else it is not there.
bool onlyTold(Work& work, const Case& of)
{
    auto reader = readerOf(work);
    reader.kept = keptFrom(work, of.patient, of.rules);
    if (!names(of.release, reader.kept)) return false;
    static_cast<void>(found(ReleaseStore{work.sql}.find(reader, of.release.id)));
    return true;
}

// Whom a release names may read it; to record, sign and revoke one is for the person, those who stand for them, who treats them and the
// plan.
void mustWrite(const access::Caller& caller)
{
    if (caller.role == access::Role::supporter || caller.role == access::Role::privacy)
        refuse(Error::Kind::forbidden, "releases/read-only", "Releases are not for this caller to change.");
}

// Who is only told by a release may not change it: a provider who neither recorded it nor discloses, a parent of whom a minor lets know.
Case locked(Work& work, const Id& id)
{
    mustWrite(work.caller());
    ReleaseStore store{work.sql};
    auto out = caseOf(work, found(store.lock(readerOf(work), id)));
    const bool provides = work.caller().role == access::Role::provider;
    if (onlyTold(work, out) || (provides && !store.isOf(out.release, work.caller().party())))
        refuse(Error::Kind::forbidden, "releases/told-only", "Who is only told by a release does not change it.");
    return out;
}

/// As it is shown: where it stands today, and what it lacks.
api::Release shown(const Case& of, Date today)
{
    auto out = of.release;
    out.state = stateOn(out, today);
    out.missing = out.state == api::ReleaseState::draft || out.state == api::ReleaseState::deficient
        ? missingIn(out, of.patient, of.rules, today)
        : std::vector<api::MissingElement>{};
    return out;
}

template <typename Answer> Answer answered(Work& work, const Case& of)
{
    Answer out;
    out.eTag = etagOf(of.release.version);
    out.body = shown(of, dayOf(work.now));
    return out;
}

// What the caller would see by a release: a provider who treats the member is of the first class.
bool wouldTell(const api::Release& release, const access::Caller& caller)
{
    return std::any_of(release.recipients.begin(), release.recipients.end(),
        [&](const auto& each) { return each.class_ == "treating-providers" || (each.providerId && each.providerId == caller.providerId); });
}

bool standsAs(Work& work, const Id& memberId, std::string_view relation)
{
    const auto ties = work.gate.standing(work.caller(), memberId).ties;
    return std::any_of(ties.begin(), ties.end(), [&](const auto& each) { return nameOf(each.relation) == relation; });
}

// Only the patient signs in the member's app; what others sign is recorded by the plan, or by a provider who gains nothing by it: that
// somebody signed on paper is no more than the word of who says so.
void maySign(Work& work, const api::Release& release, api::Signer signer)
{
    const auto& caller = work.caller();
    if (caller.role == access::Role::provider && wouldTell(release, caller))
        refuse(Error::Kind::forbidden, "releases/own-recipient", "Who would be told by a release does not record its signature.");
    if (caller.role == access::Role::member && signer != api::Signer::patient)
        refuse(Error::Kind::forbidden, "releases/not-the-signer", "A member signs for themselves.");
    if (caller.role == access::Role::representative && !standsAs(work, release.memberId, json::toColumn(signer)))
        refuse(Error::Kind::forbidden, "releases/not-the-signer", "A representative signs as what they are.");
}

void mustName(Work& work, const std::optional<Id>& replaced, const Id& memberId)
{
    if (!replaced) return;
    const auto before = ReleaseStore{work.sql}.find(readerOf(work), *replaced);
    if (before && before->memberId == memberId) return;
    throw Refusal(Error{Error::Kind::rule_broken, "releases/unknown-replaced", "What it would replace is not there.",
        {{Violation::Place::body, "/replaces", "unknown", "is not a release of this member"}}});
}

} // namespace

ReleasesOperations::ListReleasesAnswer ReleasesOperations::listReleases(Work& work, const ListReleases& request)
{
    work.trail().sought(request.memberId);
    auto reader = readerFor(work, request.memberId);
    const auto today = dayOf(work.now);
    const auto patient = patientOf(work, request.memberId);
    const auto rules = rulesOf(work);
    reader.kept = keptFrom(work, patient, rules);
    const auto mark = "/v1/releases\n" + request.memberId.text() + '\n' + work.caller().identity();
    auto page = ReleaseStore{work.sql}.list(reader, request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListReleasesAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        out.link = nextLink(
            "/v1/releases", {{"memberId", request.memberId.text()}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    work.trail().saw({.memberId = request.memberId, .items = std::ssize(page.items)});
    for (auto& release : page.items)
        out.body.items.push_back(shown({std::move(release), patient, rules}, today));
    return out;
}

ReleasesOperations::CreateReleaseAnswer ReleasesOperations::createRelease(Work& work, const CreateRelease& request)
{
    work.trail().sought(request.body.memberId);
    mustWrite(work.caller());
    static_cast<void>(readerFor(work, request.body.memberId));
    const auto of = caseOf(work, releaseFrom(request.body, work.newId(), work.now));
    must(check(of.release, of.patient, of.rules, dayOf(work.now)));
    mustName(work, of.release.replaces, of.release.memberId);
    ReleaseStore{work.sql}.insert(of.release, work.caller().party());
    auto out = answered<CreateReleaseAnswer>(work, of);
    out.location = "/v1/releases/" + of.release.id.text();
    return out;
}

ReleasesOperations::GetReleaseAnswer ReleasesOperations::getRelease(Work& work, const GetRelease& request)
{
    const auto of = caseOf(work, found(ReleaseStore{work.sql}.find(readerOf(work), request.releaseId)));
    static_cast<void>(onlyTold(work, of));
    return answered<GetReleaseAnswer>(work, of);
}

ReleasesOperations::PatchReleaseAnswer ReleasesOperations::patchRelease(Work& work, const PatchRelease& request)
{
    auto of = locked(work, request.releaseId);
    must(matches(request.ifMatch, of.release.version));
    of.release = must(patched(std::move(of.release), request.body, work.now));
    must(check(of.release, of.patient, of.rules, dayOf(work.now)));
    ReleaseStore{work.sql}.rewrite(of.release);
    return answered<PatchReleaseAnswer>(work, of);
}

ReleasesOperations::SubmitReleaseAnswer ReleasesOperations::submitRelease(Work& work, const SubmitRelease& request)
{
    auto of = locked(work, request.releaseId);
    must(matches(request.ifMatch, of.release.version));
    must(check(of.release, of.patient, of.rules, dayOf(work.now)));
    of.release = must(submitted(std::move(of.release), of.patient, of.rules, work.now));
    ReleaseStore{work.sql}.update(of.release);
    return answered<SubmitReleaseAnswer>(work, of);
}

ReleasesOperations::SignReleaseAnswer ReleasesOperations::signRelease(Work& work, const SignRelease& request)
{
    auto of = locked(work, request.releaseId);
    must(matches(request.ifMatch, of.release.version));
    maySign(work, of.release, request.body.by);
    must(check(of.release, of.patient, of.rules, dayOf(work.now)));
    of.release = must(signedBy(std::move(of.release), request.body, of.patient, of.rules, work.now));
    ReleaseStore{work.sql}.update(of.release);
    return answered<SignReleaseAnswer>(work, of);
}

ReleasesOperations::RevokeReleaseAnswer ReleasesOperations::revokeRelease(Work& work, const RevokeRelease& request)
{
    auto of = locked(work, request.releaseId);
    const auto before = of.release.version;
    of.release = revoked(std::move(of.release), work.now);
    if (of.release.version != before) ReleaseStore{work.sql}.update(of.release);
    return answered<RevokeReleaseAnswer>(work, of);
}

} // namespace careway::releases
