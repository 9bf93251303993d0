#include "members/member_import_store.hpp"

#include "access/relationship_store.hpp"
#include "core/digest.hpp"
#include "json/column.hpp"
#include "members/member.hpp"
#include "members/span.hpp"
#include "sql/rows.hpp"

#include <set>
#include <string>
#include <vector>

namespace careway::members {

namespace {

constexpr auto insertMembers
    = "INSERT INTO member (id, version, member_number, given_name, middle_name, family_name, given_key, family_key, birth_date, "
      "deceased_on, sex, time_zone, languages, addresses, contacts, channels, quiet_hours, confidential_address, created_at, "
      "updated_at) VALUES";
constexpr auto memberRow
    = "(UNHEX(:id), :version, :memberNumber, :givenName, :middleName, :familyName, :givenKey, :familyKey, :birthDate, :deceasedOn, "
      ":sex, :timeZone, :languages, :addresses, :contacts, :channels, :quietHours, :confidentialAddress, :createdAt, :updatedAt)";
constexpr auto insertPhones = "INSERT INTO member_phone (member_id, digits) VALUES";
constexpr auto insertCoverages
    = "INSERT INTO coverage (id, version, member_id, plan, line_of_business, benefits, subscriber, coverage_order, starts_on, "
      "ends_on, created_at, updated_at) VALUES";
constexpr auto coverageRow
    = "(UNHEX(:id), :version, UNHEX(:member), :plan, :lineOfBusiness, :benefits, :subscriber, :order, :startsOn, :endsOn, "
      ":createdAt, :updatedAt)";
constexpr auto insertSelections
    = "INSERT INTO pcp_selection (id, version, member_id, provider_id, reason, starts_on, ends_on, created_at, updated_at) VALUES";
constexpr auto selectionRow
    = "(UNHEX(:id), :version, UNHEX(:member), UNHEX(:provider), :reason, :startsOn, :endsOn, :createdAt, :updatedAt)";
constexpr auto asItWas = "ON DUPLICATE KEY UPDATE id = id";

sql::Bindings bindings(const api::Member& member)
{
    return {{"id", member.id}, {"version", member.version}, {"memberNumber", member.memberNumber}, {"givenName", member.givenName},
        {"middleName", member.middleName}, {"familyName", member.familyName}, {"givenKey", nameKey(member.givenName)},
        {"familyKey", nameKey(member.familyName)}, {"birthDate", member.birthDate}, {"deceasedOn", member.deceasedOn},
        {"sex", json::toColumn(member.sex)}, {"timeZone", member.timeZone}, {"languages", json::toColumn(member.languages)},
        {"addresses", json::toColumn(member.addresses)}, {"contacts", json::toColumn(member.contacts)},
        {"channels", json::toColumn(member.channels)}, {"quietHours", json::toColumn(member.quietHours)},
        {"confidentialAddress", json::toColumn(member.confidentialAddress)}, {"createdAt", member.createdAt},
        {"updatedAt", member.updatedAt}};
}

sql::Bindings bindings(const api::Coverage& span)
{
    return {{"id", span.id}, {"version", span.version}, {"member", span.memberId}, {"plan", span.plan},
        {"lineOfBusiness", json::toColumn(span.lineOfBusiness)}, {"benefits", json::toColumn(span.benefits)},
        {"subscriber", json::toColumn(span.subscriber)}, {"order", span.order}, {"startsOn", span.startsOn}, {"endsOn", span.endsOn},
        {"createdAt", span.createdAt}, {"updatedAt", span.updatedAt}};
}

sql::Bindings bindings(const api::PcpSelection& span)
{
    return {{"id", span.id}, {"version", span.version}, {"member", span.memberId}, {"provider", span.providerId}, {"reason", span.reason},
        {"startsOn", span.startsOn}, {"endsOn", span.endsOn}, {"createdAt", span.createdAt}, {"updatedAt", span.updatedAt}};
}

/// Which of the rows are in the table. Affected rows would not tell: with CLIENT_FOUND_ROWS a row that stays as it is counts like a new
/// one.
template <typename T> std::set<Id> known(sql::Session& session, std::string_view table, std::span<const T> rows)
{
    std::string ids;
    for (const auto& row : rows)
        ids += (ids.empty() ? "X'" : ", X'") + hex(row.id.bytes) + '\'';
    if (ids.empty()) return {};
    const auto found = session.fetch<Id>("SELECT id FROM " + std::string(table) + " WHERE id IN (" + ids + ')');
    return {found.begin(), found.end()};
}

template <typename T> std::vector<sql::Bindings> bindingsWithout(const std::set<Id>& ids, std::span<const T> rows)
{
    std::vector<sql::Bindings> out;
    for (const auto& row : rows)
        if (!ids.contains(row.id)) out.push_back(bindings(row));
    return out;
}

} // namespace

std::int64_t MemberImportStore::insertAll(std::span<const api::Member> members)
{
    const auto before = known(sql_, "member", members);
    sql::insertMany(sql_, insertMembers, memberRow, bindingsWithout(before, members), asItWas);
    const auto after = known(sql_, "member", members);
    std::vector<sql::Bindings> phones; // of new members only: one that was there may have dropped a number since
    for (const auto& member : members) {
        if (before.contains(member.id) || !after.contains(member.id)) continue;
        for (const auto& digits : phonesOf(member))
            phones.push_back({{"id", member.id}, {"digits", digits}});
    }
    sql::insertMany(sql_, insertPhones, "(UNHEX(:id), :digits)", phones, "ON DUPLICATE KEY UPDATE digits = digits");
    return static_cast<std::int64_t>(after.size() - before.size());
}

std::int64_t MemberImportStore::insertAll(std::span<const api::Coverage> coverages)
{
    const auto before = known(sql_, "coverage", coverages);
    sql::insertMany(sql_, insertCoverages, coverageRow, bindingsWithout(before, coverages), asItWas);
    return static_cast<std::int64_t>(known(sql_, "coverage", coverages).size() - before.size());
}

std::int64_t MemberImportStore::insertAll(std::span<const api::PcpSelection> selections)
{
    const auto before = known(sql_, "pcp_selection", selections);
    sql::insertMany(sql_, insertSelections, selectionRow, bindingsWithout(before, selections), asItWas);
    std::vector<access::Relationship> relationships;
    for (const auto& each : selections)
        if (!before.contains(each.id)) relationships.push_back(relationshipOf(each));
    access::RelationshipStore{sql_}.put(relationships);
    return static_cast<std::int64_t>(known(sql_, "pcp_selection", selections).size() - before.size());
}

} // namespace careway::members
