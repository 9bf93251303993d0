#include "releases/release_store.hpp"

#include "access/visibility.hpp"
#include "json/column.hpp"

namespace careway::releases {

namespace {

constexpr auto insertRelease = R"sql(/* add a release */
    INSERT INTO information_release (member_id, id, version, state, expires_on, document, created_at, updated_at)
    VALUES (UNHEX(:member), UNHEX(:id), :version, :state, :expiresOn, :document, :createdAt, :updatedAt))sql";

constexpr auto updateRelease = R"sql(/* change a release */
    UPDATE information_release
    SET version = :version, state = :state, expires_on = :expiresOn, document = :document, updated_at = :updatedAt
    WHERE member_id = UNHEX(:member) AND id = UNHEX(:id))sql";

api::Release releaseOf(const std::string& document)
{
    api::Release out;
    json::fromColumn(document, out);
    return out;
}

sql::Bindings bindings(const api::Release& release)
{
    return {{"member", release.memberId}, {"id", release.id}, {"version", release.version}, {"state", json::toColumn(release.state)},
        {"expiresOn", release.expiry ? release.expiry->on : std::nullopt}, {"document", json::toColumn(release)},
        {"createdAt", release.createdAt}, {"updatedAt", release.updatedAt}};
}

} // namespace

Page<api::Release> ReleaseStore::list(const access::Grant& grant, const Id& memberId, const PageRequest& page)
{
    sql::Bindings bound{{"member", memberId}, {"limit", page.limit + 1}};
    auto where = "r.member_id = UNHEX(:member) AND " + access::visibleTo(grant, "r.member_id");
    if (!page.after.empty()) {
        where += " AND r.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    std::vector<api::Release> out;
    for (const auto& document : sql_.fetch<std::string>(
             "/* list releases */ SELECT r.document FROM information_release r WHERE " + where + " ORDER BY r.id LIMIT :limit", bound))
        out.push_back(releaseOf(document));
    return Page<api::Release>::of(std::move(out), page.limit);
}

std::optional<api::Release> ReleaseStore::find(const access::Grant& grant, const Id& id) { return one(grant, id, ""); }

std::optional<api::Release> ReleaseStore::lock(const access::Grant& grant, const Id& id) { return one(grant, id, " FOR UPDATE"); }

std::optional<api::Release> ReleaseStore::one(const access::Grant& grant, const Id& id, std::string_view suffix)
{
    const auto document
        = sql_.fetchOne<std::string>("/* find a release */ SELECT r.document FROM information_release r WHERE r.id = UNHEX(:id) AND "
                + access::visibleTo(grant, "r.member_id") + std::string(suffix),
            {{"id", id}});
    if (!document) return std::nullopt;
    return releaseOf(*document);
}

void ReleaseStore::insert(const api::Release& release) { sql_.execute(insertRelease, bindings(release)); }

void ReleaseStore::update(const api::Release& release) { sql_.execute(updateRelease, bindings(release)); }

} // namespace careway::releases
