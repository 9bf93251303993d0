// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/reinitiation.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Reinitiation& out)
{
    json::Object<2> object(in, at, found, {"cause", "note"}, json::Unknown::refused);
    object.required(out.cause, json::Any{});
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 500});
}

void write(json::Writer& out, const Reinitiation& in)
{
    out.open();
    out.member("cause", in.cause);
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
