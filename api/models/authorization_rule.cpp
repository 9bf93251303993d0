// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_rule.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationRule& out)
{
    json::Object<16> object(in, at, found,
        {"code", "name", "kind", "linesOfBusiness", "services", "needed", "orderedBy", "documents", "questions", "alternatives",
            "criterion", "approval", "sample", "citation", "effectiveFrom", "effectiveTo"},
        json::Unknown::refused);
    object.required(out.code, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.kind, json::Any{});
    object.required(out.linesOfBusiness, json::Items{.max = 10, .each = json::Any{}});
    object.required(out.services, json::Items{.min = 1, .max = 500, .each = json::Any{}});
    object.required(out.needed, json::Any{});
    object.required(out.orderedBy, json::Items{.max = 200, .each = json::Text{.minLength = 1, .maxLength = 40}});
    object.required(out.documents, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.questions, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.alternatives, json::Items{.max = 50, .each = json::Any{}});
    object.optional(out.criterion, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.approval, json::Any{});
    object.required(out.sample, json::Any{});
    object.required(out.citation, json::Text{.minLength = 1, .maxLength = 300});
    object.required(out.effectiveFrom, json::Any{});
    object.optional(out.effectiveTo, json::Any{});
}

void write(json::Writer& out, const AuthorizationRule& in)
{
    out.open();
    out.member("code", in.code);
    out.member("name", in.name);
    out.member("kind", in.kind);
    out.member("linesOfBusiness", in.linesOfBusiness);
    out.member("services", in.services);
    out.member("needed", in.needed);
    out.member("orderedBy", in.orderedBy);
    out.member("documents", in.documents);
    out.member("questions", in.questions);
    out.member("alternatives", in.alternatives);
    out.member("criterion", in.criterion);
    out.member("approval", in.approval);
    out.member("sample", in.sample);
    out.member("citation", in.citation);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("effectiveTo", in.effectiveTo);
    out.close();
}

} // namespace careway::api
