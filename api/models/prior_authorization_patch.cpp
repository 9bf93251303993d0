// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/prior_authorization_patch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, PriorAuthorizationPatch& out)
{
    json::Object<6> object(in, at, found, {"kind", "review", "urgency", "items", "diagnoses", "answers"}, json::Unknown::refused);
    object.atLeast(1);
    object.optional(out.kind, json::Any{});
    object.optional(out.review, json::Any{});
    object.optional(out.urgency, json::Any{});
    object.optional(out.items, json::Items{.max = 100, .each = json::Any{}});
    object.optional(out.diagnoses, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.answers, json::Items{.max = 50, .each = json::Any{}});
}

void write(json::Writer& out, const PriorAuthorizationPatch& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("review", in.review);
    out.member("urgency", in.urgency);
    out.member("items", in.items);
    out.member("diagnoses", in.diagnoses);
    out.member("answers", in.answers);
    out.close();
}

} // namespace careway::api
