// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/release_party.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ReleaseParty& out)
{
    json::Object<6> object(
        in, at, found, {"name", "class", "relationship", "providerId", "supporterId", "representativeId"}, json::Unknown::refused);
    object.optional(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.class_, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[a-z]+(-[a-z]+)*$/">()});
    object.optional(out.relationship, json::Text{.minLength = 1, .maxLength = 100});
    object.optional(out.providerId, json::Any{});
    object.optional(out.supporterId, json::Any{});
    object.optional(out.representativeId, json::Any{});
}

void write(json::Writer& out, const ReleaseParty& in)
{
    out.open();
    out.member("name", in.name);
    out.member("class", in.class_);
    out.member("relationship", in.relationship);
    out.member("providerId", in.providerId);
    out.member("supporterId", in.supporterId);
    out.member("representativeId", in.representativeId);
    out.close();
}

} // namespace careway::api
