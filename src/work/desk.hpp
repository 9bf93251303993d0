#pragma once

#include "access/policy_store.hpp"
#include "access/token_cache.hpp"
#include "core/cursor.hpp"
#include "http/service.hpp"
#include "sql/database.hpp"
#include "work/routes.hpp"

#include <functional>

namespace careway {

/// Where a request becomes a unit of work: caller, scope, reading, key, transaction, answer. Every operation goes this way.
class Desk : public http::Service {
public:
    using Clock = std::function<Instant()>;

    Desk(Routes routes, access::Authenticator& authenticator, sql::Database& database, CursorSeal cursors, Clock clock);

    /// Reads what every request needs. Throws std::runtime_error when nobody has loaded the rules of access: then nothing could be
    /// answered.
    void prepare();

    http::Answer answerNow(const http::Request& request) override;
    /// Who has no token for it, or no scope.
    std::optional<http::Answer> turnedAway(const http::Request& request) override;
    std::vector<http::Answer> answer(std::span<const http::Request> requests) override;

private:
    struct Visit; // a request whose caller is known

    Visit visitOf(const http::Request& request);

    http::Answer one(const http::Request& request);
    std::vector<http::Answer> many(const Routes::Batch& batch, std::span<const http::Request> requests);
    std::vector<Result<http::Answer>> answersOf(const Routes::Batch& batch, std::span<Visit> visits, sql::Session& session);
    http::Answer carriedOut(Visit& visit);
    http::Answer acted(Visit& visit);
    http::Answer actedOrSalvaged(Visit& visit, const Routes::Salvage& salvage);
    std::optional<http::Answer> salvaged(Visit& visit, const Routes::Salvage& salvage, const Error& error);
    http::Answer read(Visit& visit, const Act& act);
    http::Answer write(Visit& visit, const Act& act);
    static http::Answer writeOnce(const Visit& visit, const Act& act, Work& work);
    void keepRefusal(const Visit& visit, const Error& error);

    Routes routes_;
    access::Authenticator& authenticator_;
    sql::Database& database_;
    CursorSeal cursors_;
    Clock clock_;
    access::PolicyShelf policies_;
};

} // namespace careway
