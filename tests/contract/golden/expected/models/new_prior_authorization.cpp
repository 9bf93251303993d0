// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_prior_authorization.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewPriorAuthorization& out)
{
    json::Object<5> object(in, at, found, {"memberId", "urgency", "lines", "diagnoses", "note"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.urgency, json::Any{});
    object.required(out.lines, json::Items{.min = 1, .max = 20, .each = json::Any{}});
    object.optional(out.diagnoses,
        json::Items{
            .max = 12, .unique = true, .each = json::Text{.pattern = json::pattern<"/^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$/">()}});
    object.optional(out.note, json::Text{.maxLength = 400});
}

void write(json::Writer& out, const NewPriorAuthorization& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("urgency", in.urgency);
    out.member("lines", in.lines);
    out.member("diagnoses", in.diagnoses);
    out.member("note", in.note);
    out.close();
}

} // namespace careway::api
