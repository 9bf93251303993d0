// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_material_sending.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewMaterialSending& out)
{
    json::Object<2> object(in, at, found, {"enrollmentId", "material"}, json::Unknown::refused);
    object.required(out.enrollmentId, json::Any{});
    object.required(out.material, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
}

void write(json::Writer& out, const NewMaterialSending& in)
{
    out.open();
    out.member("enrollmentId", in.enrollmentId);
    out.member("material", in.material);
    out.close();
}

} // namespace careway::api
