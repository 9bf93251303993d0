// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/team_patch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, TeamPatch& out)
{
    json::Object<3> object(in, at, found, {"name", "zone", "programs"}, json::Unknown::refused);
    object.atLeast(1);
    object.optional(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.patch(out.zone, json::Text{.minLength = 1, .maxLength = 40});
    object.optional(out.programs,
        json::Items{.max = 100,
            .unique = true,
            .each = json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[a-z0-9]+(-[a-z0-9]+)*$/">()}});
}

void write(json::Writer& out, const TeamPatch& in)
{
    out.open();
    out.member("name", in.name);
    out.member("zone", in.zone);
    out.member("programs", in.programs);
    out.close();
}

} // namespace careway::api
