// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/stood_for.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, StoodFor& out)
{
    json::Object<6> object(
        in, at, found, {"relationshipId", "memberId", "kind", "endsAt", "givenName", "familyName"}, json::Unknown::refused);
    object.required(out.relationshipId, json::Any{});
    object.required(out.memberId, json::Any{});
    object.required(out.kind, json::Any{});
    object.optional(out.endsAt, json::Any{});
    object.optional(out.givenName, json::Text{.maxLength = 100});
    object.optional(out.familyName, json::Text{.maxLength = 100});
}

void write(json::Writer& out, const StoodFor& in)
{
    out.open();
    out.member("relationshipId", in.relationshipId);
    out.member("memberId", in.memberId);
    out.member("kind", in.kind);
    out.member("endsAt", in.endsAt);
    out.member("givenName", in.givenName);
    out.member("familyName", in.familyName);
    out.close();
}

} // namespace careway::api
