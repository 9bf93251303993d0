// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/specialty.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Specialty& out)
{
    json::Object<3> object(in, at, found, {"coding", "kind", "category"}, json::Unknown::refused);
    object.required(out.coding, json::Any{});
    object.required(out.kind, json::Any{});
    object.required(out.category, json::Any{});
}

void write(json::Writer& out, const Specialty& in)
{
    out.open();
    out.member("coding", in.coding);
    out.member("kind", in.kind);
    out.member("category", in.category);
    out.close();
}

} // namespace careway::api
