// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_filer.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewFiler& out)
{
    json::Object<3> object(in, at, found, {"kind", "partyId", "representativeId"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.optional(out.partyId, json::Any{});
    object.optional(out.representativeId, json::Any{});
}

void write(json::Writer& out, const NewFiler& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("partyId", in.partyId);
    out.member("representativeId", in.representativeId);
    out.close();
}

} // namespace careway::api
