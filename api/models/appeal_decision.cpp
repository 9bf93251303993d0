// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealDecision& out)
{
    json::Object<3> object(in, at, found, {"reason", "criterion", "items"}, json::Unknown::refused);
    object.required(out.reason, json::Any{});
    object.optional(out.criterion, json::Text{.minLength = 1, .maxLength = 200});
    object.required(out.items, json::Items{.min = 1, .max = 100, .each = json::Any{}});
}

void write(json::Writer& out, const AppealDecision& in)
{
    out.open();
    out.member("reason", in.reason);
    out.member("criterion", in.criterion);
    out.member("items", in.items);
    out.close();
}

} // namespace careway::api
