// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/eligibility_question.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, EligibilityQuestion& out)
{
    json::Object<3> object(in, at, found, {"memberId", "program", "day"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.program, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.day, json::Any{});
}

void write(json::Writer& out, const EligibilityQuestion& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("program", in.program);
    out.member("day", in.day);
    out.close();
}

} // namespace careway::api
