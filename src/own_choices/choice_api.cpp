#include "own_choices/choice_api.hpp"

#include "access/grant.hpp"
#include "core/version.hpp"
#include "enrollments/standing.hpp"
#include "members/roll.hpp"
#include "own_choices/choice_rule_store.hpp"
#include "own_choices/choice_store.hpp"
#include "own_choices/confidential_communication.hpp"
#include "own_choices/correction.hpp"
#include "own_choices/export_store.hpp"
#include "own_choices/member_export.hpp"
#include "own_choices/preference.hpp"
#include "own_choices/restriction.hpp"
#include "records/protection.hpp"
#include "work/work.hpp"

namespace careway::own_choices {

namespace {

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "choices/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

access::Grant grantOf(const Work& work) { return work.permit(access::Content::choices); }

// What the member has chosen is seen and taken down by those who may know of it at all.
access::Grant grantFor(Work& work, const Id& memberId)
{
    work.trail().sought(memberId);
    auto out = grantOf(work);
    if (!work.gate.covers(out, memberId)) refuseUnknown();
    return out;
}

template <typename Choice> Choice locked(Work& work, const Id& id)
{
    auto out = found(ChoiceStore<Choice>{work.sql}.lock(grantOf(work), id));
    work.concerns(out.memberId);
    return out;
}

// The privacy office answers (45 CFR 164.530(a)(1)).
template <typename Choice> Choice toDecide(Work& work, const Id& id, std::string_view ifMatch)
{
    if (!access::isPrivacyOffice(work.caller()))
        refuse(Error::Kind::forbidden, "choices/for-privacy", "Only the privacy office may answer this.");
    auto out = locked<Choice>(work, id);
    must(matches(ifMatch, out.version));
    return out;
}

// The end is the person's to say, to the privacy office or through who stands for them: not for those to whom it would open something.
void mustSpeakForPerson(const access::Caller& caller)
{
    if (!access::standsAsMember(caller) && !access::isPrivacyOffice(caller))
        refuse(Error::Kind::forbidden, "choices/for-the-person", "This is for the person to say, or for the privacy office when they do.");
}

template <typename Answer, typename Choice> Answer answered(const Work& work, const Choice& choice)
{
    Answer out;
    out.eTag = etagOf(choice.version);
    out.body = shown(choice, dayOf(work.now));
    return out;
}

template <typename Answer, typename Choice> Answer created(Work& work, std::string_view path, const Choice& choice)
{
    ChoiceStore<Choice>{work.sql}.insert(choice);
    work.concerns(choice.memberId);
    auto out = answered<Answer>(work, choice);
    out.location = std::string(path) + '/' + choice.id.text();
    return out;
}

template <typename Answer, typename Choice> Answer read(Work& work, const Id& id)
{
    const auto choice = found(ChoiceStore<Choice>{work.sql}.find(grantOf(work), id));
    work.trail().saw({choice.memberId});
    return answered<Answer>(work, choice);
}

template <typename Answer, typename Choice> Answer changed(Work& work, const Choice& before, const Choice& after)
{
    if (after.version != before.version) ChoiceStore<Choice>{work.sql}.update(after);
    return answered<Answer>(work, after);
}

// One page of what the filter lets through, with its link; what was seen is the caller's to tell the audit.
template <typename Answer, typename Choice>
Answer pageOf(Work& work, const access::Grant& grant, const typename ChoiceStore<Choice>::Filter& filter, std::string_view path,
    Query query, const std::optional<std::string>& cursor, std::int32_t limit)
{
    const auto mark = std::string(path) + '\n' + queryText(query) + '\n' + work.caller().identity();
    auto page = ChoiceStore<Choice>{work.sql}.list(grant, filter, pageFrom(work.cursors, cursor, limit, mark));
    Answer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        query.emplace_back("limit", std::to_string(limit));
        out.link = nextLink(path, std::move(query), *out.body.nextCursor);
    }
    for (auto& each : page.items)
        out.body.items.push_back(shown(std::move(each), dayOf(work.now)));
    return out;
}

template <typename Answer, typename Choice, typename Request> Answer listed(Work& work, std::string_view path, const Request& request)
{
    const auto grant = grantFor(work, request.memberId);
    auto out = pageOf<Answer, Choice>(
        work, grant, {.memberId = request.memberId}, path, {{"memberId", request.memberId.text()}}, request.cursor, request.limit);
    work.trail().saw({.memberId = request.memberId, .items = std::ssize(out.body.items)});
    return out;
}

// Of all members: for the privacy office, which has to answer them.
access::Grant grantForAll(const Work& work)
{
    if (!access::isPrivacyOffice(work.caller()))
        refuse(Error::Kind::forbidden, "choices/for-privacy", "Only the privacy office may list those of all members.");
    return grantOf(work);
}

void mustKnow(Work& work, const api::NewCorrection& asked)
{
    if (!asked.recordId) return;
    const auto sight = work.gate.sight(work.caller(), asked.memberId);
    const auto protection = records::protectionOf(work.sql, asked.memberId, *asked.recordId);
    if (protection && sight.pathTo(*protection)) return;
    throw Refusal(Error{Error::Kind::rule_broken, "choices/unknown-record", "The record is not there.",
        {{Violation::Place::body, "/recordId", "choices/unknown", "is no record of this member that the caller sees"}}});
}

CorrectionRules rulesOf(Work& work) { return ChoiceRuleStore{work.sql}.inForce(dayOf(work.now)); }

void mustKnow(Work& work, const std::string& purpose)
{
    if (ChoiceRuleStore{work.sql}.knowsPurpose(purpose)) return;
    throw Refusal(Error{Error::Kind::rule_broken, "choices/unknown-purpose", "There is no such purpose.",
        {{Violation::Place::body, "/purpose", "choices/unknown", "is the code of no program"}}});
}

} // namespace

