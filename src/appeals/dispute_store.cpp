#include "appeals/dispute_store.hpp"

#include "access/witness.hpp"
#include "core/text.hpp"
#include "json/column.hpp"
#include "sql/rows.hpp"

#include <tuple>

namespace careway::appeals {

namespace {

using api::DisputeKind;

struct Row {
    std::string kind, document, labels, program, basis;
    Instant dueAt;
    std::optional<Instant> looksAt;
    std::string memberName;

    auto columns() { return std::tie(kind, document, labels, program, basis, dueAt, looksAt); }
    auto withName() { return std::tuple_cat(columns(), std::tie(memberName)); }
};

constexpr auto columnsOfRow = "SELECT t.kind, t.document, t.labels, t.source_program, t.basis, t.due_at, t.looks_at";
const std::string ofDisputes = std::string(columnsOfRow) + " FROM dispute t WHERE ";

constexpr auto insertDispute = R"sql(/* take down a dispute */
    INSERT INTO dispute (id, version, kind, member_id, authorization_id, filer_id, waits, urgency, due_at, looks_at, labels, source_program,
        basis, document, created_at, updated_at)
    VALUES (UNHEX(:id), :version, :kind, UNHEX(:member), UNHEX(:authorization), UNHEX(:filer), :waits, :urgency, :dueAt, :looksAt, :labels,
        :program, :basis, :document, :createdAt, :updatedAt))sql";

constexpr auto updateDispute = R"sql(/* change a dispute */
    UPDATE dispute
    SET version = :version, waits = :waits, urgency = :urgency, due_at = :dueAt, looks_at = :looksAt, document = :document,
        updated_at = :updatedAt
    WHERE id = UNHEX(:id))sql";

template <typename T> Entry entryOf(const Row& row)
{
    T document;
    json::fromColumn(row.document, document);
    Entry out{std::move(document), access::protectionIn(row.labels, row.program, row.basis)};
    if (row.dueAt != endOfTime()) out.dueAt = row.dueAt;
    out.looksAt = row.looksAt;
    return out;
}

Entry entryOf(const Row& row) { return row.kind == "appeal" ? entryOf<api::Appeal>(row) : entryOf<api::Grievance>(row); }

bool waitsFor(const api::Appeal& appeal) { return waits(appeal); }
bool waitsFor(const api::Grievance& grievance) { return grievance.state == api::GrievanceState::received; }

std::optional<Id> requestOf(const api::Appeal& appeal) { return appeal.priorAuthorizationId; }
std::optional<Id> requestOf(const api::Grievance&) { return std::nullopt; }

sql::Bindings bindings(const Entry& entry)
{
    return std::visit(
        [&](const auto& each) {
            return sql::Bindings{{"id", each.id}, {"version", each.version},
                {"kind", json::toColumn(std::holds_alternative<api::Appeal>(entry.of) ? DisputeKind::appeal : DisputeKind::grievance)},
                {"member", each.memberId}, {"authorization", requestOf(each)}, {"filer", each.filedBy.partyId},
                {"waits", waitsFor(each) ? std::optional(true) : std::nullopt}, {"urgency", json::toColumn(each.urgency)},
                {"dueAt", entry.dueAt.value_or(endOfTime())}, {"looksAt", entry.looksAt},
                {"labels", access::columnOf(entry.protection.labels)}, {"program", std::string(nameOf(entry.protection.source))},
                {"basis", std::string(nameOf(entry.protection.basis))}, {"document", json::toColumn(each)}, {"createdAt", each.createdAt},
                {"updatedAt", each.updatedAt}};
        },
        entry.of);
}

std::string joined(const std::set<std::string, std::less<>>& parts)
{
    std::string out;
    for (const auto& each : parts)
        out += (out.empty() ? "" : "|") + each;
    return out;
}

template <typename T> std::optional<T> only(std::vector<T> rows)
{
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

} // namespace

Instant endOfTime() { return startOf(Date{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)}); }

std::vector<Entry> DisputeStore::fetch(const std::string& statement, const sql::Bindings& bound)
{
    std::vector<Entry> out;
    for (const auto& row : sql_.fetch<Row>(statement, bound, [](Row& r) { return r.columns(); }))
        out.push_back(entryOf(row));
    return out;
}

Page<Entry> DisputeStore::list(const std::string& seen, DisputeKind kind, const Id& memberId, const PageRequest& page)
{
    sql::Bindings bound{{"member", memberId}, {"kind", json::toColumn(kind)}, {"limit", page.limit + 1}};
    std::string after;
    if (!page.after.empty()) {
        after = " AND t.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    return Page<Entry>::of(fetch("/* list disputes */ " + ofDisputes + "t.member_id = UNHEX(:member) AND t.kind = :kind AND " + seen + after
                                   + " ORDER BY t.id LIMIT :limit",
                               bound),
        page.limit);
}

std::optional<Entry> DisputeStore::find(const std::string& seen, DisputeKind kind, const Id& id)
{
    return only(fetch("/* find a dispute */ " + ofDisputes + "t.id = UNHEX(:id) AND t.kind = :kind AND " + seen,
        {{"id", id}, {"kind", json::toColumn(kind)}}));
}

std::optional<Entry> DisputeStore::lock(const std::string& seen, DisputeKind kind, const Id& id)
{
    return only(fetch("/* lock a dispute */ " + ofDisputes + "t.id = UNHEX(:id) AND t.kind = :kind AND " + seen + " FOR UPDATE",
        {{"id", id}, {"kind", json::toColumn(kind)}}));
}

