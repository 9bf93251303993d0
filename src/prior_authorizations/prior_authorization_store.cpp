#include "prior_authorizations/prior_authorization_store.hpp"

#include "access/witness.hpp"
#include "json/column.hpp"
#include "prior_authorizations/authorization.hpp"
#include "prior_authorizations/course.hpp"
#include "sql/list.hpp"
#include "sql/rows.hpp"

#include <algorithm>
#include <tuple>

namespace careway::prior_authorizations {

namespace {

struct Row {
    std::string document, labels, program, basis;
    Instant dueAt;
    std::optional<Instant> looksAt;
    std::string more; // what a statement adds of its own

    auto columns() { return std::tie(document, labels, program, basis, dueAt, looksAt); }
    auto andMore() { return std::tuple_cat(columns(), std::tie(more)); }
};

constexpr auto columnsOfRow = "SELECT t.document, t.labels, t.source_program, t.basis, t.due_at, t.looks_at";
const std::string ofAuthorizations = std::string(columnsOfRow) + " FROM prior_authorization t WHERE ";

constexpr auto insertAuthorization = R"sql(/* take down a prior authorization */
    INSERT INTO prior_authorization (id, version, member_id, requester_id, kind, state, urgency, line_of_business, waits, due_at, looks_at,
        holder_id, held_until, labels, source_program, basis, document, created_at, updated_at)
    VALUES (UNHEX(:id), :version, UNHEX(:member), UNHEX(:requester), :kind, :state, :urgency, :line, :waits, :dueAt, :looksAt, UNHEX(:holder),
        :heldUntil, :labels, :program, :basis, :document, :createdAt, :updatedAt))sql";

constexpr auto updateAuthorization = R"sql(/* change a prior authorization */
    UPDATE prior_authorization
    SET version = :version, kind = :kind, state = :state, urgency = :urgency, line_of_business = :line, waits = :waits, due_at = :dueAt,
        looks_at = :looksAt, holder_id = UNHEX(:holder), held_until = :heldUntil, labels = :labels, source_program = :program,
        basis = :basis, document = :document, updated_at = :updatedAt
    WHERE id = UNHEX(:id))sql";

Entry entryOf(const Row& row)
{
    Entry out;
    json::fromColumn(row.document, out.authorization);
    out.protection = access::protectionIn(row.labels, row.program, row.basis);
    if (row.dueAt != endOfTime()) out.dueAt = row.dueAt;
    out.looksAt = row.looksAt;
    return out;
}

sql::Bindings bindings(const Entry& entry)
{
    const auto& each = entry.authorization;
    sql::Bindings out{{"id", each.id}, {"version", each.version}, {"member", each.memberId}, {"requester", each.requesterId},
        {"kind", json::toColumn(each.kind)}, {"state", json::toColumn(each.state)}, {"urgency", json::toColumn(each.urgency)},
        {"line", json::toColumn(each.lineOfBusiness)}, {"waits", open(each.state) ? std::optional(true) : std::nullopt},
        {"dueAt", entry.dueAt.value_or(endOfTime())}, {"looksAt", entry.looksAt},
        {"holder", each.holder ? std::optional(each.holder->staffId) : std::nullopt},
        {"heldUntil", each.holder ? std::optional(each.holder->until) : std::nullopt},
        {"labels", access::columnOf(entry.protection.labels)}, {"program", std::string(nameOf(entry.protection.source))},
        {"basis", std::string(nameOf(entry.protection.basis))}, {"document", json::toColumn(each)}, {"createdAt", each.createdAt},
        {"updatedAt", each.updatedAt}};
    return out;
}

sql::Bindings bindings(const api::PriorAuthorization& of, const api::AuthorizationItem& item)
{
    const auto& authorized = item.authorized;
    return {{"authorization", of.id}, {"sequence", item.sequence}, {"member", of.memberId}, {"system", item.service.system},
        {"code", item.service.code}, {"provider", item.providerId}, {"state", json::toColumn(item.state)},
        {"startsOn", authorized ? authorized->startsOn : std::nullopt}, {"endsOn", authorized ? authorized->endsOn : std::nullopt},
        {"endsWhen", authorized ? authorized->endsWhen : std::nullopt},
        {"decidedAt", item.decision ? std::optional(item.decision->decidedAt) : std::nullopt}};
}

