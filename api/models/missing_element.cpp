// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/missing_element.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, MissingElement& out)
{
    json::Object<2> object(in, at, found, {"citation", "what"}, json::Unknown::refused);
    object.required(out.citation, json::Text{.maxLength = 100});
    object.required(out.what, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const MissingElement& in)
{
    out.open();
    out.member("citation", in.citation);
    out.member("what", in.what);
    out.close();
}

} // namespace careway::api
