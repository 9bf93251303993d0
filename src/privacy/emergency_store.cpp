#include "privacy/emergency_store.hpp"

#include "json/column.hpp"

namespace careway::privacy {

namespace {

constexpr auto insertEmergency = R"sql(/* add an emergency access */
    INSERT INTO emergency_access (member_id, id, version, opened_by, ends_at, review, document, created_at, updated_at)
    VALUES (UNHEX(:member), UNHEX(:id), :version, UNHEX(:party), :endsAt, :review, :document, :createdAt, :updatedAt))sql";

constexpr auto updateEmergency = R"sql(/* change an emergency access */
    UPDATE emergency_access
    SET version = :version, review = :review, document = :document, updated_at = :updatedAt
    WHERE member_id = UNHEX(:member) AND id = UNHEX(:id))sql";

constexpr auto findOpen = R"sql(/* find an open emergency access */
    SELECT document FROM emergency_access
    WHERE member_id = UNHEX(:member) AND opened_by = UNHEX(:party) AND ends_at > :now
    ORDER BY id DESC
    LIMIT 1)sql";

constexpr auto lockEmergency = R"sql(/* lock an emergency access */
    SELECT document FROM emergency_access
    WHERE id = UNHEX(:id)
    FOR UPDATE)sql";

api::EmergencyAccess emergencyOf(const std::string& document)
{
    api::EmergencyAccess out;
    json::fromColumn(document, out);
    return out;
}

sql::Bindings bindings(const api::EmergencyAccess& e)
{
    return {{"member", e.memberId}, {"id", e.id}, {"version", e.version}, {"party", e.openedBy}, {"endsAt", e.endsAt},
        {"review", json::toColumn(e.review.state)}, {"document", json::toColumn(e)}, {"createdAt", e.createdAt},
        {"updatedAt", e.updatedAt}};
}

} // namespace

Page<api::EmergencyAccess> EmergencyStore::list(const std::optional<api::ReviewState>& state, const PageRequest& page)
{
    sql::Bindings bound{{"limit", page.limit + 1}};
    std::string where = "TRUE";
    if (state) {
        where += " AND review = :review";
        bound.add("review", json::toColumn(*state));
    }
    if (!page.after.empty()) {
        where += " AND id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    std::vector<api::EmergencyAccess> out;
    for (const auto& document : sql_.fetch<std::string>(
             "/* list emergency accesses */ SELECT document FROM emergency_access WHERE " + where + " ORDER BY id LIMIT :limit", bound))
        out.push_back(emergencyOf(document));
    return Page<api::EmergencyAccess>::of(std::move(out), page.limit);
}

std::optional<api::EmergencyAccess> EmergencyStore::open(const Id& memberId, const Id& party, Instant now)
{
    return one(findOpen, {{"member", memberId}, {"party", party}, {"now", now}});
}

std::optional<api::EmergencyAccess> EmergencyStore::lock(const Id& id) { return one(lockEmergency, {{"id", id}}); }

std::optional<api::EmergencyAccess> EmergencyStore::one(std::string_view sql, const sql::Bindings& bound)
{
    const auto document = sql_.fetchOne<std::string>(sql, bound);
    if (!document) return std::nullopt;
    return emergencyOf(*document);
}

void EmergencyStore::insert(const api::EmergencyAccess& emergency) { sql_.execute(insertEmergency, bindings(emergency)); }

void EmergencyStore::update(const api::EmergencyAccess& emergency) { sql_.execute(updateEmergency, bindings(emergency)); }

} // namespace careway::privacy
