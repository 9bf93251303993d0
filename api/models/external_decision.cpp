// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/external_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ExternalDecision& out)
{
    json::Object<5> object(in, at, found, {"decidedAt", "reviewer", "outcome", "text", "items"}, json::Unknown::refused);
    object.required(out.decidedAt, json::Any{});
    object.required(out.reviewer, json::Text{.maxLength = 200});
    object.required(out.outcome, json::Any{});
    object.required(out.text, json::Text{.maxLength = 4000});
    object.required(out.items, json::Items{.max = 100, .each = json::Any{}});
}

void write(json::Writer& out, const ExternalDecision& in)
{
    out.open();
    out.member("decidedAt", in.decidedAt);
    out.member("reviewer", in.reviewer);
    out.member("outcome", in.outcome);
    out.member("text", in.text);
    out.member("items", in.items);
    out.close();
}

} // namespace careway::api
