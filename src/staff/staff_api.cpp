#include "staff/staff_api.hpp"

#include "access/grant.hpp"
#include "core/version.hpp"
#include "programs/catalogue.hpp"
#include "staff/roster.hpp"
#include "staff/staff_store.hpp"
#include "work/work.hpp"

namespace careway::staff {

namespace {

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuse(Error::Kind::not_found, "staff/not-found", "There is no such thing.");
    return std::move(*row);
}

void mustKeep(const access::Caller& caller)
{
    if (!access::mayKeepDirectory(caller)) refuse(Error::Kind::forbidden, "staff/for-the-plan", "Only the plan may do this.");
}

void mayRead(const access::Caller& caller)
{
    if (!access::mayKeepDirectory(caller) && caller.role != access::Role::careManager)
        refuse(Error::Kind::forbidden, "staff/for-staff", "This is for those who do the plan's care management.");
}

// Those of the programs that are offered today.
Codes offeredAmong(Work& work, const std::vector<std::string>& asked)
{
    Codes out;
    for (const auto& each : asked)
        if (programs::programOn(work.sql, each, dayOf(work.now))) out.insert(each);
    return out;
}

Superior superiorOf(Work& work, const api::StaffMember& member)
{
    if (!member.reportsTo) return {};
    const bool there = works(work.sql, *member.reportsTo);
    return {there, *member.reportsTo == member.id || superiorsOf(work.sql, *member.reportsTo).contains(member.id)};
}

// What has a code or id of its own may be there already.
template <typename Write> void unlessTaken(Write write)
{
    try {
        write();
    } catch (const sql::Duplicate&) {
        refuse(Error::Kind::conflict, "staff/taken", "It is there already: change that one.");
    }
}

template <typename Answer, typename T> Answer answered(const T& it)
{
    Answer out;
    out.eTag = etagOf(it.version);
    out.body = it;
    return out;
}

template <typename Answer, typename T> Answer created(const T& it, const std::string& location)
{
    auto out = answered<Answer>(it);
    out.location = location;
    return out;
}

template <typename Answer, typename T>
Answer paged(
    Work& work, Page<T> page, const std::string& last, std::string_view path, Query query, std::string_view mark, std::int32_t limit)
{
    Answer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{last}}, mark);
        query.emplace_back("limit", std::to_string(limit));
        out.link = nextLink(path, std::move(query), *out.body.nextCursor);
    }
    out.body.items = std::move(page.items);
    return out;
}

std::string markOf(const Work& work, std::string_view path, const Query& query)
{
    return std::string(path) + '\n' + queryText(query) + '\n' + work.caller().identity();
}

template <typename T> std::string lastId(const Page<T>& page) { return page.items.empty() ? "" : page.items.back().id.text(); }

} // namespace

StaffOperations::ListTeamsAnswer StaffOperations::listTeams(Work& work, const ListTeams& request)
{
    mayRead(work.caller());
    const auto mark = markOf(work, "/v1/teams", {});
    auto page = StaffStore{work.sql}.teams(pageFrom(work.cursors, request.cursor, request.limit, mark));
    const auto last = page.items.empty() ? "" : page.items.back().code;
    return paged<ListTeamsAnswer>(work, std::move(page), last, "/v1/teams", {}, mark, request.limit);
}

StaffOperations::CreateTeamAnswer StaffOperations::createTeam(Work& work, const CreateTeam& request)
{
    mustKeep(work.caller());
    const auto team = teamFrom(request.body, work.now);
    must(check(team, offeredAmong(work, team.programs)));
    unlessTaken([&] { StaffStore{work.sql}.insert(team); });
    return created<CreateTeamAnswer>(team, "/v1/teams/" + team.code);
}

StaffOperations::GetTeamAnswer StaffOperations::getTeam(Work& work, const GetTeam& request)
{
    mayRead(work.caller());
    return answered<GetTeamAnswer>(found(StaffStore{work.sql}.team(request.teamCode)));
}

StaffOperations::PatchTeamAnswer StaffOperations::patchTeam(Work& work, const PatchTeam& request)
{
    mustKeep(work.caller());
    StaffStore store{work.sql};
    auto before = found(store.lockTeam(request.teamCode));
    must(matches(request.ifMatch, before.version));
    const auto after = patched(std::move(before), request.body, work.now);
    must(check(after, offeredAmong(work, after.programs)));
    store.update(after);
    return answered<PatchTeamAnswer>(after);
}

