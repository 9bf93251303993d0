// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/topic_course.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TopicCourse& out)
{
    json::Object<13> object(in, at, found,
        {"id", "version", "memberId", "topic", "topicFrom", "state", "labels", "steps", "of", "disclosure", "startedAt", "endedAt",
            "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.topic, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.topicFrom, json::Any{});
    object.required(out.state, json::Any{});
    object.required(out.labels, json::Items{.max = 6, .each = json::Any{}});
    object.required(out.steps, json::Items{.max = 20, .each = json::Any{}});
    object.required(out.of, json::Range<std::int32_t>{.minimum = 1, .maximum = 20});
    object.optional(out.disclosure, json::Any{});
    object.required(out.startedAt, json::Any{});
    object.optional(out.endedAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const TopicCourse& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("topic", in.topic);
    out.member("topicFrom", in.topicFrom);
    out.member("state", in.state);
    out.member("labels", in.labels);
    out.member("steps", in.steps);
    out.member("of", in.of);
    out.member("disclosure", in.disclosure);
    out.member("startedAt", in.startedAt);
    out.member("endedAt", in.endedAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
