#include "continuity/departures_api.hpp"

#include "access/grant.hpp"
#include "continuity/departure.hpp"
#include "continuity/departure_store.hpp"
#include "core/version.hpp"
#include "providers/directory.hpp"
#include "work/work.hpp"

namespace careway::continuity {

namespace {

using access::Role;

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuse(Error::Kind::not_found, "continuity/not-found", "There is no such thing.");
    return std::move(*row);
}

[[noreturn]] void refuseTwice()
{
    refuse(Error::Kind::conflict, "continuity/leaves-already", "That the provider leaves this network is known already.");
}

// How many a departure concerns is for the plan to know: of a small practice it would say who.
void mustBeOfThePlan(const access::Caller& caller)
{
    switch (caller.role) {
    case Role::planAdmin:
    case Role::system:
    case Role::careManager:
    case Role::reviewer:
    case Role::medicalDirector:
    case Role::appeals: return;
    default: refuse(Error::Kind::forbidden, "continuity/for-the-plan", "This is for the staff of the plan.");
    }
}

void insertOnce(Work& work, const api::Departure& departure)
{
    try {
        DepartureStore{work.sql}.insert(departure);
    } catch (const sql::Duplicate& duplicate) {
        if (duplicate.key() != "departure_once") throw;
        refuseTwice();
    }
}

template <typename Answer> Answer answered(const api::Departure& departure)
{
    Answer out;
    out.eTag = etagOf(departure.version);
    out.body = departure;
    return out;
}

} // namespace

DeparturesOperations::CreateDepartureAnswer DeparturesOperations::createDeparture(Work& work, const CreateDeparture& request)
{
    const auto& asked = request.body;
    if (!access::mayKeepDirectory(work.caller()))
        refuse(Error::Kind::forbidden, "continuity/for-the-directory", "This is for who keeps the directory.");
    const auto name = providers::nameOf(work.sql, asked.providerId);
    const auto latest = providers::latestIn(work.sql, asked.providerId, asked.network);
    if (latest && DepartureStore{work.sql}.isKnown(asked.providerId, asked.network, latest->joinedOn)) refuseTwice();
    const auto stay = latest ? std::optional(Stay{latest->joinedOn, latest->endsOn}) : std::nullopt;
    must(check(asked, name.has_value(), stay, dayOf(work.now)));
    const auto departure = departureFrom(asked, work.newId(), *name, stay->joinedOn, work.now);
    insertOnce(work, departure);
    providers::leaveNetwork(work.sql, asked.providerId, asked.network, stay->joinedOn, asked.endsOn, work.now);
    auto out = answered<CreateDepartureAnswer>(departure);
    out.location = "/v1/departures/" + departure.id.text();
    return out;
}

DeparturesOperations::GetDepartureAnswer DeparturesOperations::getDeparture(Work& work, const GetDeparture& request)
{
    mustBeOfThePlan(work.caller());
    return answered<GetDepartureAnswer>(found(DepartureStore{work.sql}.find(request.departureId, dayOf(work.now))));
}

DeparturesOperations::ListAffectedMembersAnswer DeparturesOperations::listAffectedMembers(Work& work, const ListAffectedMembers& request)
{
    const auto path = "/v1/departures/" + request.departureId.text() + "/affected-members";
    const auto mark = path + '\n' + work.caller().identity();
    const auto asked = pageFrom(work.cursors, request.cursor, request.limit, mark);
    auto page = DepartureStore{work.sql}.list(work.gate.seenAmongAll(work.caller(), "t"), request.departureId, asked);
    ListAffectedMembersAnswer out;
    if (page.more) {
        out.body.nextCursor = work.cursors.seal({{page.items.back().id.text()}}, mark);
        out.link = nextLink(path, {{"limit", std::to_string(request.limit)}}, *out.body.nextCursor);
    }
    for (const auto& each : page.items)
        work.trail().saw({each.memberId});
    out.body.items = std::move(page.items);
    return out;
}

} // namespace careway::continuity
