#include "assessments/assessment_store.hpp"

#include "json/column.hpp"
#include "sql/fault.hpp"
#include "sql/list.hpp"

#include <stdexcept>
#include <tuple>

namespace careway::assessments {

namespace {

using Kept = AssessmentStore::Kept;

const std::string columns = "a.document, a.labels, a.source_program, a.basis";

constexpr auto beforePosition = " AND a.answered_at <= :beforeAt AND (a.answered_at < :beforeAt OR a.id < UNHEX(:beforeId))";

constexpr auto insertAssessment = R"sql(/* add an assessment */ INSERT INTO assessment
    (member_id, id, version, instrument, state, answered_at, record_id, replaced_by, labels, source_program, basis, document, created_at,
    updated_at)
    VALUES (UNHEX(:member), UNHEX(:id), :version, :instrument, :state, :answeredAt, UNHEX(:record), UNHEX(:replacedBy), :labels, :program,
    :basis, :document, :createdAt, :updatedAt))sql";

constexpr auto markReplaced = R"sql(/* mark an assessment replaced */ UPDATE assessment
    SET version = :version, replaced_by = UNHEX(:replacedBy), document = :document, updated_at = :updatedAt
    WHERE member_id = UNHEX(:member) AND id = UNHEX(:id))sql";

constexpr auto protectAssessment = R"sql(/* protect an assessment as its record is */ UPDATE assessment
    SET labels = :labels, source_program = :program, basis = :basis, document = :document
    WHERE member_id = UNHEX(:member) AND id = UNHEX(:id))sql";

struct Row {
    std::string document, labels, program, basis;
    Date birthDate{};
};

template <typename Word> Word named(std::string_view name, std::initializer_list<Word> all)
{
    for (const auto each : all)
        if (access::nameOf(each) == name) return each;
    throw std::logic_error("a column holds a word that nobody knows");
}

Kept keptOf(const Row& row)
{
    Kept out;
    json::fromColumn(row.document, out.assessment);
    out.protection = protectionIn(access::labelsIn(row.labels), row.program, row.basis);
    return out;
}

std::vector<Kept> fetched(sql::Session& session, const std::string& statement, const sql::Bindings& bound)
{
    std::vector<Kept> out;
    for (const auto& row : session.fetch<Row>(statement, bound, [](Row& r) { return std::tie(r.document, r.labels, r.program, r.basis); }))
        out.push_back(keptOf(row));
    return out;
}

// What says how it is protected.
void addProtection(sql::Bindings& bound, const access::Protection& protection)
{
    bound.add("labels", access::columnOf(protection.labels));
    bound.add("program", access::nameOf(protection.source));
    bound.add("basis", access::nameOf(protection.basis));
}

} // namespace

Page<Kept> AssessmentStore::list(const access::Sight& sight, const std::optional<std::string>& instrument, const PageRequest& page)
{
    sql::Bindings bound{{"member", sight.memberId()}, {"limit", page.limit + 1}};
    auto where = "a.member_id = UNHEX(:member) AND " + sight.predicate("a");
    if (instrument) {
        where += " AND a.instrument = :instrument";
        bound.add("instrument", *instrument);
    }
    if (!page.after.empty()) {
        where += beforePosition;
        bound.add("beforeAt", parseInstant(page.after.at(0)).value());
        bound.add("beforeId", Id::parse(page.after.at(1)).value());
    }
    return Page<Kept>::of(fetched(sql_,
                              "/* list assessments */ SELECT " + columns + " FROM assessment a WHERE " + where
                                  + " ORDER BY a.answered_at DESC, a.id DESC LIMIT :limit",
                              bound),
        page.limit);
}

std::optional<Kept> AssessmentStore::one(const access::Sight& sight, const Id& id, std::string_view suffix)
{
    auto rows = fetched(sql_,
        "/* find an assessment */ SELECT " + columns + " FROM assessment a WHERE a.member_id = UNHEX(:member) AND a.id = UNHEX(:id) AND "
            + sight.predicate("a") + std::string(suffix),
        {{"member", sight.memberId()}, {"id", id}});
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

AssessmentStore::Course AssessmentStore::course(const access::Sight& sight)
{
    Course out;
    for (const auto& row : sql_.fetch<Row>("/* find the course of assessments */ SELECT " + columns
                 + ", m.birth_date FROM assessment a JOIN member m ON m.id = a.member_id WHERE a.member_id = UNHEX(:member) AND a.state <> "
                   "'incomplete' AND a.replaced_by IS NULL AND "
                 + sight.predicate("a"),
             {{"member", sight.memberId()}}, [](Row& r) { return std::tie(r.document, r.labels, r.program, r.basis, r.birthDate); })) {
        out.assessments.push_back(keptOf(row));
        out.birthDate = row.birthDate;
    }
    return out;
}

void AssessmentStore::insert(const Kept& kept)
try {
    const auto& assessment = kept.assessment;
    sql::Bindings bound{{"member", assessment.memberId}, {"id", assessment.id}, {"version", assessment.version},
        {"instrument", assessment.instrument.value_or("")}, {"state", json::toColumn(assessment.state)},
        {"answeredAt", assessment.answeredAt}, {"record", assessment.recordId}, {"replacedBy", assessment.replacedBy},
        {"document", json::toColumn(assessment)}, {"createdAt", assessment.createdAt}, {"updatedAt", assessment.updatedAt}};
    addProtection(bound, kept.protection);
    sql_.execute(insertAssessment, bound);
} catch (const sql::Duplicate&) {
    throw sql::Again();
}

void AssessmentStore::replace(const api::Assessment& replaced)
{
    sql_.execute(markReplaced,
        {{"member", replaced.memberId}, {"id", replaced.id}, {"version", replaced.version}, {"replacedBy", replaced.replacedBy},
            {"document", json::toColumn(replaced)}, {"updatedAt", replaced.updatedAt}});
}

std::map<Id, std::vector<Kept>> AssessmentStore::ofRecords(std::span<const Id> records)
{
    std::map<Id, std::vector<Kept>> out;
    if (records.empty()) return out;
    for (auto& each : fetched(sql_,
             "/* find assessments of records */ SELECT " + columns + " FROM assessment a WHERE a.record_id IN (" + sql::listOf(records)
                 + ") FOR UPDATE",
             {}))
        out[each.assessment.recordId.value()].push_back(std::move(each));
    return out;
}

void AssessmentStore::protect(const Kept& kept)
{
    sql::Bindings bound{{"member", kept.assessment.memberId}, {"id", kept.assessment.id}, {"document", json::toColumn(kept.assessment)}};
    addProtection(bound, kept.protection);
    sql_.execute(protectAssessment, bound);
}

access::Protection protectionIn(access::Labels labels, std::string_view program, std::string_view basis)
{
    using access::Basis;
    using access::Source;
    auto out = access::ownWork(labels);
    out.source = named(program, {Source::part2, Source::notPart2, Source::unknown});
    out.basis = named(basis, {Basis::payment, Basis::consent, Basis::release, Basis::operations});
    return out;
}

std::vector<std::string> assessmentPosition(const api::Assessment& last) { return {text(last.answeredAt), last.id.text()}; }

} // namespace careway::assessments
