#include "tasks/task_store.hpp"

#include "core/text.hpp"
#include "json/column.hpp"
#include "sql/rows.hpp"

#include <tuple>

namespace careway::tasks {

namespace {

struct Row {
    std::string document, labels;
    std::optional<Instant> escalatesAt;
    bool mandatory = false, contact = false;
};

Entry entryOf(const Row& row)
{
    Entry out;
    json::fromColumn(row.document, out.task);
    out.labels = access::labelsIn(row.labels);
    out.escalatesAt = row.escalatesAt;
    out.mandatory = row.mandatory;
    out.contact = row.contact;
    return out;
}

sql::Bindings bindings(const Entry& entry)
{
    const auto& task = entry.task;
    return {{"id", task.id}, {"version", task.version}, {"member", task.memberId}, {"kind", task.kind},
        {"state", json::toColumn(task.state)}, {"assignee", task.assigneeId}, {"team", task.team}, {"dueAt", task.dueAt},
        {"escalatesAt", entry.escalatesAt}, {"program", task.program}, {"enrollment", task.enrollmentId}, {"subject", task.subjectId},
        {"mandatory", entry.mandatory}, {"contact", entry.contact}, {"labels", access::columnOf(entry.labels)},
        {"document", json::toColumn(task)}, {"createdAt", task.createdAt}, {"updatedAt", task.updatedAt}};
}

std::string barred(const std::set<std::string, std::less<>>& names)
{
    std::string out;
    for (const auto& each : names)
        out += (out.empty() ? "" : "|") + each;
    return out;
}

constexpr auto insertTask = R"sql(/* give a task */
    INSERT INTO task (id, version, member_id, kind, state, assignee_id, team, due_at, escalates_at, program, enrollment_id, subject_id,
        mandatory, contact, labels, source_program, basis, document, created_at, updated_at)
    VALUES (UNHEX(:id), :version, UNHEX(:member), :kind, :state, UNHEX(:assignee), :team, :dueAt, :escalatesAt, :program,
        UNHEX(:enrollment), UNHEX(:subject), :mandatory, :contact, :labels, 'unknown', 'operations', :document, :createdAt,
        :updatedAt))sql";

constexpr auto updateTask = R"sql(/* change a task */
    UPDATE task
    SET version = :version, state = :state, assignee_id = UNHEX(:assignee), due_at = :dueAt, escalates_at = :escalatesAt,
        document = :document, updated_at = :updatedAt
    WHERE id = UNHEX(:id))sql";

constexpr auto findKind = R"sql(/* find a kind of task */
    SELECT kind, title, hours, due_minutes, urgency, credentials, escalates_minutes, mandatory, contact, given, sees_days
    FROM task_kind
    WHERE kind = :kind AND effective_from <= :day AND (effective_to IS NULL OR effective_to >= :day)
    ORDER BY effective_from DESC
    LIMIT 1)sql";

struct KindColumns {
    std::string kind, title, hours, urgency, credentials;
    std::int64_t due = 0, sees = 0;
    std::optional<std::int64_t> escalates;
    bool mandatory = false, contact = false, given = false;
};

} // namespace

std::vector<Entry> TaskStore::fetch(const std::string& rest, const sql::Bindings& bound)
{
    std::vector<Entry> out;
    for (const auto& row :
        sql_.fetch<Row>(rest, bound, [](Row& r) { return std::tie(r.document, r.labels, r.escalatesAt, r.mandatory, r.contact); }))
        out.push_back(entryOf(row));
    return out;
}

