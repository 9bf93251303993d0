#include "members/profile.hpp"

#include "access/visibility.hpp"
#include "json/column.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace careway::members {

namespace {

std::string homeState(const std::vector<api::Address>& addresses)
{
    const auto home = std::find_if(addresses.begin(), addresses.end(), [](const auto& each) { return each.use == api::AddressUse::home; });
    return home == addresses.end() ? std::string() : home->state;
}

std::string zoneOf(sql::Session& session, const std::string& state)
{
    return session.fetchOne<std::string>("/* find the clock of a state */ SELECT zone FROM state WHERE code = :state", {{"state", state}})
        .value_or(std::string(planZone));
}

} // namespace

int Profile::ageOn(Date day) const
{
    const auto years = static_cast<int>(day.year()) - static_cast<int>(birthDate.year());
    const bool before = std::pair(day.month(), day.day()) < std::pair(birthDate.month(), birthDate.day());
    return before ? years - 1 : years;
}

std::string Profile::languageOf(const std::vector<std::string>& offered) const
{
    for (const auto& each : languages) {
        const auto primary = each.substr(0, each.find('-'));
        if (std::find(offered.begin(), offered.end(), primary) != offered.end()) return primary;
    }
    return "en";
}

std::optional<Profile> profileOf(sql::Session& session, const access::Grant& grant, const Id& memberId)
{
    struct Row {
        Profile profile;
        std::optional<std::string> zone, quietHours;
        std::string languages, addresses, contacts, channels;
    };
    auto row = session.fetchOne<Row>("/* find the profile of a member */ SELECT m.given_name, m.family_name, m.sex, m.birth_date,"
                                     " m.deceased_on, m.time_zone, m.languages, m.addresses, m.contacts, m.channels, m.quiet_hours"
                                     " FROM member m WHERE m.id = UNHEX(:id) AND "
            + access::visibleTo(grant, "m.id"),
        {{"id", memberId}}, [](Row& r) {
            return std::tie(r.profile.givenName, r.profile.familyName, r.profile.sex, r.profile.birthDate, r.profile.deceasedOn, r.zone,
                r.languages, r.addresses, r.contacts, r.channels, r.quietHours);
        });
    if (!row) return std::nullopt;
    auto& out = row->profile;
    json::fromColumn(row->languages, out.languages);
    json::fromColumn(row->addresses, out.addresses);
    json::fromColumn(row->contacts, out.contacts);
    json::fromColumn(row->channels, out.channels);
    json::fromColumn(row->quietHours, out.quietHours);
    out.state = homeState(out.addresses);
    out.zone = row->zone ? *row->zone : zoneOf(session, out.state);
    return out;
}

std::vector<Cover> coversOn(sql::Session& session, const access::Grant& grant, const Id& memberId, Date day)
{
    struct Row {
        std::string plan, lineOfBusiness, benefits;
        Date startsOn{};
    };
    std::vector<Cover> out;
    for (const auto& row : session.fetch<Row>("/* find what covers a member */ SELECT c.plan, c.line_of_business, c.benefits, c.starts_on"
                                              " FROM coverage c WHERE c.member_id = UNHEX(:id) AND c.starts_on <= :day"
                                              " AND (c.ends_on IS NULL OR c.ends_on >= :day) AND "
                 + access::visibleTo(grant, "c.member_id") + " ORDER BY c.coverage_order",
             {{"id", memberId}, {"day", day}}, [](Row& r) { return std::tie(r.plan, r.lineOfBusiness, r.benefits, r.startsOn); })) {
        Cover cover;
        cover.plan = row.plan;
        json::fromColumn(row.lineOfBusiness, cover.lineOfBusiness);
        json::fromColumn(row.benefits, cover.benefits);
        cover.startsOn = row.startsOn;
        out.push_back(std::move(cover));
    }
    return out;
}