std::vector<api::Appeal> DisputeStore::ofRequest(const Id& authorizationId)
{
    std::vector<api::Appeal> out;
    for (const auto& document : sql_.fetch<std::string>(
             "/* list the appeals of a request */ SELECT document FROM dispute WHERE authorization_id = UNHEX(:id) ORDER BY id",
             {{"id", authorizationId}}))
        json::fromColumn(document, out.emplace_back());
    return out;
}

Page<DisputeStore::Case> DisputeStore::queue(
    const std::string& seen, std::optional<DisputeKind> kind, std::optional<api::DecisionUrgency> urgency, const PageRequest& page)
{
    sql::Bindings bound{{"kind", json::toColumn(kind)}, {"urgency", json::toColumn(urgency)}, {"limit", page.limit + 1}};
    std::string after;
    if (!page.after.empty()) {
        after = " AND t.due_at >= :after AND (t.due_at > :after OR t.id > UNHEX(:afterId))";
        bound.add("after", parseInstant(page.after.at(0)).value());
        bound.add("afterId", Id::parse(page.after.at(1)).value());
    }
    std::vector<Case> out;
    for (const auto& row : sql_.fetch<Row>("/* list what is to be answered */ " + std::string(columnsOfRow)
                 + ", CONCAT(m.given_name, ' ', m.family_name) FROM dispute t JOIN member m ON m.id = t.member_id WHERE t.waits = TRUE AND "
                   "(:kind IS NULL OR t.kind = :kind) AND (:urgency IS NULL OR t.urgency = :urgency) AND "
                 + seen + after + " ORDER BY t.due_at, t.id LIMIT :limit",
             bound, [](Row& r) { return r.withName(); }))
        out.push_back({entryOf(row), row.memberName});
    return Page<Case>::of(std::move(out), page.limit);
}

void DisputeStore::insert(const Entry& entry) { sql_.execute(insertDispute, bindings(entry)); }

void DisputeStore::update(const Entry& entry) { sql_.execute(updateDispute, bindings(entry)); }

std::optional<Entry> DisputeStore::lockTold(Instant now)
{
    return only(fetch("/* take a dispute whose clock has something to tell */ " + ofDisputes
            + "t.looks_at <= :now ORDER BY t.looks_at LIMIT 1 FOR UPDATE SKIP LOCKED",
        {{"now", now}}));
}

std::optional<FilerRule> DisputeStore::filerRule(
    std::string_view lineOfBusiness, std::string_view stage, std::string_view urgency, std::string_view filer, Date day)
{
    struct Found {
        bool may = false, consent = false, alongside = false;
    };
    const auto row = sql_.fetchOne<Found>(
        R"sql(/* find who may file */ SELECT may, consent, alongside FROM appeal_filer
            WHERE line_of_business IN (:line, '') AND stage = :stage AND urgency IN (:urgency, '') AND filer = :filer
                AND effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day)
            ORDER BY line_of_business DESC, urgency DESC LIMIT 1)sql",
        {{"line", lineOfBusiness}, {"stage", stage}, {"urgency", urgency}, {"filer", filer}, {"day", day}},
        [](Found& r) { return std::tie(r.may, r.consent, r.alongside); });
    if (!row || !row->may) return std::nullopt;
    return FilerRule{row->consent, row->alongside};
}

std::vector<ReviewerRule> DisputeStore::reviewerRules(Date day)
{
    struct Found {
        std::string kind, category, role, credentials, specialties;
    };
    std::vector<ReviewerRule> out;
    for (const auto& row :
        sql_.fetch<Found>("/* list who decides on appeals */ SELECT kind, category, role, credentials, specialties FROM appeal_reviewer "
                          "WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day)",
            {{"day", day}}, [](Found& r) { return std::tie(r.kind, r.category, r.role, r.credentials, r.specialties); }))
        out.push_back({row.kind, row.category == "clinical", row.role, partsOf(row.credentials, '|'), partsOf(row.specialties, '|')});
    return out;
}

void DisputeStore::put(std::span<const FilerRow> filers)
{
    sql_.execute("/* clear who may file */ DELETE FROM appeal_filer");
    std::vector<sql::Bindings> rows;
    for (const auto& each : filers)
        rows.push_back({{"line", each.lineOfBusiness}, {"stage", each.stage}, {"urgency", each.urgency}, {"filer", each.filer},
            {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"may", each.may}, {"consent", each.rule.consent},
            {"alongside", each.rule.alongside}, {"citation", each.citation}, {"known", each.known}});
    sql::insertMany(sql_,
        "/* put who may file */ INSERT INTO appeal_filer (line_of_business, stage, urgency, filer, effective_from, effective_to, may, "
        "consent, alongside, citation, known) VALUES",
        "(:line, :stage, :urgency, :filer, :from, :to, :may, :consent, :alongside, :citation, :known)", rows);
}

void DisputeStore::put(std::span<const ReviewerRow> reviewers)
{
    sql_.execute("/* clear who decides on appeals */ DELETE FROM appeal_reviewer");
    std::vector<sql::Bindings> rows;
    for (const auto& each : reviewers)
        rows.push_back(
            {{"kind", each.rule.kind}, {"category", each.rule.clinical ? "clinical" : "administrative"}, {"role", each.rule.role},
                {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"credentials", joined(each.rule.credentials)},
                {"specialties", joined(each.rule.specialties)}, {"citation", each.citation}, {"known", each.known}});
    sql::insertMany(sql_,
        "/* put who decides on appeals */ INSERT INTO appeal_reviewer (kind, category, role, effective_from, effective_to, credentials, "
        "specialties, citation, known) VALUES",
        "(:kind, :category, :role, :from, :to, :credentials, :specialties, :citation, :known)", rows);
}

} // namespace careway::appeals
