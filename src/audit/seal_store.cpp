#include "audit/seal_store.hpp"

#include "access/audit.hpp"

#include <stdexcept>

namespace careway::audit {

namespace {

constexpr auto selectSeal = "SELECT number, starts_at, ends_at, items, root, digest_before, digest FROM audit_seal";

constexpr auto insertSeal = R"sql(/* add a seal */
    INSERT INTO audit_seal (number, starts_at, ends_at, items, root, digest_before, digest)
    VALUES (:number, :start, :end, :items, UNHEX(:root), UNHEX(:before), UNHEX(:digest)))sql";

// READ COMMITTED locks no gaps: it waits for rows that are there and not yet committed, and keeps nobody from adding others.
constexpr auto selectFirst = R"sql(/* find the first row to be sealed */
    SELECT at FROM audit_row WHERE at >= :start AND at < :end ORDER BY at, id LIMIT 1 LOCK IN SHARE MODE)sql";

constexpr auto selectSettled = R"sql(/* read what is to be sealed */
    SELECT at, id, content FROM audit_row WHERE at >= :at AND at < :end AND (at > :at OR id > UNHEX(:id))
    ORDER BY at, id LIMIT :limit LOCK IN SHARE MODE)sql";

constexpr auto selectKept = R"sql(/* read the audit again */
    SELECT at, id, member_id, request_id, operation, target_id, issuer, client, subject, role, credential, party_id, purpose, relation,
        release_id, emergency_id, outcome, items, content
    FROM audit_row WHERE at >= :at AND at < :end AND (at > :at OR id > UNHEX(:id)) ORDER BY at, id LIMIT :limit)sql";

constexpr auto selectLeaves = R"sql(/* read leaves */
    SELECT seal, part, leaves FROM audit_leaf WHERE seal > :seal OR (seal = :seal AND part > :part) ORDER BY seal, part LIMIT :limit)sql";

constexpr auto selectOrphan = R"sql(/* look for leaves without a seal */
    SELECT MIN(l.seal) FROM audit_leaf l LEFT JOIN audit_seal s ON s.number = l.seal WHERE s.number IS NULL)sql";

std::vector<Seal> sealsOf(sql::Session& session, const std::string& sql, const sql::Bindings& bindings)
{
    return session.fetch<Seal>(
        sql, bindings, [](Seal& s) { return std::tie(s.number, s.window.start, s.window.end, s.items, s.root, s.before, s.digest); });
}

sql::Bindings bindings(const Place& place, Instant end, std::size_t limit)
{
    return {{"at", place.at.view()}, {"id", place.id}, {"end", end}, {"limit", limit}};
}

struct StoredRow {
    Moment at;
    access::AuditRow row;
    Digest content{};
};

auto columnsOf(StoredRow& stored)
{
    auto& r = stored.row;
    return std::tie(stored.at, r.id, r.seen.memberId, r.requestId, r.operation, r.targetId, r.issuer, r.client, r.subject, r.role,
        r.credential, r.partyId, r.purpose, r.seen.relation, r.seen.releaseId, r.seen.emergencyId, r.outcome, r.seen.items, stored.content);
}

} // namespace

Instant SealStore::now() { return sql_.fetchOne<Instant>("/* ask the database for the time */ SELECT NOW(6)").value(); }

std::optional<Seal> SealStore::last()
{
    auto seals = sealsOf(sql_, std::string("/* find the last seal */ ") + selectSeal + " ORDER BY number DESC LIMIT 1", {});
    if (seals.empty()) return std::nullopt;
    return seals.front();
}

Page<Seal> SealStore::list(const PageRequest& page)
{
    const auto from = page.after.empty() ? std::int64_t{0} : std::stoll(page.after.at(0));
    return Page<Seal>::of(after(from, page.limit + 1), page.limit);
}

std::vector<Seal> SealStore::after(std::int64_t number, std::size_t limit)
{
    return sealsOf(sql_, std::string("/* list seals */ ") + selectSeal + " WHERE number > :number ORDER BY number LIMIT :limit",
        {{"number", number}, {"limit", limit}});
}

std::int64_t SealStore::sealedItems()
{
    return sql_.fetchOne<std::int64_t>("/* count sealed rows */ SELECT COALESCE(SUM(items), 0) FROM audit_seal").value();
}

void SealStore::add(const Seal& seal)
{
    sql_.execute(insertSeal,
        {{"number", seal.number}, {"start", seal.window.start}, {"end", seal.window.end}, {"items", seal.items}, {"root", seal.root},
            {"before", seal.before}, {"digest", seal.digest}});
}

