#include "facility_stays/facility_stay_api.hpp"

#include "access/relationship_store.hpp"
#include "access/witness.hpp"
#include "core/version.hpp"
#include "facility_stays/facility_stay.hpp"
#include "facility_stays/facility_stay_store.hpp"
#include "facility_stays/follow_up.hpp"
#include "members/roll.hpp"
#include "programs/catalogue.hpp"
#include "providers/directory.hpp"
#include "records/disclosure.hpp"
#include "records/protection.hpp"
#include "tasks/to_do.hpp"
#include "timeline/event.hpp"
#include "work/work.hpp"

namespace careway::facility_stays {

namespace {

using access::Role;

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "facility-stays/not-found", "There is no such thing."); }

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

[[noreturn]] void refuseField(const std::string& at, const std::string& code, const std::string& detail)
{
    throw Refusal(Error{Error::Kind::rule_broken, "facility-stays/rule-broken", "The stay cannot be taken down so.",
        {{Violation::Place::body, at, "facility-stays/" + code, detail}}});
}

void mustTell(const access::Caller& caller)
{
    if (caller.role != Role::system && (caller.role != Role::provider || !caller.providerId))
        refuse(Error::Kind::forbidden, "facility-stays/for-facilities", "This is for the facility to tell, or for a feed.");
}

// What is shown of a stay to a facility is its own; everything else by the decision.
std::string ownStays(const access::Caller& caller)
{
    if (caller.role == Role::system) return "TRUE";
    return "t.facility_id = X'" + hex(caller.providerId->bytes) + '\'';
}
std::string seenBy(const access::Sight& sight, const access::Caller& caller)
{
    const auto seen = sight.predicate("t", "t.facility_id");
    if (caller.role != Role::provider || !caller.providerId) return seen;
    return '(' + seen + " OR " + ownStays(caller) + ')';
}

// Feeds call a facility by a name of their own, the plan by its number.
Place placeOf(Work& work, const Id& facilityId, const api::NewFacilityStay& asked)
{
    const bool oneself = work.caller().role == Role::provider;
    const auto entry = providers::entryOf(work.sql, facilityId);
    if (!entry || entry->kind != "facility") {
        if (oneself) refuse(Error::Kind::forbidden, "facility-stays/not-a-facility", "Only a facility of the directory admits.");
        refuseField("/facilityId", "not-a-facility", "is no facility of the directory");
    }
    Place out{facilityId, entry->name};
    std::vector<std::string> names{entry->npi};
    if (asked.source) names.push_back(*asked.source);
    out.part2 = records::isPart2Program(work.sql, names, dayOf(asked.admittedAt), dayOf(work.now));
    for (const auto& code : FacilityStayStore{work.sql}.programsFor(entry->specialties, dayOf(work.now)))
        if (const auto program = programs::programOn(work.sql, code, dayOf(work.now))) out.labels |= programs::labelsOf(*program);
    return out;
}

Id memberOf(Work& work, const api::NewFacilityStay& asked)
{
    if (work.caller().role == Role::provider) return found(members::identified(work.sql, *asked.memberNumber, *asked.birthDate));
    work.trail().sought(*asked.memberId);
    if (!work.gate.covers(work.permit(access::Content::demographics), *asked.memberId)) refuseUnknown();
    return *asked.memberId;
}

void mustKnow(Work& work, const std::optional<Id>& provider)
{
    if (provider && !providers::known(work.sql, *provider))
        refuseField("/outpatientProviderId", "unknown-provider", "is nobody of the directory");
}

// Who has them in a facility treats them, and who will see them afterwards.
void treats(Work& work, const Id& memberId, const Id& providerId, const std::string& source, bool part2)
{
    access::Relationship tie;
    tie.memberId = memberId;
    tie.kind = access::Relation::treatment;
    tie.partyId = providerId;
    tie.source = source;
    tie.id = access::relationshipId(memberId, providerId, tie.kind, source);
    tie.part2 = part2;
    tie.startsAt = tie.createdAt = tie.updatedAt = work.now;
    const auto* kind = work.policy.kind(tie.kind);
    if (kind != nullptr && kind->lasts) tie.endsAt = tie.openUntil = work.now + *kind->lasts;
    access::RelationshipStore{work.sql}.extend({&tie, 1});
}

void tell(Work& work, const api::FacilityStay& stay, const std::string& kind)
{
    const auto protection = protectionOf(stay);
    timeline::Event event{kind, stay.memberId, protection.labels};
    event.subjectId = stay.id;
    event.detail = stay.facilityName;
    event.source = protection.source;
    event.basis = protection.basis;
    timeline::tell(work.sql, work.caller(), event, work.now);
}

// With what must travel with it, and as the audit tells it.
void show(Work& work, const access::Sight& sight, std::span<api::FacilityStay> stays)
{
    access::Witness witness(sight);
    for (auto& each : stays) {
        const auto protection = protectionOf(each);
        if (const auto path = witness.sawOrOwn(protection))
            each.disclosure = records::noticeFor(*path, protection, work.policy.redisclosure());
    }
    witness.tell(work.trail());
}

