#include "records/record_store.hpp"

#include "records/protection.hpp"
#include "sql/list.hpp"
#include "sql/rows.hpp"

#include <tuple>

namespace careway::records {

namespace {

constexpr auto insertRecords = R"sql(/* take in records */ INSERT INTO record (member_id, type, occurred_at, id, version, kind, codes,
    labels, source_program, basis, content, document, created_at, updated_at, said_labels, said_program) VALUES)sql";

// X'...' is a value as it is read, where UNHEX('...') would be called for every row.
constexpr auto recordRow = "(X:member, :type, :occurredAt, X:id, :version, :kind, :codes, :labels, :sourceProgram, :basis, "
                           "X:content, :document, :createdAt, :updatedAt, :saidLabels, :saidProgram)";

constexpr auto takePlace = R"sql(ON DUPLICATE KEY UPDATE member_id = VALUES(member_id), occurred_at = VALUES(occurred_at),
    version = VALUES(version), kind = VALUES(kind), codes = VALUES(codes), labels = VALUES(labels),
    source_program = VALUES(source_program), basis = VALUES(basis), content = VALUES(content), document = VALUES(document),
    updated_at = VALUES(updated_at), said_labels = VALUES(said_labels), said_program = VALUES(said_program))sql";

constexpr auto selectStanding = R"sql(/* find records of a source */ SELECT id, version, content, created_at FROM record WHERE id IN ()sql";

constexpr auto insertHistory = R"sql(/* keep what is replaced */ INSERT INTO record_history (member_id, id, version, document, replaced_at)
    SELECT member_id, id, version, document, :now FROM record WHERE id IN ()sql";

constexpr auto beforePosition = R"sql(
    r.occurred_at <= :beforeAt AND (r.occurred_at < :beforeAt OR r.id < UNHEX(:beforeId)))sql";

// Whether the record belongs to a visit that is not to be seen: then it is not named either.
std::string visitHidden(const access::Sight& sight)
{
    const auto shown = sight.predicate("e", makerOf("e"));
    if (shown == "TRUE") return "FALSE";
    return "r.encounter_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM record e WHERE e.id = r.encounter_id AND e.member_id = r.member_id "
           "AND "
        + shown + ')';
}

// From whom it comes is looked up only for those to whom it matters.
std::string columnsOf(const access::Sight& sight)
{
    return "r.document, " + visitHidden(sight) + ", " + (sight.minds() ? makerOf("r") : "NULL");
}

// "|4548-4|": a code is found whole or not at all.
std::string codesOf(const Record& record)
{
    std::string out = "|";
    for (const auto& each : codingsOf(record))
        out += each.coding->code + '|';
    return out;
}

// As the column's SET has them: none is `general`.
std::string labelsIn(std::span<const api::Label> labels)
{
    std::string out;
    for (const auto label : labels) {
        if (label == api::Label::general) continue;
        out += (out.empty() ? "" : ",") + json::toColumn(label);
    }
    return out;
}

sql::Bindings bindings(const Record& record, const Protection& said, const Digest& content)
{
    return std::visit(
        [&](const auto& r) -> sql::Bindings {
            return {{"member", r.memberId}, {"type", json::toColumn(typeOf(record))}, {"occurredAt", periodOf(record).from}, {"id", r.id},
                {"version", r.version}, {"kind", kindOf(record)}, {"codes", codesOf(record)}, {"labels", labelsIn(r.labels)},
                {"sourceProgram", json::toColumn(r.sourceProgram)}, {"basis", json::toColumn(r.basis.kind)}, {"content", content},
                {"document", json::toColumn(r)}, {"createdAt", r.createdAt}, {"updatedAt", r.updatedAt},
                {"saidLabels", labelsIn(said.labels)}, {"saidProgram", json::toColumn(said.program)}};
        },
        record);
}

Id idOf(const Record& record)
{
    return std::visit([](const auto& each) { return each.id; }, record);
}

void follow(Record& record, const Standing& before)
{
    std::visit(
        [&](auto& each) {
            each.version = before.version + 1;
            each.createdAt = before.createdAt;
        },
        record);
}

} // namespace

