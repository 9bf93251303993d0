// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_provider.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewProvider& out)
{
    json::Object<9> object(in, at, found,
        {"kind", "npi", "name", "givenName", "familyName", "specialties", "languages", "locations", "networks"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.required(out.npi, json::Text{.minLength = 10, .maxLength = 10, .pattern = json::pattern<"/^[0-9]{10}$/">()});
    object.optional(out.name, json::Text{.minLength = 1, .maxLength = 200});
    object.optional(out.givenName, json::Text{.minLength = 1, .maxLength = 100, .pattern = json::pattern<"/^\\S(.*\\S)?$/">()});
    object.optional(out.familyName, json::Text{.minLength = 1, .maxLength = 100, .pattern = json::pattern<"/^\\S(.*\\S)?$/">()});
    object.required(out.specialties,
        json::Items{.min = 1,
            .max = 15,
            .unique = true,
            .each = json::Text{.minLength = 10, .maxLength = 10, .pattern = json::pattern<"/^[0-9A-Z]{9}X$/">()}});
    object.optional(out.languages,
        json::Items{.max = 20,
            .unique = true,
            .each = json::Text{.minLength = 2, .maxLength = 35, .pattern = json::pattern<"/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/">()}});
    object.required(out.locations, json::Items{.min = 1, .max = 50, .each = json::Any{}});
    object.optional(out.networks, json::Items{.max = 50, .each = json::Any{}});
}

void write(json::Writer& out, const NewProvider& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("npi", in.npi);
    out.member("name", in.name);
    out.member("givenName", in.givenName);
    out.member("familyName", in.familyName);
    out.member("specialties", in.specialties);
    out.member("languages", in.languages);
    out.member("locations", in.locations);
    out.member("networks", in.networks);
    out.close();
}

} // namespace careway::api
