// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_coaching_goal.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCoachingGoal& out)
{
    json::Object<4> object(in, at, found, {"enrollmentId", "text", "measure", "targetOn"}, json::Unknown::refused);
    object.required(out.enrollmentId, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 500});
    object.optional(out.measure, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.targetOn, json::Any{});
}

void write(json::Writer& out, const NewCoachingGoal& in)
{
    out.open();
    out.member("enrollmentId", in.enrollmentId);
    out.member("text", in.text);
    out.member("measure", in.measure);
    out.member("targetOn", in.targetOn);
    out.close();
}

} // namespace careway::api
