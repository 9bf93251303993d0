// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_record_batch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewRecordBatch& out)
{
    json::Object<2> object(in, at, found, {"source", "items"}, json::Unknown::refused);
    object.required(out.source, json::Text{.minLength = 1, .maxLength = 40, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.items, json::Items{.min = 1, .max = 1000, .each = json::Any{}});
}

void write(json::Writer& out, const NewRecordBatch& in)
{
    out.open();
    out.member("source", in.source);
    out.member("items", in.items);
    out.close();
}

} // namespace careway::api
