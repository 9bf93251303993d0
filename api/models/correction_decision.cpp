// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/correction_decision.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CorrectionDecision& out)
{
    json::Object<4> object(in, at, found, {"reason", "basis", "citation", "decidedAt"}, json::Unknown::refused);
    object.optional(out.reason, json::Text{.maxLength = 1000});
    object.optional(out.basis, json::Any{});
    object.optional(out.citation, json::Text{.maxLength = 200});
    object.required(out.decidedAt, json::Any{});
}

void write(json::Writer& out, const CorrectionDecision& in)
{
    out.open();
    out.member("reason", in.reason);
    out.member("basis", in.basis);
    out.member("citation", in.citation);
    out.member("decidedAt", in.decidedAt);
    out.close();
}

} // namespace careway::api
