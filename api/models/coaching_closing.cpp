// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coaching_closing.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoachingClosing& out)
{
    json::Object<2> object(in, at, found, {"note", "at"}, json::Unknown::refused);
    object.optional(out.note, json::Text{.maxLength = 500});
    object.required(out.at, json::Any{});
}

void write(json::Writer& out, const CoachingClosing& in)
{
    out.open();
    out.member("note", in.note);
    out.member("at", in.at);
    out.close();
}

} // namespace careway::api
