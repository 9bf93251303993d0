#include "staff/staff_store.hpp"

#include "json/column.hpp"
#include "sql/rows.hpp"

#include <tuple>

namespace careway::staff {

namespace {

constexpr auto insertTeam = R"sql(/* set up a team */
    INSERT INTO team (code, version, name, document, created_at, updated_at)
    VALUES (:code, :version, :name, :document, :createdAt, :updatedAt))sql";

constexpr auto updateTeam = R"sql(/* change a team */
    UPDATE team SET version = :version, name = :name, document = :document, updated_at = :updatedAt WHERE code = :code)sql";

constexpr auto insertMember = R"sql(/* take somebody on */
    INSERT INTO staff (id, version, name, credential, active, document, created_at, updated_at)
    VALUES (UNHEX(:id), :version, :name, :credential, :active, :document, :createdAt, :updatedAt))sql";

constexpr auto updateMember = R"sql(/* change somebody of the staff */
    UPDATE staff
    SET version = :version, name = :name, credential = :credential, active = :active, document = :document, updated_at = :updatedAt
    WHERE id = UNHEX(:id))sql";

constexpr auto ofDuties = "SELECT t.id, t.version, t.team, t.for_staff_id, t.staff_id, t.call_order, t.starts_at, t.ends_at, t.created_at, "
                          "t.updated_at FROM duty t WHERE ";

constexpr auto insertDuty = R"sql(/* give a duty */
    INSERT INTO duty (id, version, team, for_staff_id, staff_id, call_order, starts_at, ends_at, created_at, updated_at)
    VALUES (UNHEX(:id), :version, :team, UNHEX(:for), UNHEX(:staff), :order, :startsAt, :endsAt, :createdAt, :updatedAt))sql";

constexpr auto updateDuty = R"sql(/* change when a duty ends */
    UPDATE duty SET version = :version, ends_at = :endsAt, updated_at = :updatedAt WHERE id = UNHEX(:id))sql";

constexpr auto findOverlap = R"sql(/* find the same duty of somebody */
    SELECT 1 FROM duty
    WHERE staff_id = UNHEX(:staff) AND team <=> :team AND for_staff_id <=> UNHEX(:for) AND starts_at < :endsAt AND ends_at > :startsAt
    LIMIT 1)sql";

constexpr auto findDutyOf = R"sql(/* know whether somebody has a duty */
    SELECT 1 FROM duty WHERE staff_id = UNHEX(:staff) AND ends_at > :now LIMIT 1)sql";

sql::Bindings bindings(const api::Team& team)
{
    return {{"code", team.code}, {"version", team.version}, {"name", team.name}, {"document", json::toColumn(team)},
        {"createdAt", team.createdAt}, {"updatedAt", team.updatedAt}};
}

sql::Bindings bindings(const api::StaffMember& member)
{
    return {{"id", member.id}, {"version", member.version}, {"name", member.name}, {"credential", member.credential},
        {"active", member.active}, {"document", json::toColumn(member)}, {"createdAt", member.createdAt}, {"updatedAt", member.updatedAt}};
}

sql::Bindings bindings(const api::Duty& duty)
{
    return {{"id", duty.id}, {"version", duty.version}, {"team", duty.team}, {"for", duty.forStaffId}, {"staff", duty.staffId},
        {"order", duty.order}, {"startsAt", duty.startsAt}, {"endsAt", duty.endsAt}, {"createdAt", duty.createdAt},
        {"updatedAt", duty.updatedAt}};
}

template <typename T> std::optional<T> documentOf(const std::optional<std::string>& document)
{
    if (!document) return std::nullopt;
    T out;
    json::fromColumn(*document, out);
    return out;
}

template <typename T> Page<T> pageOf(const std::vector<std::string>& documents, std::size_t limit)
{
    std::vector<T> out;
    for (const auto& each : documents)
        json::fromColumn(each, out.emplace_back());
    return Page<T>::of(std::move(out), limit);
}

std::string afterId(const PageRequest& page, sql::Bindings& bound)
{
    if (page.after.empty()) return "";
    bound.add("after", Id::parse(page.after.at(0)).value());
    return " AND t.id > UNHEX(:after)";
}

} // namespace

Page<api::Team> StaffStore::teams(const PageRequest& page)
{
    sql::Bindings bound{{"limit", page.limit + 1}};
    std::string where = "TRUE";
    if (!page.after.empty()) {
        where = "t.code > :after";
        bound.add("after", page.after.at(0));
    }
    return pageOf<api::Team>(
        sql_.fetch<std::string>("/* list teams */ SELECT t.document FROM team t WHERE " + where + " ORDER BY t.code LIMIT :limit", bound),
        page.limit);
}

std::optional<api::Team> StaffStore::oneTeam(std::string_view code, std::string_view suffix)
{
    return documentOf<api::Team>(sql_.fetchOne<std::string>(
        "/* find a team */ SELECT t.document FROM team t WHERE t.code = :code" + std::string(suffix), {{"code", code}}));
}

