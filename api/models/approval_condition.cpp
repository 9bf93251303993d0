// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/approval_condition.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ApprovalCondition& out)
{
    json::Object<6> object(in, at, found, {"fact", "text", "codes", "code", "atLeast", "atMost"}, json::Unknown::refused);
    object.required(out.fact, json::Any{});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.codes, json::Items{.max = 200, .each = json::Text{.minLength = 1, .maxLength = 60}});
    object.optional(out.code, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.optional(out.atLeast, json::Range<double>{.minimum = 0, .maximum = 1000000});
    object.optional(out.atMost, json::Range<double>{.minimum = 0, .maximum = 1000000});
}

void write(json::Writer& out, const ApprovalCondition& in)
{
    out.open();
    out.member("fact", in.fact);
    out.member("text", in.text);
    out.member("codes", in.codes);
    out.member("code", in.code);
    out.member("atLeast", in.atLeast);
    out.member("atMost", in.atMost);
    out.close();
}

} // namespace careway::api
