// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_care_plan_closing.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCarePlanClosing& out)
{
    json::Object<2> object(in, at, found, {"outcomes", "note"}, json::Unknown::refused);
    object.required(out.outcomes, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.note, json::Text{.minLength = 1, .maxLength = 1000});
}

void write(json::Writer& out, const NewCarePlanClosing& in)
{
    out.open();
    out.member("outcomes", in.outcomes);
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