bool areFamily(sql::Session& session, const Id& one, const Id& other)
{
    return one == other
        || session
               .fetchOne<std::int64_t>(
                   "/* know a family */ SELECT 1 FROM coverage a JOIN coverage b ON JSON_VALUE(b.subscriber, '$.memberId') "
                   "= JSON_VALUE(a.subscriber, '$.memberId') OR (JSON_VALUE(b.subscriber, '$.memberId') = :oneText) OR "
                   "(JSON_VALUE(a.subscriber, '$.memberId') = :otherText) WHERE a.member_id = UNHEX(:one) AND "
                   "b.member_id = UNHEX(:other) LIMIT 1",
                   {{"one", one}, {"other", other}, {"oneText", one.text()}, {"otherText", other.text()}})
               .has_value();
}

std::optional<Date> coveredSince(sql::Session& session, const access::Grant& grant, const Id& memberId, const std::string& plan, Date day)
{
    struct Span {
        Date startsOn{};
        std::optional<Date> endsOn;
    };
    std::optional<Date> out;
    for (const auto& each : session.fetch<Span>("/* find since when a plan covers a member */ SELECT c.starts_on, c.ends_on FROM coverage c"
                                                " WHERE c.member_id = UNHEX(:id) AND c.plan = :plan AND c.starts_on <= :day AND "
                 + access::visibleTo(grant, "c.member_id") + " ORDER BY c.starts_on DESC",
             {{"id", memberId}, {"plan", plan}, {"day", day}}, [](Span& s) { return std::tie(s.startsOn, s.endsOn); })) {
        const auto until = std::chrono::sys_days(out ? *out : day) - std::chrono::days(out ? 1 : 0);
        if (each.endsOn && std::chrono::sys_days(*each.endsOn) < until) break;
        out = each.startsOn;
    }
    return out;
}

std::vector<Enrolled> enrolledOn(sql::Session& session, const access::Grant& grant, const Id& memberId, Date day)
{
    struct Row {
        std::string plan, lineOfBusiness;
        Date startsOn{};
        std::optional<Date> endsOn;
    };
    struct Chain {
        Date since{};
        std::optional<Date> until;
    };
    std::map<std::string, Chain> chains; // by plan: spans that follow on each other, as far as they have been looked at
    std::vector<Enrolled> out;
    for (const auto& row : session.fetch<Row>("/* find since when a member is enrolled */ SELECT c.plan, c.line_of_business, c.starts_on,"
                                              " c.ends_on FROM coverage c WHERE c.member_id = UNHEX(:id) AND c.starts_on <= :day AND "
                 + access::visibleTo(grant, "c.member_id") + " ORDER BY c.starts_on",
             {{"id", memberId}, {"day", day}}, [](Row& r) { return std::tie(r.plan, r.lineOfBusiness, r.startsOn, r.endsOn); })) {
        auto& chain = chains[row.plan];
        const bool follows
            = chain.until && std::chrono::sys_days(row.startsOn) == std::chrono::sys_days(*chain.until) + std::chrono::days(1);
        chain = {follows ? chain.since : row.startsOn, row.endsOn};
        if (row.endsOn && *row.endsOn < day) continue;
        json::fromColumn(row.lineOfBusiness, out.emplace_back().lineOfBusiness);
        out.back().since = chain.since;
    }
    return out;
}

std::optional<Id> primaryCareOf(sql::Session& session, const access::Grant& grant, const Id& memberId, Date day)
{
    return session.fetchOne<Id>("/* find the primary care of a member */ SELECT p.provider_id FROM pcp_selection p"
                                " WHERE p.member_id = UNHEX(:id) AND p.starts_on <= :day AND (p.ends_on IS NULL OR p.ends_on >= :day) AND "
            + access::visibleTo(grant, "p.member_id") + " ORDER BY p.starts_on DESC LIMIT 1",
        {{"id", memberId}, {"day", day}});
}

} // namespace careway::members
