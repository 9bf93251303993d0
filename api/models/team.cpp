// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/team.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Team& out)
{
    json::Object<7> object(
        in, at, found, {"code", "version", "name", "zone", "programs", "createdAt", "updatedAt"}, json::Unknown::refused);
    object.required(out.code, json::Text{.maxLength = 60});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.name, json::Text{.maxLength = 200});
    object.optional(out.zone, json::Text{.maxLength = 40});
    object.required(out.programs, json::Items{.max = 100, .unique = true, .each = json::Text{.maxLength = 80}});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Team& in)
{
    out.open();
    out.member("code", in.code);
    out.member("version", in.version);
    out.member("name", in.name);
    out.member("zone", in.zone);
    out.member("programs", in.programs);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
