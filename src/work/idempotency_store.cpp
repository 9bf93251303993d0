#include "work/idempotency_store.hpp"

#include <algorithm>

namespace careway {

namespace {

constexpr auto day = std::chrono::hours(24);

constexpr auto takeKey = R"sql(/* take an idempotency key */
    INSERT INTO idempotency_record (scope, request, created_at)
    VALUES (UNHEX(:scope), UNHEX(:request), :now))sql";

constexpr auto readSince = R"sql(/* read since when a key is taken */
    SELECT created_at
    FROM idempotency_record
    WHERE scope = UNHEX(:scope))sql";

constexpr auto dropOld = R"sql(/* drop an old key */
    DELETE FROM idempotency_record
    WHERE scope = UNHEX(:scope) AND created_at <= :before)sql";

constexpr auto readKept = R"sql(/* read a kept answer */
    SELECT request, member_id, status, headers, body
    FROM idempotency_record
    WHERE scope = UNHEX(:scope))sql";

constexpr auto keepAnswer = R"sql(/* keep an answer */
    UPDATE idempotency_record
    SET member_id = UNHEX(:member), status = :status, headers = :headers, body = :body
    WHERE scope = UNHEX(:scope))sql";

// Headers as lines, as they would stand on the wire.
std::string joined(const http::Pairs& headers)
{
    std::string out;
    for (const auto& [name, value] : headers)
        out += name + ": " + value + '\n';
    return out;
}

http::Pairs split(std::string_view lines)
{
    http::Pairs out;
    while (!lines.empty()) {
        const auto end = lines.find('\n'), colon = lines.find(": ");
        out.emplace_back(lines.substr(0, colon), lines.substr(colon + 2, end - colon - 2));
        lines.remove_prefix(end + 1);
    }
    return out;
}

struct Row {
    std::string request;
    std::optional<Id> memberId;
    int status = 0;
    std::string headers;
    std::string body;
};

} // namespace

bool IdempotencyStore::take(const Digest& scope, const Digest& request)
{
    const auto insert = [&] { work_.sql.execute(takeKey, {{"scope", scope}, {"request", request}, {"now", work_.now}}); };
    try {
        insert();
        return true;
    } catch (const sql::Duplicate&) {
        // Looked at before anything is deleted: twins that all tried to delete would wait for each other's locks for ever.
        const auto since = work_.sql.fetchOne<Instant>(readSince, {{"scope", scope}});
        if (!since || *since > work_.now - day) return false;
        work_.sql.execute(dropOld, {{"scope", scope}, {"before", work_.now - day}});
    } catch (const sql::Again&) { // a twin has the key and has been waited for
        Error busy{Error::Kind::conflict, "idempotency/in-progress", "The same request is being carried out; ask again."};
        busy.headers.emplace_back("Retry-After", "1");
        throw Refusal(std::move(busy));
    }
    insert();
    return true;
}

std::optional<IdempotencyStore::Kept> IdempotencyStore::kept(const Digest& scope)
{
    const auto row = work_.sql.fetchOne<Row>(
        readKept, {{"scope", scope}}, [](Row& r) { return std::tie(r.request, r.memberId, r.status, r.headers, r.body); });
    if (!row) return std::nullopt;
    Kept out{{}, row->memberId, {row->status, split(row->headers), row->body}};
    std::copy_n(row->request.begin(), std::min(row->request.size(), out.request.size()), out.request.begin());
    return out;
}

void IdempotencyStore::keep(const Digest& scope, const http::Answer& answer)
{
    work_.sql.execute(keepAnswer,
        {{"scope", scope}, {"member", work_.subject()}, {"status", answer.status}, {"headers", joined(answer.headers)},
            {"body", answer.body}});
}

} // namespace careway
