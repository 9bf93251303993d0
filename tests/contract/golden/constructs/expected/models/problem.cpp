// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/problem.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Problem& out)
{
    json::Object<2> object(in, at, found, {"type", "status"}, json::Unknown::ignored);
    object.required(out.type, json::Text{.maxLength = 200});
    object.required(out.status, json::Range<std::int32_t>{.minimum = 400, .maximum = 599});
}

void write(json::Writer& out, const Problem& in)
{
    out.open();
    out.member("type", in.type);
    out.member("status", in.status);
    out.close();
}

} // namespace careway::api
