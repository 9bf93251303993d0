// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_choice_ending.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewChoiceEnding& out)
{
    json::Object<2> object(in, at, found, {"how", "note"}, json::Unknown::refused);
    object.required(out.how, json::Any{});
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 1000});
}

void write(json::Writer& out, const NewChoiceEnding& in)
{
    out.open();
    out.member("how", in.how);
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
