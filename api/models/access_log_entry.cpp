// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/access_log_entry.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, AccessLogEntry& out)
{
    json::Object<7> object(in, at, found, {"at", "who", "did", "why", "items", "releaseId", "emergency"}, json::Unknown::refused);
    object.required(out.at, json::Any{});
    object.required(out.who, json::Text{.maxLength = 200});
    object.required(out.did, json::Text{.maxLength = 200});
    object.required(out.why, json::Text{.maxLength = 200});
    object.required(out.items, json::Range<std::int64_t>{.minimum = 0, .maximum = 9000000000000});
    object.optional(out.releaseId, json::Any{});
    object.required(out.emergency, json::Any{});
}

void write(json::Writer& out, const AccessLogEntry& in)
{
    out.open();
    out.member("at", in.at);
    out.member("who", in.who);
    out.member("did", in.did);
    out.member("why", in.why);
    out.member("items", in.items);
    out.member("releaseId", in.releaseId);
    out.member("emergency", in.emergency);
    out.close();
}

} // namespace careway::api