std::vector<RecordStore::Row> RecordStore::rows(const access::Sight& sight, const Filter& filter, const PageRequest& page)
{
    sql::Bindings bound{{"member", filter.memberId}, {"type", json::toColumn(filter.type)}, {"limit", page.limit + 1}};
    auto where = "r.member_id = UNHEX(:member) AND r.type = :type AND " + sight.predicate("r", makerOf("r"));
    const auto add = [&](std::string_view condition, std::string name, sql::Parameter value) {
        where += " AND " + std::string(condition);
        bound.add(std::move(name), std::move(value));
    };
    if (filter.kind) add("r.kind = :kind", "kind", *filter.kind);
    if (filter.code) add("INSTR(r.codes, :code) > 0", "code", '|' + *filter.code + '|');
    if (filter.from) add("r.occurred_at >= :from", "from", *filter.from);
    if (filter.to) add("r.occurred_at < :to", "to", Date(std::chrono::sys_days(*filter.to) + std::chrono::days(1)));
    if (!page.after.empty()) {
        add(beforePosition, "beforeAt", parseInstant(page.after.at(0)).value());
        bound.add("beforeId", Id::parse(page.after.at(1)).value());
    }
    return sql_.fetch<Row>("/* list records */ SELECT " + columnsOf(sight) + " FROM record r WHERE " + where
            + " ORDER BY r.occurred_at DESC, r.id DESC LIMIT :limit",
        bound, [](Row& row) { return std::tie(row.document, row.visitHidden, row.maker); });
}

std::vector<RecordStore::Row> RecordStore::rows(const access::Sight& sight, api::RecordType type, const Id& id)
{
    return sql_.fetch<Row>("/* find a record */ SELECT " + columnsOf(sight)
            + " FROM record r WHERE r.id = UNHEX(:id) AND r.type = :type AND r.member_id = UNHEX(:member) AND "
            + sight.predicate("r", makerOf("r")),
        {{"id", id}, {"type", json::toColumn(type)}, {"member", sight.memberId()}},
        [](Row& row) { return std::tie(row.document, row.visitHidden, row.maker); });
}

std::map<Id, Standing> RecordStore::standing(std::span<const Candidate> candidates)
{
    std::vector<Id> ids;
    for (const auto& each : candidates)
        ids.push_back(idOf(each.record));
    std::map<Id, Standing> out;
    for (auto& row : sql_.fetch<Standing>(selectStanding + sql::listOf(ids) + ") FOR UPDATE", {},
             [](Standing& s) { return std::tie(s.id, s.version, s.content, s.createdAt); }))
        out.emplace(row.id, row);
    return out;
}

void RecordStore::replace(std::span<const Id> ids, std::span<const sql::Bindings> rows, Instant now)
{
    if (ids.empty()) return;
    sql_.execute(insertHistory + sql::listOf(ids) + ')', {{"now", now}});
    sql::insertMany(sql_, insertRecords, recordRow, rows, takePlace);
}

void RecordStore::replace(std::span<const KeptRecord> records, Instant now)
{
    std::vector<Id> ids;
    std::vector<sql::Bindings> rows;
    for (const auto& each : records) {
        ids.push_back(idOf(each.record));
        rows.push_back(bindings(each.record, each.said, each.content));
    }
    replace(ids, rows, now);
}

std::vector<api::RecordOutcome> RecordStore::takeIn(std::vector<Candidate>& candidates, const CodeLists& lists, Instant now)
{
    std::vector<api::RecordOutcome> out;
    if (candidates.empty()) return out;
    const auto before = standing(candidates);
    std::vector<Id> replaced;
    std::vector<sql::Bindings> created, corrected;
    for (auto& each : candidates) {
        const auto content = contentOf(each);
        const auto said = protectionOf(each.record);
        const auto found = before.find(idOf(each.record));
        const auto* there = found == before.end() ? nullptr : &found->second;
        if (there != nullptr) follow(each.record, *there); // a record is judged by the day on which it first came
        label(each.record, said, lists);
        out.push_back(outcomeOf(each, content, there));
        if (out.back() != api::RecordOutcome::created && out.back() != api::RecordOutcome::replaced) continue;
        if (there == nullptr) {
            created.push_back(bindings(each.record, said, content));
            continue;
        }
        replaced.push_back(there->id);
        corrected.push_back(bindings(each.record, said, content));
    }
    try {
        sql::insertMany(sql_, insertRecords, recordRow, created);
    } catch (const sql::Duplicate&) {
        throw sql::Again(); // somebody else's, since we looked: now it is there to be looked at
    }
    replace(replaced, corrected, now);
    return out;
}

std::vector<std::string> recordPosition(const Record& last) { return {text(periodOf(last).from), idOf(last).text()}; }

} // namespace careway::records
