#include "work/desk.hpp"

#include "access/grant.hpp"
#include "http/precondition.hpp"
#include "http/problem.hpp"
#include "work/idempotency_store.hpp"
#include "work/work.hpp"

#include <algorithm>

namespace careway {

namespace {

constexpr auto patience = std::chrono::milliseconds(1000); // for a connection of the pool

bool writes(const http::Operation& operation) { return operation.idempotent || operation.conditional; }

http::Answer refused(const http::Request& request, const Error& error) { return http::problemOf(error, request.id); }

Digest scopeOf(const http::Request& request, const access::Caller& caller)
{
    const auto key = http::findHeader(request.headers, "Idempotency-Key").value_or("");
    return sha256(caller.identity() + '\n' + std::string(request.operation->method) + ' ' + request.path + '\n' + std::string(key));
}

} // namespace

Desk::Desk(Routes routes, access::Authenticator& authenticator, sql::Database& database, CursorSeal cursors, Clock clock)
    : routes_(std::move(routes))
    , authenticator_(authenticator)
    , database_(database)
    , cursors_(std::move(cursors))
    , clock_(std::move(clock))
{
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

Result<access::CallerPointer> Desk::admit(const http::Request& request, Instant now) const
{
    auto caller = authenticator_.caller(http::findHeader(request.headers, "Authorization").value_or(""), now);
    if (!caller) return caller;
    for (const auto scope : request.operation->scopes) {
        if ((*caller)->may(scope)) continue;
        Error error{Error::Kind::forbidden, "access/scope-missing", "The token does not carry the scope " + std::string(scope) + "."};
        error.headers.emplace_back(
            "WWW-Authenticate", R"(Bearer realm="careway", error="insufficient_scope", scope=")" + std::string(scope) + '"');
        return tl::unexpected(std::move(error));
    }
    return caller;
}

http::Answer Desk::one(const http::Request& request)
{
    try {
        if (const auto* open = routes_.open(*request.operation)) return http::unlessKnown(request, (*open)(request));
        const auto now = clock_();
        const auto caller = must(admit(request, now));
        const auto act = (*routes_.single(*request.operation))(request);
        if (writes(*request.operation)) return write(request, *caller, act, now);
        auto lease = database_.lease(patience);
        Work work(*lease, now, cursors_, caller.get());
        return http::unlessKnown(request, act(work));
    } catch (const Refusal& refusal) {
        return refused(request, refusal.error());
    }
}

http::Answer Desk::write(const http::Request& request, const access::Caller& caller, const Act& act, Instant now)
{
    return database_.transact([&](sql::Session& session) {
        Work work(session, now, cursors_, &caller);
        return request.operation->idempotent ? writeOnce(request, caller, act, work) : act(work);
    });
}

http::Answer Desk::writeOnce(const http::Request& request, const access::Caller& caller, const Act& act, Work& work) const
{
    const auto scope = scopeOf(request, caller), body = sha256(request.body);
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
    if (kept->memberId && !access::grantOf(caller).covers(*kept->memberId))
        refuse(Error::Kind::not_found, "request/not-found", "There is no such thing.");
    kept->answer.headers.emplace_back("Idempotency-Replayed", "true");
    return std::move(kept->answer);
}

std::vector<http::Answer> Desk::many(const Routes::Batch& batch, std::span<const http::Request> requests)
{
    const auto now = clock_();
    std::vector<http::Answer> out(requests.size());
    std::vector<access::CallerPointer> callers;
    std::vector<Routes::Reading> admitted;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        auto caller = admit(requests[i], now);
        if (!caller) {
            out[i] = refused(requests[i], caller.error());
            continue;
        }
        callers.push_back(*caller);
        admitted.push_back({*callers.back(), requests[i]});
        places.push_back(i);
    }
    if (admitted.empty()) return out;
    auto lease = database_.lease(patience);
    Work work(*lease, now, cursors_, nullptr);
    const auto answers = batch(work, admitted); // what it throws brings each back alone: http/service.hpp
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto& request = requests[places[i]];
        out[places[i]] = answers[i] ? http::unlessKnown(request, *answers[i]) : refused(request, answers[i].error());
    }
    return out;
}

} // namespace careway
