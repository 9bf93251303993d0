// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/expediting_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ExpeditingDecision& out)
{
    json::Object<2> object(in, at, found, {"granted", "reason"}, json::Unknown::refused);
    object.required(out.granted, json::Any{});
    object.optional(out.reason, json::Text{.minLength = 1, .maxLength = 2000});
}

void write(json::Writer& out, const ExpeditingDecision& in)
{
    out.open();
    out.member("granted", in.granted);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
