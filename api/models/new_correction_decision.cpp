// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_correction_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewCorrectionDecision& out)
{
    json::Object<3> object(in, at, found, {"outcome", "basis", "reason"}, json::Unknown::refused);
    object.required(out.outcome, json::Any{});
    object.optional(out.basis, json::Any{});
    object.optional(out.reason, json::Text{.minLength = 1, .maxLength = 1000});
}

void write(json::Writer& out, const NewCorrectionDecision& in)
{
    out.open();
    out.member("outcome", in.outcome);
    out.member("basis", in.basis);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
