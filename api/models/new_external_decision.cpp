// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_external_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewExternalDecision& out)
{
    json::Object<4> object(in, at, found, {"decidedAt", "reviewer", "text", "items"}, json::Unknown::refused);
    object.required(out.decidedAt, json::Any{});
    object.required(out.reviewer, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.text, json::Text{.minLength = 1, .maxLength = 4000});
    object.required(out.items, json::Items{.min = 1, .max = 100, .each = json::Any{}});
}

void write(json::Writer& out, const NewExternalDecision& in)
{
    out.open();
    out.member("decidedAt", in.decidedAt);
    out.member("reviewer", in.reviewer);
    out.member("text", in.text);
    out.member("items", in.items);
    out.close();
}

} // namespace careway::api
