#pragma once

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

    http::Answer answerNow(const http::Request& request) override;
    std::vector<http::Answer> answer(std::span<const http::Request> requests) override;

private:
    Result<access::CallerPointer> admit(const http::Request& request, Instant now) const;
    http::Answer one(const http::Request& request);
    std::vector<http::Answer> many(const Routes::Batch& batch, std::span<const http::Request> requests);
    http::Answer write(const http::Request& request, const access::Caller& caller, const Act& act, Instant now);
    http::Answer writeOnce(const http::Request& request, const access::Caller& caller, const Act& act, Work& work) const;

    Routes routes_;
    access::Authenticator& authenticator_;
    sql::Database& database_;
    CursorSeal cursors_;
    Clock clock_;
};

} // namespace careway