ChoicesOperations::ListRestrictionsAnswer ChoicesOperations::listRestrictions(Work& work, const ListRestrictions& request)
{
    return listed<ListRestrictionsAnswer, api::Restriction>(work, "/v1/restrictions", request);
}

ChoicesOperations::CreateRestrictionAnswer ChoicesOperations::createRestriction(Work& work, const CreateRestriction& request)
{
    static_cast<void>(grantFor(work, request.body.memberId));
    must(check(request.body));
    return created<CreateRestrictionAnswer>(work, "/v1/restrictions", restrictionFrom(request.body, work.newId(), work.now));
}

ChoicesOperations::GetRestrictionAnswer ChoicesOperations::getRestriction(Work& work, const GetRestriction& request)
{
    return read<GetRestrictionAnswer, api::Restriction>(work, request.restrictionId);
}

ChoicesOperations::DecideRestrictionAnswer ChoicesOperations::decideRestriction(Work& work, const DecideRestriction& request)
{
    const auto before = toDecide<api::Restriction>(work, request.restrictionId, request.ifMatch);
    return changed<DecideRestrictionAnswer>(work, before, must(own_choices::answered(before, request.body, work.now)));
}

ChoicesOperations::EndRestrictionAnswer ChoicesOperations::endRestriction(Work& work, const EndRestriction& request)
{
    mustSpeakForPerson(work.caller());
    const auto before = locked<api::Restriction>(work, request.restrictionId);
    return changed<EndRestrictionAnswer>(work, before, must(ended(before, request.body, work.now)));
}

ChoicesOperations::ListConfidentialCommunicationsAnswer ChoicesOperations::listConfidentialCommunications(
    Work& work, const ListConfidentialCommunications& request)
{
    return listed<ListConfidentialCommunicationsAnswer, api::ConfidentialCommunication>(work, "/v1/confidential-communications", request);
}

ChoicesOperations::CreateConfidentialCommunicationAnswer ChoicesOperations::createConfidentialCommunication(
    Work& work, const CreateConfidentialCommunication& request)
{
    static_cast<void>(grantFor(work, request.body.memberId));
    must(check(request.body));
    return created<CreateConfidentialCommunicationAnswer>(
        work, "/v1/confidential-communications", communicationFrom(request.body, work.newId(), work.now));
}

ChoicesOperations::GetConfidentialCommunicationAnswer ChoicesOperations::getConfidentialCommunication(
    Work& work, const GetConfidentialCommunication& request)
{
    return read<GetConfidentialCommunicationAnswer, api::ConfidentialCommunication>(work, request.confidentialCommunicationId);
}

ChoicesOperations::DecideConfidentialCommunicationAnswer ChoicesOperations::decideConfidentialCommunication(
    Work& work, const DecideConfidentialCommunication& request)
{
    const auto before = toDecide<api::ConfidentialCommunication>(work, request.confidentialCommunicationId, request.ifMatch);
    return changed<DecideConfidentialCommunicationAnswer>(work, before, must(decided(before, request.body, work.now)));
}

ChoicesOperations::EndConfidentialCommunicationAnswer ChoicesOperations::endConfidentialCommunication(
    Work& work, const EndConfidentialCommunication& request)
{
    mustSpeakForPerson(work.caller());
    const auto before = locked<api::ConfidentialCommunication>(work, request.confidentialCommunicationId);
    return changed<EndConfidentialCommunicationAnswer>(work, before, must(ended(before, request.body, work.now)));
}

