// Generated from openapi.yaml by scripts/generate. Do not edit.
#include "models/new_disclosure.hpp"

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace careway::api {

void read(const json::Value& in, const json::Path& at, json::Violations& found, NewDisclosure& out)
{
    json::Object<9> object(in, at, found,
        {"memberId", "disclosedOn", "recipient", "description", "purpose", "basis", "part2Records", "releaseId", "suspension"},
        json::Unknown::refused);
    object.required(out.memberId, json::Any{});
    object.required(out.disclosedOn, json::Any{});
    object.required(out.recipient, json::Any{});
    object.required(out.description, json::Text{.minLength = 1, .maxLength = 500});
    object.required(out.purpose, json::Text{.minLength = 1, .maxLength = 500});
    object.required(out.basis, json::Any{});
    object.required(out.part2Records, json::Any{});
    object.optional(out.releaseId, json::Any{});
    object.optional(out.suspension, json::Any{});
}

void write(json::Writer& out, const NewDisclosure& in)
{
    out.open();
    out.member("memberId", in.memberId);
    out.member("disclosedOn", in.disclosedOn);
    out.member("recipient", in.recipient);
    out.member("description", in.description);
    out.member("purpose", in.purpose);
    out.member("basis", in.basis);
    out.member("part2Records", in.part2Records);
    out.member("releaseId", in.releaseId);
    out.member("suspension", in.suspension);
    out.close();
}

} // namespace careway::api
