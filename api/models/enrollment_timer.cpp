// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/enrollment_timer.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, EnrollmentTimer& out)
{
    json::Object<4> object(in, at, found, {"code", "dueAt", "state", "endedAt"}, json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 80});
    object.required(out.dueAt, json::Any{});
    object.required(out.state, json::Any{});
    object.optional(out.endedAt, json::Any{});
}

void write(json::Writer& out, const EnrollmentTimer& in)
{
    out.open();
    out.member("code", in.code);
    out.member("dueAt", in.dueAt);
    out.member("state", in.state);
    out.member("endedAt", in.endedAt);
    out.close();
}

} // namespace careway::api
