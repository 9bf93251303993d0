// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_claim.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewClaim& out)
{
    json::Object<10> object(in, at, found,
        {"kind", "status", "diagnoses", "services", "servedFrom", "servedTo", "providerNpi", "billed", "paid", "encounterSourceId"},
        json::Unknown::refused);
    object.required(out.kind, json::Any{});
    object.required(out.status, json::Any{});
    object.optional(out.diagnoses, json::Items{.max = 25, .each = json::Any{}});
    object.optional(out.services, json::Items{.max = 100, .each = json::Any{}});
    object.required(out.servedFrom, json::Any{});
    object.optional(out.servedTo, json::Any{});
    object.optional(out.providerNpi, json::Text{.minLength = 10, .maxLength = 10, .pattern = json::pattern<"/^[0-9]{10}$/">()});
    object.optional(out.billed, json::Any{});
    object.optional(out.paid, json::Any{});
    object.optional(out.encounterSourceId, json::Text{.minLength = 1, .maxLength = 80, .pattern = json::pattern<"/^[A-Za-z0-9._:-]+$/">()});
}

void write(json::Writer& out, const NewClaim& in)
{
    out.open();
    out.member("kind", in.kind);
    out.member("status", in.status);
    out.member("diagnoses", in.diagnoses);
    out.member("services", in.services);
    out.member("servedFrom", in.servedFrom);
    out.member("servedTo", in.servedTo);
    out.member("providerNpi", in.providerNpi);
    out.member("billed", in.billed);
    out.member("paid", in.paid);
    out.member("encounterSourceId", in.encounterSourceId);
    out.close();
}

} // namespace careway::api
