// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/provider_match.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ProviderMatch& out)
{
    json::Object<3> object(in, at, found, {"provider", "distanceMiles", "nearest"}, json::Unknown::refused);
    object.required(out.provider, json::Any{});
    object.optional(out.distanceMiles, json::Range<double>{.minimum = 0, .maximum = 13000});
    object.optional(out.nearest, json::Any{});
}

void write(json::Writer& out, const ProviderMatch& in)
{
    out.open();
    out.member("provider", in.provider);
    out.member("distanceMiles", in.distanceMiles);
    out.member("nearest", in.nearest);
    out.close();
}

} // namespace careway::api
