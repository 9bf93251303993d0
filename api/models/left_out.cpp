// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/left_out.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, LeftOut& out)
{
    json::Object<2> object(in, at, found, {"what", "citation"}, json::Unknown::refused);
    object.required(out.what, json::Any{});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const LeftOut& in)
{
    out.open();
    out.member("what", in.what);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
