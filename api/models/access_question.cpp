// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/access_question.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AccessQuestion& out)
{
    json::Object<4> object(in, at, found, {"caller", "memberId", "recordId", "purpose"}, json::Unknown::refused);
    object.required(out.caller, json::Any{});
    object.required(out.memberId, json::Any{});
    object.optional(out.recordId, json::Any{});
    object.optional(out.purpose, json::Text{.minLength = 1, .maxLength = 60});
}

void write(json::Writer& out, const AccessQuestion& in)
{
    out.open();
    out.member("caller", in.caller);
    out.member("memberId", in.memberId);
    out.member("recordId", in.recordId);
    out.member("purpose", in.purpose);
    out.close();
}

} // namespace careway::api
