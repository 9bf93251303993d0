// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/member.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Member& out)
{
    json::Object<18> object(in, at, found,
        {"id", "version", "memberNumber", "givenName", "middleName", "familyName", "birthDate", "deceasedOn", "sex", "languages",
            "timeZone", "addresses", "contacts", "channels", "quietHours", "confidentialAddress", "createdAt", "updatedAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.version, json::Range<std::int64_t>{.minimum = 1, .maximum = 9000000000000000000});
    object.required(out.memberNumber, json::Text{.minLength = 3, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9-]+$/">()});
    object.required(out.givenName, json::Text{.minLength = 1, .maxLength = 100, .pattern = json::pattern<"/^\\S(.*\\S)?$/">()});
    object.optional(out.middleName, json::Text{.minLength = 1, .maxLength = 100, .pattern = json::pattern<"/^\\S(.*\\S)?$/">()});
    object.required(out.familyName, json::Text{.minLength = 1, .maxLength = 100, .pattern = json::pattern<"/^\\S(.*\\S)?$/">()});
    object.required(out.birthDate, json::Any{});
    object.optional(out.deceasedOn, json::Any{});
    object.required(out.sex, json::Any{});
    object.required(out.languages,
        json::Items{.max = 10,
            .unique = true,
            .each = json::Text{.minLength = 2, .maxLength = 35, .pattern = json::pattern<"/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/">()}});
    object.optional(out.timeZone, json::Text{.maxLength = 40});
    object.required(out.addresses, json::Items{.max = 8, .each = json::Any{}});
    object.required(out.contacts, json::Items{.max = 8, .each = json::Any{}});
    object.required(out.channels, json::Items{.max = 5, .unique = true, .each = json::Any{}});
    object.optional(out.quietHours, json::Any{});
    object.optional(out.confidentialAddress, json::Any{});
    object.required(out.createdAt, json::Any{});
    object.required(out.updatedAt, json::Any{});
}

void write(json::Writer& out, const Member& in)
{
    out.open();
    out.member("id", in.id);
    out.member("version", in.version);
    out.member("memberNumber", in.memberNumber);
    out.member("givenName", in.givenName);
    out.member("middleName", in.middleName);
    out.member("familyName", in.familyName);
    out.member("birthDate", in.birthDate);
    out.member("deceasedOn", in.deceasedOn);
    out.member("sex", in.sex);
    out.member("languages", in.languages);
    out.member("timeZone", in.timeZone);
    out.member("addresses", in.addresses);
    out.member("contacts", in.contacts);
    out.member("channels", in.channels);
    out.member("quietHours", in.quietHours);
    out.member("confidentialAddress", in.confidentialAddress);
    out.member("createdAt", in.createdAt);
    out.member("updatedAt", in.updatedAt);
    out.close();
}

} // namespace careway::api
