#include "self_management/self_management_api.hpp"

#include "access/witness.hpp"
#include "core/version.hpp"
#include "json/column.hpp"
#include "members/roll.hpp"
#include "records/disclosure.hpp"
#include "self_management/course.hpp"
#include "self_management/course_store.hpp"
#include "self_management/topic_store.hpp"
#include "timeline/event.hpp"
#include "work/work.hpp"

namespace careway::self_management {

namespace {

constexpr std::string_view topics = "/v1/self-management-topics", courses = "/v1/topic-courses";

[[noreturn]] void refuseUnknown() { refuse(Error::Kind::not_found, "self-management/not-found", "There is no such thing."); }

void mustKnow(const access::Caller& caller)
{
    if (!mayKnow(caller))
        refuse(Error::Kind::forbidden, "self-management/for-the-member", "This is for the member and the plan's care managers.");
}

// What members do by themselves nobody does for them.
void mustBeTheirs(const access::Caller& caller)
{
    if (!access::standsAsMember(caller))
        refuse(Error::Kind::forbidden, "self-management/for-the-member", "This is for the member, and for who stands for them.");
}

// What each needs beside it when it is shown, and what the audit says of all of them.
void show(Work& work, const access::Sight& sight, std::span<api::TopicCourse> all)
{
    access::Witness witness(sight);
    for (auto& each : all) {
        const auto protection = protectionOf(each);
        each.disclosure = records::noticeFor(witness.saw(protection), protection, work.policy.redisclosure());
    }
    witness.tell(work.trail());
}

// A course, and the sight that shows it.
struct Seen {
    access::Sight sight;
    api::TopicCourse course;
};

template <typename T> T found(std::optional<T> row)
{
    if (!row) refuseUnknown();
    return std::move(*row);
}

Seen theirs(Work& work, const Id& id)
{
    mustBeTheirs(work.caller());
    auto sight = work.gate.sightOf(work.caller(), "topic_course", id);
    auto course = found(CourseStore{work.sql}.lock(sight, id));
    return {std::move(sight), std::move(course)};
}

template <typename Answer> Answer answered(Work& work, const access::Sight& sight, api::TopicCourse course)
{
    show(work, sight, {&course, 1});
    Answer out;
    out.eTag = etagOf(course.version);
    out.body = std::move(course);
    return out;
}

void tell(Work& work, const api::TopicCourse& course, std::string kind)
{
    timeline::Event event{"topic." + std::move(kind), course.memberId, protectionOf(course).labels};
    event.program = course.topic;
    event.subjectId = course.id;
    timeline::tell(work.sql, work.caller(), event, work.now);
}

template <typename Answer> Answer moved(Work& work, const Seen& before, api::TopicCourse after)
{
    work.concerns(after.memberId);
    if (after.version != before.course.version) {
        CourseStore{work.sql}.update(after);
        if (after.state != before.course.state) tell(work, after, json::toColumn(after.state));
    }
    return answered<Answer>(work, before.sight, std::move(after));
}

access::Sight sightOf(Work& work, const Id& memberId)
{
    work.trail().sought(memberId);
    auto out = work.gate.sight(work.caller(), memberId);
    if (out.blind()) refuseUnknown();
    return out;
}

Topic topicOn(Work& work, const std::string& code, Date day)
{
    auto out = TopicStore{work.sql}.find(code, day);
    if (!out) refuse(Error::Kind::not_found, "self-management/not-found", "There is no such topic today.");
    return std::move(*out);
}

// One page, with its link.
template <typename Answer>
void closePage(
    Work& work, Answer& out, bool more, std::string last, const std::string& mark, std::string_view at, Query query, std::int32_t limit)
{
    if (!more) return;
    out.body.nextCursor = work.cursors.seal({{std::move(last)}}, mark);
    query.emplace_back("limit", std::to_string(limit));
    out.link = nextLink(at, std::move(query), *out.body.nextCursor);
}

std::string markOf(const Work& work, std::string_view at, const Query& query)
{
    return std::string(at) + '\n' + queryText(query) + '\n' + work.caller().identity();
}

} // namespace

SelfManagementOperations::ListSelfManagementTopicsAnswer SelfManagementOperations::listSelfManagementTopics(
    Work& work, const ListSelfManagementTopics& request)
{
    Query query;
    if (request.language) query.emplace_back("language", *request.language);
    const auto mark = markOf(work, topics, query);
    const auto page = TopicStore{work.sql}.list(dayOf(work.now), pageFrom(work.cursors, request.cursor, request.limit, mark));
    ListSelfManagementTopicsAnswer out;
    for (const auto& each : page.items)
        out.body.items.push_back(listed(each, request.language.value_or("en")));
    closePage(work, out, page.more, page.items.empty() ? "" : page.items.back().code, mark, topics, std::move(query), request.limit);
    return out;
}

SelfManagementOperations::GetSelfManagementTopicAnswer SelfManagementOperations::getSelfManagementTopic(
    Work& work, const GetSelfManagementTopic& request)
{
    return {self_management::shown(topicOn(work, request.topicCode, dayOf(work.now)), request.language.value_or("en"))};
}

SelfManagementOperations::ListTopicCoursesAnswer SelfManagementOperations::listTopicCourses(Work& work, const ListTopicCourses& request)
{
    mustKnow(work.caller());
    const auto sight = sightOf(work, request.memberId);
    const Query query{{"memberId", request.memberId.text()}};
    const auto mark = markOf(work, courses, query);
    auto page = CourseStore{work.sql}.list(sight, pageFrom(work.cursors, request.cursor, request.limit, mark));
    show(work, sight, page.items);
    ListTopicCoursesAnswer out;
    closePage(work, out, page.more, page.items.empty() ? "" : page.items.back().id.text(), mark, courses, query, request.limit);
    out.body.items = std::move(page.items);
    return out;
}

SelfManagementOperations::StartTopicCourseAnswer SelfManagementOperations::startTopicCourse(Work& work, const StartTopicCourse& request)
{
    mustBeTheirs(work.caller());
    const auto& asked = request.body;
    const auto sight = sightOf(work, asked.memberId);
    const auto topic = TopicStore{work.sql}.find(asked.topic, dayOf(work.now));
    if (!topic)
        throw Refusal(Error{Error::Kind::rule_broken, "self-management/unknown-topic", "There is no such topic today.",
            {{Violation::Place::body, "/topic", "self-management/unknown", "is the code of no topic today"}}});
    auto course = started(asked.memberId, *topic, work.newId(), work.now);
    if (!sight.pathTo(protectionOf(course))) refuseUnknown();
    members::oneAtATime(work.sql, asked.memberId);
    CourseStore store{work.sql};
    if (store.underWay(asked.memberId, topic->code))
        refuse(Error::Kind::conflict, "self-management/under-way",
            "The topic was started before; a step can be recorded, it can be finished or left.");
    store.insert(course);
    tell(work, course, "started");
    work.concerns(asked.memberId);
    auto out = answered<StartTopicCourseAnswer>(work, sight, std::move(course));
    out.location = std::string(courses) + '/' + out.body.id.text();
    return out;
}

SelfManagementOperations::GetTopicCourseAnswer SelfManagementOperations::getTopicCourse(Work& work, const GetTopicCourse& request)
{
    mustKnow(work.caller());
    const auto sight = work.gate.sightOf(work.caller(), "topic_course", request.topicCourseId);
    return answered<GetTopicCourseAnswer>(work, sight, found(CourseStore{work.sql}.find(sight, request.topicCourseId)));
}

SelfManagementOperations::RecordTopicStepAnswer SelfManagementOperations::recordTopicStep(Work& work, const RecordTopicStep& request)
{
    const auto before = theirs(work, request.topicCourseId);
    const auto topic = topicOn(work, before.course.topic, before.course.topicFrom); // as it was when they began
    return moved<RecordTopicStepAnswer>(work, before, must(recorded(before.course, topic, request.body, work.now)));
}

SelfManagementOperations::LeaveTopicCourseAnswer SelfManagementOperations::leaveTopicCourse(Work& work, const LeaveTopicCourse& request)
{
    const auto before = theirs(work, request.topicCourseId);
    return moved<LeaveTopicCourseAnswer>(work, before, must(left(before.course, work.now)));
}

SelfManagementOperations::FinishTopicCourseAnswer SelfManagementOperations::finishTopicCourse(Work& work, const FinishTopicCourse& request)
{
    const auto before = theirs(work, request.topicCourseId);
    return moved<FinishTopicCourseAnswer>(work, before, finished(before.course, work.now));
}

} // namespace careway::self_management
