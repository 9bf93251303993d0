// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/kept.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Kept& out)
{
    json::Object<2> object(in, at, found, {"id", "version"}, json::Unknown::ignored);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9007199254740991});
}

void write(json::Writer& out, const Kept& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.close();
}

} // namespace careway::api
