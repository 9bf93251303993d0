#include "formulary/step_fill_store.hpp"

#include "sql/list.hpp"

#include <cstdint>

namespace careway::formulary {

namespace {

constexpr auto insertFill = R"sql(/* keep a fill of a closed step */
    INSERT INTO step_fill (member_id, id, program, drug, kind, record_id, filled_on, standing, labels, source_program, basis, created_at)
    SELECT UNHEX(:member), UNHEX(:id), :program, :drug, :kind, UNHEX(:record), :filledOn, TRUE, :labels, :source, :basis, :now
    FROM DUAL
    WHERE NOT EXISTS (SELECT 1 FROM step_fill t WHERE t.member_id = UNHEX(:member) AND t.program = :program AND t.drug = :drug
        AND t.kind = :kind AND t.standing))sql";

std::string_view kindOf(bool transition) { return transition ? "transition-fill" : "first-fill"; }

} // namespace

bool StepFillStore::used(const std::string& seen, const Id& memberId, const std::string& program, const std::string& drug, Date day)
{
    return sql_
        .fetchOne<std::int64_t>("/* know a first fill */ SELECT 1 FROM step_fill t WHERE t.member_id = UNHEX(:member) AND t.program = "
                                ":program AND t.drug = :drug AND t.kind = 'first-fill' AND t.standing AND t.filled_on <= :day AND "
                + seen,
            {{"member", memberId}, {"program", program}, {"drug", drug}, {"day", day}})
        .has_value();
}

bool StepFillStore::keep(const StepFill& fill, Instant now)
{
    return sql_.execute(insertFill,
               {{"member", fill.memberId}, {"id", fill.id}, {"program", fill.program}, {"drug", fill.drug},
                   {"kind", kindOf(fill.transition)}, {"record", fill.recordId}, {"filledOn", fill.filledOn},
                   {"labels", access::columnOf(fill.protection.labels)}, {"source", nameOf(fill.protection.source)},
                   {"basis", nameOf(fill.protection.basis)}, {"now", now}})
        == 1;
}

void StepFillStore::end(std::span<const Id> records)
{
    if (records.empty()) return;
    sql_.execute("/* end fills that were corrected */ UPDATE step_fill SET standing = NULL WHERE standing AND record_id IN ("
        + sql::listOf(records) + ')');
}

} // namespace careway::formulary
