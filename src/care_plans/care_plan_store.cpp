#include "care_plans/care_plan_store.hpp"

#include "json/column.hpp"
#include "records/protection.hpp"

#include <charconv>

namespace careway::care_plans {

namespace {

constexpr auto insertPlan = R"sql(/* add a care plan */
    INSERT INTO care_plan (member_id, id, version, program, state, labels, source_program, basis, document, created_at, updated_at)
    VALUES (UNHEX(:member), UNHEX(:id), :version, :program, :state, :labels, :sourceProgram, :basis, :document, :createdAt, :updatedAt))sql";

constexpr auto updatePlan = R"sql(/* change a care plan */
    UPDATE care_plan SET version = :version, state = :state, document = :document, updated_at = :updatedAt
    WHERE member_id = UNHEX(:member) AND id = UNHEX(:id))sql";

constexpr auto insertVersion = R"sql(/* keep a version of a care plan */
    INSERT INTO care_plan_version (member_id, id, version, made, document)
    VALUES (UNHEX(:member), UNHEX(:id), :version, :made, :document))sql";

constexpr auto listVersions = R"sql(/* list versions of a care plan */
    SELECT v.made FROM care_plan_version v
    WHERE v.member_id = UNHEX(:member) AND v.id = UNHEX(:id) AND v.version > :after
    ORDER BY v.version
    LIMIT :limit)sql";

constexpr auto findVersion = R"sql(/* find a version of a care plan */
    SELECT v.document FROM care_plan_version v
    WHERE v.member_id = UNHEX(:member) AND v.id = UNHEX(:id) AND v.version = :version)sql";

sql::Bindings bindings(const api::CarePlan& plan)
{
    return {{"member", plan.memberId}, {"id", plan.id}, {"version", plan.version}, {"state", json::toColumn(plan.state)},
        {"document", json::toColumn(plan)}, {"updatedAt", plan.updatedAt}};
}

template <typename T> T kept(const std::string& document)
{
    T out;
    json::fromColumn(document, out);
    return out;
}

} // namespace

Page<api::CarePlan> CarePlanStore::list(const access::Sight& sight, const PageRequest& page)
{
    sql::Bindings bound{{"member", sight.memberId()}, {"limit", page.limit + 1}};
    auto where = "p.member_id = UNHEX(:member) AND " + sight.predicate("p");
    if (!page.after.empty()) {
        where += " AND p.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    std::vector<api::CarePlan> out;
    for (const auto& document : sql_.fetch<std::string>(
             "/* list care plans */ SELECT p.document FROM care_plan p WHERE " + where + " ORDER BY p.id LIMIT :limit", bound))
        out.push_back(kept<api::CarePlan>(document));
    return Page<api::CarePlan>::of(std::move(out), page.limit);
}

std::optional<api::CarePlan> CarePlanStore::one(const access::Sight& sight, const Id& id, std::string_view suffix)
{
    const auto document = sql_.fetchOne<std::string>("/* find a care plan */ SELECT p.document FROM care_plan p WHERE p.id = UNHEX(:id)"
                                                     " AND p.member_id = UNHEX(:member) AND "
            + sight.predicate("p") + std::string(suffix),
        {{"id", id}, {"member", sight.memberId()}});
    if (!document) return std::nullopt;
    return kept<api::CarePlan>(*document);
}

Page<api::CarePlanVersion> CarePlanStore::versions(const api::CarePlan& plan, const PageRequest& page)
{
    std::int64_t after = 0;
    if (!page.after.empty()) std::from_chars(page.after[0].data(), page.after[0].data() + page.after[0].size(), after);
    std::vector<api::CarePlanVersion> out;
    for (const auto& made :
        sql_.fetch<std::string>(listVersions, {{"member", plan.memberId}, {"id", plan.id}, {"after", after}, {"limit", page.limit + 1}}))
        out.push_back(kept<api::CarePlanVersion>(made));
    return Page<api::CarePlanVersion>::of(std::move(out), page.limit);
}

std::optional<api::CarePlan> CarePlanStore::version(const api::CarePlan& plan, std::int64_t version)
{
    const auto document = sql_.fetchOne<std::string>(findVersion, {{"member", plan.memberId}, {"id", plan.id}, {"version", version}});
    if (!document) return std::nullopt;
    return kept<api::CarePlan>(*document);
}

void CarePlanStore::insert(const api::CarePlan& plan, const api::CarePlanVersion& made)
{
    auto bound = bindings(plan);
    bound.add(
        {{"program", plan.program}, {"labels", access::columnOf(records::protectionOf(plan.labels, plan.sourceProgram, plan.basis).labels)},
            {"sourceProgram", json::toColumn(plan.sourceProgram)}, {"basis", json::toColumn(plan.basis)}, {"createdAt", plan.createdAt}});
    sql_.execute(insertPlan, bound);
    keep(plan, made);
}

void CarePlanStore::update(const api::CarePlan& plan, const api::CarePlanVersion& made)
{
    sql_.execute(updatePlan, bindings(plan));
    keep(plan, made);
}

void CarePlanStore::keep(const api::CarePlan& plan, const api::CarePlanVersion& made)
{
    sql_.execute(insertVersion,
        {{"member", plan.memberId}, {"id", plan.id}, {"version", plan.version}, {"made", json::toColumn(made)},
            {"document", json::toColumn(plan)}});
}

} // namespace careway::care_plans
