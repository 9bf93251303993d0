// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/care_team_person.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, CareTeamPerson& out)
{
    json::Object<4> object(in, at, found, {"id", "role", "name", "partyId"}, json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.role, json::Text{.maxLength = 100});
    object.optional(out.name, json::Text{.maxLength = 200});
    object.optional(out.partyId, json::Any{});
}

void write(json::Writer& out, const CareTeamPerson& in)
{
    out.open();
    out.member("id", in.id);
    out.member("role", in.role);
    out.member("name", in.name);
    out.member("partyId", in.partyId);
    out.close();
}

} // namespace careway::api
