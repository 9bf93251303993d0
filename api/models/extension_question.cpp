// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/extension_question.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ExtensionQuestion& out)
{
    json::Object<2> object(in, at, found, {"askedBy", "reason"}, json::Unknown::refused);
    object.required(out.askedBy, json::Any{});
    object.required(out.reason, json::Text{.minLength = 1, .maxLength = 2000});
}

void write(json::Writer& out, const ExtensionQuestion& in)
{
    out.open();
    out.member("askedBy", in.askedBy);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
