// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_disclosure_suspension.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDisclosureSuspension& out)
{
    json::Object<5> object(in, at, found, {"kind", "authority", "statement", "statedOn", "untilOn"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.required(out.authority, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.statement, json::Text{.minLength = 1, .maxLength = 1000});
    object.required(out.statedOn, json::Any{});
    object.required(out.untilOn, json::Any{});
}

void write(json::Writer& out, const NewDisclosureSuspension& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("authority", in.authority);
    out.member("statement", in.statement);
    out.member("statedOn", in.statedOn);
    out.member("untilOn", in.untilOn);
    out.close();
}

} // namespace careway::api
