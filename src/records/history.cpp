#include "records/history.hpp"

#include "access/visibility.hpp"
#include "json/column.hpp"
#include "records/protection.hpp"

#include <cstdint>
#include <string>
#include <tuple>

namespace careway::records {

namespace {

std::vector<api::MedicationFill> fillsIn(const std::vector<std::string>& documents)
{
    std::vector<api::MedicationFill> out(documents.size());
    for (std::size_t i = 0; i < documents.size(); ++i)
        json::fromColumn(documents[i], out[i]);
    return out;
}

} // namespace

bool hasDiagnosis(sql::Session& session, const access::Sight& sight, std::span<const api::EligibilityCode> codes)
{
    sql::Bindings bound{{"member", *sight.memberId()}};
    std::string any = "FALSE";
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const auto name = "code" + std::to_string(i);
        any += " OR r.codes LIKE CONCAT('%|', :" + name + ", '%')";
        bound.add(name, codes[i].code);
    }
    return session
        .fetchOne<std::int64_t>("/* know a diagnosis */ SELECT 1 FROM record r WHERE r.member_id = UNHEX(:member) AND r.type = 'condition'"
                                " AND r.kind = 'diagnosis' AND ("
                + any + ") AND " + sight.predicate("r", makerOf("r")) + " LIMIT 1",
            bound)
        .has_value();
}

std::vector<api::MedicationFill> fillsOf(sql::Session& session, const access::Sight& sight, Date from, Date before)
{
    return fillsIn(session.fetch<std::string>(
        "/* find fills */ SELECT r.document FROM record r WHERE r.member_id = UNHEX(:member) AND r.type = 'medication-fill' AND "
        "r.occurred_at >= :from AND r.occurred_at < :before AND "
            + sight.predicate("r", makerOf("r")) + " ORDER BY r.occurred_at DESC, r.id DESC",
        {{"member", sight.memberId()}, {"from", from}, {"before", before}}));
}

std::vector<api::MedicationFill> fillsAmong(sql::Session& session, const access::Grant& grant, std::span<const std::string> codes,
    Date from, const Id& after, const std::optional<Id>& upTo)
{
    sql::Bindings bound{{"from", from}, {"after", after}};
    std::string any = "FALSE";
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const auto name = "code" + std::to_string(i);
        any += " OR INSTR(r.codes, :" + name + ") > 0";
        bound.add(name, '|' + codes[i] + '|');
    }
    std::string until;
    if (upTo) {
        until = " AND r.member_id <= UNHEX(:upTo)";
        bound.add("upTo", *upTo);
    }
    return fillsIn(session.fetch<std::string>("/* find who takes drugs */ SELECT r.document FROM record r JOIN member m ON m.id = "
                                              "r.member_id WHERE r.member_id > UNHEX(:after)"
            + until + " AND r.type = 'medication-fill' AND r.occurred_at >= :from AND (" + any + ") AND m.deceased_on IS NULL AND "
            + access::visibleTo(grant, "r.member_id") + " ORDER BY r.member_id, r.occurred_at DESC, r.id DESC",
        bound));
}

std::optional<Treated> treatedBy(sql::Session& session, const Id& memberId, const std::string& npi, Date from, Date to)
{
    struct Row {
        std::optional<Date> first, last;
        std::optional<std::int64_t> labels, part2;
    };
    const auto row = session.fetchOne<Row>(
        "/* know who treated a member */ SELECT DATE(MIN(r.occurred_at)), DATE(MAX(r.occurred_at)), BIT_OR(r.labels + 0),"
        " MAX(r.source_program = 'part-2') FROM record r WHERE r.member_id = UNHEX(:member)"
        " AND r.type IN ('encounter', 'claim', 'medication-fill') AND r.occurred_at >= :from AND r.occurred_at < :to"
        " AND :npi IN (JSON_VALUE(r.document, '$.providerNpi'), JSON_VALUE(r.document, '$.facilityNpi'),"
        " JSON_VALUE(r.document, '$.prescriberNpi'))",
        {{"member", memberId}, {"npi", npi}, {"from", startOf(from)}, {"to", endOf(to)}},
        [](Row& r) { return std::tie(r.first, r.last, r.labels, r.part2); });
    if (!row || !row->first) return std::nullopt;
    auto protection = access::ownWork(static_cast<access::Labels>(row->labels.value_or(0)));
    if (row->part2.value_or(0) != 0) protection.source = access::Source::part2;
    return Treated{*row->first, *row->last, protection};
}

} // namespace careway::records
