// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/authorization_metrics.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AuthorizationMetrics& out)
{
    json::Object<7> object(
        in, at, found, {"from", "to", "lineOfBusiness", "partialAs", "knownAt", "standard", "expedited"}, json::Unknown::refused);
    object.required(out.from, json::Any{});
    object.required(out.to, json::Any{});
    object.optional(out.lineOfBusiness, json::Any{});
    object.required(out.partialAs, json::Any{});
    object.required(out.knownAt, json::Any{});
    object.required(out.standard, json::Any{});
    object.required(out.expedited, json::Any{});
}

void write(json::Writer& out, const AuthorizationMetrics& in)
{
    out.open();
    out.member("from", in.from);
    out.member("to", in.to);
    out.member("lineOfBusiness", in.lineOfBusiness);
    out.member("partialAs", in.partialAs);
    out.member("knownAt", in.knownAt);
    out.member("standard", in.standard);
    out.member("expedited", in.expedited);
    out.close();
}

} // namespace careway::api
