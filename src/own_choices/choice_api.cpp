#include "own_choices/choice_api.hpp"

#include "access/grant.hpp"
#include "core/version.hpp"
#include "own_choices/choice_store.hpp"
#include "own_choices/confidential_communication.hpp"
#include "own_choices/restriction.hpp"
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

// The end is the person's to say, to the plan or through who stands for them: not for those whom it would open something to.
void mayEnd(const access::Caller& caller)
{
    if (!access::standsAsMember(caller) && !access::isPrivacyOffice(caller))
        refuse(
            Error::Kind::forbidden, "choices/not-the-ender", "This is for the person to end, or for the privacy office when they say so.");
}

template <typename Answer, typename Choice> Answer answered(const Choice& choice)
{
    Answer out;
    out.eTag = etagOf(choice.version);
    out.body = choice;
    return out;
}

template <typename Answer, typename Choice> Answer created(Work& work, std::string_view path, const Choice& choice)
{
    ChoiceStore<Choice>{work.sql}.insert(choice);
    work.concerns(choice.memberId);
    auto out = answered<Answer>(choice);
    out.location = std::string(path) + '/' + choice.id.text();
    return out;
}

template <typename Answer, typename Choice> Answer read(Work& work, const Id& id)
{
    const auto choice = found(ChoiceStore<Choice>{work.sql}.find(grantOf(work), id));
    work.trail().saw({choice.memberId});
    return answered<Answer>(choice);
}

template <typename Answer, typename Choice> Answer changed(Work& work, const Choice& before, const Choice& after)
{
    if (after.version != before.version) ChoiceStore<Choice>{work.sql}.update(after);
    return answered<Answer>(after);
}

template <typename Answer, typename Choice, typename Request> Answer listed(Work& work, std::string_view path, const Request& request)
{
    const auto grant = grantFor(work, request.memberId);
    const auto mark = std::string(path) + '\n' + request.memberId.text() + '\n' + work.caller().identity();
    auto page = ChoiceStore<Choice>{work.sql}.list(grant, request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    Answer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        out.link = nextLink(path, {{"memberId", request.memberId.text()}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    work.trail().saw({.memberId = request.memberId, .items = std::ssize(page.items)});
    out.body.items = std::move(page.items);
    return out;
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
    mayEnd(work.caller());
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
    mayEnd(work.caller());
    const auto before = locked<api::ConfidentialCommunication>(work, request.confidentialCommunicationId);
    return changed<EndConfidentialCommunicationAnswer>(work, before, must(ended(before, request.body, work.now)));
}

} // namespace careway::own_choices
