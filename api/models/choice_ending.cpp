// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/choice_ending.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ChoiceEnding& out)
{
    json::Object<3> object(in, at, found, {"how", "note", "endedAt"}, json::Unknown::refused);
    object.required(out.how, json::Any{});
    object.optional(out.note, json::Text{.maxLength = 1000});
    object.required(out.endedAt, json::Any{});
}

void write(json::Writer& out, const ChoiceEnding& in)
{
    out.open();
    out.member("how", in.how);
    out.member("note", in.note);
    out.member("endedAt", in.endedAt);
    out.close();
}

} // namespace careway::api
