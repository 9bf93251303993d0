// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/provider.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Provider& out)
{
    json::Object<13> object(in, at, found,
        {"id", "version", "kind", "npi", "name", "givenName", "familyName", "specialties", "languages", "locations", "networks",
            "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.kind, json::Any{});
    object.required(out.npi, json::Text{.minLength = 10, .maxLength = 10, .pattern = json::pattern<"/^[0-9]{10}$/">()});
    object.required(out.name, json::Text{.maxLength = 210});
    object.optional(out.givenName, json::Text{.maxLength = 100});
    object.optional(out.familyName, json::Text{.maxLength = 100});
    object.required(out.specialties, json::Items{.max = 15, .each = json::Any{}});
    object.required(out.languages,
        json::Items{.max = 20,
            .each = json::Text{.minLength = 2, .maxLength = 35, .pattern = json::pattern<"/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/">()}});
    object.required(out.locations, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.networks, json::Items{.max = 50, .each = json::Any{}});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Provider& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("kind", in.kind);
    out.member("npi", in.npi);
    out.member("name", in.name);
    out.member("givenName", in.givenName);
    out.member("familyName", in.familyName);
    out.member("specialties", in.specialties);
    out.member("languages", in.languages);
    out.member("locations", in.locations);
    out.member("networks", in.networks);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