void SealStore::addLeaves(std::int64_t seal, std::size_t part, std::span<const Leaf> leaves)
{
    sql_.execute("/* add leaves */ INSERT INTO audit_leaf (seal, part, leaves) VALUES (:seal, :part, UNHEX(:leaves))",
        {{"seal", seal}, {"part", part}, {"leaves", sql::Parameter::bytes(packed(leaves))}});
}

std::vector<KeptLeaves> SealStore::leavesAfter(std::int64_t seal, std::int32_t part, std::size_t limit)
{
    return sql_.fetch<KeptLeaves>(
        selectLeaves, {{"seal", seal}, {"part", part}, {"limit", limit}}, [](KeptLeaves& l) { return std::tie(l.seal, l.part, l.bytes); });
}

std::optional<std::int64_t> SealStore::leavesWithoutSeal() { return sql_.fetchOne<std::optional<std::int64_t>>(selectOrphan).value(); }

std::optional<Instant> SealStore::firstRowOf(const Window& window)
{
    return sql_.fetchOne<Instant>(selectFirst, {{"start", window.start}, {"end", window.end}});
}

std::vector<Leaf> SealStore::settledAfter(const Place& place, Instant end)
{
    return sql_.fetch<Leaf>(
        selectSettled, bindings(place, end, leavesInPart), [](Leaf& l) { return std::tie(l.place.at, l.place.id, l.content); });
}

std::vector<KeptRow> SealStore::rowsAfter(const Place& place, Instant end, std::size_t limit)
{
    std::vector<KeptRow> out;
    out.reserve(limit);
    for (const auto& stored : sql_.fetch<StoredRow>(selectKept, bindings(place, end, limit), columnsOf)) {
        const auto content = stored.row.content();
        out.push_back({{{stored.at, stored.row.id}, content}, content == stored.content});
    }
    return out;
}

std::int64_t SealStore::rowsFrom(Instant start)
{
    return sql_.fetchOne<std::int64_t>("/* count rows not sealed */ SELECT COUNT(*) FROM audit_row WHERE at >= :start", {{"start", start}})
        .value();
}

namespace {

enum class Step { sealed, overtaken, done };

std::optional<Window> windowAfter(SealStore& store, const std::optional<Seal>& last)
{
    const auto due = dueAt(store.now());
    const auto first = store.firstRowOf({last ? last->window.end : Instant{}, due});
    if (!last && !first) return std::nullopt; // the chain begins with the first row
    return nextWindow(last ? last->window.end : std::chrono::floor<std::chrono::minutes>(*first), first, due);
}

/// Nothing if it is to stop: a window of a busy minute takes seconds.
std::optional<Root> sealedLeaves(SealStore& store, std::int64_t number, const Window& window, const std::stop_token& stop)
{
    Root root;
    Place place{momentOf(window.start), {}};
    for (std::size_t part = 0; !stop.stop_requested(); ++part) {
        const auto leaves = store.settledAfter(place, window.end);
        if (leaves.empty()) return root;
        for (const auto& leaf : leaves)
            root.add(leaf);
        store.addLeaves(number, part, leaves);
        place = leaves.back().place;
    }
    return std::nullopt;
}

Step sealNext(sql::Session& session, const std::optional<Seal>& last, const std::stop_token& stop)
{
    SealStore store{session};
    sql::Transaction transaction(session);
    const auto window = windowAfter(store, last);
    if (!window) return Step::done;
    try {
        const auto root = sealedLeaves(store, last ? last->number + 1 : 1, *window, stop);
        if (!root) return Step::done;
        store.add(sealed(last, *window, *root));
    } catch (const sql::Duplicate&) {
        return Step::overtaken;
    }
    transaction.commit();
    return Step::sealed;
}

} // namespace

std::size_t sealDue(sql::Session& session, const std::stop_token& stop)
{
    std::size_t out = 0;
    std::optional<std::int64_t> overtakenAt;
    while (!stop.stop_requested()) {
        const auto last = SealStore{session}.last();
        const auto number = last ? last->number : 0;
        if (overtakenAt == number) throw std::runtime_error("the seals cannot go on: careway audit verify says where they are broken");
        const auto step = sealNext(session, last, stop);
        if (step == Step::done) break;
        if (step == Step::sealed) ++out;
        else overtakenAt = number;
    }
    return out;
}

} // namespace careway::audit
