// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_motivational_note.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMotivationalNote& out)
{
    json::Object<3> object(in, at, found, {"enrollmentId", "coachingCallId", "text"}, json::Unknown::refused);
    object.required(out.enrollmentId, json::Any{});
    object.optional(out.coachingCallId, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 8000});
}

void write(json::Writer& out, const NewMotivationalNote& in)
{
    out.open();
    out.member("enrollmentId", in.enrollmentId);
    out.member("coachingCallId", in.coachingCallId);
    out.member("text", in.text);
    out.close();
}

} // namespace careway::api
