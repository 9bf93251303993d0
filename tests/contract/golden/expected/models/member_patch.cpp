// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/member_patch.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, MemberPatch& out)
{
    json::Object<4> object(in, at, found, {"name", "status", "note", "address"}, json::Unknown::refused);
    object.atLeast(1);
    object.optional(out.name, json::Text{.minLength = 1, .maxLength = 70});
    object.optional(out.status, json::Any{});
    object.patch(out.note, json::Text{.maxLength = 400});
    object.patch(out.address, json::Any{});
}

void write(json::Writer& out, const MemberPatch& in)
{
    out.open();
    out.member("name", in.name);
    out.member("status", in.status);
    out.member("note", in.note);
    out.member("address", in.address);
    out.close();
}

} // namespace careway::api