ChoicesOperations::ListCorrectionsAnswer ChoicesOperations::listCorrections(Work& work, const ListCorrections& request)
{
    const auto grant = request.memberId ? grantFor(work, *request.memberId) : grantForAll(work);
    ChoiceStore<api::Correction>::Filter filter{.memberId = request.memberId};
    Query query;
    if (request.memberId) query.emplace_back("memberId", request.memberId->text());
    if (request.late.value_or(false)) {
        query.emplace_back("late", "true");
        filter.openSince = dayOf(work.now);
    }
    auto out = pageOf<ListCorrectionsAnswer, api::Correction>(
        work, grant, filter, "/v1/corrections", std::move(query), request.cursor, request.limit);
    if (request.memberId) work.trail().saw({.memberId = request.memberId, .items = std::ssize(out.body.items)});
    else
        for (const auto& each : out.body.items)
            work.trail().saw({each.memberId});
    return out;
}

ChoicesOperations::CreateCorrectionAnswer ChoicesOperations::createCorrection(Work& work, const CreateCorrection& request)
{
    static_cast<void>(grantFor(work, request.body.memberId));
    mustKnow(work, request.body);
    return created<CreateCorrectionAnswer>(work, "/v1/corrections", correctionFrom(request.body, rulesOf(work), work.newId(), work.now));
}

ChoicesOperations::GetCorrectionAnswer ChoicesOperations::getCorrection(Work& work, const GetCorrection& request)
{
    return read<GetCorrectionAnswer, api::Correction>(work, request.correctionId);
}

ChoicesOperations::ExtendCorrectionAnswer ChoicesOperations::extendCorrection(Work& work, const ExtendCorrection& request)
{
    const auto before = toDecide<api::Correction>(work, request.correctionId, request.ifMatch);
    return changed<ExtendCorrectionAnswer>(work, before, must(extended(before, request.body, rulesOf(work), work.now)));
}

ChoicesOperations::DecideCorrectionAnswer ChoicesOperations::decideCorrection(Work& work, const DecideCorrection& request)
{
    const auto before = toDecide<api::Correction>(work, request.correctionId, request.ifMatch);
    return changed<DecideCorrectionAnswer>(work, before, must(decided(before, request.body, rulesOf(work), work.now)));
}

ChoicesOperations::DisagreeCorrectionAnswer ChoicesOperations::disagreeCorrection(Work& work, const DisagreeCorrection& request)
{
    mustSpeakForPerson(work.caller());
    const auto before = locked<api::Correction>(work, request.correctionId);
    return changed<DisagreeCorrectionAnswer>(work, before, must(disputed(before, request.body, work.now)));
}

ChoicesOperations::ExportMemberAnswer ChoicesOperations::exportMember(Work& work, const ExportMember& request)
{
    work.trail().sought(request.memberId);
    if (!access::standsAsMember(work.caller()))
        refuse(Error::Kind::forbidden, "choices/for-the-person", "This is for the person, and for who stands for them.");
    const auto standing = work.gate.standing(work.caller(), request.memberId);
    const access::Sight sight(work.policy, work.caller(), standing);
    if (sight.blind()) refuseUnknown();
    const auto permit = [&](access::Content content) { // a number of releases would tell of those that a minor keeps
        const bool kept = content == access::Content::releases && standing.minority.alone != 0;
        return work.permit(content, kept ? access::Needs::never : access::Needs::nothing);
    };
    const auto counts = ExportStore{work.sql}.count(permit, sight);
    work.trail().saw({.memberId = request.memberId, .items = itemsIn(counts)});
    ExportMemberAnswer out;
    out.body = exportOf(request.memberId, counts, sight, work.policy, work.now);
    return out;
}

ChoicesOperations::ListPreferencesAnswer ChoicesOperations::listPreferences(Work& work, const ListPreferences& request)
{
    return listed<ListPreferencesAnswer, api::Preference>(work, "/v1/preferences", request);
}

ChoicesOperations::CreatePreferenceAnswer ChoicesOperations::createPreference(Work& work, const CreatePreference& request)
{
    const auto& asked = request.body;
    static_cast<void>(grantFor(work, asked.memberId));
    mustKnow(work, asked.purpose);
    members::oneAtATime(work.sql, asked.memberId);
    if (asked.state == api::PreferenceState::optedOut)
        enrollments::optOut(work.sql, work.caller(), {asked.memberId, asked.purpose, asked.source}, work.now);
    const auto said = say(work.sql, asked, work.now);
    work.concerns(asked.memberId);
    auto out = answered<CreatePreferenceAnswer>(work, said);
    out.location = "/v1/preferences/" + said.id.text();
    return out;
}

ChoicesOperations::GetPreferenceAnswer ChoicesOperations::getPreference(Work& work, const GetPreference& request)
{
    return read<GetPreferenceAnswer, api::Preference>(work, request.preferenceId);
}

} // namespace careway::own_choices