// What comes after the last row of a page in the order of a time and ids, so that an index finds it.
std::string afterRow(const std::string& column, const PageRequest& page, sql::Bindings& bound)
{
    if (page.after.empty()) return {};
    bound.add("after", parseInstant(page.after.at(0)).value());
    bound.add("afterId", Id::parse(page.after.at(1)).value());
    return " AND " + column + " >= :after AND (" + column + " > :after OR t.id > UNHEX(:afterId))";
}

std::string heldAs(api::CaseHolding holding)
{
    switch (holding) {
    case api::CaseHolding::self: return " AND t.holder_id = UNHEX(:staff) AND t.held_until > :now";
    case api::CaseHolding::somebody: return " AND t.held_until > :now";
    case api::CaseHolding::nobody: return " AND (t.held_until IS NULL OR t.held_until <= :now)";
    }
    return {};
}

std::string chosen(const PriorAuthorizationStore::Queue& queue, sql::Bindings& bound)
{
    std::string out;
    if (queue.urgency) {
        out += " AND t.urgency = :urgency";
        bound.add("urgency", json::toColumn(*queue.urgency));
    }
    if (queue.kind) {
        out += " AND t.kind = :kind";
        bound.add("kind", json::toColumn(*queue.kind));
    }
    if (queue.line) {
        out += " AND t.line_of_business = :line";
        bound.add("line", json::toColumn(*queue.line));
    }
    if (queue.held) {
        out += heldAs(*queue.held);
        bound.add("now", queue.now);
        if (*queue.held == api::CaseHolding::self) bound.add("staff", queue.staffId);
    }
    return out;
}

} // namespace

Instant endOfTime() { return startOf(Date{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)}); }

std::vector<Entry> PriorAuthorizationStore::fetch(const std::string& statement, const sql::Bindings& bound)
{
    std::vector<Entry> out;
    for (const auto& row : sql_.fetch<Row>(statement, bound, [](Row& r) { return r.columns(); }))
        out.push_back(entryOf(row));
    return out;
}

Page<Entry> PriorAuthorizationStore::list(const std::string& seen, const Id& memberId, const PageRequest& page)
{
    sql::Bindings bound{{"member", memberId}, {"limit", page.limit + 1}};
    std::string after;
    if (!page.after.empty()) {
        after = " AND t.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    return Page<Entry>::of(fetch("/* list prior authorizations */ " + ofAuthorizations + "t.member_id = UNHEX(:member) AND " + seen + after
                                   + " ORDER BY t.id LIMIT :limit",
                               bound),
        page.limit);
}

