// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/prior_authorization.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, PriorAuthorization& out)
{
    json::Object<7> object(in, at, found, {"memberId", "urgency", "lines", "diagnoses", "note", "id", "version"}, json::Unknown::ignored);
    object.required(out.memberId, json::Any{});
    object.required(out.urgency, json::Any{});
    object.required(out.lines, json::Items{.min = 1, .max = 20, .each = json::Any{}});
    object.optional(out.diagnoses,
        json::Items{
            .max = 12, .unique = true, .each = json::Text{.pattern = json::pattern<"/^[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?$/">()}});
    object.optional(out.note, json::Text{.maxLength = 400});
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1});
}

void write(json::Writer& out, const PriorAuthorization& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("urgency", in.urgency);
    out.member("lines", in.lines);
    out.member("diagnoses", in.diagnoses);
    out.member("note", in.note);
    out.member("id", in.id);
    out.member("version", in.version);
    out.close();
}

} // namespace careway::api
