// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/release.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Release& out)
{
    json::Object<18> object(in, at, found,
        {"id", "version", "memberId", "direction", "replaces", "disclosers", "information", "details", "recipients", "purpose", "expiry",
            "statements", "signatures", "state", "missing", "revokedAt", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.direction, json::Any{});
    object.optional(out.replaces, json::Any{});
    object.required(out.disclosers, json::Items{.max = 20, .each = json::Any{}});
    object.required(out.information, json::Items{.max = 10, .unique = true, .each = json::Any{}});
    object.optional(out.details, json::Text{.minLength = 1, .maxLength = 500});
    object.required(out.recipients, json::Items{.max = 20, .each = json::Any{}});
    object.optional(out.purpose, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[a-z]+(-[a-z]+)*$/">()});
    object.optional(out.expiry, json::Any{});
    object.required(out.statements, json::Items{.max = 3, .unique = true, .each = json::Any{}});
    object.required(out.signatures, json::Items{.max = 5, .each = json::Any{}});
    object.required(out.state, json::Any{});
    object.required(out.missing, json::Items{.max = 20, .each = json::Any{}});
    object.optional(out.revokedAt, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Release& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
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
    out.member("signatures", in.signatures);
    out.member("state", in.state);
    out.member("missing", in.missing);
    out.member("revokedAt", in.revokedAt);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
