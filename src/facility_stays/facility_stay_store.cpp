#include "facility_stays/facility_stay_store.hpp"

#include "json/column.hpp"
#include "records/protection.hpp"
#include "sql/list.hpp"
#include "sql/rows.hpp"

#include <algorithm>
#include <tuple>

namespace careway::facility_stays {

namespace {

constexpr auto watched = std::chrono::days(31); // after the discharge: until the later follow-up is over

constexpr auto ofStays = "SELECT t.document, t.content FROM facility_stay t WHERE ";

constexpr auto insertStay = R"sql(/* take down a stay */
    INSERT INTO facility_stay (id, version, member_id, facility_id, staying, content, looked, watched_until, labels, source_program, basis,
        document, created_at, updated_at)
    VALUES (UNHEX(:id), :version, UNHEX(:member), UNHEX(:facility), :staying, UNHEX(:content), 0, :watchedUntil, :labels, :program, :basis,
        :document, :createdAt, :updatedAt))sql";

constexpr auto updateStay = R"sql(/* change a stay */
    UPDATE facility_stay
    SET version = :version, staying = :staying, watched_until = :watchedUntil, document = :document, updated_at = :updatedAt
    WHERE id = UNHEX(:id))sql";

// Versions only grow, and no row of these goes.
const std::string knownOf(const std::string& member)
{
    std::string out;
    for (const auto* table : {"information_release", "restriction", "enrollment"})
        out += (out.empty() ? "" : " + ")
            + ("(SELECT CAST(COALESCE(SUM(y.version), 0) AS SIGNED) FROM " + std::string(table) + " y WHERE y.member_id = " + member + ')');
    return '(' + out + ')';
}

sql::Bindings bindings(const api::FacilityStay& stay)
{
    const bool there = stay.state == api::StayState::admitted;
    std::optional<Instant> until;
    if (stay.dischargedAt) until = *stay.dischargedAt + watched;
    return {{"id", stay.id}, {"version", stay.version}, {"member", stay.memberId}, {"facility", stay.facilityId},
        {"staying", there ? std::optional(true) : std::nullopt}, {"watchedUntil", until},
        {"labels", access::columnOf(records::labelsIn(stay.labels))}, {"program", json::toColumn(stay.sourceProgram)},
        {"basis", json::toColumn(stay.basis.kind)}, {"document", json::toColumn(stay)}, {"createdAt", stay.createdAt},
        {"updatedAt", stay.updatedAt}};
}

std::optional<Kept> first(std::vector<Kept> rows)
{
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

} // namespace

std::vector<Kept> FacilityStayStore::fetch(const std::string& statement, const sql::Bindings& bound)
{
    struct Row {
        std::string document;
        Digest content{};
    };
    std::vector<Kept> out;
    for (const auto& row : sql_.fetch<Row>(statement, bound, [](Row& r) { return std::tie(r.document, r.content); })) {
        out.emplace_back().content = row.content;
        json::fromColumn(row.document, out.back().stay);
    }
    return out;
}