Codes StaffStore::teamCodes()
{
    const auto rows = sql_.fetch<std::string>("/* list the codes of teams */ SELECT code FROM team");
    return {rows.begin(), rows.end()};
}

void StaffStore::insert(const api::Team& team)
{
    sql_.execute(insertTeam, bindings(team));
    putPrograms(team);
}

void StaffStore::update(const api::Team& team)
{
    sql_.execute(updateTeam, bindings(team));
    sql_.execute("/* drop the programs of a team */ DELETE FROM team_program WHERE team = :team", {{"team", team.code}});
    putPrograms(team);
}

void StaffStore::putPrograms(const api::Team& team)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : team.programs)
        rows.push_back({{"program", each}, {"team", team.code}});
    if (!rows.empty())
        sql::insertMany(
            sql_, "/* put the programs of a team */ INSERT INTO team_program (program, team) VALUES", "(:program, :team)", rows);
}

Page<api::StaffMember> StaffStore::members(const std::optional<std::string>& team, const PageRequest& page)
{
    sql::Bindings bound{{"limit", page.limit + 1}};
    std::string where = "TRUE";
    if (team) {
        where = "t.id IN (SELECT y.staff_id FROM team_staff y WHERE y.team = :team)";
        bound.add("team", *team);
    }
    where += afterId(page, bound);
    return pageOf<api::StaffMember>(
        sql_.fetch<std::string>(
            "/* list the staff */ SELECT t.document FROM staff t WHERE " + where + " ORDER BY t.id LIMIT :limit", bound),
        page.limit);
}

std::optional<api::StaffMember> StaffStore::oneMember(const Id& id, std::string_view suffix)
{
    return documentOf<api::StaffMember>(sql_.fetchOne<std::string>(
        "/* find somebody of the staff */ SELECT t.document FROM staff t WHERE t.id = UNHEX(:id)" + std::string(suffix), {{"id", id}}));
}

void StaffStore::insert(const api::StaffMember& member)
{
    sql_.execute(insertMember, bindings(member));
    putTeams(member);
}

void StaffStore::update(const api::StaffMember& member)
{
    sql_.execute(updateMember, bindings(member));
    sql_.execute("/* drop the teams of somebody */ DELETE FROM team_staff WHERE staff_id = UNHEX(:id)", {{"id", member.id}});
    putTeams(member);
}

void StaffStore::putTeams(const api::StaffMember& member)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : member.teams)
        rows.push_back({{"team", each}, {"id", member.id}});
    if (!rows.empty())
        sql::insertMany(
            sql_, "/* put the teams of somebody */ INSERT INTO team_staff (team, staff_id) VALUES", "(:team, UNHEX(:id))", rows);
}

std::vector<api::Duty> StaffStore::fetchDuties(const std::string& statement, const sql::Bindings& bound)
{
    struct Row {
        api::Duty duty;
        std::int64_t order = 0;
    };
    std::vector<api::Duty> out;
    for (auto& row : sql_.fetch<Row>(statement, bound, [](Row& r) {
             auto& d = r.duty;
             return std::tie(d.id, d.version, d.team, d.forStaffId, d.staffId, r.order, d.startsAt, d.endsAt, d.createdAt, d.updatedAt);
         })) {
        row.duty.order = static_cast<std::int32_t>(row.order);
        out.push_back(std::move(row.duty));
    }
    return out;
}

Page<api::Duty> StaffStore::duties(const DutyFilter& filter, const PageRequest& page)
{
    sql::Bindings bound{{"limit", page.limit + 1}, {"now", filter.notOverAt}};
    std::string where = "t.ends_at > :now";
    if (filter.team) {
        where += " AND t.team = :team";
        bound.add("team", *filter.team);
    }
    if (filter.staffId) {
        where += " AND t.staff_id = UNHEX(:staff)";
        bound.add("staff", *filter.staffId);
    }
    where += afterId(page, bound);
    return Page<api::Duty>::of(
        fetchDuties("/* list duties */ " + std::string(ofDuties) + where + " ORDER BY t.id LIMIT :limit", bound), page.limit);
}

std::optional<api::Duty> StaffStore::oneDuty(const Id& id, std::string_view suffix)
{
    auto rows = fetchDuties("/* find a duty */ " + std::string(ofDuties) + "t.id = UNHEX(:id)" + std::string(suffix), {{"id", id}});
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

bool StaffStore::overlaps(const api::Duty& duty) { return sql_.fetchOne<std::int64_t>(findOverlap, bindings(duty)).has_value(); }

bool StaffStore::hasDuty(const Id& staffId, Instant now)
{
    return sql_.fetchOne<std::int64_t>(findDutyOf, {{"staff", staffId}, {"now", now}}).has_value();
}

void StaffStore::insert(const api::Duty& duty) { sql_.execute(insertDuty, bindings(duty)); }

void StaffStore::update(const api::Duty& duty) { sql_.execute(updateDuty, bindings(duty)); }

} // namespace careway::staff
