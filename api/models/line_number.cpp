// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/line_number.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, LineNumber& out)
{
    json::Object<2> object(in, at, found, {"number", "option"}, json::Unknown::refused);
    object.required(out.number, json::Text{.maxLength = 20});
    object.optional(out.option, json::Text{.maxLength = 10});
}

void write(json::Writer& out, const LineNumber& in)
{
    out.open();
    out.member("number", in.number);
    out.member("option", in.option);
    out.close();
}

} // namespace careway::api
