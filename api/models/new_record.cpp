// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_record.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewRecord& out)
{
    json::Object<14> object(in, at, found,
        {"type", "sourceId", "memberId", "memberNumber", "correction", "sourceProgram", "basis", "labels", "encounter", "condition",
            "procedure", "observation", "medicationFill", "claim"},
        json::Unknown::refused);
    object.required(out.type, json::Any{});
    object.required(out.sourceId, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[A-Za-z0-9._:-]+$/">()});
    object.optional(out.memberId, json::Any{});
    object.optional(out.memberNumber, json::Text{.minLength = 3, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9-]+$/">()});
    object.optional(out.correction, json::Any{});
    object.optional(out.sourceProgram, json::Any{});
    object.optional(out.basis, json::Any{});
    object.optional(out.labels, json::Items{.max = 6, .unique = true, .each = json::Any{}});
    object.optional(out.encounter, json::Any{});
    object.optional(out.condition, json::Any{});
    object.optional(out.procedure, json::Any{});
    object.optional(out.observation, json::Any{});
    object.optional(out.medicationFill, json::Any{});
    object.optional(out.claim, json::Any{});
}

void write(json::Writer& out, const NewRecord& in)
{
    out.open();
    out.member("type", in.type);
    out.member("sourceId", in.sourceId);
    out.member("memberId", in.memberId);
    out.member("memberNumber", in.memberNumber);
    out.member("correction", in.correction);
    out.member("sourceProgram", in.sourceProgram);
    out.member("basis", in.basis);
    out.member("labels", in.labels);
    out.member("encounter", in.encounter);
    out.member("condition", in.condition);
    out.member("procedure", in.procedure);
    out.member("observation", in.observation);
    out.member("medicationFill", in.medicationFill);
    out.member("claim", in.claim);
    out.close();
}

} // namespace careway::api
