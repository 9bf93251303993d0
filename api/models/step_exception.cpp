// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/step_exception.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, StepException& out)
{
    json::Object<13> object(in, at, found,
        {"id", "version", "memberId", "drug", "kind", "occurredOn", "evidence", "statedBy", "recordedBy", "labels", "disclosure",
            "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.drug, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.occurredOn, json::Any{});
    object.required(out.evidence, json::Text{.maxLength = 2000});
    object.required(out.statedBy, json::Any{});
    object.required(out.recordedBy, json::Any{});
    object.required(out.labels, json::Items{.min = 1, .max = 6, .unique = true, .each = json::Any{}});
    object.optional(out.disclosure, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const StepException& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("drug", in.drug);
    out.member("kind", in.kind);
    out.member("occurredOn", in.occurredOn);
    out.member("evidence", in.evidence);
    out.member("statedBy", in.statedBy);
    out.member("recordedBy", in.recordedBy);
    out.member("labels", in.labels);
    out.member("disclosure", in.disclosure);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
