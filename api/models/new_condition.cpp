// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_condition.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCondition& out)
{
    json::Object<5> object(in, at, found, {"kind", "coding", "onsetOn", "abatedOn", "encounterSourceId"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.required(out.coding, json::Any{});
    object.required(out.onsetOn, json::Any{});
    object.optional(out.abatedOn, json::Any{});
    object.optional(out.encounterSourceId, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[A-Za-z0-9._:-]+$/">()});
}

void write(json::Writer& out, const NewCondition& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("coding", in.coding);
    out.member("onsetOn", in.onsetOn);
    out.member("abatedOn", in.abatedOn);
    out.member("encounterSourceId", in.encounterSourceId);
    out.close();
}

} // namespace careway::api
