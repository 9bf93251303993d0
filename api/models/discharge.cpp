// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/discharge.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Discharge& out)
{
    json::Object<3> object(in, at, found, {"reason", "note", "at"}, json::Unknown::refused);
    object.required(out.reason, json::Any{});
    object.optional(out.note, json::Text{.maxLength = 1000});
    object.required(out.at, json::Any{});
}

void write(json::Writer& out, const Discharge& in)
{
    out.open();
    out.member("reason", in.reason);
    out.member("note", in.note);
    out.member("at", in.at);
    out.close();
}

} // namespace careway::api
