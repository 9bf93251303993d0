// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/caller_verification.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CallerVerification& out)
{
    json::Object<2> object(in, at, found, {"callerName", "checked"}, json::Unknown::refused);
    object.required(out.callerName, json::Text{.maxLength = 200});
    object.required(out.checked, json::Items{.max = 6, .each = json::Any{}});
}

void write(json::Writer& out, const CallerVerification& in)
{
    out.open();
    out.member("callerName", in.callerName);
    out.member("checked", in.checked);
    out.close();
}

} // namespace careway::api
