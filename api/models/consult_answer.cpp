// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/consult_answer.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ConsultAnswer& out)
{
    json::Object<3> object(in, at, found, {"text", "by", "at"}, json::Unknown::refused);
    object.required(out.text, json::Text{.maxLength = 4000});
    object.required(out.by, json::Any{});
    object.required(out.at, json::Any{});
}

void write(json::Writer& out, const ConsultAnswer& in)
{
    out.open();
    out.member("text", in.text);
    out.member("by", in.by);
    out.member("at", in.at);
    out.close();
}

} // namespace careway::api