api::FacilityStay locked(Work& work, const Id& id, std::string_view ifMatch)
{
    mustTell(work.caller());
    auto out = found(FacilityStayStore{work.sql}.lock(ownStays(work.caller()), id)).stay;
    work.concerns(out.memberId);
    must(matches(ifMatch, out.version));
    return out;
}

template <typename Answer> Answer answered(const api::FacilityStay& stay)
{
    Answer out;
    out.eTag = etagOf(stay.version);
    out.body = stay;
    return out;
}

template <typename Answer> Answer changed(Work& work, const api::FacilityStay& stay, const std::string& event)
{
    FacilityStayStore{work.sql}.update(stay);
    tell(work, stay, event);
    if (stay.state == api::StayState::discharged && stay.outpatientProviderId)
        treats(work, stay.memberId, *stay.outpatientProviderId, "discharge", false);
    followUp(work.gate, work.sql, work.caller(), stay, work.now);
    return answered<Answer>(stay);
}

} // namespace

FacilityStaysOperations::ListFacilityStaysAnswer FacilityStaysOperations::listFacilityStays(Work& work, const ListFacilityStays& request)
{
    work.trail().sought(request.memberId);
    const auto sight = work.gate.sight(work.caller(), request.memberId);
    if (sight.blind()) refuseUnknown();
    const auto mark = "/v1/facility-stays\n" + request.memberId.text() + '\n' + work.caller().identity();
    auto page = FacilityStayStore{work.sql}.list(
        seenBy(sight, work.caller()), request.memberId, pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListFacilityStaysAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        out.link = nextLink(
            "/v1/facility-stays", {{"memberId", request.memberId.text()}, {"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    show(work, sight, page.items);
    out.body.items = std::move(page.items);
    return out;
}

FacilityStaysOperations::CreateFacilityStayAnswer FacilityStaysOperations::createFacilityStay(Work& work, const CreateFacilityStay& request)
{
    const auto& asked = request.body;
    mustTell(work.caller());
    must(check(asked, work.caller(), work.now));
    const auto facilityId = work.caller().role == Role::provider ? *work.caller().providerId : *asked.facilityId;
    const auto place = placeOf(work, facilityId, asked);
    mustKnow(work, asked.outpatientProviderId);
    const auto memberId = memberOf(work, asked);
    work.concerns(memberId);
    members::oneAtATime(work.sql, memberId);
    FacilityStayStore store{work.sql};
    const Kept fresh{admitted(asked, memberId, place, work.now), contentOf(asked)};
    const auto known = store.find("TRUE", fresh.stay.id);
    if (known && known->content != fresh.content)
        refuse(Error::Kind::conflict, "facility-stays/told-otherwise",
            "This admission is known with something else said of it; what is planned can be changed.");
    if (!known && store.isThere(memberId, facilityId))
        refuse(Error::Kind::conflict, "facility-stays/there-already", "They are there already, since another admission.");
    if (!known) {
        store.insert(fresh);
        treats(work, memberId, facilityId, "admission", fresh.stay.sourceProgram == api::SourceProgram::part2);
        tell(work, fresh.stay, "stay.admitted");
        followUp(work.gate, work.sql, work.caller(), fresh.stay, work.now);
    }
    auto out = answered<CreateFacilityStayAnswer>(known ? known->stay : fresh.stay);
    out.location = "/v1/facility-stays/" + fresh.stay.id.text();
    return out;
}

FacilityStaysOperations::GetFacilityStayAnswer FacilityStaysOperations::getFacilityStay(Work& work, const GetFacilityStay& request)
{
    const auto sight = work.gate.sightOf(work.caller(), "facility_stay", request.facilityStayId);
    if (sight.blind()) refuseUnknown();
    auto stay = found(FacilityStayStore{work.sql}.find(seenBy(sight, work.caller()), request.facilityStayId)).stay;
    show(work, sight, {&stay, 1});
    return answered<GetFacilityStayAnswer>(stay);
}

FacilityStaysOperations::PatchFacilityStayAnswer FacilityStaysOperations::patchFacilityStay(Work& work, const PatchFacilityStay& request)
{
    const auto before = locked(work, request.facilityStayId, request.ifMatch);
    mustKnow(work, request.body.outpatientProviderId);
    const auto stay = must(replanned(before, request.body, work.now));
    if (stay.plannedDischargeAt != before.plannedDischargeAt)
        tasks::reschedule(
            work.sql, work.caller(), "reach-before-discharge", stay.id, reachBy(*stay.plannedDischargeAt, work.now), work.now);
    return changed<PatchFacilityStayAnswer>(work, stay, "stay.replanned");
}

FacilityStaysOperations::DischargeFacilityStayAnswer FacilityStaysOperations::dischargeFacilityStay(
    Work& work, const DischargeFacilityStay& request)
{
    const auto before = locked(work, request.facilityStayId, request.ifMatch);
    mustKnow(work, request.body.outpatientProviderId);
    const auto stay = must(discharged(before, request.body, work.now));
    tasks::withdraw(work.sql, work.caller(), stay.id, tasks::Which::contacts, "The member has left the facility.", work.now);
    return changed<DischargeFacilityStayAnswer>(work, stay, "stay.discharged");
}

} // namespace careway::facility_stays