std::optional<Entry> PriorAuthorizationStore::find(const std::string& seen, const Id& id)
{
    auto rows = fetch("/* find a prior authorization */ " + ofAuthorizations + "t.id = UNHEX(:id) AND " + seen, {{"id", id}});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::optional<Entry> PriorAuthorizationStore::lock(const std::string& seen, const Id& id)
{
    auto rows
        = fetch("/* lock a prior authorization */ " + ofAuthorizations + "t.id = UNHEX(:id) AND " + seen + " FOR UPDATE", {{"id", id}});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

Page<PriorAuthorizationStore::Case> PriorAuthorizationStore::queue(const std::string& seen, const Queue& queue, const PageRequest& page)
{
    sql::Bindings bound{{"limit", page.limit + 1}};
    const auto where = "t.waits = TRUE AND " + seen + chosen(queue, bound) + afterRow("t.due_at", page, bound);
    std::vector<Case> out;
    for (const auto& row : sql_.fetch<Row>("/* list what is to be decided */ " + std::string(columnsOfRow)
                 + ", CONCAT(m.given_name, ' ', m.family_name) FROM prior_authorization t JOIN member m ON m.id = t.member_id WHERE "
                 + where + " ORDER BY t.due_at, t.id LIMIT :limit",
             bound, [](Row& r) { return r.andMore(); }))
        out.push_back({entryOf(row), row.more});
    return Page<Case>::of(std::move(out), page.limit);
}

Page<PriorAuthorizationStore::Status> PriorAuthorizationStore::practice(const Practice& practice, const PageRequest& page)
{
    sql::Bindings bound{{"requester", practice.requesterId}, {"limit", page.limit + 1}};
    std::string where = "t.requester_id = UNHEX(:requester)";
    if (practice.changedSince) {
        where += " AND t.updated_at >= :since";
        bound.add("since", *practice.changedSince);
    }
    std::vector<std::string> states;
    for (const auto each : practice.states)
        states.push_back(json::toColumn(each));
    if (!states.empty()) where += " AND t.state IN (" + sql::listOf(states, "state", bound) + ')';
    where += afterRow("t.updated_at", page, bound);
    std::vector<Status> out;
    for (const auto& row : sql_.fetch<Row>("/* list how requests stand */ " + std::string(columnsOfRow)
                 + ", m.member_number FROM prior_authorization t JOIN member m ON m.id = t.member_id WHERE " + where
                 + " ORDER BY t.updated_at, t.id LIMIT :limit",
             bound, [](Row& r) { return r.andMore(); }))
        out.push_back({entryOf(row), row.more});
    return Page<Status>::of(std::move(out), page.limit);
}

std::vector<PriorAuthorizationStore::Status> PriorAuthorizationStore::ofMember(const std::string& seen, const Id& memberId)
{
    std::vector<Status> out;
    for (const auto& row :
        sql_.fetch<Row>("/* list how the requests of a member stand */ " + std::string(columnsOfRow)
                + ", m.member_number FROM prior_authorization t JOIN member m ON m.id = t.member_id WHERE t.member_id = UNHEX(:member) AND "
                  "t.state <> 'draft' AND "
                + seen + " ORDER BY t.id DESC LIMIT 200",
            {{"member", memberId}}, [](Row& r) { return r.andMore(); }))
        out.push_back({entryOf(row), row.more});
    return out;
}

std::vector<api::EarlierDecision> PriorAuthorizationStore::earlier(const Id& memberId, std::span<const api::Coding> services, const Id& but)
{
    struct ItemRow {
        Id authorizationId;
        std::int64_t sequence = 0;
        std::string system, code, state;
        Instant decidedAt{};
        std::optional<Date> startsOn, endsOn;
    };
    sql::Bindings bound{{"member", memberId}, {"but", but}};
    std::vector<std::string> codes;
    for (const auto& each : services)
        codes.push_back(each.code);
    if (codes.empty()) return {};
    std::vector<api::EarlierDecision> out;
    for (const auto& row : sql_.fetch<ItemRow>(
             "/* find earlier decisions */ SELECT i.authorization_id, i.sequence, i.system, i.code, i.state, i.decided_at, i.starts_on, "
             "i.ends_on FROM prior_authorization_item i WHERE i.member_id = UNHEX(:member) AND i.code IN ("
                 + sql::listOf(codes, "code", bound)
                 + ") AND i.decided_at IS NOT NULL AND i.authorization_id <> UNHEX(:but) ORDER BY i.decided_at DESC LIMIT 200",
             bound, [](ItemRow& r) {
                 return std::tie(r.authorizationId, r.sequence, r.system, r.code, r.state, r.decidedAt, r.startsOn, r.endsOn);
             })) {
        api::AuthorizationItemState state{};
        json::fromColumn(row.state, state);
        const auto named = std::find_if(
            services.begin(), services.end(), [&](const auto& each) { return each.code == row.code && each.system == row.system; });
        if (named == services.end()) continue;
        out.push_back({row.authorizationId, row.sequence, *named, state, row.decidedAt, row.startsOn, row.endsOn});
    }
    return out;
}

void PriorAuthorizationStore::insert(const Entry& entry)
{
    sql_.execute(insertAuthorization, bindings(entry));
    putItems(entry.authorization);
}

void PriorAuthorizationStore::update(const Entry& entry)
{
    sql_.execute(updateAuthorization, bindings(entry));
    putItems(entry.authorization);
}

void PriorAuthorizationStore::putItems(const api::PriorAuthorization& authorization)
{
    if (authorization.state == api::AuthorizationState::draft) return; // nothing rests on a draft
    std::vector<sql::Bindings> rows;
    for (const auto& item : authorization.items)
        rows.push_back(bindings(authorization, item));
    sql::insertMany(sql_,
        "/* put the items of an authorization */ INSERT INTO prior_authorization_item (authorization_id, sequence, member_id, system, "
        "code, "
        "provider_id, state, starts_on, ends_on, ends_when, decided_at) VALUES",
        "(UNHEX(:authorization), :sequence, UNHEX(:member), :system, :code, UNHEX(:provider), :state, :startsOn, :endsOn, :endsWhen, "
        ":decidedAt)",
        rows,
        "ON DUPLICATE KEY UPDATE state = VALUES(state), starts_on = VALUES(starts_on), ends_on = VALUES(ends_on), ends_when = "
        "VALUES(ends_when), decided_at = VALUES(decided_at)");
}

void PriorAuthorizationStore::add(const Id& id, const Entry& decided, api::AuthorizationItemState outcome, Instant now)
{
    const auto& each = decided.authorization;
    sql_.execute(
        "/* count a decision */ INSERT INTO authorization_outcome (id, authorization_id, stage, line_of_business, drug, urgency, "
        "outcome, extended, received_at, decided_at, known_at) VALUES (UNHEX(:id), UNHEX(:authorization), 'decision', :line, :drug, "
        ":urgency, :outcome, :extended, :receivedAt, :decidedAt, :now)",
        {{"id", id}, {"authorization", each.id}, {"line", json::toColumn(each.lineOfBusiness.value())}, {"drug", isDrug(each)},
            {"urgency", json::toColumn(each.urgency)}, {"outcome", json::toColumn(outcome)}, {"extended", !each.extensions.empty()},
            {"receivedAt", each.receivedAt.value()}, {"decidedAt", each.decidedAt.value()}, {"now", now}});
}

void PriorAuthorizationStore::addAppeal(const Id& id, const api::PriorAuthorization& appealed, api::AuthorizationItemState outcome,
    api::DecisionUrgency urgency, bool extended, Instant now)
{
    sql_.execute(
        "/* count what an appeal came to */ INSERT INTO authorization_outcome (id, authorization_id, stage, line_of_business, drug, "
        "urgency, outcome, extended, received_at, decided_at, known_at) VALUES (UNHEX(:id), UNHEX(:authorization), 'appeal', :line, "
        ":drug, :urgency, :outcome, :extended, :receivedAt, :now, :now)",
        {{"id", id}, {"authorization", appealed.id}, {"line", json::toColumn(appealed.lineOfBusiness.value())}, {"drug", isDrug(appealed)},
            {"urgency", json::toColumn(urgency)}, {"outcome", json::toColumn(outcome)}, {"extended", extended},
            {"receivedAt", appealed.receivedAt.value()}, {"now", now}});
}

std::optional<Entry> PriorAuthorizationStore::lockTold(Instant now)
{
    auto rows = fetch("/* take a request whose clock has something to tell */ " + ofAuthorizations
            + "t.looks_at <= :now ORDER BY t.looks_at LIMIT 1 FOR UPDATE SKIP LOCKED",
        {{"now", now}});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

Page<api::ReviewNote> PriorAuthorizationStore::notes(const Id& authorizationId, const PageRequest& page)
{
    sql::Bindings bound{{"authorization", authorizationId}, {"limit", page.limit + 1}};
    std::string after;
    if (!page.after.empty()) {
        after = " AND id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    struct NoteRow {
        Id id, authorId;
        std::string kind, text, role;
        Instant createdAt;
    };
    std::vector<api::ReviewNote> out;
    for (const auto& row : sql_.fetch<NoteRow>(
             "/* list notes on a case */ SELECT id, kind, text, author_id, role, created_at FROM review_note WHERE authorization_id = "
             "UNHEX(:authorization)"
                 + after + " ORDER BY id LIMIT :limit",
             bound, [](NoteRow& r) { return std::tie(r.id, r.kind, r.text, r.authorId, r.role, r.createdAt); })) {
        api::ReviewNoteKind kind{};
        json::fromColumn(row.kind, kind);
        out.push_back({row.id, authorizationId, kind, row.text, row.authorId, row.role, row.createdAt});
    }
    return Page<api::ReviewNote>::of(std::move(out), page.limit);
}

void PriorAuthorizationStore::insert(const api::ReviewNote& note)
{
    sql_.execute(
        "/* write a note on a case */ INSERT INTO review_note (authorization_id, id, kind, text, author_id, role, created_at) VALUES "
        "(UNHEX(:authorization), UNHEX(:id), :kind, :text, UNHEX(:author), :role, :createdAt)",
        {{"authorization", note.priorAuthorizationId}, {"id", note.id}, {"kind", json::toColumn(note.kind)}, {"text", note.text},
            {"author", note.authorId}, {"role", note.role}, {"createdAt", note.createdAt}});
}

} // namespace careway::prior_authorizations
