// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/dismissed_appeal.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, DismissedAppeal& out)
{
    json::Object<3> object(in, at, found, {"because", "text", "dismissedAt"}, json::Unknown::refused);
    object.required(out.because, json::Any{});
    object.required(out.text, json::Text{.maxLength = 2000});
    object.required(out.dismissedAt, json::Any{});
}

void write(json::Writer& out, const DismissedAppeal& in)
{
    out.open();
    out.member("because", in.because);
    out.member("text", in.text);
    out.member("dismissedAt", in.dismissedAt);
    out.close();
}

} // namespace careway::api
