// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/basis.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Basis& out)
{
    json::Object<3> object(in, at, found, {"kind", "reference", "purpose"}, json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.optional(out.reference, json::Text{.minLength = 1, .maxLength = 80});
    object.optional(out.purpose, json::Text{.minLength = 1, .maxLength = 200});
}

void write(json::Writer& out, const Basis& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("reference", in.reference);
    out.member("purpose", in.purpose);
    out.close();
}

} // namespace careway::api
