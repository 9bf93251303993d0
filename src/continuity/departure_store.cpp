#include "continuity/departure_store.hpp"

#include "access/witness.hpp"
#include "core/text.hpp"
#include "json/column.hpp"
#include "sql/list.hpp"

#include <algorithm>
#include <tuple>

namespace careway::continuity {

namespace {

// Every way in which a member has to do with a provider; {which} narrows the members. What a tie tells of a program of Part 2 counts only
// where nothing else tells of the provider.
constexpr std::string_view everyContact = R"sql(
    SELECT q.member_id, MAX(q.pcp), MAX(q.pcp_until), MAX(q.treated_on), MAX(q.course), MIN(q.part2) FROM (
        SELECT p.member_id, p.starts_on <= :endsOn AND (p.ends_on IS NULL OR p.ends_on >= :endsOn) AS pcp,
            IF(p.ends_on < :endsOn, p.ends_on, NULL) AS pcp_until, NULL AS treated_on, 0 AS course, 0 AS part2
        FROM pcp_selection p WHERE p.provider_id = UNHEX(:provider) AND (p.ends_on IS NULL OR p.ends_on >= :since) AND p.member_id {which}
        UNION ALL
        SELECT x.member_id, 0, NULL, COALESCE(DATE(GREATEST(x.ends_at - INTERVAL :lasts HOUR, x.starts_at)), :today), 0, x.part2
        FROM relationship x WHERE x.party_id = UNHEX(:provider) AND x.kind = 'treatment'
            AND (x.ends_at IS NULL OR x.ends_at >= :since + INTERVAL :lasts HOUR OR x.starts_at >= :since) AND x.member_id {which}
        UNION ALL
        SELECT c.member_id, 0, NULL, NULL, 1, 1
        FROM treatment_course c WHERE c.provider_id = UNHEX(:provider) AND (c.ended_on IS NULL OR c.ended_on >= LEAST(:today, :endsOn))
            AND c.member_id {which}
    ) q JOIN member m ON m.id = q.member_id AND m.deceased_on IS NULL
    GROUP BY q.member_id ORDER BY q.member_id)sql";

constexpr auto insertDeparture = R"sql(/* take down a departure */
    INSERT INTO departure (id, version, provider_id, network, joined_on, ends_on, walk_on, document, created_at, updated_at)
    VALUES (UNHEX(:id), :version, UNHEX(:provider), :network, :joinedOn, :endsOn, :walkOn, :document, :createdAt, :updatedAt))sql";

constexpr auto insertAffected = R"sql(/* keep whom a departure affects */
    INSERT INTO affected_member (id, departure_id, member_id, notice_on, noticed_at, tasks, labels, source_program, basis, document,
        created_at, updated_at)
    VALUES (UNHEX(:id), UNHEX(:departure), UNHEX(:member), :noticeOn, :noticedAt, :tasks, :labels, :program, :basis, :document, :now,
        :now))sql";

constexpr auto updateAffected = R"sql(/* change whom a departure affects */
    UPDATE affected_member
    SET notice_on = :noticeOn, noticed_at = :noticedAt, labels = :labels, source_program = :program, basis = :basis, document = :document, updated_at = :now
    WHERE id = UNHEX(:id))sql";

std::string narrowed(std::string_view which)
{
    std::string out(everyContact);
    for (auto at = out.find("{which}"); at != std::string::npos; at = out.find("{which}", at))
        out.replace(at, 7, which);
    return out;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string out;
    for (const auto& each : parts)
        out += (out.empty() ? "" : "|") + each;
    return out;
}

sql::Bindings bindings(const Affected& affected, Instant now)
{
    const auto& it = affected.member;
    return {{"id", it.id}, {"departure", it.departureId}, {"member", it.memberId}, {"noticeOn", affected.lettersOn},
        {"noticedAt", it.noticedAt}, {"tasks", joined(affected.tasks)}, {"labels", access::columnOf(affected.protection.labels)},
        {"program", access::nameOf(affected.protection.source)}, {"basis", access::nameOf(affected.protection.basis)},
        {"document", json::toColumn(it)}, {"now", now}};
}

template <typename T> std::optional<T> first(std::vector<T> rows)
{
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

} // namespace

