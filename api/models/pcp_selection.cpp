// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/pcp_selection.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, PcpSelection& out)
{
    json::Object<9> object(in, at, found,
        {"id", "version", "memberId", "providerId", "startsOn", "endsOn", "reason", "createdAt", "updatedAt"}, json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberId, json::Any{});
    object.required(out.providerId, json::Any{});
    object.required(out.startsOn, json::Any{});
    object.optional(out.endsOn, json::Any{});
    object.optional(out.reason, json::Text{.maxLength = 200});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const PcpSelection& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberId", in.memberId);
    out.member("providerId", in.providerId);
    out.member("startsOn", in.startsOn);
    out.member("endsOn", in.endsOn);
    out.member("reason", in.reason);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
