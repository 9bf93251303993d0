// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/participation.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Participation& out)
{
    json::Object<3> object(in, at, found, {"network", "startsOn", "endsOn"}, json::Unknown::refused);
    object.required(out.network, json::Text{.minLength = 1, .maxLength = 60, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()});
    object.required(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
}

void write(json::Writer& out, const Participation& in)
{
    out.open();
    out.member("network", in.network);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.close();
}

} // namespace careway::api
