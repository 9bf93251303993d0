#include "self_management/course_store.hpp"

#include "json/column.hpp"
#include "self_management/course.hpp"

namespace careway::self_management {

namespace {

constexpr auto insertCourse = R"sql(/* add a course through a topic */
    INSERT INTO topic_course (member_id, id, version, topic, state, labels, source_program, basis, document, created_at, updated_at)
    VALUES (UNHEX(:member), UNHEX(:id), :version, :topic, :state, :labels, 'unknown', 'operations', :document, :startedAt, :updatedAt))sql";

constexpr auto updateCourse = R"sql(/* change a course through a topic */
    UPDATE topic_course SET version = :version, state = :state, document = :document, updated_at = :updatedAt
    WHERE member_id = UNHEX(:member) AND id = UNHEX(:id))sql";

constexpr auto findUnderWay = R"sql(/* find a course that is under way */
    SELECT 1 FROM topic_course c
    WHERE c.member_id = UNHEX(:member) AND c.topic = :topic AND c.state <> 'finished'
    LIMIT 1)sql";

sql::Bindings bindings(const api::TopicCourse& course)
{
    return {{"member", course.memberId}, {"id", course.id}, {"version", course.version}, {"state", json::toColumn(course.state)},
        {"document", json::toColumn(course)}, {"updatedAt", course.updatedAt}};
}

api::TopicCourse courseOf(const std::string& document)
{
    api::TopicCourse out;
    json::fromColumn(document, out);
    return out;
}

} // namespace

Page<api::TopicCourse> CourseStore::list(const access::Sight& sight, const PageRequest& page)
{
    sql::Bindings bound{{"member", sight.memberId()}, {"limit", page.limit + 1}};
    auto where = "c.member_id = UNHEX(:member) AND " + sight.predicate("c");
    if (!page.after.empty()) {
        where += " AND c.id > UNHEX(:after)";
        bound.add("after", Id::parse(page.after.at(0)).value());
    }
    std::vector<api::TopicCourse> out;
    for (const auto& document : sql_.fetch<std::string>(
             "/* list courses through topics */ SELECT c.document FROM topic_course c WHERE " + where + " ORDER BY c.id LIMIT :limit",
             bound))
        out.push_back(courseOf(document));
    return Page<api::TopicCourse>::of(std::move(out), page.limit);
}

std::optional<api::TopicCourse> CourseStore::one(const access::Sight& sight, const Id& id, std::string_view suffix)
{
    const auto document = sql_.fetchOne<std::string>("/* find a course through a topic */ SELECT c.document FROM topic_course c"
                                                     " WHERE c.id = UNHEX(:id) AND c.member_id = UNHEX(:member) AND "
            + sight.predicate("c") + std::string(suffix),
        {{"id", id}, {"member", sight.memberId()}});
    if (!document) return std::nullopt;
    return courseOf(*document);
}

bool CourseStore::underWay(const Id& memberId, const std::string& topic)
{
    return sql_.fetchOne<std::int64_t>(findUnderWay, {{"member", memberId}, {"topic", topic}}).has_value();
}

void CourseStore::insert(const api::TopicCourse& course)
{
    auto bound = bindings(course);
    bound.add({{"topic", course.topic}, {"labels", access::columnOf(protectionOf(course).labels)}, {"startedAt", course.startedAt}});
    sql_.execute(insertCourse, bound);
}

void CourseStore::update(const api::TopicCourse& course) { sql_.execute(updateCourse, bindings(course)); }

} // namespace careway::self_management
