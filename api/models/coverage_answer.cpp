// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/coverage_answer.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CoverageAnswer& out)
{
    json::Object<15> object(in, at, found,
        {"covered", "needed", "because", "lineOfBusiness", "kind", "rule", "text", "citation", "effectiveFrom", "until", "sample",
            "priorAuthorizationId", "documents", "questions", "alternatives"},
        json::Unknown::refused);
    object.required(out.covered, json::Any{});
    object.required(out.needed, json::Any{});
    object.optional(out.because, json::Any{});
    object.optional(out.lineOfBusiness, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.rule, json::Text{.maxLength = 80});
    object.required(out.text, json::Text{.maxLength = 500});
    object.required(out.citation, json::Text{.maxLength = 300});
    object.optional(out.effectiveFrom, json::Any{});
    object.optional(out.until, json::Any{});
    object.optional(out.sample, json::Any{});
    object.optional(out.priorAuthorizationId, json::Any{});
    object.required(out.documents, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.questions, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.alternatives, json::Items{.max = 50, .each = json::Any{}});
}

void write(json::Writer& out, const CoverageAnswer& in)
{
    out.open();
    out.member("covered", in.covered);
    out.member("needed", in.needed);
    out.member("because", in.because);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("kind", in.kind);
    out.member("rule", in.rule);
    out.member("text", in.text);
    out.member("citation", in.citation);
    out.member("effectiveFrom", in.effectiveFrom);
    out.member("until", in.until);
    out.member("sample", in.sample);
    out.member("priorAuthorizationId", in.priorAuthorizationId);
    out.member("documents", in.documents);
    out.member("questions", in.questions);
    out.member("alternatives", in.alternatives);
    out.close();
}

} // namespace careway::api
