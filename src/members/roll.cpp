#include "members/roll.hpp"

#include "access/visibility.hpp"
#include "json/column.hpp"
#include "models/address.hpp"
#include "sql/list.hpp"

#include <algorithm>

namespace careway::members {

namespace {

struct Entry {
    Id id;
    std::string number;
};

constexpr auto authoritiesOfDay = R"sql(/* find authorities */
    SELECT DISTINCT authority FROM representative
    WHERE member_id = UNHEX(:id) AND starts_on <= :day AND (ends_on IS NULL OR ends_on >= :day))sql";

constexpr auto lockMember = R"sql(/* keep a member to oneself */
    SELECT id FROM member
    WHERE id = UNHEX(:member)
    FOR UPDATE)sql";

constexpr auto identify = R"sql(/* identify a member */
    SELECT id FROM member WHERE member_number = :number AND birth_date = :birthDate)sql";

constexpr auto findHelper = R"sql(/* find a helper */
    SELECT 'supporter', ends_on FROM supporter
    WHERE member_id = UNHEX(:member) AND id = UNHEX(:id) AND starts_on <= :day AND (ends_on IS NULL OR ends_on >= :day)
    UNION ALL
    SELECT authority, ends_on FROM representative
    WHERE member_id = UNHEX(:member) AND id = UNHEX(:id) AND starts_on <= :day AND (ends_on IS NULL OR ends_on >= :day))sql";

std::string homeState(const std::string& addresses)
{
    std::vector<api::Address> all;
    json::fromColumn(addresses, all);
    const auto home = std::find_if(all.begin(), all.end(), [](const auto& each) { return each.use == api::AddressUse::home; });
    return home == all.end() ? std::string() : home->state;
}

// Member numbers are letters, digits and hyphens of ASCII, and the same in either case.
std::string folded(std::string_view number)
{
    std::string out(number);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

} // namespace

std::optional<Id> Roll::numbered(std::string_view number) const
{
    const auto found = byNumber_.find(folded(number));
    if (found == byNumber_.end()) return std::nullopt;
    return found->second;
}

void Roll::add(const Id& id, std::string_view number)
{
    ids_.insert(id);
    byNumber_.emplace(folded(number), id);
}

Roll rollOf(sql::Session& session, const access::Grant& grant, std::span<const Id> ids, std::span<const std::string> numbers)
{
    constexpr auto select = "SELECT m.id, m.member_number FROM member m WHERE ";
    sql::Bindings bound;
    std::string text;
    if (!ids.empty()) text = select + ("m.id IN (" + sql::listOf(ids)) + ") AND " + access::visibleTo(grant, "m.id");
    if (!numbers.empty()) {
        if (!text.empty()) text += " UNION ";
        text += select + ("m.member_number IN (" + sql::listOf(numbers, "number", bound)) + ") AND " + access::visibleTo(grant, "m.id");
    }
    Roll out;
    if (text.empty()) return out;
    for (const auto& entry :
        session.fetch<Entry>("/* find members of a batch */ " + text, bound, [](Entry& e) { return std::tie(e.id, e.number); }))
        out.add(entry.id, entry.number);
    return out;
}

std::optional<Person> personOf(sql::Session& session, const access::Grant& grant, const Id& memberId, Date day)
{
    struct Row {
        Person person;
        std::string addresses;
    };
    auto row = session.fetchOne<Row>("/* find a person */ SELECT m.given_name, m.family_name, m.birth_date, m.addresses FROM member m "
                                     "WHERE m.id = UNHEX(:id) AND "
            + access::visibleTo(grant, "m.id"),
        {{"id", memberId}}, [](Row& r) { return std::tie(r.person.givenName, r.person.familyName, r.person.birthDate, r.addresses); });
    if (!row) return std::nullopt;
    row->person.state = homeState(row->addresses);
    for (auto& each : session.fetch<std::string>(authoritiesOfDay, {{"id", memberId}, {"day", day}}))
        row->person.authorities.insert(std::move(each));
    return std::move(row->person);
}

void oneAtATime(sql::Session& session, const Id& memberId) { static_cast<void>(session.fetchOne<Id>(lockMember, {{"member", memberId}})); }

std::optional<Id> identified(sql::Session& session, const std::string& memberNumber, Date birthDate)
{
    return session.fetchOne<Id>(identify, {{"number", memberNumber}, {"birthDate", birthDate}});
}

std::optional<Helper> helperOf(sql::Session& session, const Id& memberId, const Id& helperId, Date day)
{
    return session.fetchOne<Helper>(findHelper, {{"member", memberId}, {"id", helperId}, {"day", day}},
        [](Helper& helper) { return std::tie(helper.relation, helper.endsOn); });
}

} // namespace careway::members
