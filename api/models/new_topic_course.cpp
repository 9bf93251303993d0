// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_topic_course.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewTopicCourse& out)
{
    json::Object<2> object(in, at, found, {"memberId", "topic"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.topic, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
}

void write(json::Writer& out, const NewTopicCourse& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("topic", in.topic);
    out.close();
}

} // namespace careway::api
