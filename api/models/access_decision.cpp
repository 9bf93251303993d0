// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/access_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AccessDecision& out)
{
    json::Object<4> object(in, at, found, {"allowed", "memberId", "recordId", "steps"}, json::Unknown::refused);
    object.required(out.allowed, json::Any{});
    object.required(out.memberId, json::Any{});
    object.optional(out.recordId, json::Any{});
    object.required(out.steps, json::Items{.max = 200, .each = json::Any{}});
}

void write(json::Writer& out, const AccessDecision& in)
{
    out.open();
    out.member("allowed", in.allowed);
    out.member("memberId", in.memberId);
    out.member("recordId", in.recordId);
    out.member("steps", in.steps);
    out.close();
}

} // namespace careway::api
