// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/continuity_window_seen.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, ContinuityWindowSeen& out)
{
    json::Object<4> object(in, at, found, {"startsOn", "endsOn", "reason", "citation"}, json::Unknown::refused);
    object.optional(out.startsOn, json::Any{});
    object.required(out.endsOn, json::Any{});
    object.required(out.reason, json::Text{.maxLength = 500});
    object.required(out.citation, json::Text{.maxLength = 200});
}

void write(json::Writer& out, const ContinuityWindowSeen& in)
{
    out.open();
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("reason", in.reason);
    out.member("citation", in.citation);
    out.close();
}

} // namespace careway::api
