// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/continuity_window_search.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuityWindowSearch& out)
{
    json::Object<4> object(in, at, found, {"memberId", "providerId", "coding", "servedOn"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.optional(out.providerId, json::Any{});
    object.required(out.coding, json::Any{});
    object.optional(out.servedOn, json::Any{});
}

void write(json::Writer& out, const ContinuityWindowSearch& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("providerId", in.providerId);
    out.member("coding", in.coding);
    out.member("servedOn", in.servedOn);
    out.close();
}

} // namespace careway::api
