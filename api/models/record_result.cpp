// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/record_result.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, RecordResult& out)
{
    json::Object<4> object(in, at, found, {"sourceId", "outcome", "recordId", "errors"}, json::Unknown::refused);
    object.required(out.sourceId, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[A-Za-z0-9._:-]+$/">()});
    object.required(out.outcome, json::Any{});
    object.optional(out.recordId, json::Any{});
    object.required(out.errors, json::Items{.max = 100, .each = json::Any{}});
}

void write(json::Writer& out, const RecordResult& in)
{
    out.open();
    out.member("sourceId", in.sourceId);
    out.member("outcome", in.outcome);
    out.member("recordId", in.recordId);
    out.member("errors", in.errors);
    out.close();
}

} // namespace careway::api
