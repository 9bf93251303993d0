#include "work/desk.hpp"

#include "access/audit_store.hpp"
#include "access/grant.hpp"
#include "http/precondition.hpp"
#include "http/problem.hpp"
#include "work/idempotency_store.hpp"
#include "work/work.hpp"

#include <algorithm>

namespace careway {

struct Desk::Visit {
    const http::Request& request;
    access::CallerPointer caller;
    Instant now;
    access::Trail trail{};

    /// Writes down what was done, as the last of it.
    void keep(Work& work) const;
    /// What the audit says of it: nothing for what touches no personal data.
    void writeDown(std::vector<access::AuditRow>& rows) const { append(rows, trail.sightings(), "done"); }
    void writeDown(std::vector<access::AuditRow>& rows, const Error& refusal) const { append(rows, {trail.refused()}, refusal.code); }

private:
    void append(std::vector<access::AuditRow>& rows, std::vector<access::Sighting> seen, const std::string& outcome) const;
};

namespace {

constexpr auto patience = std::chrono::milliseconds(1000); // for a connection of the pool

// A PUT of bytes is neither: done twice it does the same.
bool writes(const http::Operation& operation) { return operation.idempotent || operation.conditional || operation.method == "PUT"; }

http::Answer refused(const http::Request& request, const Error& error) { return http::problemOf(error, request.id); }

Digest scopeOf(const http::Request& request, const access::Caller& caller)
{
    const auto key = http::findHeader(request.headers, "Idempotency-Key").value_or("");
    return sha256(caller.identity() + '\n' + std::string(request.operation->method) + ' ' + request.path + '\n' + std::string(key));
}

Result<void> admitted(const http::Operation& operation, const access::Caller& caller)
{
    for (const auto scope : operation.scopes) {
        if (caller.may(scope)) continue;
        Error error{Error::Kind::forbidden, "access/scope-missing", "The token does not carry the scope " + std::string(scope) + "."};
        error.headers.emplace_back(
            "WWW-Authenticate", R"(Bearer realm="careway", error="insufficient_scope", scope=")" + std::string(scope) + '"');
        return tl::unexpected(std::move(error));
    }
    return {};
}

access::Occasion occasionOf(const http::Request& request)
{
    for (const auto& [name, value] : request.pathParameters)
        if (const auto id = Id::parse(value)) return {request.id, request.operation->id, id};
    return {request.id, request.operation->id, std::nullopt};
}

} // namespace

void Desk::Visit::append(std::vector<access::AuditRow>& rows, std::vector<access::Sighting> seen, const std::string& outcome) const
{
    if (!request.operation->personalData) return;
    for (auto& each : seen)
        rows.push_back(access::auditRow(newId(now), occasionOf(request), *caller, std::move(each), outcome));
}

void Desk::Visit::keep(Work& work) const
{
    std::vector<access::AuditRow> rows;
    writeDown(rows);
    work.gate.markEmergencies(rows);
    access::AuditStore{work.sql}.add(rows);
}

Desk::Desk(Routes routes, access::Authenticator& authenticator, sql::Database& database, CursorSeal cursors, Clock clock)
    : routes_(std::move(routes))
    , authenticator_(authenticator)
    , database_(database)
    , cursors_(std::move(cursors))
    , clock_(std::move(clock))
{
}

void Desk::prepare()
{
    auto lease = database_.lease();
    static_cast<void>(policies_.inForce(*lease, clock_()));
}

http::Answer Desk::answerNow(const http::Request& request) { return (*routes_.open(*request.operation))(request); }

std::vector<http::Answer> Desk::answer(std::span<const http::Request> requests)
{
    if (const auto* batch = routes_.batch(*requests.front().operation)) return many(*batch, requests);
    std::vector<http::Answer> out;
    for (const auto& request : requests)
        out.push_back(one(request));
    return out;
}

std::optional<http::Answer> Desk::turnedAway(const http::Request& request)
{
    try {
        const auto visit = visitOf(request);
        const auto may = admitted(*request.operation, *visit.caller);
        if (may) return std::nullopt;
        keepRefusal(visit, may.error());
        return refused(request, may.error());
    } catch (const Refusal& refusal) {
        return refused(request, refusal.error());
    }
}

Desk::Visit Desk::visitOf(const http::Request& request)
{
    const auto now = clock_();
    return {request, must(authenticator_.caller(http::findHeader(request.headers, "Authorization").value_or(""), now)), now};
}

http::Answer Desk::one(const http::Request& request)
{
    try {
        if (const auto* open = routes_.open(*request.operation)) return http::unlessKnown(request, (*open)(request));
        auto visit = visitOf(request);
        return carriedOut(visit);
    } catch (const Refusal& refusal) {
        return refused(request, refusal.error());
    }
}

http::Answer Desk::carriedOut(Visit& visit)
{
    try {
        must(admitted(*visit.request.operation, *visit.caller));
        const auto* salvage = routes_.salvage(*visit.request.operation);
        return salvage == nullptr ? acted(visit) : actedOrSalvaged(visit, *salvage);
    } catch (const Refusal& refusal) {
        keepRefusal(visit, refusal.error());
        throw;
    }
}

http::Answer Desk::acted(Visit& visit)
{
    const auto act = (*routes_.single(*visit.request.operation))(visit.request);
    return writes(*visit.request.operation) ? write(visit, act) : read(visit, act);
}

// Some requests hold what must not be lost with them. When the database is away nothing can be kept: the client tries again.
http::Answer Desk::actedOrSalvaged(Visit& visit, const Routes::Salvage& salvage)
{
    try {
        return acted(visit);
    } catch (const Refusal& refusal) {
        if (refusal.error().kind == Error::Kind::unavailable) throw;
        if (auto kept = salvaged(visit, salvage, refusal.error())) return std::move(*kept);
        throw;
    }
}

std::optional<http::Answer> Desk::salvaged(Visit& visit, const Routes::Salvage& salvage, const Error& error)
{
    const auto sought = visit.trail; // what the refusal says, should it stay one
    const TurnedAway refused{http::findHeader(visit.request.headers, "Idempotency-Key").value_or(""), visit.request.body, error};
    auto kept = database_.transact([&](sql::Session& session) {
        visit.trail.clear();
        const auto policy = policies_.inForce(session, visit.now);
        Work work(session, visit.now, cursors_, *policy, visit.caller.get(), &visit.trail);
        auto answer = salvage(work, refused);
        if (answer) visit.keep(work);
        return answer;
    });
    if (!kept) visit.trail = sought;
    return kept;
}

http::Answer Desk::read(Visit& visit, const Act& act)
{
    auto lease = database_.lease(patience);
    const auto policy = policies_.inForce(*lease, visit.now);
    Work work(*lease, visit.now, cursors_, *policy, visit.caller.get(), &visit.trail);
    auto answer = act(work);
    visit.keep(work); // committed before the answer leaves
    return http::unlessKnown(visit.request, std::move(answer));
}

http::Answer Desk::write(Visit& visit, const Act& act)
{
    return database_.transact([&](sql::Session& session) {
        visit.trail.clear();
        const auto policy = policies_.inForce(session, visit.now);
        Work work(session, visit.now, cursors_, *policy, visit.caller.get(), &visit.trail);
        auto answer = visit.request.operation->idempotent ? writeOnce(visit, act, work) : act(work);
        visit.keep(work);
        return answer;
    });
}

http::Answer Desk::writeOnce(const Visit& visit, const Act& act, Work& work)
{
    const auto scope = scopeOf(visit.request, *visit.caller), body = sha256(visit.request.body);
    IdempotencyStore keys{work};
    if (keys.take(scope, body)) {
        auto answer = act(work);
        keys.keep(scope, answer);
        return answer;
    }
    auto kept = keys.kept(scope);
    if (!kept) refuse(Error::Kind::conflict, "request/in-progress", "The answer under this key is just being dropped; try again.");
    if (kept->request != body)
        refuse(Error::Kind::rule_broken, "idempotency/key-reused", "This Idempotency-Key was used for another request.");
    if (kept->memberId && !work.gate.covers(work.permit(access::Content::demographics), *kept->memberId))
        refuse(Error::Kind::not_found, "request/not-found", "There is no such thing.");
    if (kept->memberId) work.concerns(*kept->memberId);
    kept->answer.headers.emplace_back("Idempotency-Replayed", "true");
    return std::move(kept->answer);
}

// A refusal is kept in a transaction of its own, before it is answered. Nothing was refused when the database was away.
void Desk::keepRefusal(const Visit& visit, const Error& error)
{
    std::vector<access::AuditRow> rows;
    visit.writeDown(rows, error);
    if (rows.empty() || error.kind == Error::Kind::unavailable) return;
    auto lease = database_.lease(patience);
    access::AuditStore{*lease}.add(rows);
}

std::vector<http::Answer> Desk::many(const Routes::Batch& batch, std::span<const http::Request> requests)
{
    const auto now = clock_();
    std::vector<http::Answer> out(requests.size());
    std::vector<Visit> visits;
    std::vector<std::size_t> places;
    visits.reserve(requests.size()); // what is read refers into it
    for (std::size_t i = 0; i < requests.size(); ++i) {
        auto caller = authenticator_.caller(http::findHeader(requests[i].headers, "Authorization").value_or(""), now);
        if (!caller) {
            out[i] = refused(requests[i], caller.error());
            continue;
        }
        visits.push_back(Visit{requests[i], std::move(*caller), now});
        places.push_back(i);
    }
    if (visits.empty()) return out;
    auto lease = database_.lease(patience);
    const auto answers = answersOf(batch, visits, *lease); // what it throws brings each back alone: http/service.hpp
    std::vector<access::AuditRow> rows;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto& visit = visits[i];
        out[places[i]] = answers[i] ? http::unlessKnown(visit.request, *answers[i]) : refused(visit.request, answers[i].error());
        if (answers[i]) visit.writeDown(rows);
        else visit.writeDown(rows, answers[i].error());
    }
    const auto policy = policies_.inForce(*lease, now);
    access::Gate(*lease, *policy, now).markEmergencies(rows);
    access::AuditStore{*lease}.add(rows); // one statement and one commit, before any answer leaves
    return out;
}

std::vector<Result<http::Answer>> Desk::answersOf(const Routes::Batch& batch, std::span<Visit> visits, sql::Session& session)
{
    std::vector<Result<http::Answer>> out(visits.size());
    std::vector<Routes::Reading> open;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        if (const auto may = admitted(*visits[i].request.operation, *visits[i].caller); !may) {
            out[i] = tl::unexpected(may.error());
            continue;
        }
        open.push_back({*visits[i].caller, visits[i].trail, visits[i].request});
        places.push_back(i);
    }
    if (open.empty()) return out;
    const auto policy = policies_.inForce(session, visits.front().now);
    Work work(session, visits.front().now, cursors_, *policy, nullptr, nullptr);
    auto answers = batch(work, open);
    for (std::size_t i = 0; i < places.size(); ++i)
        out[places[i]] = std::move(answers[i]);
    return out;
}

} // namespace careway