namespace {

constexpr auto columns = "SELECT t.document, t.labels, t.escalates_at, t.mandatory, t.contact FROM task t WHERE ";

template <typename T> std::optional<T> first(std::vector<T> rows)
{
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

} // namespace

Page<Entry> TaskStore::list(const std::string& seen, const Filter& filter, const PageRequest& page)
{
    sql::Bindings bound{{"limit", page.limit + 1}};
    auto where = seen;
    if (filter.memberId) {
        where += " AND t.member_id = UNHEX(:member)";
        bound.add("member", *filter.memberId);
    }
    if (filter.assigneeId) {
        where += " AND t.assignee_id = UNHEX(:assignee)";
        bound.add("assignee", *filter.assigneeId);
    }
    if (filter.teamsOf) {
        where += " AND t.team IN (SELECT y.team FROM team_staff y WHERE y.staff_id = UNHEX(:staff))";
        bound.add("staff", *filter.teamsOf);
    }
    if (filter.state) {
        where += " AND t.state = :state";
        bound.add("state", *filter.state);
    }
    if (!page.after.empty()) {
        where += " AND (t.due_at, t.id) > (:afterDue, UNHEX(:afterId))";
        bound.add("afterDue", parseInstant(page.after.at(0)).value());
        bound.add("afterId", Id::parse(page.after.at(1)).value());
    }
    return Page<Entry>::of(
        fetch("/* list tasks */ " + std::string(columns) + where + " ORDER BY t.due_at, t.id LIMIT :limit", bound), page.limit);
}

std::optional<Entry> TaskStore::find(const std::string& seen, const Id& id)
{
    return first(fetch("/* find a task */ " + std::string(columns) + "t.id = UNHEX(:id) AND " + seen, {{"id", id}}));
}

std::optional<Entry> TaskStore::lock(const std::string& seen, const Id& id)
{
    return first(fetch("/* lock a task */ " + std::string(columns) + "t.id = UNHEX(:id) AND " + seen + " FOR UPDATE", {{"id", id}}));
}

std::vector<Entry> TaskStore::lockOpen(const Id& subjectOrEnrollment)
{
    return fetch("/* lock open tasks */ " + std::string(columns)
            + "t.state = 'open' AND (t.enrollment_id = UNHEX(:id) OR t.subject_id = UNHEX(:id)) ORDER BY t.id FOR UPDATE",
        {{"id", subjectOrEnrollment}});
}

std::optional<Entry> TaskStore::lockOverdue(Instant now)
{
    return first(fetch("/* take a task to escalate */ " + std::string(columns)
            + "t.state = 'open' AND t.escalates_at <= :now ORDER BY t.escalates_at LIMIT 1 FOR UPDATE SKIP LOCKED",
        {{"now", now}}));
}

void TaskStore::insert(const Entry& entry)
{
    sql_.execute(insertTask, bindings(entry));
    orderWork(entry.task.enrollmentId);
}

void TaskStore::update(const Entry& entry)
{
    sql_.execute(updateTask, bindings(entry));
    orderWork(entry.task.enrollmentId);
}

void TaskStore::orderWork(const std::optional<Id>& enrollmentId)
{
    if (!enrollmentId) return;
    sql_.execute("/* order the work by what is due */ UPDATE enrollment e SET e.due_at = COALESCE((SELECT MIN(t.due_at) FROM task t WHERE "
                 "t.enrollment_id = e.id AND t.state = 'open'), '9999-12-31') WHERE e.id = UNHEX(:id)",
        {{"id", *enrollmentId}});
}

std::optional<Kind> TaskStore::kindOn(std::string_view kind, Date day)
{
    const auto row = sql_.fetchOne<KindColumns>(findKind, {{"kind", kind}, {"day", day}}, [](KindColumns& k) {
        return std::tie(k.kind, k.title, k.hours, k.due, k.urgency, k.credentials, k.escalates, k.mandatory, k.contact, k.given, k.sees);
    });
    if (!row) return std::nullopt;
    Kind out{row->kind, row->title, row->hours == "business", std::chrono::minutes(row->due), {}, partsOf(row->credentials, '|'), {},
        row->mandatory, row->contact, row->given, std::chrono::days(row->sees)};
    json::fromColumn(row->urgency, out.urgency);
    if (row->escalates) out.escalates = std::chrono::minutes(*row->escalates);
    return out;
}

BusinessHours TaskStore::hoursIn(std::string_view state)
{
    struct Hours {
        std::int64_t weekday = 0, opens = 0, closes = 0;
    };
    BusinessHours out;
    for (const auto& each : sql_.fetch<Hours>(
             "/* find business hours */ SELECT weekday, opens, closes FROM business_hour WHERE state = IF(EXISTS (SELECT 1 FROM "
             "business_hour b WHERE b.state = :state), :state, '')",
             {{"state", state}}, [](Hours& h) { return std::tie(h.weekday, h.opens, h.closes); }))
        out.days.at(static_cast<std::size_t>(each.weekday - 1)) = {std::chrono::minutes(each.opens), std::chrono::minutes(each.closes)};
    return out;
}

void TaskStore::put(std::span<const KindRow> kinds)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : kinds) {
        const auto& kind = each.kind;
        std::optional<std::int64_t> escalates;
        if (kind.escalates) escalates = kind.escalates->count();
        rows.push_back({{"kind", kind.kind}, {"from", each.effectiveFrom}, {"to", each.effectiveTo}, {"title", kind.title},
            {"hours", kind.inBusinessHours ? "business" : "any"}, {"due", kind.due.count()}, {"urgency", json::toColumn(kind.urgency)},
            {"credentials", barred(kind.credentials)}, {"escalates", escalates}, {"mandatory", kind.mandatory}, {"contact", kind.contact},
            {"given", kind.given}, {"sees", kind.sees.count()}, {"citation", each.citation}});
    }
    sql::insertMany(sql_,
        "/* put kinds of tasks */ INSERT INTO task_kind (kind, effective_from, effective_to, title, hours, due_minutes, urgency, "
        "credentials, escalates_minutes, mandatory, contact, given, sees_days, citation) VALUES",
        "(:kind, :from, :to, :title, :hours, :due, :urgency, :credentials, :escalates, :mandatory, :contact, :given, :sees, :citation)",
        rows,
        "ON DUPLICATE KEY UPDATE effective_to = VALUES(effective_to), title = VALUES(title), hours = VALUES(hours), "
        "due_minutes = VALUES(due_minutes), urgency = VALUES(urgency), credentials = VALUES(credentials), "
        "escalates_minutes = VALUES(escalates_minutes), mandatory = VALUES(mandatory), contact = VALUES(contact), given = VALUES(given), "
        "sees_days = VALUES(sees_days), citation = VALUES(citation)");
}

void TaskStore::put(std::span<const BusinessHourRow> hours)
{
    std::vector<sql::Bindings> rows;
    for (const auto& each : hours)
        rows.push_back({{"state", each.state}, {"weekday", each.weekday}, {"opens", each.opens}, {"closes", each.closes},
            {"citation", each.citation}});
    sql::insertMany(sql_, "/* put business hours */ INSERT INTO business_hour (state, weekday, opens, closes, citation) VALUES",
        "(:state, :weekday, :opens, :closes, :citation)", rows,
        "ON DUPLICATE KEY UPDATE opens = VALUES(opens), closes = VALUES(closes), citation = VALUES(citation)");
}

} // namespace careway::tasks
