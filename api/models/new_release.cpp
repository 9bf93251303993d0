// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_release.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewRelease& out)
{
    json::Object<10> object(in, at, found,
        {"memberId", "direction", "replaces", "disclosers", "information", "details", "recipients", "purpose", "expiry", "statements"},
        json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.direction, json::Any{});
    object.optional(out.replaces, json::Any{});
    object.optional(out.disclosers, json::Items{.max = 20, .each = json::Any{}});
    object.optional(out.information, json::Items{.max = 10, .unique = true, .each = json::Any{}});
    object.optional(out.details, json::Text{.minLength = 1, .maxLength = 500});
    object.optional(out.recipients, json::Items{.max = 20, .each = json::Any{}});
    object.optional(out.purpose, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[a-z]+(-[a-z]+)*$/">()});
    object.optional(out.expiry, json::Any{});
    object.optional(out.statements, json::Items{.max = 3, .unique = true, .each = json::Any{}});
}

void write(json::Writer& out, const NewRelease& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("direction", in.direction);
    out.member("replaces", in.replaces);
    out.member("disclosers", in.disclosers);
    out.member("information", in.information);
    out.member("details", in.details);
    out.member("recipients", in.recipients);
    out.member("purpose", in.purpose);
    out.member("expiry", in.expiry);
    out.member("statements", in.statements);
    out.close();
}

} // namespace careway::api
