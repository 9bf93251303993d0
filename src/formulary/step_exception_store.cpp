#include "formulary/step_exception_store.hpp"

#include "access/witness.hpp"
#include "json/column.hpp"

#include <tuple>

namespace careway::formulary {

namespace {

constexpr auto ofExceptions = "SELECT t.document, t.labels, t.source_program, t.basis FROM step_exception t WHERE ";

constexpr auto insertException = R"sql(/* take down an exception */
    INSERT INTO step_exception (member_id, id, version, code, stated_by, kind, labels, source_program, basis, document, created_at,
        updated_at)
    VALUES (UNHEX(:member), UNHEX(:id), :version, :code, UNHEX(:statedBy), :kind, :labels, :source, :basis, :document, :createdAt,
        :updatedAt))sql";

} // namespace

std::vector<KeptException> StepExceptionStore::fetch(const std::string& statement, const sql::Bindings& bound)
{
    struct Row {
        std::string document, labels, source, basis;
    };
    std::vector<KeptException> out;
    for (const auto& row : sql_.fetch<Row>(statement, bound, [](Row& r) { return std::tie(r.document, r.labels, r.source, r.basis); })) {
        auto& kept = out.emplace_back();
        json::fromColumn(row.document, kept.exception);
        kept.protection = access::protectionIn(row.labels, row.source, row.basis);
    }
    return out;
}

Page<KeptException> StepExceptionStore::list(const std::string& seen, const Id& memberId, const PageRequest& page)
{
    sql::Bindings bound{{"member", memberId}, {"limit", page.limit + 1}};
    std::string after;
    if (!page.after.empty()) {
        after = " AND t.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    return Page<KeptException>::of(fetch("/* list exceptions */ " + std::string(ofExceptions) + "t.member_id = UNHEX(:member) AND " + seen
                                           + after + " ORDER BY t.id LIMIT :limit",
                                       bound),
        page.limit);
}

std::vector<KeptException> StepExceptionStore::all(const std::string& seen, const Id& memberId)
{
    return fetch("/* find exceptions */ " + std::string(ofExceptions) + "t.member_id = UNHEX(:member) AND " + seen + " ORDER BY t.id",
        {{"member", memberId}});
}

std::optional<KeptException> StepExceptionStore::find(const std::string& seen, const Id& id)
{
    auto rows = fetch("/* find an exception */ " + std::string(ofExceptions) + "t.id = UNHEX(:id) AND " + seen, {{"id", id}});
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

void StepExceptionStore::insert(const KeptException& kept)
{
    const auto& it = kept.exception;
    sql_.execute(insertException,
        {{"member", it.memberId}, {"id", it.id}, {"version", it.version}, {"code", it.drug.code}, {"statedBy", it.statedBy.partyId},
            {"kind", json::toColumn(it.kind)}, {"labels", access::columnOf(kept.protection.labels)},
            {"source", nameOf(kept.protection.source)}, {"basis", nameOf(kept.protection.basis)}, {"document", json::toColumn(it)},
            {"createdAt", it.createdAt}, {"updatedAt", it.updatedAt}});
}

} // namespace careway::formulary
