#include "releases/release_store.hpp"

#include "access/sight.hpp"
#include "access/visibility.hpp"
#include "core/digest.hpp"
#include "json/column.hpp"
#include "sql/rows.hpp"

#include <set>

namespace careway::releases {

namespace {

constexpr auto insertRelease = R"sql(/* add a release */
    INSERT INTO information_release (member_id, id, version, state, direction, information, purpose, expires_on, document, created_at, updated_at)
    VALUES (UNHEX(:member), UNHEX(:id), :version, :state, :direction, :information, :purpose, :expiresOn, :document, :createdAt, :updatedAt))sql";

constexpr auto updateRelease = R"sql(/* change a release */
    UPDATE information_release
    SET version = :version, state = :state, information = :information, purpose = :purpose, expires_on = :expiresOn, document = :document, updated_at = :updatedAt
    WHERE member_id = UNHEX(:member) AND id = UNHEX(:id))sql";

constexpr auto isParty = R"sql(/* find whose a release is */
    SELECT 1 FROM release_party
    WHERE member_id = UNHEX(:member) AND release_id = UNHEX(:id) AND part IN ('discloser', 'recorder') AND party_id = UNHEX(:party)
    LIMIT 1)sql";

constexpr auto dropParties = R"sql(/* drop the parties of a release */
    DELETE FROM release_party WHERE member_id = UNHEX(:member) AND release_id = UNHEX(:id) AND part <> 'recorder')sql";

std::string visible(const ReleaseStore::Reader& reader)
{
    auto whole = access::visibleTo(reader.whole, "r.member_id");
    for (const auto each : reader.kept)
        whole += " AND INSTR(CONCAT('|', r.information, '|'), '|" + json::toColumn(each) + "|') = 0";
    if (reader.named.reach() != access::Grant::Reach::related) return whole;
    return "((" + whole
        + ") OR EXISTS (SELECT 1 FROM relationship x JOIN release_party p ON p.member_id = x.member_id AND p.party_id IN (x.party_id, "
          "x.subject_id)"
          " WHERE x.member_id = r.member_id AND p.release_id = r.id AND x.party_id = X'"
        + hex(reader.named.who().bytes) + "' AND " + access::holds(reader.named.relations(), reader.named.moment()) + "))";
}

std::string informationOf(const api::Release& release)
{
    std::string out;
    for (const auto each : release.information)
        out += (out.empty() ? "" : "|") + json::toColumn(each);
    return out;
}

std::set<Id> idsOf(const std::vector<api::ReleaseParty>& parties)
{
    std::set<Id> out;
    for (const auto& each : parties) {
        if (each.providerId) out.insert(*each.providerId);
        if (each.supporterId) out.insert(*each.supporterId);
        if (each.representativeId) out.insert(*each.representativeId);
        if (each.class_) out.insert(access::classId(*each.class_));
    }
    return out;
}

api::Release releaseOf(const std::string& document)
{
    api::Release out;
    json::fromColumn(document, out);
    return out;
}

sql::Bindings bindings(const api::Release& release)
{
    return {{"member", release.memberId}, {"id", release.id}, {"version", release.version}, {"state", json::toColumn(release.state)},
        {"direction", json::toColumn(release.direction)}, {"information", informationOf(release)},
        {"purpose", release.purpose.value_or("")}, {"expiresOn", release.expiry ? release.expiry->on : std::nullopt},
        {"document", json::toColumn(release)}, {"createdAt", release.createdAt}, {"updatedAt", release.updatedAt}};
}

} // namespace

Page<api::Release> ReleaseStore::list(const Reader& reader, const Id& memberId, const PageRequest& page)
{
    sql::Bindings bound{{"member", memberId}, {"limit", page.limit + 1}};
    auto where = "r.member_id = UNHEX(:member) AND " + visible(reader);
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

std::optional<api::Release> ReleaseStore::find(const Reader& reader, const Id& id) { return one(reader, id, ""); }

std::optional<api::Release> ReleaseStore::lock(const Reader& reader, const Id& id) { return one(reader, id, " FOR UPDATE"); }

std::optional<api::Release> ReleaseStore::one(const Reader& reader, const Id& id, std::string_view suffix)
{
    const auto document
        = sql_.fetchOne<std::string>("/* find a release */ SELECT r.document FROM information_release r WHERE r.id = UNHEX(:id) AND "
                + visible(reader) + std::string(suffix),
            {{"id", id}});
    if (!document) return std::nullopt;
    return releaseOf(*document);
}

bool ReleaseStore::isOf(const api::Release& release, const Id& party)
{
    return sql_.fetchOne<std::int64_t>(isParty, {{"member", release.memberId}, {"id", release.id}, {"party", party}}).has_value();
}

void ReleaseStore::insert(const api::Release& release, const Id& recorder)
{
    sql_.execute(insertRelease, bindings(release));
    addParties(release, recorder);
}

void ReleaseStore::update(const api::Release& release) { sql_.execute(updateRelease, bindings(release)); }

void ReleaseStore::rewrite(const api::Release& release)
{
    update(release);
    sql_.execute(dropParties, {{"member", release.memberId}, {"id", release.id}});
    addParties(release, std::nullopt);
}

void ReleaseStore::addParties(const api::Release& release, std::optional<Id> recorder)
{
    sql::Rows rows(sql_, "/* add the parties of a release */ INSERT INTO release_party (member_id, release_id, part, party_id) VALUES",
        "(UNHEX(:member), UNHEX(:release), :part, UNHEX(:party))");
    const auto add = [&](std::string_view part, const Id& party) {
        rows.add({{"member", release.memberId}, {"release", release.id}, {"part", part}, {"party", party}});
    };
    for (const auto& each : idsOf(release.recipients))
        add("recipient", each);
    for (const auto& each : idsOf(release.disclosers))
        add("discloser", each);
    if (recorder) add("recorder", *recorder);
    rows.finish();
}

} // namespace careway::releases
