#include "self_management/course.hpp"

#include "records/protection.hpp"

#include <algorithm>

namespace careway::self_management {

namespace {

using access::Role;
using api::TopicCourseState;

void touch(api::TopicCourse& course, TopicCourseState state, Instant now)
{
    course.state = state;
    ++course.version;
    course.updatedAt = now;
    course.endedAt = state == TopicCourseState::started ? std::nullopt : std::optional(now);
}

tl::unexpected<Error> isFinished()
{
    return fail(Error::Kind::conflict, "self-management/finished", "This is finished; the topic can be started anew.");
}

} // namespace

bool mayKnow(const access::Caller& caller)
{
    switch (caller.role) {
    case Role::member:
    case Role::representative:
    case Role::careManager:
    case Role::system: return true;
    default: return false;
    }
}

access::Protection protectionOf(const api::TopicCourse& course)
{
    return records::protectionOf(course.labels, api::SourceProgram::unknown, api::BasisKind::operations);
}

api::TopicCourse started(const Id& memberId, const Topic& topic, const Id& id, Instant now)
{
    api::TopicCourse out;
    out.id = id;
    out.version = 1;
    out.memberId = memberId;
    out.topic = topic.code;
    out.topicFrom = topic.effectiveFrom;
    out.state = TopicCourseState::started;
    out.labels = topic.labels;
    out.of = static_cast<std::int32_t>(topic.texts.front().steps.size());
    out.startedAt = out.updatedAt = now;
    return out;
}

Result<api::TopicCourse> recorded(api::TopicCourse course, const Topic& topic, const api::NewTopicStep& step, Instant now)
{
    if (course.state == TopicCourseState::finished) return isFinished();
    const auto& steps = topic.texts.front().steps;
    if (std::none_of(steps.begin(), steps.end(), [&](const auto& each) { return each.code == step.step; }))
        return tl::unexpected(Error{Error::Kind::rule_broken, "self-management/unknown-step", "The topic has no such step.",
            {{Violation::Place::body, "/step", "self-management/unknown", "is the code of no step of the topic"}}});
    const auto done = std::find_if(course.steps.begin(), course.steps.end(), [&](const auto& each) { return each.step == step.step; });
    const api::TopicStepDone given{step.step, step.note, now};
    if (done == course.steps.end()) course.steps.push_back(given);
    else *done = given;
    touch(course, TopicCourseState::started, now);
    return course;
}

Result<api::TopicCourse> left(api::TopicCourse course, Instant now)
{
    if (course.state == TopicCourseState::finished) return isFinished();
    if (course.state != TopicCourseState::left) touch(course, TopicCourseState::left, now);
    return course;
}

api::TopicCourse finished(api::TopicCourse course, Instant now)
{
    if (course.state != TopicCourseState::finished) touch(course, TopicCourseState::finished, now);
    return course;
}

} // namespace careway::self_management
