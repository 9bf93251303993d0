// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/member_search.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, MemberSearch& out)
{
    json::Object<8> object(in, at, found, {"memberId", "memberNumber", "familyName", "givenName", "birthDate", "phone", "limit", "cursor"},
        json::Unknown::refused);
    object.atLeast(1);
    object.optional(out.memberId, json::Any{});
    object.optional(out.memberNumber, json::Text{.minLength = 3, .maxLength = 40, .pattern = json::pattern<"/^[A-Za-z0-9-]+$/">()});
    object.optional(out.familyName, json::Text{.minLength = 1, .maxLength = 100});
    object.optional(out.givenName, json::Text{.minLength = 1, .maxLength = 100});
    object.optional(out.birthDate, json::Any{});
    object.optional(out.phone, json::Text{.minLength = 3, .maxLength = 40});
    object.optional(out.limit, json::Range<std::int32_t>{.minimum = 1, .maximum = 200});
    object.optional(out.cursor, json::Text{.minLength = 1, .maxLength = 256, .pattern = json::pattern<"/^[A-Za-z0-9_-]+$/">()});
}

void write(json::Writer& out, const MemberSearch& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("memberNumber", in.memberNumber);
    out.member("familyName", in.familyName);
    out.member("givenName", in.givenName);
    out.member("birthDate", in.birthDate);
    out.member("phone", in.phone);
    out.member("limit", in.limit);
    out.member("cursor", in.cursor);
    out.close();
}

} // namespace careway::api
