// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/choice_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ChoiceDecision& out)
{
    json::Object<2> object(in, at, found, {"reason", "decidedAt"}, json::Unknown::refused);
    object.optional(out.reason, json::Text{.maxLength = 1000});
    object.required(out.decidedAt, json::Any{});
}

void write(json::Writer& out, const ChoiceDecision& in)
{
    out.open();
    out.member("reason", in.reason);
    out.member("decidedAt", in.decidedAt);
    out.close();
}

} // namespace careway::api
