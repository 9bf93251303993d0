#include "app/take_over.hpp"

#include "access/audit_store.hpp"
#include "app/serve.hpp"
#include "assessments/take_over.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace careway::app {

namespace {

access::Caller ourselves()
{
    access::Caller out;
    out.issuer = localIssuer;
    out.clientId = "careway-cli";
    out.subject = "careway take-over-assessments";
    out.role = access::Role::system;
    return out;
}

void writeDown(sql::Session& session, const access::Caller& caller, const assessments::TakenOver& piece, const Id& run, Instant now)
{
    const auto request = run.text();
    std::vector<access::AuditRow> rows;
    for (const auto& [memberId, items] : piece.members)
        rows.push_back(access::auditRow(newId(now), {request, "takeOver", {}}, caller, {.memberId = memberId, .items = items}, "done"));
    access::AuditStore{session}.add(rows);
}

} // namespace

TakeOverReport takeOverAssessments(
    sql::Database& database, std::int64_t pieceSize, const std::function<Instant()>& clock, Progress& progress)
{
    const auto run = newId(clock()); // stands for the request in the audit
    const auto caller = ourselves();
    TakeOverReport out;
    std::optional<Id> after = Id{};
    const auto members = database.transact([](sql::Session& session) { return assessments::membersIn(session); });
    progress.begin("members with totals", static_cast<std::uintmax_t>(members));
    for (std::int64_t done = pieceSize; after; done += pieceSize) {
        const auto [piece, end] = database.transact([&](sql::Session& session) {
            const auto now = clock();
            auto upTo = assessments::pieceEnd(session, *after, pieceSize);
            auto taken = assessments::takeOver(session, caller, *after, upTo, now);
            writeDown(session, caller, taken, run, now);
            return std::pair(std::move(taken), upTo);
        });
        out.made += piece.made;
        out.there += piece.there;
        out.unusable += piece.unusable;
        progress.at(static_cast<std::uintmax_t>(std::min(done, members)));
        after = end;
    }
    progress.end(std::to_string(out.made) + " taken over, " + std::to_string(out.there) + " there already, " + std::to_string(out.unusable)
        + " no total of their instrument");
    return out;
}

} // namespace careway::app