StaffOperations::ListStaffAnswer StaffOperations::listStaff(Work& work, const ListStaff& request)
{
    mayRead(work.caller());
    const Query query{{"team", request.team}};
    const auto mark = markOf(work, "/v1/staff-members", query);
    auto page = StaffStore{work.sql}.members(request.team, pageFrom(work.cursors, request.cursor, request.limit, mark));
    const auto last = lastId(page);
    return paged<ListStaffAnswer>(work, std::move(page), last, "/v1/staff-members", query, mark, request.limit);
}

StaffOperations::CreateStaffAnswer StaffOperations::createStaff(Work& work, const CreateStaff& request)
{
    mustKeep(work.caller());
    StaffStore store{work.sql};
    const auto member = memberFrom(request.body, work.now);
    must(check(member, store.teamCodes(), superiorOf(work, member)));
    unlessTaken([&] { store.insert(member); });
    return created<CreateStaffAnswer>(member, "/v1/staff-members/" + member.id.text());
}

StaffOperations::GetStaffAnswer StaffOperations::getStaff(Work& work, const GetStaff& request)
{
    mayRead(work.caller());
    return answered<GetStaffAnswer>(found(StaffStore{work.sql}.member(request.staffId)));
}

StaffOperations::PatchStaffAnswer StaffOperations::patchStaff(Work& work, const PatchStaff& request)
{
    mustKeep(work.caller());
    StaffStore store{work.sql};
    auto before = found(store.lockMember(request.staffId));
    must(matches(request.ifMatch, before.version));
    const bool leaves = before.active && !request.body.active.value_or(true);
    if (leaves && store.hasDuty(before.id, work.now))
        refuse(Error::Kind::conflict, "staff/on-duty", "They have duties that are not over: end these, and give them to somebody else.");
    const auto after = patched(std::move(before), request.body, work.now);
    must(check(after, store.teamCodes(), superiorOf(work, after)));
    store.update(after);
    return answered<PatchStaffAnswer>(after);
}

StaffOperations::ListDutiesAnswer StaffOperations::listDuties(Work& work, const ListDuties& request)
{
    mayRead(work.caller());
    Query query{{"team", request.team}};
    if (request.staffId) query.emplace_back("staffId", request.staffId->text());
    const auto mark = markOf(work, "/v1/duties", query);
    auto page = StaffStore{work.sql}.duties(
        {request.team, request.staffId, work.now}, pageFrom(work.cursors, request.cursor, request.limit, mark));
    const auto last = lastId(page);
    return paged<ListDutiesAnswer>(work, std::move(page), last, "/v1/duties", std::move(query), mark, request.limit);
}

StaffOperations::CreateDutyAnswer StaffOperations::createDuty(Work& work, const CreateDuty& request)
{
    mustKeep(work.caller());
    StaffStore store{work.sql};
    const auto duty = dutyFrom(request.body, work.newId(), work.now);
    const auto taker = store.lockMember(duty.staffId); // of two duties for one person the second sees the first
    Named named;
    named.team = duty.team && store.team(*duty.team);
    named.colleague = duty.forStaffId && works(work.sql, *duty.forStaffId);
    named.taker = taker && taker->active;
    named.busy = store.overlaps(duty);
    must(check(duty, named, work.now));
    store.insert(duty);
    return created<CreateDutyAnswer>(duty, "/v1/duties/" + duty.id.text());
}

StaffOperations::GetDutyAnswer StaffOperations::getDuty(Work& work, const GetDuty& request)
{
    mayRead(work.caller());
    return answered<GetDutyAnswer>(found(StaffStore{work.sql}.duty(request.dutyId)));
}

StaffOperations::EndDutyAnswer StaffOperations::endDuty(Work& work, const EndDuty& request)
{
    mustKeep(work.caller());
    StaffStore store{work.sql};
    auto before = found(store.lockDuty(request.dutyId));
    must(matches(request.ifMatch, before.version));
    const auto after = must(ended(std::move(before), request.body, work.now));
    store.update(after);
    return answered<EndDutyAnswer>(after);
}

} // namespace careway::staff
