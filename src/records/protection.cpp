#include "records/protection.hpp"

#include "json/column.hpp"
#include "models/basis.hpp"
#include "records/record.hpp"

namespace careway::records {

std::optional<access::Protection> protectionOf(sql::Session& session, const Id& memberId, const Id& recordId)
{
    struct Row {
        std::int64_t labels = 0; // the column's bits
        std::string program, basis;
    };
    const auto row = session.fetchOne<Row>("/* find how a record is protected */ SELECT labels + 0, source_program, basis FROM record "
                                           "WHERE member_id = UNHEX(:member) AND id = UNHEX(:id)",
        {{"member", memberId}, {"id", recordId}}, [](Row& r) { return std::tie(r.labels, r.program, r.basis); });
    if (!row) return std::nullopt;
    api::SourceProgram program{};
    api::BasisKind basis{};
    json::fromColumn(row->program, program);
    json::fromColumn(row->basis, basis);
    auto out = protectionOf({}, program, basis);
    out.labels = row->labels == 0 ? bitOf(access::Label::general) : static_cast<access::Labels>(row->labels);
    return out;
}

} // namespace careway::records
