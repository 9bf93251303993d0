// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_evidence.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepEvidence& out)
{
    json::Object<5> object(in, at, found, {"kind", "id", "day", "drug", "disclosure"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.optional(out.id, json::Any{});
    object.optional(out.day, json::Any{});
    object.optional(out.drug, json::Any{});
    object.optional(out.disclosure, json::Any{});
}

void write(json::Writer& out, const StepEvidence& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("id", in.id);
    out.member("day", in.day);
    out.member("drug", in.drug);
    out.member("disclosure", in.disclosure);
    out.close();
}

} // namespace careway::api
