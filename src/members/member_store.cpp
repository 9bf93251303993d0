#include "members/member_store.hpp"

#include "access/visibility.hpp"
#include "core/digest.hpp"
#include "json/column.hpp"
#include "members/member.hpp"

#include <algorithm>
#include <utility>

namespace careway::members {

namespace {

const std::string columns = R"sql(
    m.id, m.version, m.member_number, m.given_name, m.middle_name, m.family_name, m.birth_date, m.deceased_on, m.sex, m.time_zone,
    m.languages, m.addresses, m.contacts, m.channels, m.quiet_hours, m.confidential_address, m.created_at, m.updated_at)sql";

struct Row {
    std::int64_t slot = 0;
    api::Member member;
    std::string sex, languages, addresses, contacts, channels;
    std::optional<std::string> quietHours, confidentialAddress;
};

auto memberColumns(Row& row)
{
    auto& m = row.member;
    return std::tie(m.id, m.version, m.memberNumber, m.givenName, m.middleName, m.familyName, m.birthDate, m.deceasedOn, row.sex,
        m.timeZone, row.languages, row.addresses, row.contacts, row.channels, row.quietHours, row.confidentialAddress, m.createdAt,
        m.updatedAt);
}

api::Member memberOf(Row&& row)
{
    auto& m = row.member;
    json::fromColumn(row.sex, m.sex);
    json::fromColumn(row.languages, m.languages);
    json::fromColumn(row.addresses, m.addresses);
    json::fromColumn(row.contacts, m.contacts);
    json::fromColumn(row.channels, m.channels);
    json::fromColumn(row.quietHours, m.quietHours);
    json::fromColumn(row.confidentialAddress, m.confidentialAddress);
    return std::move(m);
}

std::vector<api::Member> membersOf(std::vector<Row> rows)
{
    std::vector<api::Member> out;
    out.reserve(rows.size());
    for (auto& row : rows)
        out.push_back(memberOf(std::move(row)));
    return out;
}

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

constexpr int gatheredAtMost = 10'000; // ties of a party

constexpr auto insertMember = R"sql(/* insert a member */
    INSERT INTO member (id, version, member_number, given_name, middle_name, family_name, given_key, family_key, birth_date, deceased_on, sex,
        time_zone, languages, addresses, contacts, channels, quiet_hours, confidential_address, created_at, updated_at)
    VALUES (UNHEX(:id), :version, :memberNumber, :givenName, :middleName, :familyName, :givenKey, :familyKey, :birthDate, :deceasedOn, :sex,
        :timeZone, :languages, :addresses, :contacts, :channels, :quietHours, :confidentialAddress, :createdAt, :updatedAt))sql";

constexpr auto updateMember = R"sql(/* update a member */
    UPDATE member
    SET version = :version, member_number = :memberNumber, given_name = :givenName, middle_name = :middleName, family_name = :familyName,
        given_key = :givenKey, family_key = :familyKey, birth_date = :birthDate, deceased_on = :deceasedOn, sex = :sex, time_zone = :timeZone,
        languages = :languages, addresses = :addresses, contacts = :contacts, channels = :channels, quiet_hours = :quietHours,
        confidential_address = :confidentialAddress, created_at = :createdAt, updated_at = :updatedAt
    WHERE id = UNHEX(:id))sql";

constexpr auto coveredToday = R"sql(
    EXISTS (SELECT 1 FROM coverage c
        WHERE c.member_id = m.id AND c.line_of_business = :coveredBy AND c.starts_on <= :day AND (c.ends_on IS NULL OR c.ends_on >= :day)))sql";

constexpr auto hasPhone = R"sql(
    EXISTS (SELECT 1 FROM member_phone p WHERE p.member_id = m.id AND p.digits = :phone))sql";

constexpr auto afterName = R"sql(
    (m.family_key > :afterFamily OR (m.family_key = :afterFamily AND (m.given_key > :afterGiven
        OR (m.given_key = :afterGiven AND m.id > UNHEX(:afterId))))))sql";

// A WHERE that grows, with what is bound in it.
struct Where {
    std::string text;
    sql::Bindings bound;

    void add(std::string_view condition)
    {
        text += " AND ";
        text += condition;
    }
    template <typename T> void add(std::string_view condition, std::string_view name, const T& value)
    {
        add(condition);
        bound.add(std::string(name), value);
    }
};

