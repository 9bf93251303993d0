// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_pcp_selection.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewPcpSelection& out)
{
    json::Object<4> object(in, at, found, {"memberId", "providerId", "startsOn", "reason"}, json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.providerId, json::Any{});
    object.required(out.startsOn, json::Any{});
    object.optional(out.reason, json::Text{.minLength = 1, .maxLength = 200});
}

void write(json::Writer& out, const NewPcpSelection& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("providerId", in.providerId);
    out.member("startsOn", in.startsOn);
    out.member("reason", in.reason);
    out.close();
}

} // namespace careway::api
