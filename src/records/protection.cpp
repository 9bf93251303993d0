#include "records/protection.hpp"

#include "json/column.hpp"
#include "models/basis.hpp"
#include "records/record.hpp"
#include "sql/list.hpp"

namespace careway::records {

access::Protection protectionOf(std::span<const api::Label> labels, api::SourceProgram program, api::BasisKind basis)
{
    const auto bit = [](api::Label label) -> access::Labels {
        switch (label) {
        case api::Label::general: break;
        case api::Label::substanceUse: return bitOf(access::Label::substanceUse);
        case api::Label::substanceUseCounselingNotes: return bitOf(access::Label::counselingNotes);
        case api::Label::psychotherapyNotes: return bitOf(access::Label::psychotherapyNotes);
        case api::Label::hiv: return bitOf(access::Label::hiv);
        case api::Label::reproductive: return bitOf(access::Label::reproductive);
        case api::Label::mentalHealth: return bitOf(access::Label::mentalHealth);
        }
        return bitOf(access::Label::general);
    };
    access::Protection out{0, access::Source::unknown, access::Basis::operations};
    for (const auto label : labels)
        out.labels |= bit(label);
    if (program != api::SourceProgram::unknown)
        out.source = program == api::SourceProgram::part2 ? access::Source::part2 : access::Source::notPart2;
    switch (basis) {
    case api::BasisKind::payment: out.basis = access::Basis::payment; break;
    case api::BasisKind::consent: out.basis = access::Basis::consent; break;
    case api::BasisKind::release: out.basis = access::Basis::release; break;
    case api::BasisKind::operations: break;
    }
    return out;
}

std::string makerOf(std::string_view alias)
{
    const auto r = std::string(alias);
    return "(SELECT z.id FROM provider z WHERE z.npi = COALESCE(" + r + ".maker, (SELECT v.maker FROM record v WHERE v.id = " + r
        + ".encounter_id AND v.member_id = " + r + ".member_id)))";
}

std::optional<access::Protection> protectionOf(sql::Session& session, const Id& memberId, const Id& recordId)
{
    struct Row {
        std::int64_t labels = 0; // the column's bits
        std::string program, basis;
        std::optional<Id> maker;
    };
    const auto row = session.fetchOne<Row>("/* find how a record is protected */ SELECT r.labels + 0, r.source_program, r.basis, "
            + makerOf("r") + " FROM record r WHERE r.member_id = UNHEX(:member) AND r.id = UNHEX(:id)",
        {{"member", memberId}, {"id", recordId}}, [](Row& r) { return std::tie(r.labels, r.program, r.basis, r.maker); });
    if (!row) return std::nullopt;
    api::SourceProgram program{};
    api::BasisKind basis{};
    json::fromColumn(row->program, program);
    json::fromColumn(row->basis, basis);
    auto out = protectionOf({}, program, basis);
    out.labels = row->labels == 0 ? bitOf(access::Label::general) : static_cast<access::Labels>(row->labels);
    out.maker = row->maker;
    return out;
}

bool isPart2Program(sql::Session& session, std::span<const std::string> sources, Date first, Date last)
{
    sql::Bindings bound{{"first", first}, {"last", last}};
    const auto list = sql::listOf(sources, "source", bound);
    return session
        .fetchOne<std::int64_t>("/* know a Part 2 program */ SELECT 1 FROM source_program_status WHERE source IN (" + list
                + ") AND status = 'part-2' AND effective_from <= :last AND (effective_to IS NULL OR effective_to >= :first) LIMIT 1",
            bound)
        .has_value();
}

bool isPart2Program(sql::Session& session, const Id& providerId, Date day)
{
    return session
        .fetchOne<std::int64_t>(
            "/* know whether a provider is a Part 2 program */ SELECT 1 FROM provider z JOIN source_program_status s ON "
            "s.source = z.npi WHERE z.id = UNHEX(:provider) AND s.status = 'part-2' AND s.effective_from <= :day AND "
            "(s.effective_to IS NULL OR s.effective_to >= :day) LIMIT 1",
            {{"provider", providerId}, {"day", day}})
        .has_value();
}

std::vector<api::Label> spelled(access::Labels labels)
{
    std::vector<api::Label> out;
    for (unsigned each = 0; each < static_cast<unsigned>(access::Label::general); ++each)
        if (const auto label = static_cast<access::Label>(each); (labels & bitOf(label)) != 0)
            json::fromColumn(std::string(nameOf(label)), out.emplace_back());
    if (out.empty()) out.push_back(api::Label::general);
    return out;
}

access::Labels labelsIn(std::span<const api::Label> labels)
{
    access::Labels out = 0;
    for (const auto each : labels)
        if (each != api::Label::general) out |= access::labelsIn(json::toColumn(each));
    return out;
}

} // namespace careway::records