Where listed(const access::Grant& grant, const MemberStore::Filter& filter)
{
    Where out{access::visibleTo(grant, "m.id"), {}};
    if (filter.coveredBy) {
        out.add(coveredToday, "coveredBy", json::toColumn(*filter.coveredBy));
        out.bound.add("day", filter.day);
    }
    return out;
}

// Everything that begins with the key, in the order of bytes.
void startsWith(Where& where, std::string_view column, std::string_view name, const std::string& key)
{
    where.add(
        std::string(column) + " >= :" + std::string(name) + " AND " + std::string(column) + " < CONCAT(:" + std::string(name) + ", X'FF')",
        name, key);
}

std::string literal(const Id& id) { return "X'" + hex(id.bytes) + '\''; }

// So written a tie is looked up for each candidate, never gathered before.
std::string tied(const std::string& party, const std::string& member, const std::vector<access::Relation>& relations, Instant moment)
{
    return "(SELECT 1 FROM relationship x WHERE x.party_id = " + party + " AND x.member_id = " + member + " AND "
        + access::holds(relations, moment) + " LIMIT 1)";
}

Where sought(const access::Grant& grant, const api::MemberSearch& whom, bool manyTies)
{
    Where out{manyTies ? tied(literal(grant.who()), "m.id", grant.relations(), grant.moment()) : access::visibleTo(grant, "m.id"), {}};
    if (whom.memberId) out.add("m.id = UNHEX(:id)", "id", *whom.memberId);
    if (whom.memberNumber) out.add("m.member_number = :memberNumber", "memberNumber", *whom.memberNumber);
    if (whom.familyName) startsWith(out, "m.family_key", "family", nameKey(*whom.familyName));
    if (whom.givenName) startsWith(out, "m.given_key", "given", nameKey(*whom.givenName));
    if (whom.birthDate) out.add("m.birth_date = :birthDate", "birthDate", *whom.birthDate);
    if (whom.phone) out.add(hasPhone, "phone", phoneKey(*whom.phone));
    return out;
}

// Slots, ids and parties as a derived table, joined by the key: many reads, one statement. One alone needs no table, and is read in half
// the time. A party stands only in rows of relations that are open to its role: the relations of all may stand together.
std::string selectAsked(std::span<const MemberStore::Wanted> wanted)
{
    if (wanted.size() == 1)
        return "/* find members */ SELECT 0, " + columns + " FROM member m WHERE m.id = " + literal(wanted.front().id) + " AND "
            + access::visibleTo(wanted.front().grant, "m.id");
    std::string asked;
    std::vector<access::Relation> relations;
    for (std::size_t slot = 0; slot < wanted.size(); ++slot) {
        const auto& grant = wanted[slot].grant;
        const bool related = grant.reach() == access::Grant::Reach::related;
        if (slot > 0) asked += " UNION ALL ";
        asked += "SELECT " + std::to_string(slot) + " AS slot, " + literal(wanted[slot].id) + " AS id, "
            + (related ? literal(grant.who()) : "NULL") + " AS party";
        for (const auto each : grant.relations())
            if (std::find(relations.begin(), relations.end(), each) == relations.end()) relations.push_back(each);
    }
    const auto visible = relations.empty()
        ? std::string()
        : " WHERE asked.party IS NULL OR " + tied("asked.party", "asked.id", relations, wanted.front().grant.moment());
    return "/* find members */ SELECT asked.slot, " + columns + " FROM (" + asked + ") asked JOIN member m ON m.id = asked.id" + visible;
}

// What can be said without a statement: nobody sees nobody, and oneself is one.
bool mayBeSeen(const MemberStore::Wanted& wanted)
{
    switch (wanted.grant.reach()) {
    case access::Grant::Reach::oneself: return wanted.grant.who() == wanted.id;
    case access::Grant::Reach::nobody: return false;
    default: return true;
    }
}

} // namespace

std::vector<std::optional<api::Member>> MemberStore::find(std::span<const Wanted> wanted)
{
    std::vector<Wanted> open;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!mayBeSeen(wanted[i])) continue; // same statement, fewer slots
        open.push_back(wanted[i]);
        places.push_back(i);
    }
    std::vector<std::optional<api::Member>> out(wanted.size());
    if (open.empty()) return out;
    auto rows = sql_.fetch<Row>(selectAsked(open), {}, [](Row& row) { return std::tuple_cat(std::tie(row.slot), memberColumns(row)); });
    for (auto& row : rows)
        out[places[static_cast<std::size_t>(row.slot)]] = memberOf(std::move(row));
    return out;
}

