#include "facility_stays/facility_stay.hpp"

#include "access/witness.hpp"
#include "core/findings.hpp"
#include "json/column.hpp"
#include "records/protection.hpp"

namespace careway::facility_stays {

namespace {

using api::StayDisposition;
using api::StayState;

constexpr auto ahead = std::chrono::days(1); // plan policy: sample

void touch(api::FacilityStay& stay, Instant now)
{
    ++stay.version;
    stay.updatedAt = now;
}

// It says so itself, or the plan knows it; what is on the plan's list is one whatever it says.
api::SourceProgram programOf(const api::NewFacilityStay& asked, const Place& place)
{
    return place.part2 ? api::SourceProgram::part2 : asked.sourceProgram.value_or(api::SourceProgram::unknown);
}

} // namespace

Id stayId(const Id& memberId, const Id& facilityId, Instant admittedAt)
{
    return namedId("facility stay\n" + memberId.text() + '\n' + facilityId.text() + '\n' + text(admittedAt));
}

Digest contentOf(const api::NewFacilityStay& asked)
{
    auto said = asked;
    said.memberId.reset(); // by whatever the member and the facility were named
    said.memberNumber.reset();
    said.birthDate.reset();
    said.facilityId.reset();
    said.source.reset();
    return sha256(json::toColumn(said));
}

Result<void> check(const api::NewFacilityStay& asked, const access::Caller& caller, Instant now)
{
    Findings found("facility-stays");
    const bool byNumber = asked.memberNumber && asked.birthDate;
    if (caller.role == access::Role::system) {
        found.want(asked.memberId && !asked.memberNumber && !asked.birthDate, "/memberId", "not-identified",
            "is how a feed names the member, and nothing else");
        found.want(asked.facilityId.has_value(), "/facilityId", "facility-missing", "must be given by a feed");
    } else {
        found.want(byNumber && !asked.memberId, "/memberNumber", "not-identified", "must be given, with birthDate, and no id");
        found.want(!asked.facilityId || asked.facilityId == caller.providerId, "/facilityId", "not-oneself", "can only be the caller");
        found.want(!asked.source, "/source", "not-a-feed", "is for feeds to name themselves by");
    }
    found.want(asked.admittedAt <= now, "/admittedAt", "future", "must not lie ahead");
    found.want(!asked.plannedDischargeAt || *asked.plannedDischargeAt > now, "/plannedDischargeAt", "past", "must lie ahead");
    found.want(!asked.basis || asked.basis->kind != api::BasisKind::operations, "/basis/kind", "not-the-plan",
        "is a payment, a consent or a release: what comes from others is not the plan's own work");
    return std::move(found).result("The admission cannot be taken down so.");
}

api::FacilityStay admitted(const api::NewFacilityStay& asked, const Id& memberId, const Place& place, Instant now)
{
    api::FacilityStay out;
    out.id = stayId(memberId, place.facilityId, asked.admittedAt);
    out.version = 1;
    out.memberId = memberId;
    out.facilityId = place.facilityId;
    out.facilityName = place.name;
    out.state = StayState::admitted;
    out.admittedAt = asked.admittedAt;
    out.plannedDischargeAt = asked.plannedDischargeAt;
    out.outpatientProviderId = asked.outpatientProviderId;
    out.sourceProgram = programOf(asked, place);
    out.basis = asked.basis.value_or(api::Basis{api::BasisKind::payment, {}, {}});
    auto labels = place.labels;
    if (out.sourceProgram == api::SourceProgram::part2) labels |= bitOf(access::Label::substanceUse);
    out.labels = records::spelled(labels);
    out.createdAt = out.updatedAt = now;
    return out;
}

Result<api::FacilityStay> replanned(api::FacilityStay stay, const api::FacilityStayPatch& plan, Instant now)
{
    if (stay.state == StayState::discharged && plan.plannedDischargeAt)
        return fail(Error::Kind::conflict, "facility-stays/discharged", "They have left: there is no discharge to plan.");
    Findings found("facility-stays");
    found.want(!plan.plannedDischargeAt || *plan.plannedDischargeAt > now, "/plannedDischargeAt", "past", "must lie ahead");
    if (auto good = std::move(found).result("The stay cannot be changed so."); !good) return tl::unexpected(std::move(good.error()));
    if (plan.plannedDischargeAt) stay.plannedDischargeAt = plan.plannedDischargeAt;
    if (plan.outpatientProviderId) stay.outpatientProviderId = plan.outpatientProviderId;
    touch(stay, now);
    return stay;
}

Result<api::FacilityStay> discharged(api::FacilityStay stay, const api::NewFacilityDischarge& how, Instant now)
{
    if (stay.state == StayState::discharged)
        return fail(Error::Kind::conflict, "facility-stays/discharged", "They have left: that is taken down already.");
    Findings found("facility-stays");
    found.want(how.dischargedAt >= stay.admittedAt, "/dischargedAt", "before-admission", "must not lie before the admission");
    found.want(how.dischargedAt <= now, "/dischargedAt", "future", "must not lie ahead");
    if (auto good = std::move(found).result("The discharge cannot be taken down so."); !good)
        return tl::unexpected(std::move(good.error()));
    stay.state = StayState::discharged;
    stay.dischargedAt = how.dischargedAt;
    stay.disposition = how.disposition;
    if (how.outpatientProviderId) stay.outpatientProviderId = how.outpatientProviderId;
    touch(stay, now);
    return stay;
}

Instant reachBy(Instant plannedDischarge, Instant now)
{
    if (plannedDischarge - ahead > now) return plannedDischarge - ahead;
    return now + (plannedDischarge - now) / 2;
}

bool goesHome(StayDisposition disposition)
{
    switch (disposition) {
    case StayDisposition::home:
    case StayDisposition::homeWithServices:
    case StayDisposition::againstAdvice:
    case StayDisposition::other: return true;
    case StayDisposition::residential:
    case StayDisposition::skilledNursing:
    case StayDisposition::transferred:
    case StayDisposition::hospice:
    case StayDisposition::deceased: break;
    }
    return false;
}

access::Protection protectionOf(const api::FacilityStay& stay)
{
    auto out = access::protectionIn(
        access::columnOf(records::labelsIn(stay.labels)), json::toColumn(stay.sourceProgram), json::toColumn(stay.basis.kind));
    out.maker = stay.facilityId;
    return out;
}

} // namespace careway::facility_stays