Page<api::FacilityStay> FacilityStayStore::list(const std::string& seen, const Id& memberId, const PageRequest& page)
{
    sql::Bindings bound{{"member", memberId}, {"limit", page.limit + 1}};
    std::string after;
    if (!page.after.empty()) {
        after = " AND t.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    std::vector<api::FacilityStay> rows;
    for (auto& each : fetch("/* list stays */ " + std::string(ofStays) + "t.member_id = UNHEX(:member) AND " + seen + after
                 + " ORDER BY t.id LIMIT :limit",
             bound))
        rows.push_back(std::move(each.stay));
    return Page<api::FacilityStay>::of(std::move(rows), page.limit);
}

std::optional<Kept> FacilityStayStore::find(const std::string& seen, const Id& id)
{
    return first(fetch("/* find a stay */ " + std::string(ofStays) + "t.id = UNHEX(:id) AND " + seen, {{"id", id}}));
}

std::optional<Kept> FacilityStayStore::lock(const std::string& seen, const Id& id)
{
    return first(fetch("/* lock a stay */ " + std::string(ofStays) + "t.id = UNHEX(:id) AND " + seen + " FOR UPDATE", {{"id", id}}));
}

bool FacilityStayStore::isThere(const Id& memberId, const Id& facilityId)
{
    return sql_
        .fetchOne<std::int64_t>("/* know whether they are there */ SELECT 1 FROM facility_stay WHERE member_id = UNHEX(:member) AND "
                                "facility_id = UNHEX(:facility) AND staying",
            {{"member", memberId}, {"facility", facilityId}})
        .has_value();
}

void FacilityStayStore::insert(const Kept& kept)
{
    auto bound = bindings(kept.stay);
    bound.add("content", kept.content);
    sql_.execute(insertStay, bound);
}

void FacilityStayStore::update(const api::FacilityStay& stay) { sql_.execute(updateStay, bindings(stay)); }

std::vector<Step> FacilityStayStore::steps(const Id& stayId)
{
    return sql_.fetch<Step>(
        "/* list what followed from a stay */ SELECT step, about, made FROM facility_stay_step WHERE stay_id = UNHEX(:id)",
        {{"id", stayId}}, [](Step& s) { return std::tie(s.step, s.about, s.made); });
}

void FacilityStayStore::add(const Id& stayId, const Step& step)
{
    sql_.execute("/* keep what followed from a stay */ INSERT INTO facility_stay_step (stay_id, step, about, made) VALUES (UNHEX(:id), "
                 ":step, UNHEX(:about), UNHEX(:made))",
        {{"id", stayId}, {"step", step.step}, {"about", step.about}, {"made", step.made}});
}

std::int64_t FacilityStayStore::toBeKnown(const Id& memberId)
{
    return sql_.fetchOne<std::int64_t>("/* count what is to be known */ SELECT " + knownOf("UNHEX(:member)"), {{"member", memberId}})
        .value();
}

void FacilityStayStore::looked(const Id& stayId, std::int64_t toBeKnown)
{
    sql_.execute("/* mark a stay as looked at */ UPDATE facility_stay SET looked = :known WHERE id = UNHEX(:id)",
        {{"known", toBeKnown}, {"id", stayId}});
}

std::optional<api::FacilityStay> FacilityStayStore::lockChanged(Instant now)
{
    auto row = first(fetch("/* take a stay to look at again */ " + std::string(ofStays)
            + "(t.watched_until IS NULL OR t.watched_until > :now) AND t.looked <> " + knownOf("t.member_id")
            + " LIMIT 1 FOR UPDATE SKIP LOCKED",
        {{"now", now}}));
    if (!row) return std::nullopt;
    return std::move(row->stay);
}

std::vector<std::string> FacilityStayStore::programsFor(std::span<const std::string> specialties, Date day)
{
    struct Row {
        std::string specialty, program;
    };
    sql::Bindings bound{{"day", day}};
    const auto list = specialties.empty() ? "''" : "'', " + sql::listOf(specialties, "specialty", bound);
    auto rows = sql_.fetch<Row>("/* find what an admission suggests */ SELECT specialty, program FROM stay_program WHERE specialty IN ("
            + list + ") AND effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day) ORDER BY program",
        bound, [](Row& r) { return std::tie(r.specialty, r.program); });
    const bool named = std::any_of(rows.begin(), rows.end(), [](const Row& each) { return !each.specialty.empty(); });
    std::vector<std::string> out;
    for (auto& each : rows)
        if (each.specialty.empty() != named && std::find(out.begin(), out.end(), each.program) == out.end())
            out.push_back(std::move(each.program));
    return out;
}

void FacilityStayStore::put(std::span<const StayProgramRow> programs)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : programs)
        rows.push_back({{"specialty", each.specialty}, {"program", each.program}, {"from", each.effectiveFrom}, {"to", each.effectiveTo},
            {"citation", each.citation}});
    sql::insertMany(sql_,
        "/* put what admissions suggest */ INSERT INTO stay_program (specialty, program, effective_from, effective_to, citation) VALUES",
        "(:specialty, :program, :from, :to, :citation)", rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), citation = VALUES(citation)");
}

} // namespace careway::facility_stays