std::optional<api::Member> MemberStore::find(const access::Grant& grant, const Id& id)
{
    const Wanted wanted{grant, id};
    return std::move(find({&wanted, 1}).front());
}

std::optional<api::Member> MemberStore::lock(const access::Grant& grant, const Id& id)
{
    auto row = sql_.fetchOne<Row>("/* lock a member */ SELECT " + columns + " FROM member m WHERE m.id = UNHEX(:id) AND "
            + access::visibleTo(grant, "m.id") + " FOR UPDATE",
        {{"id", id}}, memberColumns);
    if (!row) return std::nullopt;
    return memberOf(std::move(*row));
}

Page<api::Member> MemberStore::list(const access::Grant& grant, const Filter& filter, const PageRequest& page)
{
    auto where = listed(grant, filter);
    if (!page.after.empty()) where.add("m.id > UNHEX(REPLACE(:after, '-', ''))", "after", page.after.at(0));
    where.bound.add("limit", static_cast<std::int64_t>(page.limit + 1));
    auto rows
        = sql_.fetch<Row>("/* list members */ SELECT " + columns + " FROM member m WHERE " + where.text + " ORDER BY m.id LIMIT :limit",
            where.bound, memberColumns);
    return Page<api::Member>::of(membersOf(std::move(rows)), page.limit);
}

std::int64_t MemberStore::count(const access::Grant& grant, const Filter& filter)
{
    const auto where = listed(grant, filter);
    return sql_
        .fetchOne<std::int64_t>("/* count members */ SELECT COUNT(*) FROM member m WHERE " + where.text, where.bound,
            [](std::int64_t& n) { return std::tie(n); })
        .value();
}

Page<api::Member> MemberStore::search(const access::Grant& grant, const api::MemberSearch& whom, const PageRequest& page)
{
    auto where = sought(grant, whom, whom.familyName && hasManyTies(grant));
    if (!page.after.empty()) {
        where.add(afterName, "afterFamily", page.after.at(0));
        where.bound.add("afterGiven", page.after.at(1));
        where.bound.add("afterId", Id::parse(page.after.at(2)).value());
    }
    where.bound.add("limit", static_cast<std::int64_t>(page.limit + 1));
    auto rows = sql_.fetch<Row>("/* search members */ SELECT " + columns + " FROM member m WHERE " + where.text
            + " ORDER BY m.family_key, m.given_key, m.id LIMIT :limit",
        where.bound, memberColumns);
    return Page<api::Member>::of(membersOf(std::move(rows)), page.limit);
}

// The database gathers the members of a party before it looks at names, unless it takes the names for fewer. Of a party who has more than
// this many, one in 250 at the documents' own scale, a page is full sooner when each name is looked up in the order of the page.
bool MemberStore::hasManyTies(const access::Grant& grant)
{
    if (grant.reach() != access::Grant::Reach::related) return false;
    return sql_
        .fetchOne<std::int64_t>("/* measure a panel */ SELECT 1 FROM relationship x WHERE x.party_id = " + literal(grant.who())
            + " LIMIT 1 OFFSET " + std::to_string(gatheredAtMost))
        .has_value();
}

void MemberStore::insert(const api::Member& member)
{
    sql_.execute(insertMember, bindings(member));
    addPhones(member);
}

void MemberStore::update(const api::Member& member)
{
    sql_.execute(updateMember, bindings(member));
    sql_.execute("/* drop the phones of a member */ DELETE FROM member_phone WHERE member_id = UNHEX(:id)", {{"id", member.id}});
    addPhones(member);
}

void MemberStore::addPhones(const api::Member& member)
{
    for (const auto& digits : phonesOf(member))
        sql_.execute("/* add a phone of a member */ INSERT INTO member_phone (member_id, digits) VALUES (UNHEX(:id), :digits)",
            {{"id", member.id}, {"digits", digits}});
}

std::vector<std::string> searchPosition(const api::Member& last)
{
    return {nameKey(last.familyName), nameKey(last.givenName), last.id.text()};
}

} // namespace careway::members
