// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/disclosure.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, Disclosure& out)
{
    json::Object<11> object(in, at, found,
        {"id", "memberId", "disclosedOn", "recipient", "description", "purpose", "basis", "part2Records", "releaseId", "suspendedUntil",
            "createdAt"},
        json::Unknown::refused);
    object.required(out.id, json::Any{});
    object.required(out.memberId, json::Any{});
    object.required(out.disclosedOn, json::Any{});
    object.required(out.recipient, json::Any{});
    object.required(out.description, json::Text{.maxLength = 500});
    object.required(out.purpose, json::Text{.maxLength = 500});
    object.required(out.basis, json::Any{});
    object.required(out.part2Records, json::Any{});
    object.optional(out.releaseId, json::Any{});
    object.optional(out.suspendedUntil, json::Any{});
    object.required(out.createdAt, json::Any{});
}

void write(json::Writer& out, const Disclosure& in)
{
    out.open();
    out.member("id", in.id);
    out.member("memberId", in.memberId);
    out.member("disclosedOn", in.disclosedOn);
    out.member("recipient", in.recipient);
    out.member("description", in.description);
    out.member("purpose", in.purpose);
    out.member("basis", in.basis);
    out.member("part2Records", in.part2Records);
    out.member("releaseId", in.releaseId);
    out.member("suspendedUntil", in.suspendedUntil);
    out.member("createdAt", in.createdAt);
    out.close();
}

} // namespace careway::api
