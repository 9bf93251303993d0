#include "staff/staff.hpp"

#include "core/zone.hpp"
#include "json/model.hpp"

#include <algorithm>
#include <vector>

namespace careway::staff {

namespace {

class Findings {
public:
    void want(bool good, std::string at, std::string code, std::string detail)
    {
        if (!good) found_.push_back({Violation::Place::body, std::move(at), "staff/" + std::move(code), std::move(detail)});
    }
    Result<void> result()
    {
        if (found_.empty()) return {};
        return tl::unexpected(Error{Error::Kind::rule_broken, "staff/rule-broken", "It cannot be kept so.", std::move(found_)});
    }

private:
    std::vector<Violation> found_;
};

void wantZone(Findings& found, const std::optional<std::string>& zone)
{
    found.want(!zone || knownZone(*zone), "/zone", "unknown-zone", "is no time zone");
}

void wantAll(Findings& found, const std::vector<std::string>& asked, const Codes& known, const std::string& at, const std::string& what)
{
    for (std::size_t i = 0; i < asked.size(); ++i)
        found.want(known.contains(asked[i]), at + '/' + std::to_string(i), "unknown-" + what, "is the code of no " + what);
}

template <typename T> void touch(T& it, Instant now)
{
    ++it.version;
    it.updatedAt = now;
}

} // namespace

api::Team teamFrom(const api::NewTeam& asked, Instant now)
{
    api::Team out;
    out.code = asked.code;
    out.version = 1;
    out.name = asked.name;
    out.zone = asked.zone;
    json::put(out.programs, asked.programs);
    out.createdAt = out.updatedAt = now;
    return out;
}

api::Team patched(api::Team team, const api::TeamPatch& patch, Instant now)
{
    json::put(team.name, patch.name);
    json::put(team.zone, patch.zone);
    json::put(team.programs, patch.programs);
    touch(team, now);
    return team;
}

Result<void> check(const api::Team& team, const Codes& programs)
{
    Findings found;
    wantZone(found, team.zone);
    wantAll(found, team.programs, programs, "/programs", "program");
    return found.result();
}

api::StaffMember memberFrom(const api::NewStaffMember& asked, Instant now)
{
    api::StaffMember out;
    out.id = asked.id;
    out.version = 1;
    out.name = asked.name;
    out.credential = asked.credential;
    json::put(out.teams, asked.teams);
    out.zone = asked.zone;
    out.memberId = asked.memberId;
    out.reportsTo = asked.reportsTo;
    out.specialty = asked.specialty;
    out.active = true;
    out.createdAt = out.updatedAt = now;
    return out;
}

api::StaffMember patched(api::StaffMember member, const api::StaffMemberPatch& patch, Instant now)
{
    json::put(member.name, patch.name);
    json::put(member.credential, patch.credential);
    json::put(member.teams, patch.teams);
    json::put(member.zone, patch.zone);
    json::put(member.memberId, patch.memberId);
    json::put(member.reportsTo, patch.reportsTo);
    json::put(member.specialty, patch.specialty);
    json::put(member.active, patch.active);
    touch(member, now);
    return member;
}

Result<void> check(const api::StaffMember& member, const Codes& teams, const Superior& superior)
{
    Findings found;
    found.want(!member.reportsTo || superior.there, "/reportsTo", "unknown-staff", "is nobody of the staff");
    found.want(!member.reportsTo || !superior.reportsToThem, "/reportsTo", "reports-in-a-circle", "reports to them, or is themselves");
    wantZone(found, member.zone);
    wantAll(found, member.teams, teams, "/teams", "team");
    return found.result();
}

api::Duty dutyFrom(const api::NewDuty& asked, const Id& id, Instant now)
{
    api::Duty out;
    out.id = id;
    out.version = 1;
    out.team = asked.team;
    out.forStaffId = asked.forStaffId;
    out.staffId = asked.staffId;
    out.order = asked.order.value_or(1);
    out.startsAt = asked.startsAt;
    out.endsAt = asked.endsAt;
    out.createdAt = out.updatedAt = now;
    return out;
}

Result<void> check(const api::Duty& duty, const Named& named, Instant now)
{
    Findings found;
    found.want(duty.team.has_value() != duty.forStaffId.has_value(), "/team", "one-purpose",
        "stands alone: a duty is on call for a team, or cover for a colleague");
    found.want(!duty.team || named.team, "/team", "unknown-team", "is the code of no team");
    found.want(!duty.forStaffId || named.colleague, "/forStaffId", "unknown-staff", "is nobody of the staff");
    found.want(duty.forStaffId != duty.staffId, "/forStaffId", "covers-themselves", "must be somebody else: nobody covers for themselves");
    found.want(named.taker, "/staffId", "unknown-staff", "is nobody of the staff who works now");
    found.want(duty.startsAt < duty.endsAt, "/endsAt", "end-before-start", "must lie after the beginning");
    found.want(duty.endsAt > now, "/endsAt", "past", "must lie ahead");
    found.want(!named.busy, "/startsAt", "overlapping", "must not reach into a time for which they have the same duty already");
    return found.result();
}

Result<api::Duty> ended(api::Duty duty, const api::DutyEnding& ending, Instant now)
{
    if (duty.endsAt <= now) return fail(Error::Kind::conflict, "staff/over", "It is over already.");
    Findings found;
    found.want(ending.at >= now, "/at", "past", "must not lie behind: what was done on it stays");
    found.want(ending.at <= duty.endsAt, "/at", "longer", "must not lie after its end");
    if (auto good = found.result(); !good) return tl::unexpected(std::move(good.error()));
    duty.endsAt = std::max(ending.at, duty.startsAt);
    touch(duty, now);
    return duty;
}

} // namespace careway::staff
