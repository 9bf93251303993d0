// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/correction_extension.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CorrectionExtension& out)
{
    json::Object<2> object(in, at, found, {"reason", "extendedAt"}, json::Unknown::refused);
    object.required(out.reason, json::Text{.maxLength = 1000});
    object.required(out.extendedAt, json::Any{});
}

void write(json::Writer& out, const CorrectionExtension& in)
{
    out.open();
    out.member("reason", in.reason);
    out.member("extendedAt", in.extendedAt);
    out.close();
}

} // namespace careway::api
