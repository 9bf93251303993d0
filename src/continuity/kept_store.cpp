#include "continuity/kept_store.hpp"

#include "json/column.hpp"
#include "records/protection.hpp"

namespace careway::continuity {

namespace {

// What sets the tables apart: each one's name, in SQL and for the figures, and the columns beside those that all of them have.
template <typename Thing> struct Table;

template <> struct Table<api::TreatmentCourse> {
    static constexpr auto name = "treatment_course", words = "a course of treatment";
    static constexpr auto columns = "provider_id, ended_on", values = "UNHEX(:provider), :endedOn",
                          changes = "provider_id = UNHEX(:provider), ended_on = :endedOn";
    static sql::Bindings own(const api::TreatmentCourse& it)
    {
        return {{"provider", it.providerId}, {"endedOn", it.endedOn ? it.endedOn : it.expectedEndOn}};
    }
};

template <> struct Table<api::HonoredPlan> {
    static constexpr auto name = "honored_plan", words = "an honored plan";
    static constexpr auto columns = "", values = "", changes = "";
    static sql::Bindings own(const api::HonoredPlan&) { return {}; }
};

template <> struct Table<api::ContinuityWindow> {
    static constexpr auto name = "continuity_window", words = "a window of continuity";
    static constexpr auto columns = "departure_id, course_id, state", values = "UNHEX(:departure), UNHEX(:course), :state",
                          changes = "state = :state";
    static sql::Bindings own(const api::ContinuityWindow& it)
    {
        return {{"departure", it.departureId}, {"course", it.courseId}, {"state", json::toColumn(it.state)}};
    }
};

std::string behind(std::string_view columns) { return columns.empty() ? "" : ", " + std::string(columns); }

template <typename Thing> sql::Bindings bindings(const Thing& it)
{
    sql::Bindings out{{"id", it.id}, {"version", it.version}, {"member", it.memberId},
        {"labels", access::columnOf(records::labelsIn(it.labels))}, {"program", json::toColumn(it.sourceProgram)},
        {"basis", json::toColumn(it.basis)}, {"document", json::toColumn(it)}, {"createdAt", it.createdAt}, {"updatedAt", it.updatedAt}};
    out.add(Table<Thing>::own(it));
    return out;
}

template <typename Thing> std::optional<Thing> first(std::vector<Thing> rows)
{
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

} // namespace

template <typename Thing>
std::vector<Thing> KeptStore<Thing>::read(const std::string& name, const std::string& where, const sql::Bindings& bound)
{
    std::vector<Thing> out;
    for (const auto& document : sql_.fetch<std::string>(
             "/* " + name + ' ' + Table<Thing>::words + " */ SELECT t.document FROM " + Table<Thing>::name + " t WHERE " + where, bound))
        json::fromColumn(document, out.emplace_back());
    return out;
}

template <typename Thing> Page<Thing> KeptStore<Thing>::list(const std::string& seen, const Id& memberId, const PageRequest& page)
{
    sql::Bindings bound{{"member", memberId}, {"limit", page.limit + 1}};
    std::string after;
    if (!page.after.empty()) {
        after = " AND t.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    return Page<Thing>::of(
        read("list", "t.member_id = UNHEX(:member) AND " + seen + after + " ORDER BY t.id LIMIT :limit", bound), page.limit);
}

template <typename Thing> std::vector<Thing> KeptStore<Thing>::all(const std::string& seen, const Id& memberId)
{
    return read("know", "t.member_id = UNHEX(:member) AND " + seen + " ORDER BY t.id", {{"member", memberId}});
}

template <typename Thing> std::optional<Thing> KeptStore<Thing>::find(const std::string& seen, const Id& id)
{
    return first(read("find", "t.id = UNHEX(:id) AND " + seen, {{"id", id}}));
}

template <typename Thing> std::optional<Thing> KeptStore<Thing>::lock(const std::string& seen, const Id& id)
{
    return first(read("lock", "t.id = UNHEX(:id) AND " + seen + " FOR UPDATE", {{"id", id}}));
}

template <typename Thing> void KeptStore<Thing>::insert(const Thing& thing)
{
    static const auto statement = "/* take down " + std::string(Table<Thing>::words) + " */ INSERT INTO " + Table<Thing>::name
        + " (id, version, member_id, labels, source_program, basis, document, created_at, updated_at" + behind(Table<Thing>::columns)
        + ") VALUES (UNHEX(:id), :version, UNHEX(:member), :labels, :program, :basis, :document, :createdAt, :updatedAt"
        + behind(Table<Thing>::values) + ')';
    sql_.execute(statement, bindings(thing));
}

template <typename Thing> void KeptStore<Thing>::update(const Thing& thing)
{
    static const auto statement = "/* change " + std::string(Table<Thing>::words) + " */ UPDATE " + Table<Thing>::name
        + " SET version = :version, labels = :labels, source_program = :program, basis = :basis, document = :document,"
          " updated_at = :updatedAt"
        + behind(Table<Thing>::changes) + " WHERE id = UNHEX(:id)";
    sql_.execute(statement, bindings(thing));
}

template class KeptStore<api::TreatmentCourse>;
template class KeptStore<api::HonoredPlan>;
template class KeptStore<api::ContinuityWindow>;

} // namespace careway::continuity
