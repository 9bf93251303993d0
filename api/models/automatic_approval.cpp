// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/automatic_approval.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AutomaticApproval& out)
{
    json::Object<4> object(in, at, found, {"rule", "text", "facts", "drawn"}, json::Unknown::refused);
    object.required(out.rule, json::Text{.maxLength = 80});
    object.optional(out.text, json::Text{.maxLength = 500});
    object.required(out.facts, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.drawn, json::Any{});
}

void write(json::Writer& out, const AutomaticApproval& in)
{
    out.open();
    out.member("rule", in.rule);
    out.member("text", in.text);
    out.member("facts", in.facts);
    out.member("drawn", in.drawn);
    out.close();
}

} // namespace careway::api
