// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/subscriber.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Subscriber& out)
{
    json::Object<3> object(in, at, found, {"relationship", "memberId", "name"}, json::Unknown::refused);
    object.required(out.relationship, json::Any{});
    object.optional(out.memberId, json::Any{});
    object.optional(out.name, json::Text{.minLength = 1, .maxLength = 200});
}

void write(json::Writer& out, const Subscriber& in)
{
    out.open();
    out.member("relationship", in.relationship);
    out.member("memberId", in.memberId);
    out.member("name", in.name);
    out.close();
}

} // namespace careway::api