std::optional<api::Departure> DepartureStore::find(const Id& id, Date today)
{
    struct Row {
        std::string document;
        std::int64_t version = 0, affected = 0, noticed = 0, due = 0, offered = 0;
        std::optional<Date> walkOn;
    };
    const auto row = sql_.fetchOne<Row>("/* find a departure */ SELECT d.document, d.version, d.walk_on,"
                                        " (SELECT COUNT(*) FROM affected_member a WHERE a.departure_id = d.id),"
                                        " (SELECT COUNT(a.noticed_at) FROM affected_member a WHERE a.departure_id = d.id),"
                                        " (SELECT COUNT(a.notice_due) FROM affected_member a WHERE a.departure_id = d.id),"
                                        " (SELECT COUNT(DISTINCT w.member_id) FROM continuity_window w WHERE w.departure_id = d.id)"
                                        " FROM departure d WHERE d.id = UNHEX(:id)",
        {{"id", id}}, [](Row& r) { return std::tie(r.document, r.version, r.walkOn, r.affected, r.noticed, r.due, r.offered); });
    if (!row) return std::nullopt;
    api::Departure out;
    json::fromColumn(row->document, out);
    out.version = row->version + row->affected + row->noticed + row->offered;
    out.affected = row->affected;
    out.noticed = row->noticed;
    out.offered = row->offered;
    if (row->walkOn && *row->walkOn <= today) out.state = api::DepartureState::finding;
    else out.state = row->walkOn || row->due > 0 ? api::DepartureState::waiting : api::DepartureState::done;
    return out;
}

bool DepartureStore::isKnown(const Id& providerId, const std::string& network, Date joinedOn)
{
    return sql_
        .fetchOne<std::int64_t>("/* know a departure */ SELECT 1 FROM departure WHERE provider_id = UNHEX(:provider) AND network = :network"
                                " AND joined_on = :joinedOn",
            {{"provider", providerId}, {"network", network}, {"joinedOn", joinedOn}})
        .has_value();
}

std::vector<api::Departure> DepartureStore::of(const Id& providerId, Date since)
{
    std::vector<api::Departure> out;
    for (const auto& document : sql_.fetch<std::string>(
             "/* know the departures of a provider */ SELECT document FROM departure WHERE provider_id = UNHEX(:provider)"
             " AND ends_on >= :since ORDER BY id",
             {{"provider", providerId}, {"since", since}}))
        json::fromColumn(document, out.emplace_back());
    return out;
}

void DepartureStore::insert(const api::Departure& departure)
{
    sql_.execute(insertDeparture,
        {{"id", departure.id}, {"version", departure.version}, {"provider", departure.providerId}, {"network", departure.network},
            {"joinedOn", departure.joinedOn}, {"endsOn", departure.endsOn}, {"walkOn", dayOf(departure.createdAt)},
            {"document", json::toColumn(departure)}, {"createdAt", departure.createdAt}, {"updatedAt", departure.updatedAt}});
}

std::optional<Walk> DepartureStore::lockWalk(Date today)
{
    struct Row {
        std::string document;
        std::optional<Id> walkedTo;
    };
    const auto row
        = sql_.fetchOne<Row>("/* take a departure to look at */ SELECT document, walked_to FROM departure WHERE walk_on <= :today"
                             " ORDER BY walk_on LIMIT 1 FOR UPDATE SKIP LOCKED",
            {{"today", today}}, [](Row& r) { return std::tie(r.document, r.walkedTo); });
    if (!row) return std::nullopt;
    Walk out{{}, row->walkedTo};
    json::fromColumn(row->document, out.departure);
    return out;
}

void DepartureStore::walked(const Id& departureId, const Id& to)
{
    sql_.execute("/* go on with a departure */ UPDATE departure SET walked_to = UNHEX(:to), version = version + 1 WHERE id = UNHEX(:id)",
        {{"id", departureId}, {"to", to}});
}

void DepartureStore::walkedThrough(const Id& departureId, const std::optional<Date>& next)
{
    sql_.execute("/* be through with a departure */ UPDATE departure SET walked_to = NULL, walk_on = :next, version = version + 1"
                 " WHERE id = UNHEX(:id)",
        {{"id", departureId}, {"next", next}});
}

std::vector<Contact> DepartureStore::readContacts(const std::string& which, const api::Departure& departure, Date seenSince,
    std::chrono::hours treatmentLasts, Date today, const sql::Bindings& more)
{
    sql::Bindings bound{{"provider", departure.providerId}, {"endsOn", departure.endsOn}, {"since", seenSince},
        {"lasts", static_cast<std::int64_t>(treatmentLasts.count())}, {"today", today}};
    bound.add(more);
    return sql_.fetch<Contact>("/* find whom a departure affects */" + which, bound,
        [](Contact& c) { return std::tie(c.memberId, c.primaryCare, c.primaryCareUntil, c.treatedOn, c.course, c.part2); });
}

