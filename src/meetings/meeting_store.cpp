#include "meetings/meeting_store.hpp"

#include "json/column.hpp"
#include "records/protection.hpp"

namespace careway::meetings {

namespace {

constexpr auto ofMeetings = "SELECT t.document FROM meeting t WHERE ";

constexpr auto insertMeeting = R"sql(/* call a meeting */
    INSERT INTO meeting (id, version, member_id, enrollment_id, state, starts_at, labels, source_program, basis, document, created_at,
        updated_at)
    VALUES (UNHEX(:id), :version, UNHEX(:member), UNHEX(:enrollment), :state, :startsAt, :labels, 'unknown', 'operations', :document,
        :createdAt, :updatedAt))sql";

constexpr auto updateMeeting = R"sql(/* change a meeting */
    UPDATE meeting SET version = :version, state = :state, document = :document, updated_at = :updatedAt WHERE id = UNHEX(:id))sql";

sql::Bindings bindings(const api::Meeting& meeting)
{
    return {{"id", meeting.id}, {"version", meeting.version}, {"member", meeting.memberId}, {"enrollment", meeting.enrollmentId},
        {"state", json::toColumn(meeting.state)}, {"startsAt", meeting.startsAt},
        {"labels", access::columnOf(records::labelsIn(meeting.labels))}, {"document", json::toColumn(meeting)},
        {"createdAt", meeting.createdAt}, {"updatedAt", meeting.updatedAt}};
}

std::optional<api::Meeting> first(std::vector<api::Meeting> rows)
{
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

} // namespace

std::vector<api::Meeting> MeetingStore::fetch(const std::string& statement, const sql::Bindings& bound)
{
    std::vector<api::Meeting> out;
    for (const auto& document : sql_.fetch<std::string>(statement, bound))
        json::fromColumn(document, out.emplace_back());
    return out;
}

Page<api::Meeting> MeetingStore::list(const std::string& seen, const Id& memberId, const PageRequest& page)
{
    sql::Bindings bound{{"member", memberId}, {"limit", page.limit + 1}};
    std::string after;
    if (!page.after.empty()) {
        after = " AND t.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    return Page<api::Meeting>::of(fetch("/* list meetings */ " + std::string(ofMeetings) + "t.member_id = UNHEX(:member) AND " + seen
                                          + after + " ORDER BY t.id LIMIT :limit",
                                      bound),
        page.limit);
}

std::optional<api::Meeting> MeetingStore::find(const std::string& seen, const Id& id)
{
    return first(fetch("/* find a meeting */ " + std::string(ofMeetings) + "t.id = UNHEX(:id) AND " + seen, {{"id", id}}));
}

std::optional<api::Meeting> MeetingStore::lock(const std::string& seen, const Id& id)
{
    return first(fetch("/* lock a meeting */ " + std::string(ofMeetings) + "t.id = UNHEX(:id) AND " + seen + " FOR UPDATE", {{"id", id}}));
}

void MeetingStore::insert(const api::Meeting& meeting) { sql_.execute(insertMeeting, bindings(meeting)); }

void MeetingStore::update(const api::Meeting& meeting) { sql_.execute(updateMeeting, bindings(meeting)); }

} // namespace careway::meetings
