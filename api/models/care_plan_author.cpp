// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_plan_author.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CarePlanAuthor& out)
{
    json::Object<4> object(in, at, found, {"voice", "partyId", "name", "recordedBy"}, json::Unknown::refused);
    object.required(out.voice, json::Any{});
    object.optional(out.partyId, json::Any{});
    object.optional(out.name, json::Text{.maxLength = 200});
    object.optional(out.recordedBy, json::Any{});
}

void write(json::Writer& out, const CarePlanAuthor& in)
{
    out.open();
    out.member("voice", in.voice);
    out.member("partyId", in.partyId);
    out.member("name", in.name);
    out.member("recordedBy", in.recordedBy);
    out.close();
}

} // namespace careway::api
