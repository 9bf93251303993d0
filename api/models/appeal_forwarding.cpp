// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/appeal_forwarding.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AppealForwarding& out)
{
    json::Object<3> object(in, at, found, {"because", "forwardedAt", "forwardBy"}, json::Unknown::refused);
    object.required(out.because, json::Any{});
    object.required(out.forwardedAt, json::Any{});
    object.required(out.forwardBy, json::Any{});
}

void write(json::Writer& out, const AppealForwarding& in)
{
    out.open();
    out.member("because", in.because);
    out.member("forwardedAt", in.forwardedAt);
    out.member("forwardBy", in.forwardBy);
    out.close();
}

} // namespace careway::api
