// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_discharge.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDischarge& out)
{
    json::Object<2> object(in, at, found, {"reason", "note"}, json::Unknown::refused);
    object.required(out.reason, json::Any{});
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 1000});
}

void write(json::Writer& out, const NewDischarge& in)
{
    out.open();
    out.member("reason", in.reason);
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