std::vector<Contact> DepartureStore::contacts(const api::Departure& departure, const std::optional<Id>& after, std::int64_t limit,
    Date seenSince, std::chrono::hours treatmentLasts, Date today)
{
    return readContacts(narrowed("> UNHEX(:after)") + " LIMIT :limit", departure, seenSince, treatmentLasts, today,
        {{"after", after.value_or(Id{})}, {"limit", limit}});
}

std::optional<Contact> DepartureStore::contactOf(
    const api::Departure& departure, const Id& memberId, Date seenSince, std::chrono::hours treatmentLasts, Date today)
{
    return first(readContacts(narrowed("= UNHEX(:member)"), departure, seenSince, treatmentLasts, today, {{"member", memberId}}));
}

std::vector<Affected> DepartureStore::readAffected(const std::string& name, const std::string& where, const sql::Bindings& bound)
{
    struct Row {
        std::string document, tasks, labels, program, basis;
        std::optional<Date> noticeOn;
    };
    std::vector<Affected> out;
    for (const auto& row : sql_.fetch<Row>("/* " + name
                 + " */ SELECT t.document, t.notice_on, t.tasks, t.labels, t.source_program, t.basis FROM affected_member t WHERE " + where,
             bound, [](Row& r) { return std::tie(r.document, r.noticeOn, r.tasks, r.labels, r.program, r.basis); })) {
        auto& it = out.emplace_back();
        json::fromColumn(row.document, it.member);
        it.lettersOn = row.noticeOn;
        for (const auto& each : partsOf(row.tasks, '|'))
            it.tasks.push_back(each);
        it.protection = access::protectionIn(row.labels, row.program, row.basis);
    }
    return out;
}

std::optional<Affected> DepartureStore::affected(const Id& departureId, const Id& memberId)
{
    return first(
        readAffected("know whom a departure affects", "t.departure_id = UNHEX(:departure) AND t.member_id = UNHEX(:member) FOR UPDATE",
            {{"departure", departureId}, {"member", memberId}}));
}

void DepartureStore::insert(const Affected& affected, Instant now) { sql_.execute(insertAffected, bindings(affected, now)); }

void DepartureStore::update(const Affected& affected, Instant now) { sql_.execute(updateAffected, bindings(affected, now)); }

std::optional<api::AffectedMember> DepartureStore::due(Date today)
{
    auto row = first(readAffected("find whom to tell of a departure", "t.notice_due <= :today LIMIT 1", {{"today", today}}));
    if (!row) return std::nullopt;
    return std::move(row->member);
}

Page<api::AffectedMember> DepartureStore::list(const std::string& seen, const Id& departureId, const PageRequest& page)
{
    sql::Bindings bound{{"departure", departureId}, {"limit", page.limit + 1}};
    std::string after;
    if (!page.after.empty()) {
        after = " AND t.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    std::vector<api::AffectedMember> rows;
    for (auto& each : readAffected("list whom a departure affects",
             "t.departure_id = UNHEX(:departure) AND " + seen + after + " ORDER BY t.id LIMIT :limit", bound))
        rows.push_back(std::move(each.member));
    return Page<api::AffectedMember>::of(std::move(rows), page.limit);
}

std::vector<Leaving> DepartureStore::leavings(const Id& memberId, std::span<const Id> providers)
{
    struct Row {
        std::string document;
        Id id;
        std::optional<Date> noticedOn, noticeOn;
        std::optional<Id> elected;
    };
    std::vector<Leaving> out;
    std::optional<Id> last;
    if (providers.empty()) return out;
    for (const auto& row :
        sql_.fetch<Row>("/* know who left, as it concerns a member */ SELECT d.document, d.id, DATE(a.noticed_at), a.notice_on, w.course_id"
                        " FROM departure d LEFT JOIN affected_member a ON a.departure_id = d.id AND a.member_id = UNHEX(:member)"
                        " LEFT JOIN continuity_window w ON w.departure_id = d.id AND w.member_id = UNHEX(:member) AND w.state = 'elected'"
                        " WHERE d.provider_id IN ("
                + sql::listOf(providers) + ") ORDER BY d.id",
            {{"member", memberId}}, [](Row& r) { return std::tie(r.document, r.id, r.noticedOn, r.noticeOn, r.elected); })) {
        if (last != row.id) {
            api::Departure departure;
            json::fromColumn(row.document, departure);
            out.push_back(leavingOf(departure, row.noticedOn ? row.noticedOn : row.noticeOn));
        }
        last = row.id;
        if (row.elected) out.back().electedCourses.push_back(*row.elected);
    }
    return out;
}

} // namespace careway::continuity
